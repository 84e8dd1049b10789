// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/words.h"

#include "tests/layers/tree.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace layers {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QString word; ///< what the problem calls it
    QRegularExpression pattern; ///< over code without comments and strings
    QString why;
};

const QList<Rule> &rules()
{
    static const auto pattern = [](const char *text) { return QRegularExpression(QLatin1StringView(text)); };
    static const QList<Rule> all{
        {u"exec()"_s, pattern("(?:\\.|->|::)exec\\s*\\("), u"a nested event loop; use open() or a signal"_s},
        {u"QEventLoop"_s, pattern("\\bQEventLoop\\b"), u"a nested event loop; use Call and whenDone()"_s},
        {u"processEvents"_s, pattern("\\bprocessEvents\\b"), u"a nested event loop in disguise"_s},
        {u"sleep"_s, pattern("(?:QThread::[mu]?sleep|this_thread::sleep_\\w+|\\b(?:u|nano)sleep)\\s*\\("),
         u"nothing waits; use a timer"_s},
        {u"qWait"_s, pattern("\\bqWait(?:For)?\\s*\\("), u"for tests only"_s},
        {u"waitFor"_s, pattern("\\bwaitFor[A-Z]\\w*\\s*\\("), u"blocks the thread; use a signal"_s},
        {u"throw"_s, pattern("\\bthrow\\b"), u"no exception crosses a room; return a Result"_s},
        {u"mutex"_s, pattern("\\b(?:QMutex|QReadWriteLock|std::(?:\\w+_)?mutex)\\b"), u"the value was shared; pass a copy"_s},
        {u"SIGNAL()"_s, pattern("\\b(?:SIGNAL|SLOT)\\s*\\("), u"connect by pointer to member"_s},
        {u"setHtml"_s, pattern("\\bsetHtml\\s*\\("), u"remote text is shown as text"_s},
    };
    return all;
}

QStringList judgeNames(const QString &path, const QString &text)
{
    static const QRegularExpression declared(
        u"\\b(?:class|struct|enum class|namespace)\\s+(\\w*(?:Manager|Helper|Util)\\w*)\\b(?!\\s*[;*&>)])"_s);
    static const QRegularExpression named(u"(manager|helper|util)"_s);
    QStringList problems;
    if (QFileInfo(path).baseName().contains(named))
        problems << problem(path, 1, u"the file's name says nothing of what it is"_s);
    for (auto it = declared.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        problems << problem(path, lineAt(text, match.capturedStart(1)),
                            u"%1: a name that says nothing of what it is"_s.arg(match.captured(1)));
    }
    return problems;
}

} // namespace

QStringList judgeWords(const QString &root, const QList<Allowed> &allowed)
{
    QStringList problems;
    QList<bool> used(allowed.size(), false);
    const auto may = [&](const QString &path, const QString &word) {
        for (qsizetype i = 0; i < allowed.size(); ++i) {
            const Allowed &a = allowed.at(i);
            const bool here = a.path.endsWith(u'/') ? path.startsWith(a.path) : path == a.path;
            if (here && a.word == word) {
                used[i] = true;
                return true;
            }
        }
        return false;
    };
    for (const QString &path : filesEndingIn(root, {u"app"_s, u"ui"_s, u"plugins"_s}, {u".h"_s, u".cpp"_s})) {
        const QString source = read(root, path);
        const QString text = code(source);
        problems << judgeNames(path, text);
        for (const Rule &rule : rules()) {
            for (auto it = rule.pattern.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                if (!may(path, rule.word))
                    problems << problem(path, lineAt(text, match.capturedStart()), rule.word + u": "_s + rule.why);
            }
        }
        static const QRegularExpression later(u"\\b(?:TODO|FIXME|XXX|HACK)\\b"_s);
        if (const auto match = later.match(source); match.hasMatch())
            problems << problem(path, lineAt(source, match.capturedStart()), match.captured() + u": do it, or say why not"_s);
        if (const qsizetype lines = source.count(u'\n'); lines > 400 && !may(path, u"400 lines"_s))
            problems << problem(path, lines, u"more than 400 lines: look again whether it is one thing"_s);
    }
    for (qsizetype i = 0; i < allowed.size(); ++i) {
        if (!used.at(i) && allowed.at(i).word != "400 lines"_L1) // a file may get shorter at any time
            problems << problem(allowed.at(i).path, 1, u"allowed %1, but does it no longer"_s.arg(allowed.at(i).word));
    }
    return problems;
}

} // namespace layers
