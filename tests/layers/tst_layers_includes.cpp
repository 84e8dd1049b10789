// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/cards.h"
#include "tests/layers/planted.h"
#include "tests/layers/tree.h"

#include <QLibraryInfo>

using namespace Qt::StringLiterals;
using namespace layers;

/// Every #include under app, ui and plugins stays within its room's card and the law of the house.
class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTreeKeepsToItsCards();
    void aGoodTreePasses();
    void aBadTreeFails_data();
    void aBadTreeFails();

private:
    static QString card(const QString &name, const QString &call)
    {
        return u"# Room: %1\n# Belongs: x\n# Does not: y\n# Uses: base, text, store, ui/panes/feeds, plugins/api, "
               "ui/style, plugins/town\n%2\n"_s.arg(name, call);
    }
    static void plantGood(Planted &tree);
    QString m_qt = QLibraryInfo::path(QLibraryInfo::HeadersPath);
};

void TestIncludes::initTestCase()
{
    QVERIFY2(QFileInfo::exists(m_qt + u"/QtSql/QSqlQuery"_s), "Qt's headers are not where Qt says");
}

void TestIncludes::theTreeKeepsToItsCards()
{
    QVERIFY(cards(sourceRoot()).size() > 5);
    verifyNone(judgeIncludes(sourceRoot(), m_qt));
}

void TestIncludes::plantGood(Planted &tree)
{
    tree.write(u"app/base/CMakeLists.txt"_s, card(u"base"_s, u"pregonero_room(base QT Core)"_s));
    tree.write(u"app/base/result.h"_s, u"#include <QString>\n#include <expected>\n"_s);
    tree.write(u"app/store/CMakeLists.txt"_s, card(u"store"_s, u"pregonero_room(store ROOMS base\n    QT Core Sql)"_s));
    tree.write(u"app/store/store.h"_s, u"#include \"app/base/result.h\"\n#include <QSqlQuery>\n"
                                       "struct Change {\n};\nclass Store final\n{\n};\n"_s);
    tree.write(u"app/main/CMakeLists.txt"_s, card(u"main"_s, u"add_executable(pregonero main.cpp)"_s));
    tree.write(u"app/main/main.cpp"_s, u"#include \"app/store/store.h\"\n#include <QApplication>\n"_s);
    tree.write(u"ui/style/CMakeLists.txt"_s, card(u"style"_s, u"pregonero_room(ui/style QT Core Widgets)"_s));
    tree.write(u"ui/style/theme.h"_s, u"#include <QWidget>\n#include <QColor>\n"_s);
    tree.write(u"ui/panes/feeds/CMakeLists.txt"_s,
               card(u"feeds"_s, u"pregonero_room(ui/panes/feeds ROOMS ui/style QT Core Widgets)"_s));
    tree.write(u"ui/panes/feeds/feeds.h"_s, u"#include \"ui/style/theme.h\"\nvoid hear(const store::Change &change);\n"
                                            "auto made = FeedModel(desk.store(), this);\n"_s);
    tree.write(u"plugins/town/CMakeLists.txt"_s, card(u"town"_s, u"pregonero_adapter(town ROOMS base QT Core)"_s));
    tree.write(u"plugins/town/plugin.cpp"_s, u"#include \"app/base/result.h\"\n#include \"plugin.moc\"\n"_s);
}

void TestIncludes::aGoodTreePasses()
{
    Planted tree;
    plantGood(tree);
    verifyNone(judgeIncludes(tree.root(), m_qt));
}

void TestIncludes::aBadTreeFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char *name, const QString &path, const QString &text, const QStringList &said) {
        QTest::newRow(name) << path << text << said;
    };
    row("room not listed", u"app/base/bad.cpp"_s, u"\n#include \"app/store/store.h\"\n"_s,
        {u"app/base/bad.cpp:2:"_s, u"does not list"_s});
    row("no path from the root", u"app/store/bad.h"_s, u"#include \"store.h\"\n"_s, {u"no path from the root"_s});
    row("nobody uses main", u"app/main/window.h"_s, u"#include \"app/main/nothing.h\"\n"_s, {u"no path"_s});
    row("SQL outside store", u"ui/style/bad.h"_s, u"  #  include <QSqlDatabase>\n"_s, {u"only store says SQL"_s});
    row("SQL in main", u"app/main/bad.cpp"_s, u"#include <QtSql/QSqlQuery>\n"_s, {u"only store says SQL"_s});
    row("a socket in a plugin", u"plugins/town/bad.cpp"_s, u"#include <QTcpSocket>\n"_s, {u"only net opens"_s});
    row("TLS in store", u"app/store/bad.cpp"_s, u"#include <QSslSocket>\n"_s, {u"only net opens"_s});
    row("OAuth in store", u"app/store/bad.cpp"_s, u"#include <QOAuth2AuthorizationCodeFlow>\n"_s, {u"only auth"_s});
    row("a widget in app", u"app/store/bad.cpp"_s, u"#include <QLabel>\n"_s, {u"knows no widget"_s});
    row("keychain outside secrets", u"app/store/bad.cpp"_s, u"#include <qt6keychain/keychain.h>\n"_s,
        {u"only secrets"_s});
    row("module not listed", u"app/base/bad.h"_s, u"#include <QImage>\n"_s, {u"Qt Gui"_s, u"does not list"_s});
    row("no card", u"app/loose/loose.h"_s, u"\n"_s, {u"app/loose/CMakeLists.txt:1"_s, u"no card"_s});
    row("card of another room", u"app/base/CMakeLists.txt"_s, card(u"base"_s, u"pregonero_room(bass QT Core)"_s),
        {u"names the room app/bass"_s});
    row("card without words", u"app/base/CMakeLists.txt"_s,
        u"# Room: base\n# Belongs: x\n# Uses: nothing\npregonero_room(base QT Core)\n"_s, {u"\"Does not:\""_s});
    row("card calls nothing", u"app/base/CMakeLists.txt"_s, card(u"base"_s, u"# pregonero_room(base)"_s),
        {u"neither"_s});
    row("card hides a room", u"app/base/CMakeLists.txt"_s, card(u"base"_s, u"pregonero_room(base ROOMS net QT Core)"_s),
        {u"does not name net"_s});
    row("app lists ui", u"app/base/CMakeLists.txt"_s, card(u"base"_s, u"pregonero_room(base ROOMS ui/style QT Core)"_s),
        {u"without a screen"_s});
    row("app lists an adapter", u"app/base/CMakeLists.txt"_s,
        card(u"base"_s, u"pregonero_room(base ROOMS plugins/town QT Core)"_s), {u"loaded, not linked"_s});
    row("ui lists the contract", u"ui/style/CMakeLists.txt"_s,
        card(u"style"_s, u"pregonero_room(ui/style ROOMS plugins/api QT Core Widgets)"_s), {u"through desk"_s});
    row("ui lists the store", u"ui/style/CMakeLists.txt"_s,
        card(u"style"_s, u"pregonero_room(ui/style ROOMS store QT Core Widgets)"_s), {u"no third door"_s});
    row("ui names what acts on the store", u"ui/style/bad.cpp"_s, u"\nstore::Store &kept();\n"_s,
        {u"ui/style/bad.cpp:2:"_s, u"names store::Store"_s});
    row("ui asks the store", u"ui/style/bad.cpp"_s, u"\nauto f = m_desk.store().folder();\n"_s,
        {u"ui/style/bad.cpp:2:"_s, u"asks the store itself"_s});
    row("a pane lists a pane", u"ui/panes/feeds/CMakeLists.txt"_s,
        card(u"feeds"_s, u"pregonero_room(ui/panes/feeds ROOMS ui/style ui/panes/feeds QT Core Widgets)"_s),
        {u"never include each other"_s});
}

void TestIncludes::aBadTreeFails()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QStringList, said);
    Planted tree;
    plantGood(tree);
    tree.write(path, text);
    verifyOne(judgeIncludes(tree.root(), m_qt), said);
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_layers_includes.moc"
