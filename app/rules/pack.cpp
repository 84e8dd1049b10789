// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/pack.h"

#include "app/rules/valuecache.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rules)
};

constexpr qint64 largestFile = 4 << 20;
constexpr qsizetype mostRules = 2'000;

std::expected<QByteArray, Fault> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Fault{path, 0, {}, Tr::tr("The file cannot be opened: %1.").arg(file.errorString())});
    if (file.size() > largestFile)
        return std::unexpected(Fault{path, 0, {}, Tr::tr("This file is larger than 4 MB. Divide it.")});
    return file.readAll();
}

QHash<QString, QString> translations(Fields &fields, QStringView key)
{
    QHash<QString, QString> all;
    const Value *value = fields.value(key);
    if (value && value->kind == Value::Kind::Scalar)
        all.insert({}, value->scalar);
    else if (value) {
        for (const auto &[language, text] : fields.map(key))
            all.insert(language, text);
    }
    return all;
}

void readHead(Pack &pack, const QString &file, ValueCache &cache)
{
    const auto bytes = bytesOf(file);
    const auto value = bytes ? cache.read(*bytes, file) : std::unexpected(bytes.error());
    if (!value) {
        pack.faults.append(value.error());
        return;
    }
    Fields fields(*value, file, {});
    const QString id = fields.text(u"id", pack.id);
    if (id != pack.id)
        fields.fault(u"id", Tr::tr("the pack's folder is called \"%1\"; call both the same.").arg(pack.id));
    pack.version = fields.text(u"version");
    pack.name = translations(fields, u"name");
    pack.description = translations(fields, u"description");
    pack.languages = fields.list(u"languages");
    pack.reviewed = translations(fields, u"reviewed");
    pack.byDefault = fields.flag(u"default", true);
    if (const Value *positions = fields.value(u"positions")) {
        for (const Value &item : positions->items) {
            Fields one(item, file, {});
            Pack::Position position{.id = one.text(u"id"), .name = translations(one, u"name"), .byDefault = one.flag(u"default")};
            pack.positions.append(std::move(position));
            pack.faults.append(one.faults());
        }
    }
    pack.faults.append(fields.faults());
}

using Known = QMultiHash<QString, QString>; // ids, each with its languages

/// Whether some text is read by both: those of two other languages never meet.
bool meet(const QString &one, const QString &other)
{
    return one == other || one == "mul"_L1 || other == "mul"_L1 || one.section(u'-', 0, 0) == other || other.section(u'-', 0, 0) == one;
}

void addRule(Pack &pack, const QString &path, const QString &id, const QString &language, const Kinds &kinds, Known &known,
             ValueCache &cache)
{
    const QStringList before = known.values(id);
    if (std::ranges::any_of(before, [&](const QString &other) { return meet(language, other); })) {
        pack.faults.append({path, 0, id, Tr::tr("Another file of this pack has the same name. Names must differ.")});
        return;
    }
    if (known.size() >= mostRules) {
        if (known.size() == mostRules)
            pack.faults.append({path, 0, {}, Tr::tr("A pack may have %n rules at most; the others are not read.", nullptr, int(mostRules))});
        return;
    }
    known.insert(id, language);
    const auto bytes = bytesOf(path);
    if (!bytes) {
        pack.faults.append(bytes.error());
        return;
    }
    const auto value = cache.read(*bytes, path);
    if (!value) {
        pack.faults.append(value.error());
        pack.faults.back().rule = id;
        return;
    }
    RuleFile read = readRule(*value, path, id, kinds);
    pack.faults.append(read.faults);
    if (!read.rule)
        return;
    if (read.rule->languages.isEmpty() && !language.isEmpty())
        read.rule->languages = {language};
    pack.rules.append(std::make_shared<const Rule>(std::move(*read.rule)));
}

} // namespace

QString inSessionsWords(const QHash<QString, QString> &texts, const QString &otherwise)
{
    for (const QString &language : {QLocale().bcp47Name().section(u'-', 0, 0), u"en"_s, u"es"_s, QString()}) {
        if (texts.contains(language))
            return texts.value(language);
    }
    return otherwise;
}

Pack readPack(const QString &folder, const Kinds &kinds, const QString &language, const QString &cacheFolder)
{
    const QDir root(folder);
    Pack pack{.id = root.dirName()};
    ValueCache cache(cacheFolder, root.path() + u':' + language);
    readHead(pack, root.filePath(u"pack.yml"_s), cache);
    Known known;
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!language.isEmpty() && name != "mul"_L1 && name != language && name != language.section(u'-', 0, 0))
            continue;
        const QDir inner(root.filePath(name));
        for (const QString &file : inner.entryList({u"*.yml"_s}, QDir::Files, QDir::Name))
            addRule(pack, inner.filePath(file), pack.id + u'.' + file.chopped(4), name, kinds, known, cache);
    }
    cache.save();
    return pack;
}

QStringList packFolders(const QString &root)
{
    QStringList folders;
    const QDir dir(root);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(dir.filePath(name + u"/pack.yml"_s)))
            folders << dir.filePath(name);
    }
    return folders;
}

Pack readStyle(const QString &folder, const Kinds &kinds, const QString &cacheFolder)
{
    const QDir root(folder);
    Pack pack{.id = root.dirName()};
    ValueCache cache(cacheFolder, root.path());
    Known known;
    for (const QString &file : root.entryList({u"*.yml"_s}, QDir::Files, QDir::Name))
        addRule(pack, root.filePath(file), pack.id + u'.' + file.chopped(4), {}, kinds, known, cache);
    cache.save();
    return pack;
}

} // namespace pregonero::rules
