// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

} // namespace

Call<SignedIn> signedIn(const std::shared_ptr<Context> &context, const AdapterInfo &info, const Typed &typed)
{
    const Authentication &auth = info.authentication;
    const bool open = auth.kind == Authentication::Kind::None; // no sign-in, though it may ask for an address
    if (open && auth.fields.isEmpty())
        return andThen(context->desk->identify(info.id), context->desk,
                       [](const Account &account) -> Result<SignedIn> { return SignedIn{account, {}}; });
    const bool listens = std::ranges::contains(auth.fields, u"address"_s, &Authentication::Field::name);
    auto promise = std::make_shared<QPromise<Result<SignedIn>>>();
    promise->start();
    auto attempt = context->desk->signIn(info.id, {{listens ? u"address"_s : u"server"_s, typed.server},
                                                   {u"user"_s, typed.user}});
    if (!attempt)
        return failed<SignedIn>(attempt.error());
    std::shared_ptr<auth::SignIn> signIn = std::move(*attempt);
    const auto answer = [promise, signIn](Result<SignedIn> result) {
        signIn->disconnect();
        promise->addResult(std::move(result));
        promise->finish();
    };
    // The lambdas keep the attempt alive until it has answered; disconnect() then lets it go, after its own signal.
    QObject::connect(signIn.get(), &auth::SignIn::finished, context->desk,
                     [answer](const Account &account, const QByteArray &credential) {
                         answer(SignedIn{account, credential});
                     }, Qt::QueuedConnection);
    QObject::connect(signIn.get(), &auth::SignIn::failed, context->desk,
                     [answer](const Error &error) { answer(std::unexpected(error)); }, Qt::QueuedConnection);
    open ? signIn->start() : signIn->useToken(typed.token);
    return promise->future();
}

namespace {

struct Added {
    Account account;
    bool again = false; ///< it was here, and was signed in again
};

Call<int> add(const std::shared_ptr<Context> &context)
{
    const QString network = context->line.value(u"network"_s);
    const AdapterInfo *info = context->desk->network(network);
    if (!info) {
        QStringList known;
        for (const AdapterInfo &other : context->desk->networks())
            known.append(other.id);
        return answered<int>(context->misused(
            Tr::tr("there is no network “%1”. There are: %2.").arg(network, known.join(u", "_s))));
    }
    const bool needsToken = info->authentication.kind != Authentication::Kind::None;
    if (needsToken && !context->line.isSet(u"token-stdin"_s))
        return answered<int>(
            context->misused(Tr::tr("this network needs a token: give --token-stdin and write it to standard "
                                    "input. (On the command line others could read it.)")));
    const bool needsUser = std::ranges::contains(info->authentication.fields, u"user"_s, &Authentication::Field::name);
    if (needsUser && context->line.value(u"user"_s).isEmpty())
        return answered<int>(context->misused(
            Tr::tr("this network needs the account's name: give --user NAME, and its app password on standard input.")));
    // Whether the keychain lasts is only known once it is open, which is what the writer waits for.
    auto lasting = andThen(context->desk->ready(), context->desk, [context, needsToken](bool) -> Result<bool> {
        if (needsToken && !context->desk->secretsLast())
            return fail(ErrorKind::Storage, Tr::tr("There is no keychain here, so the token would be lost when this command "
                                                   "ends. Start a keyring and try again."));
        return true;
    });
    auto known = andThen(std::move(lasting), context->desk, [context](bool) {
        return store::Ledger(context->desk->store()).accounts();
    });
    return finish(andThen(std::move(known), context->desk, [context, network, needsToken](const QList<Account> &before) {
        const QByteArray token = needsToken ? context->terminal.readSecretLine() : QByteArray();
        auto asked = signedIn(context, *context->desk->network(network),
                              {context->line.value(u"server"_s), context->line.value(u"user"_s), token});
        return andThen(std::move(asked), context->desk, [context, before](const SignedIn &in) {
            return andThen(context->desk->addAccount(in.account, in.credential), context->desk,
                           [account = in.account, before](const AccountId &id) -> Result<Added> {
                               Added added{account, std::ranges::contains(before, id, &Account::id)};
                               added.account.id = id;
                               return added;
                           });
        });
    }), context, [context](const Added &added) {
        const Account &account = added.account;
        context->say((added.again ? Tr::tr("Signed in again: %1 (%2).") : Tr::tr("Added %1 (%2)."))
                         .arg(account.handle, account.id.value()));
        QJsonObject document = toJson(account);
        document.insert(u"again"_s, added.again);
        context->print(document);
        return Done;
    });
}

Call<int> list(const std::shared_ptr<Context> &context)
{
    return finish(store::Ledger(context->desk->store()).accounts(), context, [context](const QList<Account> &accounts) {
        QJsonArray rows;
        for (const Account &account : accounts) {
            rows.append(toJson(account));
            context->say(account.id.value() + u"  "_s + account.network.leftJustified(10) + account.handle);
        }
        context->print(rows);
        return Done;
    });
}

Call<int> remove(const std::shared_ptr<Context> &context)
{
    const AccountId id(context->arguments.constFirst());
    auto removed = andThen(context->desk->account(id), context->desk, [context, id](const Account &) {
        return context->desk->removeAccount(id, context->line.value(u"reason"_s));
    });
    return finish(std::move(removed), context, [context, id](bool) {
        context->say(Tr::tr("Removed. What was archived and published through it stays in the record."));
        context->print(QJsonObject{{u"id"_s, id.value()}});
        return Done;
    });
}

} // namespace

QList<Command> accountCommands()
{
    return {
        {.words = {u"account"_s, u"add"_s},
         .synopsis = u"--network ID [--server URL] [--user NAME] [--token-stdin]"_s,
         .summary = Tr::tr("Add an account; its token goes to the keychain."),
         .options = {{u"network"_s, Tr::tr("The network's id, such as mastodon, feeds or town."), u"ID"_s},
                     {u"server"_s, Tr::tr("Address of the server, or of the feed."), u"URL"_s},
                     {u"user"_s, Tr::tr("Name of the account, where the network signs in with a name and a password."),
                      u"NAME"_s},
                     {u"token-stdin"_s, Tr::tr("Read the token, or the app password, from standard input.")}},
         .run = add,
         .asksNetwork = true},
        {.words = {u"account"_s, u"list"_s}, .synopsis = {}, .summary = Tr::tr("List the accounts."), .run = list},
        {.words = {u"account"_s, u"remove"_s},
         .synopsis = u"ID [--reason TEXT]"_s,
         .summary = Tr::tr("Remove an account and its token; the record of it stays."),
         .options = {{u"reason"_s, Tr::tr("Why, for the record."), u"TEXT"_s}},
         .minArguments = 1, .maxArguments = 1, .run = remove},
    };
}

} // namespace pregonero::cli
