// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

/// "line:column" of an offset, both from 1, in characters.
QString place(const QString &text, qsizetype offset)
{
    const QStringView before = QStringView(text).left(offset);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return QString::number(before.count(u'\n') + 1) + u':' + QString::number(offset - lineStart + 1);
}

Call<int> check(const std::shared_ptr<Context> &context)
{
    const QString path = context->arguments.constFirst();
    const auto text = readText(context->terminal, path);
    if (!text)
        return answered<int>(context->fail(text.error()));
    checker::Subject subject;
    subject.piece.text = *text;
    subject.piece.language = context->line.value(u"lang"_s);
    subject.limits.counting.maximum = std::numeric_limits<int>::max();
    if (context->line.isSet(u"network"_s)) {
        const AdapterInfo *info = context->desk->network(context->line.value(u"network"_s));
        if (!info)
            return answered<int>(context->misused(
                Tr::tr("there is no network “%1”.").arg(context->line.value(u"network"_s))));
        subject.limits = info->limits;
    }
    const QString language = subject.piece.language.isEmpty() ? checker::guessLanguage(subject.piece.text)
                                                              : subject.piece.language;
    return finish(store::Ledger(context->desk->store()).words(language), context,
                  [context, subject, path](const QStringList &words) mutable {
                      subject.ownWords = words;
                      const QList<checker::Finding> findings = context->desk->check(subject);
                      QJsonArray rows;
                      for (const checker::Finding &finding : findings) {
                          QJsonObject row = checker::toJson(finding);
                          const QString where = finding.start < 0 ? u"1:1"_s : place(subject.piece.text, finding.start);
                          row.insert(u"file"_s, path);
                          row.insert(u"place"_s, where);
                          rows.append(row);
                          context->say(path + u':' + where + u": "_s + name(finding.level) + u": "_s + finding.title
                                       + u". "_s + finding.message + u" ["_s + finding.rule + u']');
                      }
                      context->print(rows);
                      return findings.isEmpty() ? Done : Findings;
                  });
}

} // namespace

QList<Command> checkCommands()
{
    return {{.words = {u"check"_s},
             .synopsis = u"FILE|- [--lang L] [--network ID]"_s,
             .summary = Tr::tr("Check a text: spelling, hashtags, and with a network its length."),
             .options = {{u"lang"_s, Tr::tr("Language of the text; guessed if not given."), u"L"_s},
                         {u"network"_s, Tr::tr("Check against this network's limits too."), u"ID"_s}},
             .minArguments = 1, .maxArguments = 1, .run = check}};
}

} // namespace pregonero::cli
