// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/htmlblock.h"

#include "app/text/htmltokens.h"

#include <QSet>

namespace pregonero::prose {

using namespace Qt::StringLiterals;

namespace {

bool isInline(const QString &tag)
{
    static const QSet<QString> tags{u"a"_s,     u"abbr"_s, u"b"_s,    u"cite"_s, u"code"_s, u"del"_s,    u"dfn"_s,
                                    u"em"_s,    u"i"_s,    u"img"_s,  u"ins"_s,  u"kbd"_s,  u"mark"_s,   u"q"_s,
                                    u"s"_s,     u"samp"_s, u"small"_s, u"span"_s, u"strong"_s, u"sub"_s, u"sup"_s,
                                    u"time"_s,  u"tt"_s,   u"u"_s,    u"var"_s};
    return tags.contains(tag);
}

bool isUnread(const QString &tag)
{
    static const QSet<QString> tags{u"script"_s, u"style"_s, u"pre"_s, u"figure"_s, u"noscript"_s, u"iframe"_s, u"template"_s};
    return tags.contains(tag);
}

QString nameAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < 16 && text[end].isLetterOrNumber())
        ++end;
    return text.sliced(at, end - at).toString().toLower();
}

} // namespace

void readHtmlBlock(const Block &html, const QString &scope, const Readable &readable, Document &document)
{
    const QStringView text = html.text;
    BlockText words(readable);
    const auto flush = [&] {
        Block block = words.take(scope);
        if (!block.text.isEmpty())
            addDivided(document.blocks, std::move(block));
    };
    const auto show = [&](qsizetype from, qsizetype to) {
        while (from < to) {
            const qsizetype entity = text.sliced(0, to).indexOf(u'&', from);
            const qsizetype end = entity < 0 ? to : entity;
            words.append(html.sliced({from, end - from}));
            if (entity < 0)
                return;
            const text::HtmlCharacter character = text::htmlCharacterAt(text.sliced(0, to), entity);
            const qsizetype next = character.end > entity ? character.end : entity + 1;
            Block shown = html.sliced({entity, next - entity});
            if (character.end > entity) {
                const Range source = html.inSource({entity, next - entity});
                shown.text = QString::fromUcs4(&character.value, 1);
                shown.runs = {{0, qint32(shown.text.size()), qint32(source.start), qint32(source.length)}};
            }
            words.append(shown);
            from = next;
        }
    };
    // Where a construct has no end in what is left, no later one has either: looked for once.
    bool comments = true;
    bool tags = true;
    QString unread;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(u'<', at);
        if (unread.isEmpty())
            show(at, open < 0 ? text.size() : open);
        if (open < 0)
            break;
        at = open;
        if (comments && text.sliced(at).startsWith("<!--"_L1)) {
            const qsizetype end = text.indexOf("-->"_L1, at + 4);
            comments = end >= 0;
            if (comments) {
                document.switches.read(text.sliced(at + 4, end - at - 4), html.inSource({at, 1}).start);
                at = end + 3;
                continue;
            }
        }
        const qsizetype end = tags ? text.indexOf(u'>', at) : -1;
        tags = end >= 0;
        if (!tags) {
            at += 1;
            continue;
        }
        const bool closing = at + 1 < text.size() && text[at + 1] == u'/';
        const QString name = nameAt(text, at + (closing ? 2 : 1));
        if (!unread.isEmpty()) {
            if (closing && name == unread)
                unread.clear();
        } else if (!closing && isUnread(name)) {
            flush();
            unread = name;
            ++document.elements[name];
        } else if (!isInline(name)) {
            flush();
        }
        at = end + 1;
    }
    flush();
}

} // namespace pregonero::prose
