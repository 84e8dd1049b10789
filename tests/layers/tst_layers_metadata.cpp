// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/planted.h"
#include "tests/layers/schema.h"
#include "tests/layers/tree.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace layers;

namespace {

QJsonObject parse(const QString &text, QString *error = nullptr)
{
    QJsonParseError parsed{};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8(), &parsed).object();
    if (error != nullptr && (parsed.error != QJsonParseError::NoError || object.isEmpty()))
        *error = u"no JSON object: "_s + parsed.errorString();
    return object;
}

/// Every adapter's folder has <folder>.json, which keeps to the schema and calls itself as the folder.
QStringList judgeMetadata(const QString &root)
{
    const QJsonObject schema = parse(read(root, u"plugins/api/metadata.schema.json"_s));
    if (schema.isEmpty())
        return {problem(u"plugins/api/metadata.schema.json"_s, 1, u"cannot be read"_s)};
    QStringList problems;
    for (const QString &plugin : filesEndingIn(root, {u"plugins"_s}, {u"/plugin.cpp"_s})) {
        const QString folder = QFileInfo(plugin).path();
        const QString id = QFileInfo(folder).fileName();
        const QString path = folder + u'/' + id + u".json"_s;
        QString error;
        const QJsonObject json = parse(read(root, path), &error);
        if (!error.isEmpty()) {
            problems << problem(path, 1, error);
            continue;
        }
        for (const QString &what : validate(json, schema))
            problems << problem(path, 1, what);
        if (json.value("id"_L1).toString() != id)
            problems << problem(path, 1, u"calls itself \"%1\""_s.arg(json.value("id"_L1).toString()));
    }
    return problems;
}

} // namespace

/// Every plugin's JSON keeps to plugins/api/metadata.schema.json.
class TestMetadata final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPluginKeepsToTheSchema();
    void theValidator_data();
    void theValidator();
    void anUnknownKeywordIsAProblem();
    void aBadTreeFails();
};

void TestMetadata::everyPluginKeepsToTheSchema()
{
    verifyNone(judgeMetadata(sourceRoot()));
    QVERIFY2(!filesEndingIn(sourceRoot(), {u"plugins"_s}, {u"/plugin.cpp"_s}).isEmpty(), "no adapter was found");
}

void TestMetadata::theValidator_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said"); // empty: valid
    const auto row = [](const char *name, const char *schema, const char *value, const char *said = "") {
        QTest::newRow(name) << QString::fromUtf8(schema) << QString::fromUtf8(value) << QString::fromUtf8(said);
    };
    row("any", "{\"title\":\"x\"}", "7");
    row("type", "{\"type\":\"string\"}", "\"a\"");
    row("type wrong", "{\"type\":\"string\"}", "7", "/: is no string");
    row("integer", "{\"type\":\"integer\"}", "7");
    row("integer wrong", "{\"type\":\"integer\"}", "7.5", "/: is no integer");
    row("const wrong", "{\"const\":1}", "2", "the one value");
    row("enum", "{\"enum\":[\"a\",\"b\"]}", "\"b\"");
    row("enum wrong", "{\"enum\":[\"a\",\"b\"]}", "\"c\"", "none of the values");
    row("pattern wrong", "{\"pattern\":\"^[a-z]+$\"}", "\"A\"", "breaks pattern");
    row("length in characters", "{\"maxLength\":1}", "\"\xf0\x9f\x94\x94\"");
    row("too long", "{\"maxLength\":1}", "\"ab\"", "breaks maxLength");
    row("too short", "{\"minLength\":1}", "\"\"", "breaks minLength");
    row("minimum wrong", "{\"minimum\":0}", "-1", "breaks minimum");
    row("maximum wrong", "{\"maximum\":0}", "1", "breaks maximum");
    row("required", "{\"required\":[\"a\"]}", "{\"a\":1}");
    row("required wrong", "{\"required\":[\"a\"]}", "{}", "lacks \"a\"");
    row("unknown key", "{\"additionalProperties\":false,\"properties\":{\"a\":{}}}", "{\"b\":1}", "has \"b\"");
    row("deep", "{\"properties\":{\"a\":{\"items\":{\"type\":\"string\"}}}}", "{\"a\":[\"x\",7]}", "/a/1: is no string");
    row("too few", "{\"minItems\":1}", "[]", "too few");
    row("too many", "{\"maxItems\":0}", "[1]", "too many");
    row("twice", "{\"uniqueItems\":true}", "[1,2,1]", "same twice");
    row("contains", "{\"contains\":{\"const\":2}}", "[1,2]");
    row("contains wrong", "{\"contains\":{\"const\":2}}", "[1]", "does not contain");
    row("reference wrong", "{\"$ref\":\"#/$defs/t\",\"$defs\":{\"t\":{\"type\":\"string\"}}}", "7", "is no string");
    row("reference to nothing", "{\"$ref\":\"#/$defs/t\"}", "7", "not there");
    row("all of, wrong", "{\"allOf\":[{},{\"type\":\"string\"}]}", "7", "is no string");
    row("then", "{\"if\":{\"const\":7},\"then\":{\"maximum\":6},\"else\":{\"maximum\":0}}", "7", "breaks maximum");
    row("else", "{\"if\":{\"const\":7},\"then\":{\"maximum\":6},\"else\":{\"maximum\":8}}", "8");
}

void TestMetadata::theValidator()
{
    QFETCH(const QString, schema);
    QFETCH(const QString, value);
    QFETCH(const QString, said);
    const QJsonObject wrapped = parse(u"{\"v\":%1}"_s.arg(value));
    QVERIFY(wrapped.contains("v"_L1));
    const QStringList problems = validate(wrapped.value("v"_L1), parse(schema));
    if (said.isEmpty())
        verifyNone(problems);
    else
        verifyOne(problems, {said});
}

void TestMetadata::anUnknownKeywordIsAProblem()
{
    verifyOne(validate(7, parse(u"{\"multipleOf\":7}"_s)), {u"multipleOf"_s, u"does not know"_s});
}

void TestMetadata::aBadTreeFails()
{
    Planted tree;
    tree.write(u"plugins/api/metadata.schema.json"_s, read(sourceRoot(), u"plugins/api/metadata.schema.json"_s));
    tree.write(u"plugins/village/plugin.cpp"_s, {});
    verifyOne(judgeMetadata(tree.root()), {u"plugins/village/village.json"_s, u"no JSON object"_s});
    const QString good = u"{\"id\":\"village\",\"name\":\"V\",\"description\":\"D\",\"icon\":\"town\",\"apiVersion\":1,"
                         "\"simulated\":true,\"authentication\":{\"kind\":\"none\"},\"capabilities\":[]}"_s;
    tree.write(u"plugins/village/village.json"_s, good);
    verifyNone(judgeMetadata(tree.root()));
    tree.write(u"plugins/village/village.json"_s, QString(good).replace("\"village\""_L1, "\"town\""_L1));
    verifyOne(judgeMetadata(tree.root()), {u"calls itself \"town\""_s});
    tree.write(u"plugins/village/village.json"_s, QString(good).replace("\"name\""_L1, "\"nmae\""_L1));
    QCOMPARE(judgeMetadata(tree.root()).size(), 2); // one is unknown, the other is missing
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_layers_metadata.moc"
