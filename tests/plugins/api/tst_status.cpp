// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/status.h"

#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStatus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Effect>("effect");
        QTest::newRow("401") << 401 << ErrorKind::Auth << Effect::None;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden << Effect::None;
        QTest::newRow("404") << 404 << ErrorKind::NotFound << Effect::None;
        QTest::newRow("410") << 410 << ErrorKind::NotFound << Effect::None;
        QTest::newRow("408") << 408 << ErrorKind::Timeout << Effect::None;
        QTest::newRow("422") << 422 << ErrorKind::Rejected << Effect::None;
        QTest::newRow("429") << 429 << ErrorKind::RateLimited << Effect::None;
        QTest::newRow("500") << 500 << ErrorKind::Network << Effect::Possible;
        QTest::newRow("503") << 503 << ErrorKind::Network << Effect::Possible;
        QTest::newRow("302") << 302 << ErrorKind::Protocol << Effect::Possible;
        QTest::newRow("0") << 0 << ErrorKind::Protocol << Effect::Possible;
    }
    void kinds()
    {
        QFETCH(const int, status);
        const Error error = errorForStatus({.status = status});
        QTEST(error.kind, "kind");
        QTEST(error.effect, "effect");
        QVERIFY(!error.message.isEmpty());
        QVERIFY(error.detail.contains(QString::number(status)));
    }

    void serversReasonIsShownAndCut()
    {
        const Error error = errorForStatus({.status = 422}, u"Text is\ntoo long "_s + QString(1000, u'x'));
        QVERIFY(error.message.contains(u"Text is too long"));
        QVERIFY(error.message.size() < 400);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("seconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("120") << QByteArray() << 120;
        QTest::newRow("zero") << QByteArray("0") << QByteArray() << 0;
        QTest::newRow("negative") << QByteArray("-5") << QByteArray() << 0;
        QTest::newRow("years") << QByteArray("999999999") << QByteArray() << 86400;
        QTest::newRow("date by the server's clock") << QByteArray("Sun, 22 Nov 2026 10:05:00 GMT")
                                                    << QByteArray("Sun, 22 Nov 2026 10:03:30 GMT") << 90;
        QTest::newRow("past date") << QByteArray("Sun, 22 Nov 2026 10:00:00 GMT")
                                   << QByteArray("Sun, 22 Nov 2026 10:03:30 GMT") << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << -1;
        QTest::newRow("none") << QByteArray() << QByteArray() << -1;
    }
    void retryAfter()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, date);
        QFETCH(const int, seconds);
        HttpResponse response{.status = 429};
        if (!date.isEmpty())
            response.headers << std::pair(QByteArray("date"), date);
        response.headers << std::pair(QByteArray("retry-after"), value);
        const Error error = errorForStatus(response);
        QCOMPARE(error.retryAfter.has_value(), seconds >= 0);
        if (seconds >= 0)
            QCOMPARE(*error.retryAfter, std::chrono::milliseconds(std::chrono::seconds(seconds)));
    }

    void anUnreadableAnswerMayHaveHadAnEffect()
    {
        const Error error = unreadableAnswer(u"not JSON"_s);
        QCOMPARE(error.kind, ErrorKind::Protocol);
        QCOMPARE(error.effect, Effect::Possible);
        QCOMPARE(error.detail, u"not JSON"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
