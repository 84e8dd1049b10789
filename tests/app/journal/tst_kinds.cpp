// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/act.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whoever reads an exported journal finds each kind of entry in the manual, and none that there is not.
class TestKinds final : public QObject
{
    Q_OBJECT

    static QStringList found(const QString &file, const QString &pattern)
    {
        QFile in(QStringLiteral(PREGONERO_SOURCE_DIR "/") + file);
        if (!in.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(in.readAll());
        QStringList names;
        for (const auto &match : QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text))
            names.append(match.captured(1));
        names.sort();
        return names;
    }

private Q_SLOTS:
    void everyKindIsInTheManual()
    {
        const QStringList kinds = found(u"app/journal/act.h"_s, u"^inline constexpr QLatin1StringView \\w+\\(\"([^\"]+)\"\\)"_s);
        QVERIFY(kinds.contains(pregonero::journal::kind::ruleRestored));
        QVERIFY(kinds.size() > 20);
        QCOMPARE(found(u"resources/manual/journal.md"_s, u"^\\| `([a-z]+\\.[a-z-]+)` \\|"_s), kinds);
    }
};

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
