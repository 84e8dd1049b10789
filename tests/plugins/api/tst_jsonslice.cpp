// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/jsonslice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;

class TestJsonSlice final : public QObject
{
    Q_OBJECT

    static QByteArrayList texts(const QList<QByteArrayView> &views)
    {
        QByteArrayList list;
        for (const QByteArrayView view : views)
            list.append(view.toByteArray());
        return list;
    }

private Q_SLOTS:
    void elementsAreAsTheyStand_data()
    {
        QTest::addColumn<QByteArray>("array");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::newRow("empty") << QByteArray("[]") << QByteArrayList();
        QTest::newRow("empty, blanks") << QByteArray(" [ \n] ") << QByteArrayList();
        QTest::newRow("no array") << QByteArray("{\"a\":[1]}") << QByteArrayList();
        QTest::newRow("nothing") << QByteArray() << QByteArrayList();
        QTest::newRow("plain values") << QByteArray("[1, -2.5e3 ,true,null,\"a\"]")
                                      << QByteArrayList{"1", "-2.5e3", "true", "null", "\"a\""};
        QTest::newRow("order and blanks within") << QByteArray("\xEF\xBB\xBF[ {\"b\" : 1, \"a\":[ 2,{}] }\n,\t[[]] ]")
                                                 << QByteArrayList{"{\"b\" : 1, \"a\":[ 2,{}] }", "[[]]"};
        QTest::newRow("signs within texts") << QByteArray("[{\"a\":\"]},{\\\"\\\\\"},\"\\\\\\\"[\", \"é,]\"]")
                                            << QByteArrayList{"{\"a\":\"]},{\\\"\\\\\"}", "\"\\\\\\\"[\"", "\"é,]\""};
    }

    void elementsAreAsTheyStand()
    {
        QFETCH(QByteArray, array);
        QFETCH(QByteArrayList, expected);
        QCOMPARE(texts(jsonslice::elements(array)), expected);
    }

    void membersAreFoundAsInAnObject_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("first") << QByteArray("{\"a\": 1 ,\"b\":2}") << QByteArray("a") << QByteArray("1");
        QTest::newRow("last") << QByteArray("{\"a\":1,\"b\": {\"c\":[]} }") << QByteArray("b") << QByteArray("{\"c\":[]}");
        QTest::newRow("not the inner one") << QByteArray("{\"x\":{\"a\":1},\"a\":2}") << QByteArray("a") << QByteArray("2");
        QTest::newRow("not a text that looks like it") << QByteArray("{\"x\":\"\\\"a\\\":1\",\"a\":2}") << QByteArray("a")
                                                       << QByteArray("2");
        QTest::newRow("none") << QByteArray("{\"ab\":1}") << QByteArray("a") << QByteArray();
        QTest::newRow("empty") << QByteArray("{ }") << QByteArray("a") << QByteArray();
        QTest::newRow("no object") << QByteArray("[\"a\"]") << QByteArray("a") << QByteArray();
        QTest::newRow("written otherwise") << QByteArray("{\"\\u0061\":1}") << QByteArray("a") << QByteArray("1");
        QTest::newRow("twice") << QByteArray("{\"a\":1,\"a\":2}") << QByteArray("a") << QByteArray("2");
    }

    void membersAreFoundAsInAnObject()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, expected);
        const QByteArray found = jsonslice::member(object, name).toByteArray();
        QCOMPARE(found, expected);
        const QJsonValue known = QJsonDocument::fromJson(object).object().value(QString::fromUtf8(name));
        QCOMPARE(QJsonDocument::fromJson('[' + found + ']').array().at(0), found.isEmpty() ? QJsonValue(QJsonValue::Undefined) : known);
    }

    /// Whatever it is given: nothing outside the text, and an end.
    void brokenTextIsNoDanger()
    {
        const QByteArray whole = "[{\"a\":\"\\\\\\\"x\",\"b\":[1,{\"c\":null}]},\"é\\n\"]";
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            for (const char sign : {'\0', '"', '\\', '[', '}', ','}) {
                const QByteArray text = whole.first(size) + sign;
                for (const QByteArrayView view : jsonslice::elements(text))
                    QVERIFY(view.begin() >= text.begin() && view.end() <= text.end());
                (void)jsonslice::member(text.sliced(std::min<qsizetype>(1, size)), "b");
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonSlice)
#include "tst_jsonslice.moc"
