// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of feeds, as other readers write and take them.
#include "app/cli/command.h"

#include "app/domain/opml.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

/// A network that is listened to by an address alone.
bool isOfAddresses(const AdapterInfo *info)
{
    return info && info->authentication.kind == Authentication::Kind::None
        && std::ranges::contains(info->authentication.fields, u"address"_s, &Authentication::Field::name);
}

Result<QByteArray> read(const QString &path)
{
    constexpr qint64 most = 8'000'000;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > most)
        return fail(ErrorKind::Rejected, Tr::tr("%1 is too large to be a list of feeds.").arg(path));
    return file.readAll();
}

/// One import under way: one feed after the other, whatever became of the one before.
struct Import {
    std::shared_ptr<Context> context;
    AdapterInfo network;
    QList<Subscription> waiting;
    int added = 0;
    int here = 0;
    QJsonArray failures;
    QPromise<Result<int>> promise;

    void finish()
    {
        context->say(Tr::tr("%n feed(s) added.", nullptr, added));
        if (here > 0)
            context->say(Tr::tr("%n feed(s) were here already.", nullptr, here));
        context->print(QJsonObject{{u"added"_s, added}, {u"here"_s, here}, {u"failed"_s, failures}});
        promise.addResult(failures.isEmpty() ? Done : Findings);
        promise.finish();
    }
};

void next(const std::shared_ptr<Import> &import);

void take(const std::shared_ptr<Import> &import, const Subscription &feed)
{
    Desk *const desk = import->context->desk;
    const auto failed = [import, feed](const Error &error) {
        import->context->terminal.err("pregonero: " + feed.feed.toString().toUtf8() + ": " + error.message.toUtf8() + '\n');
        import->failures.append(QJsonObject{{u"feed"_s, feed.feed.toString()}, {u"message"_s, error.message}});
        next(import);
    };
    whenDone(signedIn(import->context, import->network, {.server = feed.feed.toString(QUrl::FullyEncoded)}), desk,
             [import, desk, failed](const Result<SignedIn> &in) {
                 if (!in)
                     return failed(in.error());
                 whenDone(store::Ledger(desk->store()).accounts(), desk,
                          [import, desk, failed, account = in->account](const Result<QList<Account>> &known) {
                              if (!known)
                                  return failed(known.error());
                              const bool here = std::ranges::any_of(*known, [&](const Account &other) {
                                  return other.origin() == account.origin() && other.remoteId == account.remoteId;
                              });
                              if (here) {
                                  ++import->here;
                                  return next(import);
                              }
                              whenDone(desk->addAccount(account, {}), desk, [import, failed](const Result<AccountId> &id) {
                                  if (!id)
                                      return failed(id.error());
                                  ++import->added;
                                  next(import);
                              });
                          });
             });
}

void next(const std::shared_ptr<Import> &import)
{
    import->waiting.isEmpty() ? import->finish() : take(import, import->waiting.takeFirst());
}

Call<int> importFrom(const std::shared_ptr<Context> &context)
{
    const QList<AdapterInfo> networks = context->desk->networks();
    const auto network = std::ranges::find_if(networks, [](const AdapterInfo &info) { return isOfAddresses(&info); });
    if (network == networks.cend())
        return answered<int>(context->fail({ErrorKind::Unsupported, Tr::tr("This program cannot listen to feeds: install it again.")}));
    const auto feeds = read(context->arguments.constFirst()).and_then(subscriptionsFromOpml);
    if (!feeds)
        return answered<int>(context->fail(feeds.error()));
    const std::shared_ptr<Import> import(new Import{.context = context, .network = *network, .waiting = *feeds});
    import->promise.start();
    const Call<int> call = import->promise.future();
    next(import);
    return call;
}

Call<int> exportTo(const std::shared_ptr<Context> &context)
{
    const QString path = context->arguments.constFirst();
    return finish(store::Ledger(context->desk->store()).accounts(), context, [context, path](const QList<Account> &accounts) {
        QList<Subscription> feeds;
        for (const Account &account : accounts) {
            if (isOfAddresses(context->desk->network(account.network)))
                feeds.append({account.displayName, QUrl(account.remoteId)});
        }
        QSaveFile file(path);
        const QByteArray opml = toOpml(feeds, u"Pregonero"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(opml) != opml.size() || !file.commit())
            return context->fail({ErrorKind::Storage, Tr::tr("%1 cannot be written: %2").arg(path, file.errorString())});
        context->say(Tr::tr("%n feed(s) written to %1.", nullptr, static_cast<int>(feeds.size())).arg(path));
        context->print(QJsonObject{{u"feeds"_s, feeds.size()}, {u"path"_s, path}});
        return int(Done);
    });
}

} // namespace

QList<Command> subscriptionCommands()
{
    return {
        {.words = {u"account"_s, u"import"_s}, .synopsis = u"FILE"_s,
         .summary = Tr::tr("Listen to every feed of a list that another reader exported (OPML)."),
         .minArguments = 1, .maxArguments = 1, .run = importFrom, .asksNetwork = true},
        {.words = {u"account"_s, u"export"_s}, .synopsis = u"FILE"_s,
         .summary = Tr::tr("Write the feeds that are listened to as a list for other readers (OPML)."),
         .minArguments = 1, .maxArguments = 1, .run = exportTo},
    };
}

} // namespace pregonero::cli
