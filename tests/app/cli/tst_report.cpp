// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::cli;

namespace {

/// Findings over a text with everything that shifts offsets: a mark, an emoji, two kinds of line end.
QList<FileReport> reports()
{
    const TextFile file{.text = u"¡😀 Ojo!\r\nSe procederá\nhoy"_s, .hadMark = true};
    const qsizetype at = file.text.indexOf(u"procederá"_s);
    const checker::Finding word{.rule = u"lenguaje-claro.Proceder"_s, .category = u"plain-language"_s,
                                .level = checker::Finding::Level::Warning, .title = u"Lenguaje claro"_s,
                                .message = u"Di «se hará» & ya <está>"_s, .source = u"MAP 1990"_s, .start = at, .length = 9,
                                .fixes = {{u"Replace with “hará”"_s, at, 9, u"hará"_s}}, .why = u"Se entiende antes."_s,
                                .bad = {u"Se procederá a ello."_s}, .good = {u"Se hará."_s}, .link = u"https://example.org/x"_s};
    const checker::Finding whole{.rule = u"length.too-long"_s, .category = u"length"_s, .level = checker::Finding::Level::Error,
                                 .title = u"Too long"_s, .message = u"Shorten it.\x01"_s, .source = {}, .link = u"not an address"_s};
    return {{.path = u"una carpeta/a.txt"_s, .findings = placed({whole, word}, file)},
            {.path = u"clean.md"_s},
            {.path = u"/abs/gone.txt"_s, .problem = u"It is not there."_s}};
}

QByteArray written(Format format)
{
    QByteArray out;
    const auto writer = reportWriter(format, [&](const QByteArray &bytes) { out += bytes; }, u"1.2.3"_s);
    for (const FileReport &report : reports())
        writer->add(report);
    writer->end();
    return out;
}

/// An object of the SARIF standard: what it must have, and what else it may have of what we write. Taken from the tables of
/// "Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01", OASIS, section 3; everything outside
/// is refused, since the standard's schema allows no further properties.
struct Shape {
    QStringList must;
    QStringList may = {};
};
const QHash<QString, Shape> shapes{
    {u"log"_s, {{u"version"_s, u"runs"_s}, {u"$schema"_s}}}, // 3.13
    {u"run"_s, {{u"tool"_s}, {u"invocations"_s, u"columnKind"_s, u"results"_s}}}, // 3.14
    {u"tool"_s, {{u"driver"_s}}}, // 3.18
    {u"driver"_s, {{u"name"_s}, {u"version"_s, u"rules"_s}}}, // 3.19
    {u"rules"_s, {{u"id"_s}, {u"shortDescription"_s, u"fullDescription"_s, u"help"_s, u"helpUri"_s, u"defaultConfiguration"_s, u"properties"_s}}}, // 3.49
    {u"shortDescription"_s, {{u"text"_s}, {u"markdown"_s}}}, // 3.12
    {u"fullDescription"_s, {{u"text"_s}, {u"markdown"_s}}},
    {u"help"_s, {{u"text"_s}, {u"markdown"_s}}},
    {u"defaultConfiguration"_s, {{}, {u"level"_s}}}, // 3.50
    {u"invocations"_s, {{u"executionSuccessful"_s}, {u"toolExecutionNotifications"_s}}}, // 3.20
    {u"toolExecutionNotifications"_s, {{u"message"_s}, {u"level"_s, u"locations"_s}}}, // 3.58
    {u"results"_s, {{u"message"_s}, {u"ruleId"_s, u"ruleIndex"_s, u"level"_s, u"locations"_s, u"fixes"_s}}}, // 3.27
    {u"message"_s, {{u"text"_s}}}, // 3.11
    {u"locations"_s, {{}, {u"physicalLocation"_s}}}, // 3.28
    {u"physicalLocation"_s, {{u"artifactLocation"_s}, {u"region"_s}}}, // 3.29
    {u"artifactLocation"_s, {{}, {u"uri"_s}}}, // 3.4
    {u"region"_s, {{}, {u"startLine"_s, u"startColumn"_s, u"endLine"_s, u"endColumn"_s, u"charOffset"_s, u"charLength"_s, u"snippet"_s}}}, // 3.30
    {u"deletedRegion"_s, {{}, {u"startLine"_s, u"startColumn"_s, u"endLine"_s, u"endColumn"_s, u"charOffset"_s, u"charLength"_s}}},
    {u"snippet"_s, {{}, {u"text"_s}}}, // 3.3
    {u"insertedContent"_s, {{}, {u"text"_s}}},
    {u"fixes"_s, {{u"artifactChanges"_s}, {u"description"_s}}}, // 3.55
    {u"description"_s, {{u"text"_s}}},
    {u"artifactChanges"_s, {{u"artifactLocation"_s, u"replacements"_s}}}, // 3.56
    {u"replacements"_s, {{u"deletedRegion"_s}, {u"insertedContent"_s}}}, // 3.57
};
const QHash<QString, QStringList> words{
    {u"level"_s, {u"none"_s, u"note"_s, u"warning"_s, u"error"_s}},
    {u"columnKind"_s, {u"utf16CodeUnits"_s, u"unicodeCodePoints"_s}},
    {u"version of the log"_s, {u"2.1.0"_s}},
};
/// The least that a number may be.
const QHash<QString, int> least{{u"startLine"_s, 1}, {u"startColumn"_s, 1}, {u"endLine"_s, 1}, {u"endColumn"_s, 1},
                                {u"charOffset"_s, 0}, {u"charLength"_s, 0}, {u"ruleIndex"_s, 0}};

void judge(const QString &name, const QJsonObject &object, QStringList &faults)
{
    if (!shapes.contains(name)) {
        faults << u"what is "_s + name;
        return;
    }
    const Shape shape = shapes.value(name);
    for (const QString &key : shape.must)
        if (!object.contains(key))
            faults << name + u" without "_s + key;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (!shape.must.contains(key) && !shape.may.contains(key))
            faults << name + u" with "_s + key;
        if (key == u"properties")
            continue; // a bag: anything
        const QString kind = name == u"log" && key == u"version" ? u"version of the log"_s : key;
        if (words.contains(kind) && !words.value(kind).contains(it->toString()))
            faults << key + u" is "_s + it->toString();
        if (least.contains(key) && (!it->isDouble() || it->toInt(-1) < least.value(key)))
            faults << key + u" too small"_s;
        if ((key == u"uri" || key == u"helpUri") && !QUrl(it->toString(), QUrl::StrictMode).isValid())
            faults << it->toString() + u" is no address"_s;
        if (it->isObject())
            judge(key, it->toObject(), faults);
        for (const QJsonValue &item : it->toArray())
            judge(key == u"runs" ? u"run"_s : key, item.toObject(), faults);
    }
}

} // namespace

/// What each format makes of the same findings.
class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineIsVales();
    void jsonIsValesAndMore();
    void sarifIsWhatTheStandardDemands();
    void theJudgeOfSarifSees();
    void sarifTellsAll();
    void junitIsXml();
    void textNamesTheSource();
};

void TestReport::lineIsVales()
{
    QCOMPARE(QString::fromUtf8(written(Format::Line)),
             u"una carpeta/a.txt:1:1:length.too-long:Shorten it.\x01\n"
              "una carpeta/a.txt:2:4:lenguaje-claro.Proceder:Di «se hará» & ya <está>\n"_s);
}

void TestReport::jsonIsValesAndMore()
{
    const QJsonObject document = QJsonDocument::fromJson(written(Format::Json)).object();
    QCOMPARE(document.keys(), QStringList{u"una carpeta/a.txt"_s});
    const QJsonObject alert = document.value("una carpeta/a.txt"_L1).toArray().at(1).toObject();
    for (const QString &key : {u"Action"_s, u"Span"_s, u"Check"_s, u"Description"_s, u"Link"_s, u"Message"_s, u"Severity"_s, u"Match"_s, u"Line"_s})
        QVERIFY2(alert.contains(key), qPrintable(key));
    QCOMPARE(alert.value("Span"_L1), QJsonValue(QJsonArray{4, 12}));
    QCOMPARE(alert.value("Line"_L1).toInt(), 2);
    QCOMPARE(alert.value("Match"_L1).toString(), u"procederá"_s);
    QCOMPARE(alert.value("Action"_L1)["Name"_L1].toString(), u"replace"_s);
    QCOMPARE(alert.value("Action"_L1)["Params"_L1], QJsonValue(QJsonArray{u"hará"_s}));
    QCOMPARE(alert.value("Category"_L1).toString(), u"plain-language"_s);
    QCOMPARE(alert.value("Source"_L1).toString(), u"MAP 1990"_s);
    // In characters of the file as it is: the mark is one, the emoji is one, "\r\n" are two.
    const auto whole = (u"\ufeff"_s + u"¡😀 Ojo!\r\nSe procederá\nhoy"_s).toUcs4();
    const QJsonArray offset = alert.value("Offset"_L1).toArray();
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(whole.constData()) + offset.at(0).toInt(),
                               offset.at(1).toInt() - offset.at(0).toInt()),
             u"procederá"_s);
}

void TestReport::sarifIsWhatTheStandardDemands()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(written(Format::Sarif), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QStringList faults;
    judge(u"log"_s, document.object(), faults);
    QCOMPARE(faults, QStringList());
}

void TestReport::theJudgeOfSarifSees()
{
    QStringList faults;
    judge(u"log"_s, QJsonObject{{u"version"_s, u"2.0"_s}, {u"runs"_s, QJsonArray{QJsonObject{{u"extra"_s, 1}}}}}, faults);
    faults.sort();
    QCOMPARE(faults, QStringList({u"run with extra"_s, u"run without tool"_s, u"version is 2.0"_s}));
    faults.clear();
    judge(u"region"_s, QJsonObject{{u"startLine"_s, 0}}, faults);
    QCOMPARE(faults.size(), 1);
}

void TestReport::sarifTellsAll()
{
    const QJsonObject run = QJsonDocument::fromJson(written(Format::Sarif)).object().value("runs"_L1)[0].toObject();
    const QJsonArray results = run.value("results"_L1).toArray();
    const QJsonArray rules = run.value("tool"_L1)["driver"_L1]["rules"_L1].toArray();
    QCOMPARE(results.size(), 2);
    for (const QJsonValue &result : results)
        QCOMPARE(rules.at(result["ruleIndex"_L1].toInt())["id"_L1], result["ruleId"_L1]);
    const QJsonValue rule = rules.at(1);
    QVERIFY(rule["help"_L1]["text"_L1].toString().contains(u"MAP 1990"_s));
    QVERIFY(rule["help"_L1]["text"_L1].toString().contains(u"Se entiende antes."_s));
    QCOMPARE(rule["helpUri"_L1].toString(), u"https://example.org/x"_s);
    QVERIFY(rules.at(0)["helpUri"_L1].isUndefined()); // "not an address"
    QCOMPARE(rule["properties"_L1]["source"_L1].toString(), u"MAP 1990"_s);
    const QJsonValue place = results.at(1)["locations"_L1][0]["physicalLocation"_L1];
    QCOMPARE(place["artifactLocation"_L1]["uri"_L1].toString(), u"una%20carpeta/a.txt"_s);
    QCOMPARE(place["region"_L1]["startColumn"_L1].toInt(), 4);
    QCOMPARE(place["region"_L1]["endColumn"_L1].toInt(), 13);
    QCOMPARE(results.at(0)["level"_L1].toString(), u"error"_s);
    const QJsonValue invocation = run.value("invocations"_L1)[0];
    QCOMPARE(invocation["executionSuccessful"_L1].toBool(true), false);
    QCOMPARE(invocation["toolExecutionNotifications"_L1][0]["message"_L1]["text"_L1].toString(), u"It is not there."_s);
}

void TestReport::junitIsXml()
{
    const QByteArray bytes = written(Format::JUnit);
    QXmlStreamReader reader(bytes);
    QStringList seen;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == "testsuites"_L1) {
            QCOMPARE(attributes.value("tests"_L1).toInt(), 4);
            QCOMPARE(attributes.value("failures"_L1).toInt(), 2);
            QCOMPARE(attributes.value("errors"_L1).toInt(), 1);
        }
        if (reader.name() == "failure"_L1)
            seen << attributes.value("message"_L1).toString();
        if (reader.name() == "error"_L1)
            seen << attributes.value("message"_L1).toString();
        if (reader.name() == "testsuite"_L1)
            seen << attributes.value("name"_L1).toString();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(seen, QStringList({u"una carpeta/a.txt"_s, u"Shorten it.\ufffd"_s, u"Di «se hará» & ya <está>"_s, u"clean.md"_s,
                                u"/abs/gone.txt"_s, u"It is not there."_s}));
}

void TestReport::textNamesTheSource()
{
    const QString text = QString::fromUtf8(written(Format::Text));
    QVERIFY2(text.contains(u"una carpeta/a.txt:2:4: warning: Lenguaje claro. Di"_s), qPrintable(text));
    QVERIFY2(text.contains(u"MAP 1990"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
