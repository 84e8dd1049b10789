// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/signin.h"
#include "app/base/awaited.h"
#include "app/checker/checker.h"
#include "app/desk/powers.h"
#include "app/domain/draft.h"
#include "app/domain/outbox.h"
#include "app/domain/suppression.h"
#include "app/host/host.h"
#include "app/net/network.h"
#include "app/secrets/secretstore.h"
#include "app/store/archive.h"
#include "app/store/columns.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "app/sync/outboxrunner.h"
#include "app/sync/refresher.h"

#include <QObject>

namespace pregonero {

class Earlier;
class HouseRules;

/// The hour a person chose.
struct Schedule {
    TimePoint at{};
    QString zone; ///< IANA name of the zone in which it was chosen
};

/// Everything a person can do, whether from a pane or a terminal. Verbs answer when the deed is on disk; what they
/// changed is then heard through store::Store::changed. Main thread; owns nothing it is given.
class Desk final : public QObject
{
    Q_OBJECT

public:
    struct Services {
        store::Store &store;
        Host &host;
        net::Network &network;
        std::shared_ptr<SecretStore> secrets;
        sync::Refresher &refresher;
        sync::OutboxRunner &outbox;
        sync::PortFor portFor;
        Clock &clock;
        QString person; ///< who sits here
        Awaited<bool> writerReady; ///< answers once the store may sign; acts wait for it
        QString cacheFolder = {}; ///< where the checker keeps what it made of its rules; empty: nowhere
    };
    explicit Desk(Services services, QObject *parent = nullptr);
    ~Desk() override;

    // Accounts
    [[nodiscard]] const QList<AdapterInfo> &networks() const { return m_s.host.adapters(); }
    [[nodiscard]] const AdapterInfo *network(const QString &id) const { return m_s.host.info(id); }
    [[nodiscard]] const QList<Host::Problem> &networkProblems() const { return m_s.host.problems(); }
    /// Starts a sign-in; the caller owns it and hears finished(), then calls addAccount.
    [[nodiscard]] Result<std::unique_ptr<auth::SignIn>> signIn(const QString &network, QHash<QString, QString> fields);
    /// For networks without a sign-in: the account as the network knows it, not kept yet.
    [[nodiscard]] Call<Account> identify(QString network);
    /// Keeps the credential, then the account with its usual columns; one that is here keeps its id, signed in again.
    /// @param client what the sign-in registered, for giving the token back one day; empty where it was pasted
    [[nodiscard]] Call<AccountId> addAccount(Account account, QByteArray token, auth::Client client = {});
    /// Also asks the network to forget the token, if it can be reached: the account goes in any case.
    [[nodiscard]] Call<bool> removeAccount(AccountId account, QString reason);
    [[nodiscard]] Call<ColumnId> addColumn(AccountId account, Column::Kind kind, QString argument);
    [[nodiscard]] Call<bool> removeColumn(ColumnId column);
    [[nodiscard]] Limits limits(const Account &account) const; ///< the server's, else the metadata's; never waits
    [[nodiscard]] Call<Account> account(AccountId id);

    // Hearing
    [[nodiscard]] Call<sync::Refreshed> fetch(AccountId only = {});
    void cancelFetch() { m_s.refresher.cancel(); } ///< ends every fetch() under way at once; what had arrived is here
    [[nodiscard]] Call<store::Ingested> fetchConversation(PostId post, std::stop_token stop = {});
    [[nodiscard]] Call<bool> setRead(QList<PostId> posts, bool read);
    /// Everything the query finds now, from the post before which it looks; answers what was unread, so that it can be
    /// taken back.
    [[nodiscard]] Call<QList<PostId>> markAllRead(store::FeedQuery query);

    // Looking up what is here, where no model shows it
    [[nodiscard]] Call<store::ArchivedPost> post(PostId id);
    [[nodiscard]] Call<QList<store::ArchivedPost>> saidBy(AuthorId author, int limit); ///< newest first
    [[nodiscard]] Call<QList<store::Capture>> captures(PostId post); ///< the network's own bytes
    [[nodiscard]] Call<QList<Draft>> drafts(); ///< newest change first; not the discarded
    [[nodiscard]] Call<QList<Draft>> draftsAnswering(PostId post);
    [[nodiscard]] Call<QList<Revision>> versions(DraftId draft); ///< newest first
    [[nodiscard]] Call<QList<store::Typing>> typing(); ///< what was being typed and is no version yet
    [[nodiscard]] Call<QStringList> words(QString language); ///< the institution's own dictionary

    // What is there already. Each of these is on record, with who and why, before the network is asked; what the network
    // did follows. An error with Effect::Possible means that nobody here knows whether it was done.
    /// What can be done with a post by its network's metadata, whose it is and what is known of it here; asks no network.
    [[nodiscard]] Call<PostPowers> powers(PostId post);
    /// A reason is needed for what silences: hide, block, mute and report.
    [[nodiscard]] Call<bool> moderate(PostId post, Moderation action, QString reason);
    /// Takes an own post off its network, whether it was published from here or not.
    [[nodiscard]] Call<bool> removePost(PostId post, QString reason);

    // Columns of the feeds: how what was heard is looked at. Answers of adding are the column's id, also where one that
    // shows the same was here already.
    /// Given an id, it comes back as it was; the stream that ended with it is listened to again.
    [[nodiscard]] Call<FeedColumnId> addFeedColumn(FeedColumn column, std::optional<Column> stream = {});
    /// Of a stream, which is listened to from now on if it was not.
    [[nodiscard]] Call<FeedColumnId> addFeedColumn(AccountId account, Column::Kind kind, QString argument, QString title = {});
    [[nodiscard]] Call<FeedColumnId> saveSearch(FeedColumn within, QString words, QString title = {});
    [[nodiscard]] Call<bool> renameFeedColumn(FeedColumnId column, QString title);
    /// Never removes posts. A stream that began with a column and is shown by no other is no longer listened to.
    [[nodiscard]] Call<bool> removeFeedColumn(FeedColumnId column);

    // Writing
    /// A draft with its first version.
    [[nodiscard]] Call<DraftId> newDraft(AccountId account, Piece piece, PostId replyTo = {});
    [[nodiscard]] DraftId newDraftId() const; ///< for a draft that is only being typed so far
    /// Within a second of each key press; cheap, not a version.
    [[nodiscard]] Call<bool> keepTyping(store::Typing typing);
    [[nodiscard]] Call<bool> dropTyping(DraftId draft);
    /// A version, if anything changed since the last.
    [[nodiscard]] Call<bool> saveDraft(DraftId draft, AccountId account, Piece piece, PostId replyTo = {});
    [[nodiscard]] Call<bool> discardDraft(DraftId draft, QString reason);
    /// Copies a file into the workspace; media are kept by the hash of their bytes.
    [[nodiscard]] Call<Attachment> attach(QString file, QString altText);

    // Checking. Pure: may be called for each key press from a worker.
    [[nodiscard]] QList<checker::Finding> check(const checker::Subject &subject) const;
    /// What check() is to look at: a text with its account's limits and what the house decided for it. Main thread.
    /// @param account null: gone, or not chosen yet  @param words the dictionary of the text's language
    /// @param draft whose text it is, so that it is not taken for an earlier one; null: of none
    [[nodiscard]] checker::Subject subject(const Piece &piece, const AccountId &id, const Account *account,
                                           const QStringList &words = {}, const DraftId &draft = {}) const;
    /// For whoever checks once: answers when subject() knows what the account said before.
    [[nodiscard]] Call<bool> readEarlier(const AccountId &account);
    [[nodiscard]] Call<bool> addWord(QString language, QString word);
    /// A rule is not to be told again there, with a reason that the record keeps. Answers it with its id; one that has an id
    /// and was restored comes back.
    [[nodiscard]] Call<Suppression> suppress(Suppression what);
    [[nodiscard]] Call<bool> restoreRule(QString suppression); ///< it is told again
    [[nodiscard]] Call<QList<Suppression>> suppressions(); ///< in force, newest first
    [[nodiscard]] Call<QStringList> recentReasons(); ///< short ones of the last month, newest first

    /// The institution's facts, its choice of packs and positions, and the packs of its own.
    [[nodiscard]] HouseRules &houseRules() const { return *m_houseRules; }

    // Publishing
    /// Queues the newest version; a row of this draft that failed gives way to it in the same transaction. Refused while the
    /// text or a file breaks a limit of the network, and for an hour that has passed.
    [[nodiscard]] Call<OutboxId> queue(DraftId draft, std::optional<Schedule> when = {});
    [[nodiscard]] Call<bool> cancel(OutboxId item, QString reason = {});
    [[nodiscard]] Call<bool> retry(OutboxId item);
    /// A person looked at the network and says what is there.
    [[nodiscard]] Call<bool> resolve(OutboxId item, bool sent, QUrl url = {});
    [[nodiscard]] Call<bool> editPublished(OutboxId item, Piece piece);
    /// Kept in the workspace: whoever held the queue finds it held at the next start, and so does another program here.
    /// Takes effect at once; an error means that it is not kept.
    Call<bool> setOffline(bool offline);
    [[nodiscard]] bool isOffline() const { return m_s.network.isOffline(); }

    // The record
    /// All of it, page by page beside everything else.
    [[nodiscard]] Call<journal::Report> verifyJournal();
    /// What came after the heads that were kept last, and that these are in their place: for each start. All of it where
    /// none was kept or one is not in its place.
    [[nodiscard]] Call<journal::Report> verifyJournalEnd();
    /// Somebody knows why the record does not reach, or does not hold, the heads that were kept (a backup was put in
    /// place): the reason and those heads become an entry, and what is here now is what later ends are compared with.
    /// Refused where the heads fit.
    [[nodiscard]] Call<bool> acknowledgeEnd(QString reason);
    [[nodiscard]] Call<qint64> exportJournal(QString path);
    [[nodiscard]] Call<qint64> rebuildJournal();
    /// Keeps the journal's heads beside the key, so that a cut tail shows. At each clean stop.
    [[nodiscard]] Call<bool> keepHeads();

    /// Answers once acts can be signed, or says why they cannot.
    [[nodiscard]] Call<bool> ready() const { return m_s.writerReady.call(); }

    [[nodiscard]] QString secretsDescription() const { return m_s.secrets->description(); }
    [[nodiscard]] bool secretsLast() const { return m_s.secrets->lasting(); }
    [[nodiscard]] Clock &clock() const { return m_s.clock; }
    [[nodiscard]] store::Store &store() const { return m_s.store; } ///< for models to be made over
    [[nodiscard]] const QString &folder() const { return m_s.store.folder(); } ///< of the workspace
    [[nodiscard]] sync::OutboxRunner &outbox() const { return m_s.outbox; }
    [[nodiscard]] sync::Refresher &refresher() const { return m_s.refresher; }

Q_SIGNALS:
    void offlineChanged(bool offline);
    void subjectsChanged(); ///< subject() answers otherwise than before, or check() does
    void changed(const pregonero::store::Change &change); ///< what is here is another than before

private:
    /// An account with what is needed to call its network.
    struct Line {
        Account account;
        const AdapterInfo *info;
        const PlatformAdapter *adapter;
        std::shared_ptr<HttpPort> http;
    };
    [[nodiscard]] Call<Line> line(const AccountId &id);
    /// Records the request, asks the network, records the fact (made with the request's id) or why it is none.
    [[nodiscard]] Call<bool> request(Line line, PostRequest what, std::function<Call<bool>(CallContext)> ask,
                                     std::function<journal::Act(const QString &)> fact);
    [[nodiscard]] Call<bool> removeRow(OutboxId item, PostId post, QString reason);
    /// Gives the token back to its network as far as possible; always answers true.
    [[nodiscard]] Call<bool> revoke(const AccountId &id);
    [[nodiscard]] Call<bool> write(QList<journal::Act> acts);
    struct KeptHeads {
        QList<journal::Head> heads;
        std::optional<Error> missing = {}; ///< why there are none; NotFound: none was kept
    };
    [[nodiscard]] Call<KeptHeads> keptHeads();
    [[nodiscard]] Call<journal::Report> verified(bool whole);
    [[nodiscard]] Call<bool> writeHeads(QList<journal::Head> known);
    [[nodiscard]] Call<QList<PostId>> markPageRead(store::FeedQuery query, QList<PostId> marked);
    [[nodiscard]] Result<bool> fitToQueue(const Line &line, const Piece &piece) const;

    Services m_s;
    store::Archive m_archive;
    store::Ledger m_ledger;
    store::Columns m_columns;
    std::unique_ptr<HouseRules> m_houseRules;
    std::unique_ptr<Earlier> m_earlier;
};

} // namespace pregonero
