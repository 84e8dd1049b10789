// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/storetest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace pregonero;
using namespace pregonero::journal;
using namespace pregonero::store;
using namespace Qt::StringLiterals;

/// The export, verified by the script of a stranger who knows nothing but the manual's page.
class TestJournalFile final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Desk> m_desk;
    const QString m_python = u"/usr/bin/python3"_s;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QList<QByteArray> lines(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }
    void write(const QString &name, const QList<QByteArray> &lines) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n') + '\n');
    }
    static QJsonObject object(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }
    static QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    struct Verdict {
        int code = -1;
        QString text;
    };
    Verdict verify(const QString &name, const QString &earlier = {}) const
    {
        QStringList arguments{QStringLiteral(PREGONERO_SOURCE_DIR "/tests/app/store/verify_journal.py"), path(name)};
        if (!earlier.isEmpty())
            arguments.append(path(earlier));
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(m_python, arguments);
        python.waitForFinished(30'000);
        return {python.exitCode(), QString::fromUtf8(python.readAll())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(m_python, {u"-c"_s, u"import nacl.signing"_s}) != 0)
            QSKIP("needs /usr/bin/python3 with PyNaCl (python3-nacl)");
        m_folder = memoryFolder();
        m_desk = std::make_unique<store::Desk>(path(u"workspace"_s));
        GET(opened, m_desk->store->open());
        QList<Act> acts;
        for (int i = 0; i < 20; ++i)
            acts.append(wordAdded(u"es"_s, u"palabra %1"_s.arg(i), u"Ana \\ María\nLópez 😀"_s));
        acts.append(draftRevised(DraftId(u"d\r\n1"_s), AccountId(u"a"_s), PostId(7'123'456'789'012'345'678),
                                 {.text = u"¿«Comillas» \"rectas\" \\ \t \u2028 \u0001 😀?"_s}, u"Ana"_s));
        GET(entries, m_desk->store->append(acts));
        GET(count, m_desk->ledger.exportTo(path(u"first.jsonl"_s)));
        QCOMPARE(count, 21);
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void theScriptIsShort()
    {
        QFile script(QStringLiteral(PREGONERO_SOURCE_DIR "/tests/app/store/verify_journal.py"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QVERIFY(script.readAll().count('\n') <= 40);
    }

    void theExportIsWhole()
    {
        const Verdict verdict = verify(u"first.jsonl"_s);
        QVERIFY2(verdict.code == 0, qPrintable(verdict.text));
        QCOMPARE(verdict.text.trimmed(), u"whole: 21 entries"_s);
        const auto all = lines(u"first.jsonl"_s);
        QCOMPARE(object(all.last()).value(u"entries").toInt(), 21);
        GET(heads, m_desk->ledger.heads());
        QCOMPARE(object(all.last()).value(u"heads").toArray().first().toObject().value(u"hash").toString(),
                 QString::fromLatin1(heads.first().hash.toHex()));
    }

    void tamperingIsFoundAndNamed_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto &what : {u"person"_s, u"subject"_s, u"kind"_s, u"at"_s, u"body"_s, u"salt"_s, u"signature"_s,
                                 u"previous"_s, u"deleted"_s, u"doubled"_s, u"swapped"_s})
            QTest::newRow(qPrintable(what)) << what;
    }
    void tamperingIsFoundAndNamed()
    {
        QFETCH(QString, what);
        auto all = lines(u"first.jsonl"_s);
        const qsizetype at = 7; // line 0 is the head line
        QString named = object(all[at]).value(u"id").toString();
        if (what == u"deleted") {
            all.removeAt(at);
            named = object(all[at]).value(u"id").toString();
        } else if (what == u"doubled") {
            all.insert(at, all[at]);
        } else if (what == u"swapped") {
            all.swapItemsAt(at, at + 1);
        } else {
            QJsonObject entry = object(all[at]);
            QString value = entry.value(what).toString();
            value[0] = value[0] == u'1' ? u'2' : u'1';
            entry.insert(what, value);
            all[at] = bytes(entry);
        }
        write(u"tampered.jsonl"_s, all);
        const Verdict verdict = verify(u"tampered.jsonl"_s);
        QCOMPARE(verdict.code, 1);
        QVERIFY2(verdict.text.contains(named), qPrintable(verdict.text));
    }

    void aCutTailIsFound()
    {
        auto all = lines(u"first.jsonl"_s);
        all.remove(15, 6);
        write(u"cut.jsonl"_s, all);
        QCOMPARE(verify(u"cut.jsonl"_s).code, 1); // the last line still tells
        all.removeLast();
        write(u"cut.jsonl"_s, all);
        QCOMPARE(verify(u"cut.jsonl"_s).code, 1); // no last line at all

        GET(entries, m_desk->store->append({wordAdded(u"es"_s, u"después"_s, u"Ana"_s)}));
        GET(count, m_desk->ledger.exportTo(path(u"second.jsonl"_s)));
        QCOMPARE(count, 22);
        QCOMPARE(verify(u"second.jsonl"_s, u"first.jsonl"_s).code, 0);
        const Verdict shorter = verify(u"first.jsonl"_s, u"second.jsonl"_s);
        QCOMPARE(shorter.code, 1);
        QVERIFY2(shorter.text.contains(u"entry 22"), qPrintable(shorter.text));
    }

    void erasedBodiesVerify()
    {
        GET(done, m_desk->store->run([](Session &session) {
            return session.write(Session::Durability::Kept, [&] {
                session.runOnce(u"UPDATE journal_bodies SET body = NULL, salt = NULL WHERE position = 3"_s);
                return true;
            });
        }));
        QVERIFY(done);
        GET(count, m_desk->ledger.exportTo(path(u"erased.jsonl"_s)));
        QVERIFY(count > 0);
        QVERIFY(object(lines(u"erased.jsonl"_s)[3]).value(u"erased").toBool());
        const Verdict verdict = verify(u"erased.jsonl"_s);
        QVERIFY2(verdict.code == 0, qPrintable(verdict.text));
    }

    void aPlaceThatCannotBeWritten()
    {
        const auto done = answerOf(m_desk->ledger.exportTo(path(u"first.jsonl/no/folder.jsonl"_s)));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
