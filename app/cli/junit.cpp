// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JUnit's XML as build servers read it: a file is a suite, each finding a test that failed, a clean file one that passed.
#include "app/cli/report.h"

#include <QXmlStreamWriter>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

/// XML 1.0 has no place for most control characters, nor for halves of surrogate pairs.
QString xml(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        const bool pair = c.isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if ((c < u' ' && c != u'\n' && c != u'\t' && c != u'\r') || c.isSurrogate() || c.unicode() >= 0xfffe)
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

class JUnitWriter final : public ReportWriter
{
public:
    explicit JUnitWriter(Out out) : m_out(std::move(out)) {}

    void add(const FileReport &report) override { m_reports.append(report); }

    void end() override
    {
        QByteArray bytes;
        QXmlStreamWriter writer(&bytes);
        writer.setAutoFormatting(true);
        writer.writeStartDocument();
        writer.writeStartElement("testsuites"_L1);
        qsizetype tests = 0;
        qsizetype failures = 0;
        qsizetype errors = 0;
        for (const FileReport &report : std::as_const(m_reports)) {
            tests += std::max<qsizetype>(1, report.findings.size());
            failures += report.findings.size();
            errors += report.problem.isEmpty() ? 0 : 1;
        }
        writer.writeAttribute("name"_L1, "pregonero check"_L1);
        counts(writer, tests, failures, errors);
        for (const FileReport &report : std::as_const(m_reports))
            suite(writer, report);
        writer.writeEndElement();
        writer.writeEndDocument();
        m_out(bytes);
    }

private:
    static void counts(QXmlStreamWriter &writer, qsizetype tests, qsizetype failures, qsizetype errors)
    {
        writer.writeAttribute("tests"_L1, QString::number(tests));
        writer.writeAttribute("failures"_L1, QString::number(failures));
        writer.writeAttribute("errors"_L1, QString::number(errors));
    }

    static void suite(QXmlStreamWriter &writer, const FileReport &report)
    {
        const QString path = xml(report.path);
        writer.writeStartElement("testsuite"_L1);
        writer.writeAttribute("name"_L1, path);
        counts(writer, std::max<qsizetype>(1, report.findings.size()), report.findings.size(), report.problem.isEmpty() ? 0 : 1);
        if (report.findings.isEmpty()) {
            writer.writeStartElement("testcase"_L1);
            writer.writeAttribute("name"_L1, path);
            writer.writeAttribute("classname"_L1, path);
            if (!report.problem.isEmpty()) {
                writer.writeStartElement("error"_L1);
                writer.writeAttribute("message"_L1, xml(report.problem));
                writer.writeEndElement();
            }
            writer.writeEndElement();
        }
        for (const Placed &one : report.findings) {
            const checker::Finding &finding = one.finding;
            writer.writeStartElement("testcase"_L1);
            writer.writeAttribute("name"_L1, xml(u"%1:%2 "_s.arg(one.region.line).arg(one.region.column) + finding.rule));
            writer.writeAttribute("classname"_L1, path);
            writer.writeStartElement("failure"_L1);
            writer.writeAttribute("type"_L1, name(finding.level));
            writer.writeAttribute("message"_L1, xml(finding.message));
            QString text = report.path + u":%1:%2: "_s.arg(one.region.line).arg(one.region.column) + finding.message;
            for (const QString &line : {finding.why, finding.source}) {
                if (!line.isEmpty())
                    text += u'\n' + line;
            }
            writer.writeCharacters(xml(text));
            writer.writeEndElement();
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }

    Out m_out;
    QList<FileReport> m_reports;
};

} // namespace

std::unique_ptr<ReportWriter> junitWriter(ReportWriter::Out out)
{
    return std::make_unique<JUnitWriter>(std::move(out));
}

} // namespace pregonero::cli
