// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"
#include "plugins/api/metadata.h"
#include "tests/support/faultyport.h"

#include <QTest>

#include <functional>
#include <memory>
#include <set>

namespace pregonero::test {

/// What an adapter's contract test brings: the adapter, its metadata, a server to talk to and what is true of it.
struct ContractSubject {
    std::shared_ptr<const PlatformAdapter> adapter;
    AdapterInfo info;
    Account account; ///< as saved after sign-in: remoteId and handle filled in
    HttpPort *port = nullptr; ///< signs as the account; kept alive by `keep`
    Clock *clock = nullptr;
    std::shared_ptr<void> keep = {}; ///< server, port, clock, folder: lives as long as the test

    /// Somebody else writes a public post that reaches the account's Mentions (the hook puts the mention in front where
    /// the network needs one); answers its remote id as the account sees it. Without it, what needs a citizen is skipped.
    std::function<Result<QString>(const QString &text, const QString &inReplyTo)> citizenWrites = {};
    /// Called after each write, before it is looked for: moves a manual clock, lets a server deliver.
    std::function<void()> settle = [] {};

    /// What the adapter offers and this very server does not: acts are answered Unsupported, values are not compared.
    std::set<Capability> lacks = {};
    bool keysHonoured = false; ///< a repeated publish with one key gives the first post
    bool absentIsCertain = true; ///< verify of what was never sent says Absent (else CannotTell is as good)
    int refusedLength = 0; ///< this many characters the server refuses; 0: it refuses no length
    bool answersJson = true; ///< false: values of another type cannot be played
    bool bodylessActs = false; ///< remove and moderate are answered without a body that could prove anything
    bool lossyText = false; ///< the server changes markup-like characters (<b>, &amp;): such texts are not compared
    /// How far the server's clock and its rounding may stand off: verify's `since` is put this far after an older post.
    std::chrono::minutes clockTolerance{10};
    int mutations = 40; ///< spoilt answers for each call
    std::chrono::milliseconds patience{10'000}; ///< for one call
};

/// The contract that every adapter keeps, as a Qt Test class. Subclass it in tests/plugins/<id>/tst_<id>contract.cpp:
///
///     class TestTownContract final : public test::AdapterContract
///     {
///         Q_OBJECT
///         Result<test::ContractSubject> prepare() override { ... }
///     };
///     QTEST_GUILESS_MAIN(TestTownContract)
///
/// An error from prepare() fails the run; one of kind Unsupported skips it and says why.
class AdapterContract : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Method { Limits, WhoAmI, Fetch, Conversation, Publish, Verify, Edit, Remove, Moderate, Upload, Metrics };
    Q_ENUM(Method)

protected:
    [[nodiscard]] virtual Result<ContractSubject> prepare() = 0;

    /// Waits for the answer (a Timeout error if there is none within the subject's patience).
    template<class T>
    [[nodiscard]] Result<T> wait(Call<T> call) const
    {
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, QDeadlineTimer(m_subject.patience)))
            return fail(ErrorKind::Timeout, QStringLiteral("The adapter did not answer."));
        return call.resultCount() == 1 ? call.result() : Result<T>(fail(droppedCall()));
    }
    /// A context for one call, through the fault-playing port.
    [[nodiscard]] CallContext context(std::stop_token stop = {});

    ContractSubject m_subject;
    std::unique_ptr<FaultyPort> m_port; ///< in front of the subject's port

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void metadataIsConsistent();
    void whatIsNotDeclaredIsUnsupported();
    void saysWhoItIs();
    void saysItsLimits();
    void readsEachColumn_data();
    void readsEachColumn();
    void missesNothingBetweenPages();

    void publishedTextComesBack_data();
    void publishedTextComesBack();
    void publishingCreatesAtMostOnce();
    void repeatedKeyGivesTheFirstPost();
    void tooLongIsRejected();
    void replyStandsInItsThread();
    void threadOfNothingIsNotFound();
    void keepsWarningLanguageAndVisibility();
    void sendsMediaWithAlternativeText();
    void editsAndKeepsTheId();
    void removes();
    void counts();

    void verifyFindsWhatWasSent();
    void verifyFindsWhatWasSentThoughTheAnswerWasLost();
    void verifyKnowsWhatNeverLeft();
    void verifyIsNotFooledByAnOlderOne();
    void verifyIsNotFooledBySomebodyElse();
    void verifyIsNotFooledByAnotherThread();
    void verifyIsNeverSureAfterAFailedLook();

    void errorsHaveTheirKind_data();
    void errorsHaveTheirKind();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void survivesAnswersAfterTheStop_data();
    void survivesAnswersAfterTheStop();
    void survivesACallerThatIsGone_data();
    void survivesACallerThatIsGone();
    void survivesSpoiltAnswers_data();
    void survivesSpoiltAnswers();

    void moderates_data(); // last: it may block the citizen
    void moderates();

private:
    /// What came of a call, whatever its type.
    struct Outcome {
        int answers = 0;
        std::optional<Error> error;
        std::optional<Verification::State> verification;
    };
    /// Starts a method with arguments that would succeed on the untouched server.
    [[nodiscard]] std::shared_ptr<Outcome> start(Method method, CallContext context);
    /// The same, waited for; nothing where it did not answer in time.
    [[nodiscard]] std::shared_ptr<Outcome> ask(Method method);
    [[nodiscard]] QString makeTargets(Method method); ///< the posts that start() uses; a reason where it failed
    [[nodiscard]] bool offers(Method method) const;
    [[nodiscard]] bool can(Capability capability) const { return m_subject.info.can(capability); }
    [[nodiscard]] bool lacks(Capability capability) const { return m_subject.lacks.contains(capability); }
    void everyOfferedMethod() const; ///< test data: column "method"
    [[nodiscard]] Moderation anyModeration() const;
    [[nodiscard]] Piece piece(const QString &what) const; ///< with a text that nobody else uses
    [[nodiscard]] OutboxId key() const;
    [[nodiscard]] Result<Receipt> publish(const Piece &piece, const OutboxId &key);
    [[nodiscard]] Result<QList<Post>> fetchAll(Column column, QByteArray cursor = {}, QByteArray *last = nullptr);
    [[nodiscard]] Result<Post> look(const QString &remoteId);
    [[nodiscard]] Column anyColumn() const;

    QObject m_caller; // the continuations' context
    bool m_offersLimits = true;
    QString m_target; ///< an own post
    QString m_removable; ///< an own post for remove
    QString m_foreign; ///< a citizen's post, else the own one
};

} // namespace pregonero::test
