// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ledger.h"

#include "app/store/projections.h"
#include "app/store/schema.h"
#include "tests/app/store/storetest.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::journal;
using namespace pregonero::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OutboxItem::State;

class TestLedger final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Desk> m_desk;
    const AccountId m_account{u"account-1"_s};
    const DraftId m_draft{u"draft-1"_s};
    const OutboxId m_item{u"item-1"_s};
    const QString m_ana = u"Ana"_s;
    const Error m_error{ErrorKind::Network, u"No connection."_s};

    TimePoint now() const { return m_desk->clock.now(); }
    Ledger &ledger() { return m_desk->ledger; }
    Result<QList<Entry>> append(QList<Act> acts)
    {
        m_desk->clock.advance(1s);
        return answerOf(m_desk->store->append(std::move(acts)));
    }
    Piece piece(const QString &text) const
    {
        return {text, u"aviso"_s, u"es"_s, Visibility::Unlisted, u"remote-7"_s,
                {{m_desk->store->mediaFolder() + u"/a.png"_s, u"image/png"_s, QByteArray(32, '\x07'), u"Un gato"_s}}};
    }
    Receipt receipt() const
    {
        return {u"99"_s, QUrl(u"https://plaza.example/@v/99"_s), now() - 1min, u"Hola a todos"_s, "{\"id\":\"99\"}"};
    }
    Act revised(const QString &text, const DraftId &draft) const
    {
        return draftRevised(draft, m_account, PostId(77), piece(text), m_ana);
    }
    Act queued(const OutboxId &item, const DraftId &draft) const
    {
        return outboxQueued(item, draft, m_account, piece(u"Hola"_s), std::nullopt, {}, m_ana);
    }
    OutboxItem item() { return answerOf(ledger().outboxItem(m_item)).value_or(OutboxItem{}); }
    Draft draft() { return answerOf(ledger().draft(m_draft)).value_or(Draft{}); }

    /// Brings the row to a state by the way that leads there.
    void bring(State state)
    {
        QVERIFY(append({revised(u"Hola"_s, m_draft), queued(m_item, m_draft)}));
        switch (state) {
        case State::Queued: break;
        case State::Sending: QVERIFY(append({outboxSending(m_item, 1)})); break;
        case State::Sent: QVERIFY(append({outboxSending(m_item, 1), outboxSent(m_item, receipt())})); break;
        case State::Failed: QVERIFY(append({outboxSending(m_item, 1), outboxFailed(m_item, m_error)})); break;
        case State::Unknown: QVERIFY(append({outboxSending(m_item, 1), outboxUnknown(m_item, m_error)})); break;
        case State::Cancelled: QVERIFY(append({outboxCancelled(m_item, {}, m_ana)})); break;
        }
        QCOMPARE(item().state, state);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = memoryFolder();
        m_desk = std::make_unique<store::Desk>(m_folder->path());
        GET(opened, m_desk->store->open());
        QVERIFY(opened.created);
        QVERIFY(append({accountAdded(account(), m_ana)}));
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void accountsAndColumns()
    {
        const Column home{ColumnId(u"c1"_s), m_account, Column::Kind::Home};
        const Column tag{ColumnId(u"c2"_s), m_account, Column::Kind::Hashtag, u"obras"_s};
        QVERIFY(append({columnAdded(home, m_ana), columnAdded(tag, m_ana)}));
        GET(accounts, ledger().accounts());
        QCOMPARE(accounts, QList<Account>{account()});
        GET(columns, ledger().columns());
        QCOMPARE(columns, (QList<Column>{home, tag}));

        QVERIFY(append({columnRemoved(home.id, m_ana)}));
        QCOMPARE(append({columnRemoved(home.id, m_ana)}).error().kind, ErrorKind::Rejected);
        GET(fewer, ledger().columns());
        QCOMPARE(fewer, QList<Column>{tag});

        QVERIFY(append({accountRemoved(m_account, u"closed"_s, m_ana)}));
        QCOMPARE(append({accountRemoved(m_account, {}, m_ana)}).error().kind, ErrorKind::Rejected);
        GET(none, ledger().accounts());
        QVERIFY(none.isEmpty());
        GET(noColumns, ledger().columns());
        QVERIFY(noColumns.isEmpty());

        QVERIFY(append({accountAdded(account(), m_ana)})); // signed in again
        GET(back, ledger().accounts());
        QCOMPARE(back, QList<Account>{account()});
    }

    void draftsAndRevisions()
    {
        const auto first = append({revised(u"uno"_s, m_draft)});
        QVERIFY2(first, why(first).constData());
        const TimePoint created = now();
        const auto second = append({revised(u"dos"_s, m_draft)});
        QVERIFY(append({revised(u"otro"_s, DraftId(u"draft-2"_s))}));
        QCOMPARE(draft(),
                 (Draft{m_draft, m_account, PostId(77), piece(u"dos"_s), Draft::State::Writing, 2, created, created + 1s}));
        GET(revisions, ledger().revisions(m_draft));
        QCOMPARE(revisions,
                 (QList<Revision>{{RevisionId(second->first().id), m_draft, m_ana, created + 1s, piece(u"dos"_s)},
                                  {RevisionId(first->first().id), m_draft, m_ana, created, piece(u"uno"_s)}}));
        GET(drafts, ledger().drafts());
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(drafts.first().id, DraftId(u"draft-2"_s));

        QVERIFY(append({draftRevised(DraftId(u"draft-3"_s), m_account, PostId(78), piece(u"a otra"_s), m_ana)}));
        GET(answers, ledger().draftsAnswering(PostId(77)));
        QCOMPARE(answers, drafts);
        GET(others, ledger().draftsAnswering(PostId(78)));
        QCOMPARE(others.size(), 1);
        QVERIFY(append({draftDiscarded(DraftId(u"draft-3"_s), u"wrong post"_s, m_ana)}));
        GET(noOthers, ledger().draftsAnswering(PostId(78)));
        QVERIFY(noOthers.isEmpty());

        QVERIFY(append({draftDiscarded(m_draft, u"duplicated"_s, m_ana)}));
        QCOMPARE(append({draftDiscarded(m_draft, {}, m_ana)}).error().kind, ErrorKind::Rejected);
        QCOMPARE(append({draftDiscarded(DraftId(u"?"_s), {}, m_ana)}).error().kind, ErrorKind::Rejected);
        GET(fewer, ledger().drafts());
        QCOMPARE(fewer.size(), 1);
        QCOMPARE(draft().state, Draft::State::Discarded);
        QVERIFY(append({revised(u"tres"_s, m_draft)}));
        QCOMPARE(draft().state, Draft::State::Writing);
        QCOMPARE(draft().revisions, 3);
        QCOMPARE(answerOf(ledger().draft(DraftId(u"?"_s))).error().kind, ErrorKind::NotFound);
    }

    void theOutboxTellsWhatItKnows()
    {
        const TimePoint hour = now() + 2h;
        QVERIFY(append({revised(u"Hola"_s, m_draft),
                        outboxQueued(m_item, m_draft, m_account, piece(u"Hola"_s), hour, u"Europe/Madrid"_s, m_ana)}));
        OutboxItem expected{m_item, m_draft, m_account, piece(u"Hola"_s), State::Queued, hour, u"Europe/Madrid"_s};
        expected.queuedAt = expected.changedAt = now();
        QCOMPARE(item(), expected);
        QCOMPARE(draft().state, Draft::State::Queued);

        QVERIFY(append({outboxSending(m_item, 1)}));
        QVERIFY(append({outboxRequeued(m_item, hour + 1min, u"Busy."_s)}));
        QCOMPARE(item().error, u"Busy."_s);
        QCOMPARE(item().notBefore, hour); // what was chosen is not what is tried next
        QCOMPARE(item().retryAt, hour + 1min);
        QCOMPARE(item().zone, u"Europe/Madrid"_s);
        QCOMPARE(item().attempts, 1);

        QVERIFY(append({outboxSending(m_item, 2)}));
        QCOMPARE(item().error, QString());
        const Receipt proof = receipt();
        QVERIFY(append({outboxSent(m_item, proof)}));
        QCOMPARE(item().state, State::Sent);
        QCOMPARE(item().attempts, 2);
        QCOMPARE(item().receipt, proof);
        QCOMPARE(draft().state, Draft::State::Sent);
        GET(list, ledger().outbox());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].receipt->remoteId, proof.remoteId);
        QCOMPARE(answerOf(ledger().outboxItem(OutboxId(u"?"_s))).error().kind, ErrorKind::NotFound);
    }

    /// The workspace may be moved: a file is where the workspace is, whatever an older record says.
    void filesAreFoundWhereTheWorkspaceIs()
    {
        const auto pathOf = [](Act &act) {
            return act.body.value(u"piece").toObject().value(u"media").toArray().at(0).toObject().value(u"path").toString();
        };
        Act act = draftRevised(m_draft, m_account, {}, piece(u"Hola"_s), m_ana);
        QCOMPARE(pathOf(act), u"a.png"_s);
        for (const QString &path : {u"/home/ana/elsewhere/media/a.png"_s, u"../../a.png"_s}) {
            QJsonObject piece = act.body.value(u"piece").toObject();
            QJsonObject file = piece.value(u"media").toArray().at(0).toObject();
            file.insert(u"path"_s, path);
            piece.insert(u"media"_s, QJsonArray{file});
            act.body.insert(u"piece"_s, piece);
            QVERIFY(append({act}));
            QCOMPARE(draft().piece, this->piece(u"Hola"_s));
        }
    }

    /// Where an attempt had taken the place of the chosen hour, the record gives it back.
    void olderOutboxesGetTheirHoursBack()
    {
        const TimePoint hour = now() + 2h;
        const OutboxId again(u"item-2"_s);
        QVERIFY(append({revised(u"Hola"_s, m_draft), revised(u"Adiós"_s, DraftId(u"draft-2"_s)),
                        outboxQueued(m_item, m_draft, m_account, piece(u"Hola"_s), hour + 123ms, u"Europe/Madrid"_s, m_ana),
                        outboxQueued(again, DraftId(u"draft-2"_s), m_account, piece(u"Adiós"_s), hour, u"UTC"_s, m_ana)}));
        QVERIFY(append({outboxSending(m_item, 1), outboxRequeued(m_item, hour + 1min, u"Busy."_s),
                        outboxSending(m_item, 2), outboxRequeued(m_item, hour + 2min, u"Busy."_s)}));
        QVERIFY(append({outboxFailed(again, m_error), outboxRequeued(again, std::nullopt, {}, m_ana)}));
        const auto digest = answerOf(ledger().projectionDigest());
        const auto older = answerOf(m_desk->store->run([](Session &session) {
            return session.write(Session::Durability::Kept, [&] {
                session.runOnce(u"UPDATE outbox SET not_before = retry_at"_s);
                session.runOnce(u"ALTER TABLE outbox DROP COLUMN retry_at"_s);
                for (const QString &statement : schemaSteps().at(5).statements)
                    session.runOnce(statement);
                return true;
            });
        }));
        QVERIFY2(older, why(older).constData());
        QCOMPARE(item().notBefore, hour + 123ms);
        QCOMPARE(item().retryAt, hour + 2min);
        const auto other = answerOf(ledger().outboxItem(again));
        QVERIFY(other && !other->notBefore && !other->retryAt); // she did not wait for her hour
        QCOMPARE(answerOf(ledger().projectionDigest()), digest);
        QVERIFY(answerOf(ledger().rebuild()));
        QCOMPARE(answerOf(ledger().projectionDigest()), digest);
    }

    /// The store allows exactly the steps that mayFollow() allows, from every state.
    void theLawOfTheOutbox_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("to");
        for (int from = 0; from < 6; ++from) {
            for (int to = 0; to < 6; ++to)
                QTest::addRow("%s to %s", qPrintable(name(State(from))), qPrintable(name(State(to))))
                    << State(from) << State(to);
        }
    }
    void theLawOfTheOutbox()
    {
        QFETCH(State, from);
        QFETCH(State, to);
        bring(from);
        const auto before = answerOf(ledger().projectionDigest());
        const auto entries = answerOf(ledger().entryCount());
        const int attempt = item().attempts + 1;
        const Act act = to == State::Queued ? outboxRequeued(m_item, std::nullopt, {}, m_ana)
            : to == State::Sending          ? outboxSending(m_item, attempt)
            : to == State::Sent             ? outboxSent(m_item, receipt())
            : to == State::Failed           ? outboxFailed(m_item, m_error)
            : to == State::Unknown          ? outboxUnknown(m_item, m_error)
                                            : outboxCancelled(m_item, {}, m_ana);
        // With an innocent act before it: a refusal undoes the whole list.
        const auto done = append({wordAdded(u"es"_s, u"pregón"_s, m_ana), act});
        QCOMPARE(done.has_value(), mayFollow(from, to));
        if (done) {
            QCOMPARE(item().state, to);
            QCOMPARE(draft().state, draftState(to));
        } else {
            QCOMPARE(done.error().kind, ErrorKind::Rejected);
            QVERIFY(!done.error().message.isEmpty());
            QCOMPARE(answerOf(ledger().projectionDigest()), before);
            QCOMPARE(answerOf(ledger().entryCount()), entries);
        }
    }

    /// Desk A sends; desk B, which has not heard of it yet, asks again or takes it back; A's call ends in a time-out.
    void anAttemptThatEndsUnseenIsToldWhateverAnotherDeskAsked()
    {
        for (const bool takenBack : {false, true}) {
            cleanup();
            init();
            bring(State::Sending);
            QVERIFY(append({outboxRequeued(m_item, std::nullopt, {}, m_ana)}));
            if (takenBack)
                QVERIFY(append({outboxCancelled(m_item, {}, m_ana)}));
            QVERIFY(append({outboxUnknown(m_item, m_error)}));
            QCOMPARE(item().state, State::Unknown);
            QVERIFY(answerOf(ledger().rebuild()));
            QCOMPARE(item().state, State::Unknown);
        }
    }

    void nothingIsSentTwice()
    {
        const OutboxId second(u"item-2"_s);
        for (const State state : {State::Queued, State::Sending, State::Sent, State::Failed, State::Unknown}) {
            cleanup();
            init();
            bring(state);
            QCOMPARE(append({queued(second, m_draft)}).error().kind, ErrorKind::Rejected);
        }
        cleanup();
        init();
        bring(State::Cancelled);
        QVERIFY(append({queued(second, m_draft)}));
        QCOMPARE(append({queued(second, m_draft)}).error().kind, ErrorKind::Rejected); // the same row again
        QCOMPARE(append({queued(OutboxId(u"item-3"_s), DraftId(u"?"_s))}).error().kind, ErrorKind::Rejected);
        QVERIFY(append({accountRemoved(m_account, {}, m_ana), revised(u"x"_s, DraftId(u"draft-9"_s))}));
        QCOMPARE(append({queued(OutboxId(u"item-4"_s), DraftId(u"draft-9"_s))}).error().kind, ErrorKind::Rejected);
        QCOMPARE(append({outboxSending(OutboxId(u"?"_s), 1)}).error().kind, ErrorKind::Rejected);
    }

    void anAttemptIsCountedOnce()
    {
        bring(State::Queued);
        QCOMPARE(append({outboxSending(m_item, 2)}).error().kind, ErrorKind::Rejected);
        QCOMPARE(item().state, State::Queued);
        QVERIFY(append({outboxSending(m_item, 1)}));
    }

    void aPersonResolvesWhatIsUnknown()
    {
        bring(State::Unknown);
        QVERIFY(append({outboxResolved(m_item, true, QUrl(u"https://plaza.example/@v/5"_s), m_ana)}));
        QCOMPARE(item().state, State::Sent);
        QCOMPARE(item().receipt->url, QUrl(u"https://plaza.example/@v/5"_s));
        QCOMPARE(item().receipt->remoteId, QString());
        QCOMPARE(append({outboxResolved(m_item, false, {}, m_ana)}).error().kind, ErrorKind::Rejected);

        cleanup();
        init();
        bring(State::Unknown);
        QVERIFY(append({outboxResolved(m_item, false, {}, m_ana)}));
        QCOMPARE(item().state, State::Failed);
        QVERIFY(!item().receipt);
        QCOMPARE(append({outboxResolved(m_item, true, {}, m_ana)}).error().kind, ErrorKind::Rejected);
    }

    void aDraftInTheOutboxIsNotDiscarded()
    {
        bring(State::Unknown);
        QCOMPARE(append({draftDiscarded(m_draft, {}, m_ana)}).error().kind, ErrorKind::Rejected);
        QVERIFY(append({outboxFailed(m_item, m_error)}));
        QVERIFY(append({draftDiscarded(m_draft, {}, m_ana)}));
    }

    void whatWasPublishedIsEditedAndRemoved()
    {
        bring(State::Queued);
        QCOMPARE(append({postEdited(m_item, u"99"_s, piece(u"x"_s), m_ana)}).error().kind, ErrorKind::Rejected);
        QCOMPARE(append({postRemoved(m_item, u"99"_s, u"x"_s, m_ana)}).error().kind, ErrorKind::Rejected);
        QVERIFY(append({outboxSending(m_item, 1), outboxSent(m_item, receipt())}));
        QVERIFY(append({postEdited(m_item, u"99"_s, piece(u"corregido"_s), m_ana)}));
        QCOMPARE(item().piece.text, u"corregido"_s);
        QCOMPARE(draft().revisions, 2);
        QCOMPARE(draft().state, Draft::State::Sent);
        QVERIFY(!item().removed);
        QVERIFY(append({postRemoved(m_item, u"99"_s, u"wrong date"_s, m_ana)}));
        QVERIFY(item().removed);
        QVERIFY(append({queued(OutboxId(u"item-2"_s), m_draft)})); // it is not there any more: it may go out again
    }

    void wordsAndModeration()
    {
        QVERIFY(append({wordAdded(u"es"_s, u"zurcideras"_s, m_ana), wordAdded(u"es"_s, u"pregonero"_s, m_ana),
                        wordAdded(u"es"_s, u"pregonero"_s, m_ana), wordAdded(u"eu"_s, u"auzo"_s, m_ana),
                        postModerated(PostId(7), m_account, u"5"_s, u"favourite"_s, {}, m_ana)}));
        GET(words, ledger().words(u"es"_s));
        QCOMPARE(words, (QList<QString>{u"pregonero"_s, u"zurcideras"_s}));
    }

    void anUnknownKindIsRefused()
    {
        QCOMPARE(append({{u"made.up"_s, u"x"_s, {}, m_ana}}).error().kind, ErrorKind::Internal);
        GET(count, ledger().entryCount());
        QCOMPARE(count, 1);
    }

    void typing()
    {
        Typing typed{m_draft, m_account, PostId(77), piece(u"Ho"_s), now()};
        GET(kept, ledger().keepTyping(typed));
        QVERIFY(kept);
        typed.piece.text = u"Hola"_s;
        GET(again, ledger().keepTyping(typed));
        QVERIFY(again);
        m_desk.reset();
        m_desk = std::make_unique<store::Desk>(m_folder->path());
        GET(opened, m_desk->store->open());
        QVERIFY(!opened.uncleanEnd);
        GET(found, ledger().typing());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].draft, typed.draft);
        QCOMPARE(found[0].piece, typed.piece);
        QCOMPARE(found[0].replyTo, typed.replyTo);
        QCOMPARE(found[0].at, typed.at);
        GET(dropped, ledger().dropTyping(m_draft));
        QVERIFY(dropped);
        GET(none, ledger().typing());
        QVERIFY(none.isEmpty());
    }

    void aRebuildGivesTheSameBytes()
    {
        bring(State::Unknown);
        const Column tag{ColumnId(u"c2"_s), m_account, Column::Kind::Hashtag, u"obras"_s};
        QVERIFY(append({columnAdded(tag, m_ana), wordAdded(u"es"_s, u"pregón"_s, m_ana), columnRemoved(tag.id, m_ana),
                        outboxRequeued(m_item, now(), u"again"_s), outboxSending(m_item, 2),
                        outboxSent(m_item, receipt()), postEdited(m_item, u"99"_s, piece(u"b"_s), m_ana),
                        postRemoved(m_item, u"99"_s, u"r"_s, m_ana), revised(u"z"_s, DraftId(u"draft-2"_s)),
                        draftDiscarded(DraftId(u"draft-2"_s), u"r"_s, m_ana),
                        postModerated(PostId(7), m_account, u"5"_s, u"hide"_s, u"spam"_s, m_ana)}));
        GET(before, ledger().projectionDigest());
        GET(count, ledger().entryCount());

        // Spoilt projections are what rebuild is for.
        GET(spoilt, m_desk->store->run([](Session &session) {
            return session.write(Session::Durability::Kept, [&] {
                session.runOnce(u"UPDATE outbox SET state = 'queued', remote_id = NULL"_s);
                session.runOnce(u"DELETE FROM revisions"_s);
                session.runOnce(u"INSERT INTO words VALUES ('es', 'intrusa')"_s);
                return true;
            });
        }));
        QVERIFY(spoilt);
        GET(wrong, ledger().projectionDigest());
        QVERIFY(wrong != before);
        QSignalSpy spy(m_desk->store.get(), &Store::changed);
        GET(replayed, ledger().rebuild());
        QCOMPARE(replayed, count);
        GET(after, ledger().projectionDigest());
        QCOMPARE(after, before);
        QTRY_VERIFY(!spy.isEmpty());
        QCOMPARE(item().receipt->raw, receipt().raw);
    }

    void theDigestSeesEveryColumn()
    {
        bring(State::Sent);
        QVERIFY(append({columnAdded({ColumnId(u"c"_s), m_account}, m_ana), wordAdded(u"es"_s, u"x"_s, m_ana),
                        postModerated(PostId(7), m_account, u"5"_s, u"hide"_s, {}, m_ana)}));
        GET(before, ledger().projectionDigest());
        GET(tables, m_desk->store->run([](Session &session) {
            return session.read([&] {
                QStringList updates;
                for (const auto &table : {u"accounts"_s, u"columns"_s, u"drafts"_s, u"revisions"_s, u"outbox"_s,
                                          u"words"_s, u"moderations"_s}) {
                    Rows rows = session.run(u"SELECT name FROM pragma_table_info(?)", table);
                    while (rows.next())
                        updates.append(table + u' ' + rows.text(0));
                }
                return updates;
            });
        }));
        QVERIFY(tables.size() > 50);
        for (const QString &update : std::as_const(tables)) {
            const QString sql = u"UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 5 WHEN 'null' THEN 5 "
                                "ELSE %2 || 'x' END"_s.arg(update.section(u' ', 0, 0), update.section(u' ', 1));
            GET(other, m_desk->store->run([&](Session &session) -> Result<QByteArray> {
                QByteArray digest;
                const auto undone = session.write(Session::Durability::Kept, [&]() -> bool {
                    session.runOnce(sql);
                    digest = digestOfProjections(session);
                    throw Failure{{ErrorKind::Cancelled, {}}};
                });
                return undone.error().kind == ErrorKind::Cancelled ? Result<QByteArray>(digest) : fail(undone.error());
            }));
            QVERIFY2(other != before, qPrintable(update));
        }
        GET(after, ledger().projectionDigest());
        QCOMPARE(after, before);
    }

    void verifyNamesWhatWasTamperedWith_data()
    {
        QTest::addColumn<QStringList>("tampering");
        QTest::addColumn<Fault::Kind>("kind");
        const QString update = u"DROP TRIGGER journal_entries_update"_s;
        const QString remove = u"DROP TRIGGER journal_entries_delete"_s;
        const QString bodies = u"DROP TRIGGER journal_bodies_update"_s;
        QTest::newRow("person") << QStringList{update, u"UPDATE journal_entries SET person = 'Eva' WHERE position = 3"_s}
                                << Fault::Kind::BadSignature;
        QTest::newRow("body") << QStringList{bodies, u"UPDATE journal_bodies SET body = '{}' WHERE position = 3"_s}
                              << Fault::Kind::BodyAltered;
        QTest::newRow("deleted") << QStringList{remove, u"PRAGMA foreign_keys = OFF"_s,
                                                u"DELETE FROM journal_entries WHERE position = 3"_s}
                                 << Fault::Kind::MissingEntry;
        QTest::newRow("cut") << QStringList{remove, u"PRAGMA foreign_keys = OFF"_s,
                                            u"DELETE FROM journal_entries WHERE position > 3"_s}
                             << Fault::Kind::CutTail;
        QTest::newRow("reordered") << QStringList{update, u"PRAGMA foreign_keys = OFF"_s,
                                                  u"UPDATE journal_entries SET position = 1000 WHERE position = 3"_s,
                                                  bodies,
                                                  u"UPDATE journal_bodies SET position = 1000 WHERE position = 3"_s}
                                   << Fault::Kind::OutOfOrder;
    }
    void verifyNamesWhatWasTamperedWith()
    {
        QFETCH(QStringList, tampering);
        QFETCH(Fault::Kind, kind);
        for (int i = 0; i < 6; ++i)
            QVERIFY(append({wordAdded(u"es"_s, QString::number(i), m_ana)}));
        GET(heads, ledger().heads());
        GET(whole, ledger().verify(heads));
        QVERIFY(whole.whole());
        QCOMPARE(whole.heads, heads);
        QCOMPARE(whole.entries, 7);
        GET(done, m_desk->store->run([&](Session &session) {
            return Session::caught([&] {
                for (const QString &sql : tampering)
                    session.runOnce(sql);
                return true;
            });
        }));
        QVERIFY(done);
        GET(report, ledger().verify(heads));
        QCOMPARE(report.faults.size(), 1);
        QCOMPARE(report.faults[0].kind, kind);
        QCOMPARE(report.faults[0].sequence, kind == Fault::Kind::CutTail ? 7 : 3);
    }

    void anErasedBodyKeepsTheChainAndCanBeRebuilt()
    {
        bring(State::Sent);
        GET(done, m_desk->store->run([](Session &session) {
            return session.write(Session::Durability::Kept, [&] {
                session.runOnce(u"UPDATE journal_bodies SET body = NULL, salt = NULL WHERE position > 1"_s);
                return true;
            });
        }));
        QVERIFY(done);
        GET(report, ledger().verify());
        QVERIFY(report.whole());
        QCOMPARE(report.bodiesErased, 4);
        GET(replayed, ledger().rebuild());
        QCOMPARE(replayed, 5);
        QCOMPARE(item().state, State::Sent);
        QCOMPARE(item().piece.text, QString());
    }

    /// What somebody saw on the network is gone with the body: the row is looked at again, never offered as failed.
    void anErasedVerdictIsNoFailure()
    {
        bring(State::Unknown);
        QVERIFY(append({outboxResolved(m_item, true, QUrl(u"https://plaza.example/@v/5"_s), m_ana)}));
        GET(done, m_desk->store->run([](Session &session) {
            return session.write(Session::Durability::Kept, [&] {
                session.runOnce(u"UPDATE journal_bodies SET body = NULL, salt = NULL "
                                 "WHERE position = (SELECT max(position) FROM journal_bodies)"_s);
                return true;
            });
        }));
        QVERIFY(done);
        QVERIFY(answerOf(ledger().rebuild()));
        QCOMPARE(item().state, State::Unknown);
    }

    void withoutAWriterNothingIsRecorded()
    {
        Store other(m_folder->path(), m_desk->clock);
        GET(opened, other.open());
        QCOMPARE(answerOf(other.append({wordAdded(u"es"_s, u"x"_s, m_ana)})).error().kind, ErrorKind::Storage);
    }

    void changesAreTold()
    {
        QSignalSpy spy(m_desk->store.get(), &Store::changed);
        bring(State::Queued);
        QTRY_VERIFY(!spy.isEmpty());
        const Change change = spy.last()[0].value<Change>();
        QVERIFY(change.outbox && change.drafts && change.journal && !change.posts && !change.accounts);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
