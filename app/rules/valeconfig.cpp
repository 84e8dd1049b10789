// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/valeconfig.h"

#include "app/rules/pack.h"
#include "app/rules/pattern.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rules)
};

QStringList listOf(const QString &value)
{
    QStringList list;
    QString item;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size() && value[i + 1] == u',') {
            item += value[++i];
        } else if (value[i] == u',') {
            list << std::exchange(item, {}).trimmed();
        } else {
            item += value[i];
        }
    }
    list << item.trimmed();
    list.removeAll(QString());
    return list;
}

std::optional<Level> levelOf(const QString &name)
{
    for (const Level level : {Level::Suggestion, Level::Warning, Level::Error}) {
        if (rules::name(level) == name)
            return level;
    }
    return {};
}

void readCore(ValeConfig &config, const QString &key, const QString &value, int line)
{
    static const QStringList known{u"packages"_s, u"ignoredscopes"_s, u"skippedscopes"_s, u"ignoredclasses"_s, u"nlpendpoint"_s,
                                   u"sphinxbuildpath"_s, u"sphinxautobuild"_s};
    const QString name = key.toLower();
    if (name == "stylespath"_L1) {
        config.stylesPath = QDir::cleanPath(QFileInfo(config.file).absoluteDir().absoluteFilePath(value));
    } else if (name == "minalertlevel"_L1) {
        const auto level = levelOf(value);
        if (!level)
            config.faults.append({config.file, line, {}, Tr::tr("MinAlertLevel is suggestion, warning or error.")});
        config.minLevel = level.value_or(Level::Suggestion);
    } else if (name == "vocab"_L1) {
        config.vocabularies = listOf(value);
    } else if (name == "wordtemplate"_L1) {
        config.wordTemplate = value;
    } else if (!known.contains(name)) {
        config.faults.append({config.file, line, {}, Tr::tr("\"%1\" is not known here.").arg(key)});
    }
}

void readInSection(ValeConfig &config, ValeConfig::Section &section, const QString &key, const QString &value, int line)
{
    static const QStringList known{u"commentdelimiters"_s, u"transform"_s, u"view"_s, u"blueprint"_s};
    const QString name = key.toLower();
    if (name == "basedonstyles"_L1 || name == "basedonstyle"_L1)
        section.styles = listOf(value);
    else if (name == "blockignores"_L1)
        section.blockIgnores << listOf(value);
    else if (name == "tokenignores"_L1 || name == "ignorepatterns"_L1)
        section.tokenIgnores << listOf(value);
    else if (name == "lang"_L1)
        section.language = value;
    else if (value == "YES"_L1 || value == "NO"_L1 || levelOf(value))
        section.rules.insert(key, value);
    else if (!known.contains(name))
        config.faults.append({config.file, line, {}, Tr::tr("\"%1\" is YES, NO, suggestion, warning or error.").arg(key)});
}

} // namespace

ValeConfig readValeConfig(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > (1 << 20)) {
        ValeConfig config{.file = path};
        config.faults.append({path, 0, {}, Tr::tr("The file cannot be opened: %1.").arg(file.errorString())});
        return config;
    }
    return readValeConfig(file.readAll(), path);
}

ValeConfig readValeConfig(const QByteArray &bytes, const QString &path)
{
    ValeConfig config{.file = path};
    config.stylesPath = QFileInfo(path).absoluteDir().absoluteFilePath(u"styles"_s);
    QString section;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (int i = 0; i < int(lines.size()); ++i) {
        const int number = i + 1;
        QString line = lines[i].trimmed();
        while (line.endsWith(u'\\') && i + 1 < int(lines.size()))
            line = line.chopped(1) + lines[++i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.sliced(1).chopped(1).trimmed();
            if (section != "formats"_L1)
                config.sections.append({.glob = section});
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0) {
            config.faults.append({path, number, {}, Tr::tr("\"key = value\" is wanted here.")});
            continue;
        }
        const QString key = line.first(equals).trimmed();
        QString value = line.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'`'))
            value = value.sliced(1).chopped(1);
        if (section.isEmpty())
            readCore(config, key, value, number);
        else if (section == "formats"_L1)
            config.formats.insert(key, value);
        else
            readInSection(config, config.sections.back(), key, value, number);
    }
    return config;
}

bool fitsGlob(const QString &glob, const QString &path)
{
    QString pattern;
    bool inClass = false;
    int braces = 0;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QChar c = glob[i];
        if (inClass) {
            pattern += c == u'!' && glob[i - 1] == u'[' ? QString(u'^') : c == u'\\' ? u"\\\\"_s : QString(c);
            inClass = c != u']';
        } else if (c == u'*') {
            pattern += ".*"_L1;
            while (i + 1 < glob.size() && glob[i + 1] == u'*')
                ++i;
        } else if (c == u'?') {
            pattern += u'.';
        } else if (c == u'[' && glob.indexOf(u']', i) > 0) {
            pattern += c;
            inClass = true;
        } else if (c == u'{' && glob.indexOf(u'}', i) > 0) {
            pattern += "(?:"_L1;
            ++braces;
        } else if (c == u'}' && braces > 0) {
            pattern += u')';
            --braces;
        } else if (c == u',' && braces > 0) {
            pattern += u'|';
        } else {
            pattern += QRegularExpression::escape(QString(c));
        }
    }
    const QRegularExpression regex(QRegularExpression::anchoredPattern(u"(?:.*/)?(?:"_s + pattern + u')'));
    return regex.match(path).hasMatch();
}

ValeStyles::ValeStyles(ValeConfig config, Kinds kinds, ValeOptions options) : m_config(std::move(config)), m_faults(m_config.faults)
{
    QSet<QString> styles;
    for (const ValeConfig::Section &section : std::as_const(m_config.sections)) {
        for (const QString &style : section.styles.value_or(QStringList()))
            styles.insert(style);
        for (auto it = section.rules.begin(); it != section.rules.end(); ++it)
            styles.insert(it.key().section(u'.', 0, 0));
    }
    for (const QString &name : std::as_const(m_config.vocabularies)) {
        const QString folder = m_config.stylesPath + u"/config/vocabularies/"_s + name;
        const auto terms = [&](const QString &file, QStringList &list) {
            QFile words(folder + file);
            if (!words.open(QIODevice::ReadOnly) || words.size() > (4 << 20))
                return;
            for (const QString &line : QString::fromUtf8(words.readAll()).split(u'\n')) {
                const QString term = line.trimmed();
                if (!term.isEmpty() && !term.startsWith(u'#') && !list.contains(term))
                    list << term;
            }
        };
        if (!QDir(folder).exists())
            m_faults.append({m_config.file, 0, {}, Tr::tr("The vocabulary \"%1\" is not in %2.").arg(name, folder)});
        terms(u"/accept.txt"_s, options.accepted);
        terms(u"/reject.txt"_s, options.rejected);
    }
    options.wordTemplate = m_config.wordTemplate;
    addValeKinds(kinds, options);
    for (const QString &style : QStringList(styles.begin(), styles.end())) {
        if (style == "Vale"_L1) {
            for (const auto &[id, yaml] : valeOwnRules(options)) {
                RuleFile read = readRule(yaml, id, id, kinds);
                m_faults.append(read.faults);
                if (read.rule)
                    m_rules.append(std::make_shared<const Rule>(std::move(*read.rule)));
            }
            continue;
        }
        const QString folder = m_config.stylesPath + u'/' + style;
        if (!QDir(folder).exists()) {
            m_faults.append({m_config.file, 0, {}, Tr::tr("The style \"%1\" is not in %2.").arg(style, m_config.stylesPath)});
            continue;
        }
        Pack pack = readStyle(folder, kinds);
        m_faults.append(pack.faults);
        m_rules.append(pack.rules);
    }
    std::ranges::sort(m_rules, {}, [](const auto &rule) { return rule->id; });
}

QList<const ValeConfig::Section *> ValeStyles::sectionsFor(const QString &path) const
{
    QList<const ValeConfig::Section *> fitting;
    const QString ending = QFileInfo(path).suffix();
    const QString read = m_config.formats.value(ending);
    const QString asRead = read.isEmpty() ? path : path.chopped(ending.size()) + read;
    for (const ValeConfig::Section &section : m_config.sections) {
        if (fitsGlob(section.glob, path) || fitsGlob(section.glob, asRead))
            fitting.append(&section);
    }
    return fitting;
}

QList<std::shared_ptr<const Rule>> ValeStyles::rulesFor(const QString &path) const
{
    QStringList styles;
    QHash<QString, QString> own;
    for (const ValeConfig::Section *section : sectionsFor(path)) {
        if (section->styles)
            styles = *section->styles;
        own.insert(section->rules);
    }
    QList<std::shared_ptr<const Rule>> list;
    for (const std::shared_ptr<const Rule> &rule : m_rules) {
        const QString style = rule->style();
        const QString said = own.contains(rule->id) ? own.value(rule->id) : own.value(style);
        if (said == "NO"_L1 || (said.isEmpty() && !styles.contains(style)))
            continue;
        const Level level = levelOf(said).value_or(rule->level);
        if (level < m_config.minLevel)
            continue;
        if (level == rule->level) {
            list.append(rule);
            continue;
        }
        auto changed = std::make_shared<Rule>(*rule);
        changed->level = level;
        list.append(std::move(changed));
    }
    return list;
}

prose::Format ValeStyles::formatFor(const QString &path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString read = m_config.formats.value(ending, ending);
    static const QStringList markdown{u"md"_s, u"mdown"_s, u"markdown"_s, u"markdn"_s, u"mkd"_s};
    return markdown.contains(read) ? prose::Format::Markdown : prose::Format::Plain;
}

prose::Document ValeStyles::read(const QString &text, const QString &path) const
{
    // What is ignored keeps its place: blanks for blocks, a sign that is no word for tokens.
    QString seen = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSurrogate() && !(text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            && !(text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate()))
            seen[i] = QChar::ReplacementCharacter;
    }
    const auto hide = [&](const QStringList &patterns, QChar instead) {
        for (const QString &expression : patterns) {
            for (const Pattern::Found &found : Pattern(expression).findAll(QString(seen))) {
                for (qsizetype i = found.start; i < found.end(); ++i) {
                    if (seen[i] != u'\n' && seen[i] != u'\r')
                        seen[i] = instead;
                }
            }
        }
    };
    for (const ValeConfig::Section *section : sectionsFor(path)) {
        hide(section->blockIgnores, u' ');
        hide(section->tokenIgnores, QChar::ObjectReplacementCharacter);
    }
    prose::Document document = prose::read(seen, formatFor(path));
    document.source = text;
    return document;
}

} // namespace pregonero::rules
