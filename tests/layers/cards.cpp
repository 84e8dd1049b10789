// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/cards.h"

#include "tests/layers/tree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace layers {

using namespace Qt::StringLiterals;

namespace {

const QStringList places{u"app"_s, u"ui"_s, u"plugins"_s};

/// The house's own law, whatever a card lists: a module, and the only folders that may include from it.
struct Reserved {
    QString module;
    QStringList folders;
    QString why;
};
const QList<Reserved> reserved{
    {u"Sql"_s, {u"app/store"_s}, u"only store says SQL"_s},
    {u"Network"_s, {u"app/net"_s, u"app/auth"_s}, u"only net opens a socket (auth for the loopback redirect)"_s},
    {u"NetworkAuth"_s, {u"app/auth"_s}, u"only auth signs in"_s},
    {u"HttpServer"_s, {u"app/auth"_s}, u"only auth listens, for the loopback redirect"_s},
    {u"Widgets"_s, {u"app/main"_s, u"ui"_s}, u"what would exist without a screen knows no widget"_s},
};

bool within(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

/// The room that a file belongs to. The composition root may have folders inside; no other room has.
QString roomOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return within(folder, u"app/main"_s) ? u"app/main"_s : folder;
}

QString roomFolder(const QString &name)
{
    return name.contains(u'/') ? name : u"app/"_s + name;
}

/// The words after a keyword of a CMake call, up to the next keyword.
QSet<QString> argument(const QString &call, const QString &keyword)
{
    static const QRegularExpression blank(u"\\s+"_s);
    static const QSet<QString> keywords{u"ROOMS"_s, u"QT"_s, u"LIBS"_s};
    QSet<QString> words;
    bool wanted = false;
    for (const QString &word : call.split(blank, Qt::SkipEmptyParts)) {
        if (keywords.contains(word))
            wanted = word == keyword;
        else if (wanted)
            words << word;
    }
    return words;
}

/// The comment block that opens a card.
QString head(const QString &text)
{
    QString block;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'#'))
            break;
        block += line.mid(1) + u'\n';
    }
    return block;
}

Card readCard(const QString &root, const QString &folder)
{
    static const QRegularExpression call(u"^\\s*pregonero_(room|adapter)\\(\\s*([\\w/-]+)([^)]*)\\)"_s,
                                         QRegularExpression::MultilineOption);
    Card card{.folder = folder, .rooms = {}, .qt = {}, .faults = {}};
    const QString path = folder + u"/CMakeLists.txt"_s;
    const QString text = read(root, path);
    if (text.isEmpty()) {
        card.faults << problem(path, 1, u"this room has no card"_s);
        return card;
    }
    const QString words = head(text);
    for (const QString &part : {u"Room:"_s, u"Belongs:"_s, u"Does not:"_s, u"Uses:"_s}) {
        if (!words.contains(part))
            card.faults << problem(path, 1, u"the card does not say \"%1\""_s.arg(part));
    }
    if (folder == "app/main"_L1)
        return card; // sees all, whatever target it is
    const auto match = call.match(text);
    if (!match.hasMatch()) {
        card.faults << problem(path, 1, u"neither pregonero_room nor pregonero_adapter is called"_s);
        return card;
    }
    const QString name = match.captured(2);
    const QString said = match.captured(1) == "room"_L1 ? roomFolder(name) : u"plugins/"_s + name;
    if (said != folder)
        card.faults << problem(path, lineAt(text, match.capturedStart(2)), u"this names the room %1"_s.arg(said));
    const QString uses = words.mid(words.indexOf("Uses:"_L1));
    const bool allOfUi = uses.contains("every other room of ui"_L1);
    for (const QString &room : argument(match.captured(3), u"ROOMS"_s)) {
        card.rooms << roomFolder(room);
        if (allOfUi && within(room, u"ui"_s))
            continue;
        if (!uses.contains(QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(room)))))
            card.faults << problem(path, 1, u"\"Uses:\" does not name %1, which ROOMS lists"_s.arg(room));
    }
    card.qt = argument(match.captured(3), u"QT"_s);
    return card;
}

/// What a card may list at all.
QStringList judgeDirection(const Card &card)
{
    QStringList problems;
    const auto refuse = [&](const QString &room, const QString &why) {
        problems << problem(card.folder + u"/CMakeLists.txt"_s, 1, u"lists %1: %2"_s.arg(room, why));
    };
    const bool isPane = card.folder.startsWith("ui/panes/"_L1);
    for (const QString &room : card.rooms) {
        if (within(card.folder, u"app"_s) && within(room, u"ui"_s))
            refuse(room, u"app would still exist without a screen"_s);
        if (within(card.folder, u"app"_s) && within(room, u"plugins"_s) && room != "plugins/api"_L1)
            refuse(room, u"adapters are loaded, not linked"_s);
        if (within(card.folder, u"ui"_s) && within(room, u"plugins"_s))
            refuse(room, u"panes read through models and act through desk"_s);
        if (within(card.folder, u"ui"_s) && room == "app/store"_L1)
            refuse(room, u"what people see has no third door: it reads through models and acts through desk"_s);
        if (within(card.folder, u"plugins"_s) && within(room, u"ui"_s))
            refuse(room, u"an adapter owns no widget"_s);
        if (isPane && room.startsWith("ui/panes/"_L1))
            refuse(room, u"panes never include each other"_s);
    }
    return problems;
}

/// Which Qt module a header in angle brackets is from; empty: none.
QString moduleOf(const QString &header, const QString &qtHeaders)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    static QHash<QString, QString> known;
    if (const auto it = known.constFind(header); it != known.constEnd())
        return it.value();
    QString module;
    const QDir folder(qtHeaders);
    for (const QString &entry : folder.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (QFileInfo::exists(folder.filePath(entry + u'/' + header))) {
            module = entry.mid(2);
            break;
        }
    }
    known.insert(header, module);
    return module;
}

/// Modules that another brings along.
bool brings(const QSet<QString> &listed, const QString &module)
{
    if (listed.contains(module) || module == "Core"_L1)
        return true;
    return module == "Gui"_L1 && (listed.contains(u"Widgets"_s) || listed.contains(u"Svg"_s));
}

QString judgeQt(const Card &card, const QString &header, const QString &module)
{
    for (const Reserved &rule : reserved) {
        if (module != rule.module)
            continue;
        const bool may = std::ranges::any_of(rule.folders, [&](const QString &f) { return within(card.folder, f); });
        if (!may)
            return u"includes <%1>, of Qt %2: %3"_s.arg(header, module, rule.why);
    }
    if (card.folder != "app/main"_L1 && !brings(card.qt, module))
        return u"includes <%1>, of Qt %2, which its card does not list"_s.arg(header, module);
    return {};
}

QString judgeOwn(const QString &root, const Card &card, const QString &header)
{
    if (header.endsWith(".moc"_L1))
        return {};
    if (!QFileInfo::exists(QDir(root).filePath(header)))
        return u"includes \"%1\", which is no path from the root of the tree"_s.arg(header);
    const QString from = roomOf(header);
    if (from == card.folder || card.folder == "app/main"_L1)
        return {};
    if (from == "app/main"_L1)
        return u"includes \"%1\", but nobody uses main"_s.arg(header);
    return card.rooms.contains(from) ? QString()
                                     : u"includes \"%1\", of a room that its card does not list"_s.arg(header);
}

/// What the store's headers declare as a class: things that act. A struct of theirs is a value and may go anywhere.
QSet<QString> storeObjects(const QString &root)
{
    static const QRegularExpression declared(u"^class (\\w+)"_s, QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (const QString &path : filesEndingIn(root, {u"app/store"_s}, {u".h"_s})) {
        const QString text = read(root, path);
        for (auto it = declared.globalMatch(text); it.hasNext();)
            names << it.next().captured(1);
    }
    return names;
}

/// The store's values come to ui with the models and the desk; its objects do not, by whatever header.
QStringList judgeStoreInUi(const QString &root)
{
    static const QRegularExpression named(u"\\bstore::(\\w+)"_s);
    static const QRegularExpression asked(u"\\bstore\\(\\)\\s*(\\.|->)"_s);
    const QSet<QString> objects = storeObjects(root);
    QStringList problems;
    for (const QString &path : filesEndingIn(root, {u"ui"_s}, {u".h"_s, u".cpp"_s})) {
        const QString text = read(root, path);
        for (auto it = named.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (objects.contains(match.captured(1)))
                problems << problem(path, lineAt(text, match.capturedStart()),
                                    u"names store::%1: panes read through models and act through desk"_s.arg(match.captured(1)));
        }
        for (auto it = asked.globalMatch(text); it.hasNext();)
            problems << problem(path, lineAt(text, it.next().capturedStart()),
                                u"asks the store itself: it is only handed to models"_s);
    }
    return problems;
}

} // namespace

QMap<QString, Card> cards(const QString &root)
{
    QMap<QString, Card> all;
    for (const QString &path : filesEndingIn(root, places, {u".h"_s, u".cpp"_s})) {
        const QString folder = roomOf(path);
        if (!all.contains(folder))
            all.insert(folder, readCard(root, folder));
    }
    return all;
}

QStringList judgeIncludes(const QString &root, const QString &qtHeaders)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const QMap<QString, Card> known = cards(root);
    QStringList problems;
    for (const Card &card : known)
        problems << card.faults << judgeDirection(card);
    for (const QString &path : filesEndingIn(root, places, {u".h"_s, u".cpp"_s})) {
        const Card card = known.value(roomOf(path));
        const QString text = read(root, path);
        for (auto it = include.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QString header = match.captured(2);
            QString why;
            if (match.captured(1) == "\""_L1)
                why = judgeOwn(root, card, header);
            else if (header.contains("keychain"_L1) && card.folder != "app/secrets"_L1)
                why = u"includes <%1>: only secrets keeps a secret"_s.arg(header);
            else if (const QString module = moduleOf(header, qtHeaders); !module.isEmpty())
                why = judgeQt(card, header, module);
            if (!why.isEmpty())
                problems << problem(path, lineAt(text, match.capturedStart(1)), why);
        }
    }
    return problems + judgeStoreInUi(root);
}

} // namespace layers
