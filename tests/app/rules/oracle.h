// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/pack.h"
#include "app/rules/ruleset.h"
#include "app/rules/valekinds.h"

#include <QDir>
#include <QFile>

/// Vale's real packages and what Vale printed for them: data beside the tree, read in place, never part of it.
namespace oracle {

using namespace pregonero;
using namespace Qt::StringLiterals;

inline QString folder()
{
    const QString named = qEnvironmentVariable("PREGONERO_SHARED");
    const QString shared = named.isEmpty() ? QStringLiteral(PREGONERO_SOURCE_DIR "/../shared") : named;
    return QFile::exists(shared + u"/vale/styles"_s) ? shared + u"/vale"_s : QString();
}

inline const QString &absent()
{
    static const QString why = u"Vale's packages are not here: set PREGONERO_SHARED to the folder that holds vale/styles"_s;
    return why;
}

/// "line:check:message" of an alert.
struct Line {
    int line = 0;
    QString check;
    QString message;
    friend auto operator<=>(const Line &, const Line &) = default;
    friend bool operator==(const Line &, const Line &) = default;
};

inline QString shown(const Line &line)
{
    return u"%1:%2:%3"_s.arg(QString::number(line.line), line.check, line.message);
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What Vale printed: "file:line:column:Check:Message".
inline QList<Line> expected(const QString &path)
{
    QList<Line> lines;
    for (const QString &line : QString::fromUtf8(read(path)).split(u'\n', Qt::SkipEmptyParts))
        lines.append({line.section(u':', 1, 1).toInt(), line.section(u':', 3, 3), line.section(u':', 4)});
    return lines;
}

inline QList<Line> found(const QString &text, const rules::RuleSet::Checked &checked)
{
    QList<Line> lines;
    for (const rules::Alert &alert : checked.alerts) {
        const qsizetype at = std::max<qsizetype>(0, alert.range.start);
        lines.append({int(QStringView(text).first(at).count(u'\n')) + 1, alert.rule->id, alert.message});
    }
    return lines;
}

inline rules::RuleSet::Checked checked(const rules::RuleSet &set, const QString &text, prose::Format format = prose::Format::Markdown,
                                       rules::RuleSet::Way way = rules::RuleSet::Way::Best)
{
    return set.check(prose::read(text, format), {}, nullptr, way);
}

} // namespace oracle
