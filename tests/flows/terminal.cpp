// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/terminal.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace pregonero::test {

namespace {
constexpr int patience = 150'000; // milliseconds; longer than any --timeout that the tests give
}

QString Terminal::program()
{
    return qEnvironmentVariable("PREGONERO_PROGRAM", QStringLiteral(PREGONERO_BINARY_DIR "/bin/pregonero"));
}

QByteArray Terminal::Answer::all() const
{
    return "exit " + QByteArray::number(exit) + "\n--- out\n" + out + "\n--- err\n" + err;
}

QJsonValue Terminal::Answer::json(bool *oneDocument) const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error); // refuses anything after the document
    if (oneDocument)
        *oneDocument = error.error == QJsonParseError::NoError;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

std::unique_ptr<QProcess> Terminal::begin(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : m_variables.asKeyValueRange())
        environment.insert(name, value);
    process->setProcessEnvironment(environment);
    process->start(program(), QStringList{u"--workspace"_s, m_workspace, u"--json"_s} + arguments);
    process->closeWriteChannel();
    return process;
}

Terminal::Answer Terminal::end(QProcess &process)
{
    Answer answer;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(5'000);
    } else if (process.exitStatus() == QProcess::NormalExit) {
        answer.exit = process.exitCode();
    }
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

Terminal::Answer Terminal::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : m_variables.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program(), QStringList{u"--workspace"_s, m_workspace} + arguments);
    process.write(input);
    process.closeWriteChannel();
    return end(process);
}

Terminal::Answer Terminal::json(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{u"--json"_s} + arguments, input);
}

} // namespace pregonero::test
