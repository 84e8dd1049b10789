// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the checker says of a draft as the desk does: with its account's limits, and without what is ignored in it.
#include "app/checker/sift.h"
#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/desk/houserules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

struct Checked {
    Draft draft;
    checker::Sifted sifted;
};

Call<Checked> checked(const std::shared_ptr<Context> &context, const Draft &draft, const QStringList &words,
                      const Account *account, const QList<Suppression> &suppressions)
{
    Desk &desk = *context->desk;
    const checker::Subject subject = desk.subject(draft.piece, draft.account, account, words, draft.id);
    return QtConcurrent::run(QThreadPool::globalInstance(), [&desk, subject, draft, suppressions]() -> Result<Checked> {
        return Checked{draft, checker::sift(desk.check(subject), draft.piece.text, draft.id, suppressions)};
    });
}

QString scopeLine(const Suppression &by)
{
    switch (by.scope) {
    case Suppression::Scope::Here: return Tr::tr("at this place");
    case Suppression::Scope::Draft: return Tr::tr("in this draft");
    case Suppression::Scope::Institution: return Tr::tr("in every text");
    }
    return {};
}

/// "ID:line:column: title. message [rule]"
QString lineOf(const QString &id, const Placed &one)
{
    const checker::Finding &finding = one.finding;
    return u"%1:%2:%3: %4: "_s.arg(id).arg(one.region.line).arg(one.region.column).arg(checker::name(finding.level)) + finding.title
        + u". "_s + finding.message + u" ["_s + finding.rule + u']';
}

void say(const Context &context, const Checked &what)
{
    const TextFile file{what.draft.piece.text};
    const QString id = what.draft.id.value();
    for (const Placed &one : placed(what.sifted.kept, file)) {
        context.say(lineOf(id, one));
        if (!one.finding.source.isEmpty())
            context.say(u"    "_s + Tr::tr("Source: %1").arg(one.finding.source));
    }
    const auto toFix = static_cast<int>(std::ranges::count(what.sifted.kept, checker::Finding::Level::Error, &checker::Finding::level));
    const int toConsider = static_cast<int>(what.sifted.kept.size()) - toFix;
    if (toFix + toConsider)
        context.say(Tr::tr("%n to fix", nullptr, toFix) + u", "_s + Tr::tr("%n to consider", nullptr, toConsider));
    const auto ignored = static_cast<int>(what.sifted.ignored.size());
    if (!ignored)
        return;
    if (!context.line.isSet(u"ignored"_s))
        return context.say(Tr::tr("%n ignored: reasons with --ignored", nullptr, ignored));
    context.say(Tr::tr("%n ignored:", nullptr, ignored));
    for (const checker::Ignored &one : what.sifted.ignored) {
        context.say(lineOf(id, placed({one.finding}, file).first()));
        context.say(u"    "_s + Tr::tr("%1, %2, %3: %4", "where, person, when, reason")
                                    .arg(scopeLine(one.by), one.by.person, toIso(one.by.at), one.by.reason));
    }
}

QJsonObject toJson(const Checked &what)
{
    QJsonArray findings;
    for (const checker::Finding &finding : what.sifted.kept)
        findings.append(checker::toJson(finding));
    QJsonArray ignored;
    for (const checker::Ignored &one : what.sifted.ignored)
        ignored.append(QJsonObject{{u"finding"_s, checker::toJson(one.finding)},
                                   {u"id"_s, one.by.id},
                                   {u"scope"_s, name(one.by.scope)},
                                   {u"words"_s, one.by.words},
                                   {u"reason"_s, one.by.reason},
                                   {u"person"_s, one.by.person},
                                   {u"at"_s, toIso(one.by.at)}});
    return {{u"draft"_s, what.draft.id.value()}, {u"findings"_s, findings}, {u"ignored"_s, ignored}};
}

} // namespace

Call<int> checkDraft(const std::shared_ptr<Context> &context, const DraftId &id, checker::Finding::Level least)
{
    Desk *desk = context->desk;
    auto ledger = std::make_shared<store::Ledger>(desk->store());
    auto found = andThen(desk->houseRules().load(), desk, [=](bool) { return ledger->draft(id); });
    auto done = andThen(std::move(found), desk, [=](const Draft &draft) {
        return andThen(desk->words(draft.piece.language), desk, [=](const QStringList &words) {
            return andThen(desk->suppressions(), desk, [=](const QList<Suppression> &suppressions) {
                return andThen(desk->readEarlier(draft.account), desk, [=](bool) {
                    return andAlways(desk->account(draft.account), desk, [=](const Result<Account> &account) {
                        // An account that went leaves the draft without limits.
                        return checked(context, draft, words, account ? &*account : nullptr, suppressions);
                    });
                });
            });
        });
    });
    return finish(std::move(done), context, [context, least](Checked what) {
        const auto below = [least](const checker::Finding &finding) { return finding.level < least; };
        what.sifted.kept.removeIf(below);
        what.sifted.ignored.removeIf([&](const checker::Ignored &one) { return below(one.finding); });
        say(*context, what);
        context->print(toJson(what));
        return what.sifted.kept.isEmpty() ? Done : Findings;
    });
}

} // namespace pregonero::cli
