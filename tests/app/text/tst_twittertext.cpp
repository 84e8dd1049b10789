// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/domains.h"
#include "app/text/entities.h"
#include "app/text/scan.h"
#include "app/text/weighted.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <yaml-cpp/yaml.h>

using namespace pregonero::text;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(YAML::Node)

namespace {

QString folder()
{
    const QString root = qEnvironmentVariable("PREGONERO_SHARED", QStringLiteral(PREGONERO_SOURCE_DIR "/../shared"));
    return root + u"/contracts/twitter-text/conformance"_s;
}

YAML::Node load(const QString &file)
{
    QFile in(folder() + u'/' + file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    return YAML::Load(in.readAll().toStdString());
}

QString string(const YAML::Node &node)
{
    return node.IsDefined() && !node.IsNull() ? QString::fromStdString(node.as<std::string>()) : QString();
}

QStringList strings(const YAML::Node &node)
{
    QStringList all;
    for (const YAML::Node &each : node)
        all.append(string(each));
    return all;
}

QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return html.replace(u'\'', u"&#39;"_s);
}

bool isRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// The markup that the published vectors expect of an entity.
QString linked(const Entity &entity, const QString &written, const YAML::Node &urls)
{
    const QString search = u"<a href=\"https://twitter.com/search?q=%1%3\" title=\"%2%3\" class=\"tweet-url %4\">%5</a>"_s;
    switch (entity.kind) {
    case Entity::Kind::Mention: {
        const QString name = entity.text + entity.list;
        return written.first(1)
            + u"<a class=\"tweet-url %1\" href=\"https://twitter.com/%2\">%2</a>"_s.arg(
                entity.list.isEmpty() ? u"username"_s : u"list-slug"_s, name);
    }
    case Entity::Kind::Hashtag:
        return search.arg(u"%23"_s, u"#"_s, entity.text, isRightToLeft(entity.text) ? u"hashtag rtl"_s : u"hashtag"_s,
                          written);
    case Entity::Kind::Cashtag:
        return search.arg(u"%24"_s, u"$"_s, entity.text, u"cashtag"_s, written);
    case Entity::Kind::Link:
        break;
    }
    for (const YAML::Node &url : urls) {
        if (string(url["url"]) != entity.text)
            continue;
        const QString expanded = string(url["expanded_url"]);
        const QString shown = string(url["display_url"]);
        const qsizetype at = expanded.indexOf(shown);
        const QString away = u"style='position:absolute;left:-9999px;'"_s;
        const QString blank = u"<span class='tco-ellipsis'><span %1>&nbsp;</span></span>"_s.arg(away);
        return u"<a href=\"%1\" title=\"%2\">%3<span %4>%5</span><span class='js-display-url'>%6</span><span %4>%7</span>%3</a>"_s
            .arg(entity.text, expanded, blank, away, expanded.first(at), shown, expanded.sliced(at + shown.size()));
    }
    return u"<a href=\"%1\">%1</a>"_s.arg(escaped(entity.text));
}

/// Marks stretches of an HTML text, counted without its markup; a mark encloses the tags that it saw open.
QString highlighted(const QString &html, const YAML::Node &hits)
{
    QString out;
    qsizetype shown = 0;
    int depth = 0; // of tags opened inside the mark
    bool marked = false;
    bool owed = false; // the mark is to be closed once its tags are
    const auto close = [&] {
        out += u"</em>"_s;
        marked = owed = false;
    };
    for (qsizetype at = 0; at < html.size(); ++at) {
        if (html[at] == u'<') {
            const qsizetype end = html.indexOf(u'>', at);
            out += html.sliced(at, end + 1 - at);
            depth += html[at + 1] == u'/' ? -1 : 1;
            at = end;
            if (owed && depth <= 0)
                close();
            continue;
        }
        for (const YAML::Node &hit : hits)
            if (hit[0].as<int>() == shown) {
                out += u"<em>"_s;
                marked = true;
                depth = 0;
            }
        out += html[at];
        ++shown;
        for (const YAML::Node &hit : hits)
            if (marked && hit[1].as<int>() == shown)
                depth > 0 ? void(owed = true) : close();
    }
    return out;
}

} // namespace

/// The published vectors of twitter-text, read where they are; they are no part of this project.
class TestTwitterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validate_data() { rows(u"validate.yml"_s); }
    void validate();
    void extract_data() { rows(u"extract.yml"_s); }
    void extract();
    void autolink_data() { rows(u"autolink.yml"_s); }
    void autolink();
    void topLevelDomains_data() { rows(u"tlds.yml"_s); }
    void topLevelDomains();
    void hitHighlighting_data() { rows(u"hit_highlighting.yml"_s); }
    void hitHighlighting();

private:
    void rows(const QString &file);
    [[nodiscard]] QList<Entity> of(Entity::Kind kind, const QString &text) const;
    [[nodiscard]] static bool isValidPost(const QString &text);

    std::unique_ptr<TopLevelDomains> m_domains;
};

void TestTwitterText::initTestCase()
{
    if (!QDir(folder()).exists())
        QSKIP("the twitter-text vectors are not beside the source tree (../shared) nor in PREGONERO_SHARED");
    const YAML::Node lists = load(u"tld_lib.yml"_s);
    m_domains = std::make_unique<TopLevelDomains>(strings(lists["country"]) + strings(lists["generic"]));
}

void TestTwitterText::rows(const QString &file)
{
    QTest::addColumn<QString>("suite");
    QTest::addColumn<YAML::Node>("vector");
    int count = 0;
    const YAML::Node tests = load(file)["tests"];
    for (const auto &suite : tests)
        for (const YAML::Node &vector : suite.second)
            QTest::addRow("%s %d: %s", suite.first.as<std::string>().c_str(), ++count,
                          vector["description"].as<std::string>().c_str())
                << string(suite.first) << vector;
    QVERIFY(count > 0);
}

QList<Entity> TestTwitterText::of(Entity::Kind kind, const QString &text) const
{
    QList<Entity> all = extractEntities(text, {.domains = m_domains.get()});
    all.removeIf([&](const Entity &entity) { return entity.kind != kind; });
    return all;
}

bool TestTwitterText::isValidPost(const QString &text)
{
    return weightedLength(text, WeightedConfig::v1()).valid;
}

void TestTwitterText::validate()
{
    QFETCH(QString, suite);
    QFETCH(YAML::Node, vector);
    const QString text = string(vector["text"]);
    const YAML::Node expected = vector["expected"];
    if (expected.IsMap()) {
        const WeightedConfig config = suite == u"WeightedTweetsCounterTest" ? WeightedConfig::v2() : WeightedConfig::v3();
        const Weighted result = weightedLength(text, config, m_domains.get());
        QCOMPARE(result.length, expected["weightedLength"].as<int>());
        QCOMPARE(result.valid, expected["valid"].as<bool>());
        QCOMPARE(result.permillage, expected["permillage"].as<int>());
        QCOMPARE(0, expected["displayRangeStart"].as<int>());
        QCOMPARE(text.size() - 1, expected["displayRangeEnd"].as<qsizetype>());
        QCOMPARE(0, expected["validRangeStart"].as<int>());
        QCOMPARE(result.validEnd - 1, expected["validRangeEnd"].as<qsizetype>());
        return;
    }
    bool valid = false;
    if (suite == u"tweets") {
        valid = isValidPost(text);
    } else if (suite == u"usernames") {
        const QList<Entity> found = of(Entity::Kind::Mention, text);
        valid = found.size() == 1 && found.front().length == text.size() && found.front().list.isEmpty();
    } else if (suite == u"lists") {
        const QList<Entity> found = of(Entity::Kind::Mention, text);
        valid = found.size() == 1 && found.front().length == text.size() && !found.front().list.isEmpty();
    } else if (suite == u"hashtags") {
        const QList<Entity> found = of(Entity::Kind::Hashtag, text);
        valid = found.size() == 1 && found.front().length == text.size();
    } else if (suite == u"urls" || suite == u"urls_without_protocol") {
        valid = isValidLink(text, suite == u"urls");
    } else {
        QFAIL("a suite that this test does not know");
    }
    QCOMPARE(valid, expected.as<bool>());
}

void TestTwitterText::extract()
{
    QFETCH(QString, suite);
    QFETCH(YAML::Node, vector);
    const QString text = string(vector["text"]);
    const YAML::Node expected = vector["expected"];
    if (suite == u"replies") {
        const QList<Entity> found = of(Entity::Kind::Mention, text);
        const bool leads = !found.isEmpty()
            && std::ranges::all_of(QStringView(text).first(found.front().start),
                                   [](QChar c) { return isSpace(c) || isDirectional(c); });
        QCOMPARE(leads ? found.front().text : QString(), string(expected));
        return;
    }
    QList<Entity> found;
    std::string key;
    if (suite.startsWith(u"mentions")) {
        found = of(Entity::Kind::Mention, text);
        key = "screen_name";
    } else if (suite.startsWith(u"urls") || suite == u"tco_urls_with_params") {
        found = extractLinks(text, {.domains = m_domains.get()});
        key = "url";
    } else if (suite.startsWith(u"hashtags")) {
        found = of(Entity::Kind::Hashtag, text);
        key = "hashtag";
    } else if (suite.startsWith(u"cashtags")) {
        found = of(Entity::Kind::Cashtag, text);
        key = "cashtag";
    } else {
        QFAIL("a suite that this test does not know");
    }
    QStringList texts;
    for (const Entity &entity : found)
        texts.append(entity.text);
    if (expected.size() == 0 || !expected[0].IsMap()) {
        QCOMPARE(texts, strings(expected));
        return;
    }
    QCOMPARE(found.size(), qsizetype(expected.size()));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const YAML::Node each = expected[i];
        QCOMPARE(found[i].text, string(each[key]));
        QCOMPARE(found[i].codePointStart, each["indices"][0].as<qsizetype>());
        QCOMPARE(found[i].codePointStart + found[i].codePointLength, each["indices"][1].as<qsizetype>());
        if (each["list_slug"])
            QCOMPARE(found[i].list, string(each["list_slug"]));
    }
}

void TestTwitterText::autolink()
{
    QFETCH(QString, suite);
    QFETCH(YAML::Node, vector);
    static const QHash<QString, Entity::Kind> kinds{
        {u"usernames"_s, Entity::Kind::Mention}, {u"lists"_s, Entity::Kind::Mention},
        {u"hashtags"_s, Entity::Kind::Hashtag}, {u"urls"_s, Entity::Kind::Link},
        {u"cashtags"_s, Entity::Kind::Cashtag}};
    QVERIFY(kinds.contains(suite) || suite == u"all" || suite == u"json");
    const QString text = string(vector["text"]);
    const YAML::Node urls = suite == u"json" ? YAML::Load(vector["json"].as<std::string>())["urls"] : YAML::Node();
    QString html;
    qsizetype at = 0;
    for (const Entity &entity : extractEntities(text, {.linksWithoutScheme = false, .domains = m_domains.get()})) {
        if (kinds.contains(suite) && kinds[suite] != entity.kind)
            continue;
        html += text.sliced(at, entity.start - at);
        html += linked(entity, text.sliced(entity.start, entity.length), urls);
        at = entity.end();
    }
    html += text.sliced(at);
    QCOMPARE(html, string(vector["expected"]));
}

void TestTwitterText::topLevelDomains()
{
    QFETCH(YAML::Node, vector);
    QStringList texts;
    for (const Entity &link : extractLinks(string(vector["text"]), {.domains = m_domains.get()}))
        texts.append(link.text);
    QCOMPARE(texts, strings(vector["expected"]));
}

void TestTwitterText::hitHighlighting()
{
    QFETCH(YAML::Node, vector);
    QCOMPARE(highlighted(string(vector["text"]), vector["hits"]), string(vector["expected"]));
}

QTEST_GUILESS_MAIN(TestTwitterText)
#include "tst_twittertext.moc"
