// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pregonero;

namespace {

/// The page as plain words: without its escapes and font changes.
QString plain(QString page)
{
    static const QRegularExpression font(u"\\\\f[A-Z]"_s);
    return page.remove(font).replace("\\-"_L1, "-"_L1);
}

/// Commands and options that the page does not tell of.
QStringList missing(const QString &page, const QList<cli::Command> &commands)
{
    QStringList found;
    for (const cli::Command &command : commands) {
        const QString name = command.words.join(u' ');
        const QRegularExpression item(u"^\\.B %1( .*)?$"_s.arg(QRegularExpression::escape(name)),
                                      QRegularExpression::MultilineOption);
        const auto match = item.match(page);
        if (!match.hasMatch()) {
            found << name;
            continue;
        }
        for (const QCommandLineOption &option : command.options) {
            const QString words = u"--"_s + option.names().constLast();
            if (!match.captured().contains(words))
                found << name + u' ' + words;
        }
    }
    return found;
}

} // namespace

/// The man page tells of every command and option that the program has.
class TestManPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsThere();
    void whatIsMissingIsNamed();
};

void TestManPage::everyCommandIsThere()
{
    QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/packaging/linux/pregonero.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = plain(QString::fromUtf8(file.readAll()));
    const cli::Cli cli;
    QVERIFY(cli.commands().size() > 10);
    QCOMPARE(missing(page, cli.commands()), QStringList());
    QVERIFY(page.contains("\n.B tour --out DIR\n"_L1)); // the one command that comes from main
}

void TestManPage::whatIsMissingIsNamed()
{
    const QList<cli::Command> commands{
        {.words = {u"feed"_s, u"list"_s}, .synopsis = {}, .summary = {}, .options = {{u"unread"_s, u"x"_s}}},
        {.words = {u"fetch"_s}, .synopsis = {}, .summary = {}}};
    QCOMPARE(missing(plain(u".B feed list [\\-\\-unread]\n.B fetch\n"_s), commands), QStringList());
    QCOMPARE(missing(u".B feed list\n.B fetching\n"_s, commands), QStringList({u"feed list --unread"_s, u"fetch"_s}));
}

QTEST_GUILESS_MAIN(TestManPage)
#include "tst_manpage.moc"
