// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/metadata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject complete()
{
    return parsed(R"({
        "id": "plaza", "name": "Plaza", "description": "A square", "icon": "network-plaza", "apiVersion": 1,
        "simulated": false, "transport": "http", "hosts": ["{server}", "api.plaza.example"],
        "authentication": {
            "kind": "oauth2",
            "fields": [{"name": "server", "label": "Server", "placeholder": "plaza.example", "help": "Where", "secret": false},
                       {"name": "token", "label": "Token", "secret": true}],
            "registrationPath": "/api/v1/apps", "authorizePath": "/oauth/authorize", "tokenPath": "/oauth/token",
            "revokePath": "/oauth/revoke", "scopes": ["read", "write:statuses"], "pasteToken": true},
        "capabilities": ["fetch", "conversation", "publish", "verify", "edit", "remove", "boost", "favourite", "hide",
                         "block", "mute", "report", "media", "alt-text", "content-warning", "language", "visibility",
                         "metrics"],
        "columns": ["mentions", "home", "local", "hashtag", "own"],
        "limits": {"counting": {"unit": "weighted", "maximum": 280, "maximumBytes": 3000, "urlLength": 23,
                                "shortMentions": true},
                   "mediaCount": 3, "imageBytes": 1000, "videoBytes": 9000000000, "altTextLength": 200,
                   "mediaTypes": ["image/png", "image/svg+xml"]},
        "idempotency": "duplicate-refused", "editWindowMinutes": 60, "replyCondition": "Only if asked",
        "cost": "0.01 EUR a post"})");
}

/// The document with one value replaced; a path such as "authentication.fields.0.label".
QJsonValue with(const QJsonValue &document, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        array.replace(path.first().toInt(), with(array.at(path.first().toInt()), path.mid(1), value));
        return array;
    }
    QJsonObject object = document.toObject();
    object.insert(path.first(), with(object.value(path.first()), path.mid(1), value));
    return object;
}

} // namespace

class TestMetadata final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const Result<AdapterInfo> info = adapterInfoFromJson(complete());
        QVERIFY2(info, info ? "" : qPrintable(info.error().message));
        QCOMPARE(info->id, u"plaza"_s);
        QCOMPARE(info->hosts, QStringList({u"{server}"_s, u"api.plaza.example"_s}));
        QVERIFY(!info->simulated && !info->ownTransport);
        QCOMPARE(info->authentication.kind, Authentication::Kind::OAuth2);
        QCOMPARE(info->authentication.fields.size(), 2);
        QVERIFY(info->authentication.fields.at(1).secret);
        QCOMPARE(info->authentication.scopes.at(1), u"write:statuses"_s);
        QVERIFY(info->authentication.pasteToken);
        QCOMPARE(info->authentication.revokePath, u"/oauth/revoke"_s);
        QCOMPARE(info->capabilities.size(), 18u);
        QCOMPARE(info->columns.size(), 5);
        QCOMPARE(info->limits.counting.unit, text::CountingRule::Unit::Weighted);
        QCOMPARE(info->limits.counting.maximum, 280);
        QCOMPARE(info->limits.counting.maximumBytes, 3000);
        QCOMPARE(info->limits.counting.urlLength, 23);
        QVERIFY(info->limits.counting.shortMentions);
        QCOMPARE(info->limits.videoBytes, Q_INT64_C(9000000000));
        QCOMPARE(info->limits.mediaTypes.size(), 2);
        QCOMPARE(info->idempotency, Idempotency::DuplicateRefused);
        QCOMPARE(info->editWindowMinutes, 60);
        QCOMPARE(info->replyCondition, u"Only if asked"_s);
    }

    void theLeastIsEnough()
    {
        const Result<AdapterInfo> info = adapterInfoFromJson(parsed(R"({"id": "town", "name": "Town",
            "description": "Simulated", "icon": "network-town", "apiVersion": 1, "simulated": true,
            "authentication": {"kind": "none"}, "capabilities": ["publish"], "idempotency": "key"})"));
        QVERIFY2(info, info ? "" : qPrintable(info.error().message));
        QVERIFY(info->simulated);
        QCOMPARE(info->limits, Limits());
    }

    void namesTheWrongKey_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *path, const QJsonValue &value, const QString &named = {}) {
            const QString p = QString::fromLatin1(path);
            QTest::addRow("%s = %s", path, qPrintable(value.toVariant().toString().left(20)))
                << p << value << (named.isEmpty() ? p : named);
        };
        row("idd", u"plaza"_s);
        row("id", u"Plaza"_s);
        row("id", 4);
        row("id", u"../plaza"_s);
        row("name", u" "_s);
        row("name", QString(2000, u'x'));
        row("apiVersion", u"1"_s);
        row("apiVersion", 1.5);
        row("simulated", u"yes"_s);
        row("simulated", true, u"hosts"_s);
        row("transport", u"carrier-pigeon"_s);
        row("hosts", QJsonArray());
        row("hosts", QJsonArray{u"https://plaza.example"_s});
        row("hosts", QJsonArray{u"{server}"_s, u"{server}"_s});
        row("hosts", u"plaza.example"_s);
        row("authentication", QJsonArray());
        row("authentication.kind", u"oauth"_s);
        row("authentication.autorizePath", u"/x"_s);
        row("authentication.authorizePath", QString());
        row("authentication.tokenPath", QString());
        row("authentication.tokenPath", u"https://elsewhere.example/token"_s);
        row("authentication.tokenPath", u"//elsewhere.example/token"_s);
        row("authentication.tokenPath", u"/token?x=1"_s);
        row("authentication.fields.1.name", u"server"_s, u"authentication.fields[1].name"_s);
        row("authentication.fields.0.label", QJsonValue(), u"authentication.fields[0].label"_s);
        row("authentication.fields.0.secrte", true, u"authentication.fields[0].secrte"_s);
        row("authentication.fields.0", 3, u"authentication.fields[0]"_s);
        row("authentication.scopes", QJsonArray{1});
        row("capabilities", QJsonArray{u"fly"_s});
        row("columns", QJsonArray{u"everything"_s});
        row("columns", QJsonArray());
        row("limits", 500);
        row("limits.counting.unit", u"letters"_s);
        row("limits.counting.maximum", 0);
        row("limits.counting.maximum", 1e300);
        row("limits.counting.maximum", 3e9);
        row("limits.counting.max", 3);
        row("limits.mediaCount", -1);
        row("limits.mediaTypes", QJsonArray{u"png"_s});
        row("idempotency", u"maybe"_s);
        row("editWindowMinutes", -5);
        row("cost", false);
    }
    void namesTheWrongKey()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, named);
        const Result<AdapterInfo> info =
            adapterInfoFromJson(with(complete(), path.split(u'.'), value).toObject());
        QVERIFY(!info);
        QCOMPARE(info.error().kind, ErrorKind::Protocol);
        QCOMPARE(info.error().detail, named);
        QVERIFY2(info.error().message.contains(u'“' + named + u'”'), qPrintable(info.error().message));
    }

    void namesTheMissingKey_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"id", "name", "description", "icon", "apiVersion", "authentication",
                                "capabilities", "idempotency", "hosts", "columns"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void namesTheMissingKey()
    {
        QFETCH(const QString, key);
        QJsonObject json = complete();
        json.remove(key);
        const Result<AdapterInfo> info = adapterInfoFromJson(json);
        QVERIFY(!info);
        QCOMPARE(info.error().detail, key);
    }

    void anotherVersionIsSaidFirst()
    {
        QJsonObject json = complete();
        json.insert(u"apiVersion"_s, 2);
        json.insert(u"somethingOfVersion2"_s, true);
        const Result<AdapterInfo> info = adapterInfoFromJson(json);
        QVERIFY(!info);
        QCOMPARE(info.error().kind, ErrorKind::Unsupported);
        QVERIFY(info.error().message.contains(u"version 2"));
    }

    /// The schema and the reader know the same keys and the same words.
    void schemaAgrees()
    {
        QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/plugins/api/metadata.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject defs = schema.value(u"$defs"_s).toObject();
        const auto keys = [](const QJsonObject &s) { return s.value(u"properties"_s).toObject().keys(); };
        const QJsonObject example = complete();
        QCOMPARE(keys(schema), example.keys());
        const QJsonObject auth = example.value(u"authentication"_s).toObject();
        const QJsonObject authSchema = defs.value(u"authentication"_s).toObject();
        QCOMPARE(keys(authSchema), auth.keys());
        QCOMPARE(keys(authSchema.value(u"properties"_s)[u"fields"_s][u"items"_s].toObject()),
                 auth.value(u"fields"_s).toArray().first().toObject().keys());
        const QJsonObject limits = example.value(u"limits"_s).toObject();
        const QJsonObject limitsSchema = defs.value(u"limits"_s).toObject();
        QCOMPARE(keys(limitsSchema), limits.keys());
        QCOMPARE(keys(limitsSchema.value(u"properties"_s)[u"counting"_s].toObject()),
                 limits.value(u"counting"_s).toObject().keys());

        const auto allAccepted = [&](const QJsonArray &words, const QStringList &path, bool list) {
            QVERIFY(!words.isEmpty());
            for (const QJsonValue &word : words) {
                const QJsonValue value = list ? QJsonValue(QJsonArray{word}) : word;
                const Result<AdapterInfo> info = adapterInfoFromJson(with(example, path, value).toObject());
                QVERIFY2(info, qPrintable(word.toString()));
            }
        };
        const QJsonValue properties = schema.value(u"properties"_s);
        allAccepted(properties[u"capabilities"_s][u"items"_s][u"enum"_s].toArray(), {u"capabilities"_s},
                    true);
        allAccepted(properties[u"columns"_s][u"items"_s][u"enum"_s].toArray(), {u"columns"_s}, true);
        allAccepted(properties[u"idempotency"_s][u"enum"_s].toArray(), {u"idempotency"_s}, false);
        allAccepted(properties[u"transport"_s][u"enum"_s].toArray(), {u"transport"_s}, false);
        allAccepted(authSchema.value(u"properties"_s)[u"kind"_s][u"enum"_s].toArray(),
                    {u"authentication"_s, u"kind"_s}, false);
        allAccepted(limitsSchema.value(u"properties"_s)[u"counting"_s][u"properties"_s][u"unit"_s][u"enum"_s]
                        .toArray(),
                    {u"limits"_s, u"counting"_s, u"unit"_s}, false);
        QCOMPARE(properties[u"capabilities"_s][u"items"_s][u"enum"_s].toArray().size(), 18);
    }

    void capabilityNamesAreTheirOwn()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Capability::Metrics); ++i)
            names << name(static_cast<Capability>(i));
        QCOMPARE(names.size(), 18);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(name(Capability::ContentWarning), u"content-warning"_s);
    }

    /// Any value anywhere: an answer or an error, never a crash.
    void survivesAnything()
    {
        QRandomGenerator random(20261122);
        const QList<QJsonValue> values = {QJsonValue(),
                                          true,
                                          -1,
                                          1e308,
                                          0.5,
                                          QString(),
                                          u"x"_s,
                                          QString(5000, u'\u0000'),
                                          QJsonArray(),
                                          QJsonArray{QJsonArray()},
                                          QJsonObject(),
                                          QJsonArray{QJsonValue()}};
        const QList<QStringList> paths = {{u"id"_s},
                                          {u"hosts"_s},
                                          {u"authentication"_s},
                                          {u"authentication"_s, u"fields"_s},
                                          {u"authentication"_s, u"fields"_s, u"0"_s},
                                          {u"limits"_s},
                                          {u"limits"_s, u"counting"_s},
                                          {u"limits"_s, u"counting"_s, u"maximum"_s},
                                          {u"columns"_s},
                                          {u"capabilities"_s},
                                          {u"apiVersion"_s}};
        int refused = 0;
        for (int i = 0; i < 2000; ++i) {
            QJsonObject json = with(complete(), paths.at(random.bounded(paths.size())),
                                    values.at(random.bounded(values.size())))
                                   .toObject();
            const Result<AdapterInfo> info = adapterInfoFromJson(json);
            if (!info) {
                ++refused;
                QVERIFY(!info.error().message.isEmpty());
            }
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
