// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `check` with what a workspace knows: its dictionary, its packs, what was decided in it.
#include "app/cli/check.h"
#include "app/desk/houserules.h"

#include <QCoreApplication>

#include <algorithm>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

/// The institution's dictionary in every language, from the workspace.
Call<QHash<QString, QStringList>> wordsOf(const std::shared_ptr<Context> &context, QStringList languages,
                                          QHash<QString, QStringList> words = {})
{
    if (languages.isEmpty())
        return answered<QHash<QString, QStringList>>(std::move(words));
    const QString language = languages.takeFirst();
    return andThen(store::Ledger(context->desk->store()).words(language), context->desk,
                   [context, languages, words, language](const QStringList &own) mutable {
                       words.insert(language, own);
                       return wordsOf(context, languages, words);
                   });
}

/// The account whose posts the texts are to be; its id where none was named.
Call<Account> accountOf(const std::shared_ptr<Context> &context)
{
    const AccountId id(context->line.value(u"account"_s));
    return id.isNull() ? answered<Account>(Account{}) : context->desk->account(id);
}

Call<int> checkWithWorkspace(const std::shared_ptr<Context> &context, Linter::Options options)
{
    static const QStringList languages{u"es"_s, u"eu"_s, u"ca"_s, u"gl"_s, u"pt"_s, u"en"_s};
    Desk *desk = context->desk;
    auto words = andThen(desk->houseRules().load(), desk, [context](bool) { return wordsOf(context, languages); });
    auto done = andThen(std::move(words), desk, [context, desk, options](const QHash<QString, QStringList> &words) mutable {
        options.words = words;
        return andThen(desk->suppressions(), desk, [context, desk, options](const QList<Suppression> &suppressions) mutable {
            options.suppressions = suppressions;
            return andThen(accountOf(context), desk, [context, desk, options](const Account &account) mutable {
                if (!account.id.isNull()) {
                    options.limits = desk->limits(account);
                    options.account = account.id.value();
                    options.channel = account.handle;
                }
                const HouseRules &house = desk->houseRules();
                options.ownPacks = house.packsFolder();
                options.institution = house.file();
                options.rulings = house.rulings();
                return checkWith(context, std::move(options));
            });
        });
    });
    return finish(std::move(done), context, [](int code) { return code; });
}

Call<int> check(const std::shared_ptr<Context> &context)
{
    const QCommandLineParser &line = context->line;
    if (line.isSet(u"draft"_s)) {
        const auto least = leastLevel(*context);
        if (!least)
            return answered<int>(least.error());
        static const QStringList others{u"server"_s, u"pack"_s, u"vale-config"_s, u"lang"_s, u"format"_s, u"network"_s, u"account"_s};
        if (!context->arguments.isEmpty() || std::ranges::any_of(others, [&line](const QString &other) { return line.isSet(other); }))
            return answered<int>(context->misused(Tr::tr("--draft is checked as at the desk: name no file and no other rules.")));
        return checkDraft(context, DraftId(line.value(u"draft"_s)), *least);
    }
    if (!context->desk)
        return checkFiles(context);
    auto options = fileOptions(*context);
    if (!options)
        return answered<int>(options.error());
    if (line.isSet(u"network"_s)) {
        if (line.isSet(u"account"_s))
            return answered<int>(context->misused(Tr::tr("--account says which network: leave --network out.")));
        const AdapterInfo *info = context->desk->network(line.value(u"network"_s));
        if (!info)
            return answered<int>(context->misused(Tr::tr("there is no network “%1”.").arg(line.value(u"network"_s))));
        options->limits = info->limits;
    }
    return checkWithWorkspace(context, std::move(*options));
}

} // namespace

QList<Command> checkCommands()
{
    return {checkCommand(check)};
}

} // namespace pregonero::cli
