// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/postactions.h"

#include "ui/dialogs/networkpage.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/posts/editdialog.h"
#include "ui/posts/said.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace pregonero {

using style::Meaning;
using style::Tone;
using Kind = PostVerb::Kind;

namespace {

constexpr auto patience = std::chrono::milliseconds(700); // before it is said that a network is being asked

Moderation moderation(Kind kind)
{
    switch (kind) {
    case Kind::Favourite: return Moderation::Favourite;
    case Kind::Unfavourite: return Moderation::Unfavourite;
    case Kind::Boost: return Moderation::Boost;
    case Kind::Unboost: return Moderation::Unboost;
    case Kind::Hide: return Moderation::Hide;
    case Kind::Mute: return Moderation::Mute;
    case Kind::Block: return Moderation::Block;
    case Kind::Report:
    case Kind::Edit:
    case Kind::Remove: break;
    }
    return Moderation::Report;
}

/// Where the post is in the browser; empty where its network said nothing that could be opened.
QUrl addressOf(const PostPowers &powers)
{
    const QUrl url(powers.post.post.url.toString(), QUrl::StrictMode);
    return url.scheme() == u"https" || url.scheme() == u"http" ? url : QUrl();
}

} // namespace

PostActions::PostActions(Desk &desk, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
    m_reply = add("postReply", Meaning::Reply, tr("&Reply"), [this] { Q_EMIT replyWanted(m_post); });
    m_read = add("postRead", Meaning::Read, tr("&Mark as read"), [this] { markRead(); });
    const auto verb = [this](Kind kind, const char *name, Meaning icon, const QString &text) {
        m_verbs.insert(kind, add(name, icon, text, [this, kind] { run(kind); }));
    };
    verb(Kind::Favourite, "postFavourite", Meaning::Favourite, tr("&Favourite"));
    verb(Kind::Unfavourite, "postUnfavourite", Meaning::Favourite, tr("No longer a &favourite"));
    verb(Kind::Boost, "postBoost", Meaning::Boost, tr("&Boost"));
    verb(Kind::Unboost, "postUnboost", Meaning::Boost, tr("Take the &boost back"));
    verb(Kind::Edit, "postEdit", Meaning::Edit, tr("&Edit…"));
    verb(Kind::Remove, "postRemove", Meaning::Remove, tr("Remove from the &network…"));
    verb(Kind::Hide, "postHide", Meaning::Visibility, tr("&Hide this post…"));
    verb(Kind::Mute, "postMute", Meaning::Person, tr("M&ute the author…"));
    verb(Kind::Block, "postBlock", Meaning::Error, tr("Bl&ock the author…"));
    verb(Kind::Report, "postReport", Meaning::Warning, tr("Re&port to the network…"));
    m_open = add("postOpen", Meaning::Open, tr("&See it on the network"),
                 [this] { QDesktopServices::openUrl(m_powers.post.post.url.url()); });
    m_copy = add("postCopy", Meaning::Copy, tr("&Copy its address"), [this] { copyAddress(); });
    for (QAction *action : std::as_const(m_all))
        action->setVisible(false);
    connect(&m_desk, &Desk::changed, this, [this](const store::Change &change) {
        if (change.posts || change.outbox)
            refresh();
    });
    connect(&m_desk, &Desk::offlineChanged, this, &PostActions::refresh);
}

QAction *PostActions::add(const char *name, Meaning icon, const QString &text, std::function<void()> run)
{
    auto *action = new QAction(style::icon(icon), text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        if (m_known)
            run();
    });
    m_all.append(action);
    return action;
}

QAction *PostActions::action(const QString &name) const
{
    const auto found = std::ranges::find(m_all, name, &QObject::objectName);
    return found == m_all.end() ? nullptr : *found;
}

QString PostActions::who() const
{
    const Author &author = m_powers.post.post.author;
    return author.handle.isEmpty() ? author.displayName : author.handle;
}

void PostActions::setPost(PostId post)
{
    if (post != m_post) {
        m_post = post;
        m_known = false;
        for (QAction *action : std::as_const(m_all)) // never one post's verb for another
            action->setVisible(false);
    }
    refresh();
}

void PostActions::popUp(PostId post, const QPoint &at)
{
    if (m_menu && m_menu->isVisible()) // one key may come as two events
        return;
    m_menuAt = at;
    setPost(post);
}

void PostActions::refresh()
{
    if (m_post.isNull())
        return;
    whenDone(m_desk.powers(m_post), this, [this, generation = ++m_generation](Result<PostPowers> powers) {
        if (generation != m_generation)
            return;
        if (!powers) {
            m_menuAt.reset();
            return void(Q_EMIT said(Tone::Bad, powers.error().message, {}));
        }
        show(*powers);
    });
}

void PostActions::show(const PostPowers &powers)
{
    m_powers = powers;
    m_powers.network = fromMetadata(powers.network);
    m_known = true;
    const store::ArchivedPost &post = powers.post;
    m_reply->setVisible(true);
    m_read->setVisible(!post.post.own);
    m_read->setText(post.unread ? tr("&Mark as read") : tr("&Mark as unread"));
    m_read->setIcon(style::icon(post.unread ? Meaning::Read : Meaning::Unread));
    for (const auto &[kind, action] : m_verbs.asKeyValueRange()) {
        const PostVerb *verb = powers.verb(kind);
        const QString whyNot = !verb ? QString()
            : m_asking.contains(m_post) ? tr("%1 was asked something about this post and has not answered yet.").arg(m_powers.network)
                                        : verb->whyNot;
        action->setVisible(verb != nullptr);
        action->setEnabled(verb && whyNot.isEmpty());
        action->setToolTip(whyNot);
        action->setStatusTip(whyNot);
    }
    m_open->setVisible(!addressOf(powers).isEmpty());
    m_copy->setVisible(!addressOf(powers).isEmpty());
    // In the palette nobody sees the row: whose post it is stands beside the verb.
    QString about = post.post.text.plain.simplified();
    if (about.size() > 40)
        about = about.left(39) + u'…';
    for (QAction *action : std::as_const(m_all))
        action->setProperty("about", tr("%1: “%2”").arg(who(), about));
    Q_EMIT changed();
    if (const auto at = std::exchange(m_menuAt, std::nullopt)) {
        fillMenu();
        m_menu->popup(*at);
    }
}

void PostActions::fillMenu()
{
    m_menu = new QMenu(m_window);
    m_menu->setObjectName(QStringLiteral("postMenu"));
    connect(m_menu, &QMenu::aboutToHide, m_menu, &QObject::deleteLater); // also by Escape, which closes nothing
    m_menu->setToolTipsVisible(true);
    m_menu->setAccessibleName(tr("What can be done with the post of %1").arg(who()));
    if (m_powers.open) {
        // Said before anything else: doing it twice may not be harmless.
        QAction *open = m_menu->addAction(style::icon(Meaning::Unknown), openWords(*m_powers.open));
        open->setEnabled(false);
        m_menu->addSeparator();
    }
    const auto group = [this](std::initializer_list<QAction *> actions) {
        for (QAction *action : actions)
            m_menu->addAction(action);
        m_menu->addSeparator();
    };
    group({m_reply, m_read, m_verbs[Kind::Favourite], m_verbs[Kind::Unfavourite], m_verbs[Kind::Boost], m_verbs[Kind::Unboost]});
    group({m_verbs[Kind::Edit], m_verbs[Kind::Remove]});
    group({m_verbs[Kind::Hide], m_verbs[Kind::Mute], m_verbs[Kind::Block], m_verbs[Kind::Report]});
    group({m_open, m_copy});
}

void PostActions::run(Kind kind)
{
    const QString &network = m_powers.network;
    switch (kind) {
    case Kind::Edit: return edit();
    case Kind::Remove:
        return ask(kind, tr("Remove this post from %1?").arg(network),
                   tr("It goes from the network; copies that others made may stay. What was heard of it stays here, with "
                      "your reason."), tr("Remove"));
    case Kind::Hide:
        return ask(kind, tr("Hide this post?"), tr("%1 is asked to hide it. Bringing it back is done on the network.").arg(network),
                   tr("Hide"));
    case Kind::Mute:
        return ask(kind, tr("Mute %1?").arg(who()),
                   tr("%1 is asked not to bring what %2 says any more. They are not told. Taking it back is done on the "
                      "network.").arg(network, who()), tr("Mute"));
    case Kind::Block:
        return ask(kind, tr("Block %1?").arg(who()),
                   tr("%1 is asked to keep %2 and this account apart: neither hears the other. A public body seldom may: "
                      "say on what ground. Taking it back is done on the network.").arg(network, who()), tr("Block"));
    case Kind::Report:
        return ask(kind, tr("Report this post?"),
                   tr("Those who moderate %1 are asked to look at it; they decide. Your reason is kept here and not sent.").arg(network),
                   tr("Report"));
    default: return tell(kind, {}, m_powers);
    }
}

void PostActions::ask(Kind kind, const QString &question, const QString &explanation, const QString &button)
{
    QString title = m_verbs[kind]->text().remove(u'&');
    if (title.endsWith(u'…'))
        title.chop(1);
    auto *dialog = new ReasonDialog(title, question, explanation, button, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReasonDialog::given, this, [this, kind, powers = m_powers](const QString &reason) {
        tell(kind, reason, powers); // of the post that was asked about, whichever is chosen meanwhile
    });
    dialog->open();
}

void PostActions::tell(Kind kind, const QString &reason, const PostPowers &powers)
{
    const PostId post = powers.post.id;
    m_asking.insert(post);
    auto call = kind == Kind::Remove ? m_desk.removePost(post, reason) : m_desk.moderate(post, moderation(kind), reason);
    auto answered = std::make_shared<bool>(false);
    m_desk.clock().callAfter(patience, this, [this, answered, network = powers.network] {
        if (!*answered)
            Q_EMIT said(Tone::Neutral, tr("Asking %1…").arg(network), {});
    });
    whenDone(std::move(call), this, [=, this](const Result<bool> &done) {
        *answered = true;
        m_asking.remove(post);
        if (done && kind == Kind::Remove && powers.row)
            (void)m_desk.dropTyping(powers.row->draft); // a correction of it has nothing left to correct
        if (done)
            Q_EMIT said(Tone::Good, doneWords(kind, powers.network, powers.post.post.author.handle), {});
        else if (done.error().effect == Effect::Possible)
            Q_EMIT said(Tone::Warn, done.error().message, addressOf(powers));
        else
            Q_EMIT said(Tone::Bad, tr("Not done. %1").arg(done.error().message), {});
        refresh();
    });
    refresh();
}

void PostActions::edit()
{
    if (!m_powers.row)
        return;
    auto *dialog = new EditDialog(m_desk, m_powers, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditDialog::done, this, [this, network = m_powers.network, post = m_powers.post.id] {
        Q_EMIT said(Tone::Good, doneWords(Kind::Edit, network, {}), {});
        // The archive hears the new words from the network itself.
        whenDone(m_desk.fetchConversation(post), this, [this](const auto &) { refresh(); });
    });
    dialog->open();
}

void PostActions::markRead()
{
    whenDone(m_desk.setRead({m_post}, m_powers.post.unread), this, [this](const Result<bool> &done) {
        if (!done)
            Q_EMIT said(Tone::Bad, done.error().message, {});
    });
}

void PostActions::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_powers.post.post.url.toString());
    Q_EMIT said(Tone::Neutral, tr("Its address is on the clipboard."), {});
}

} // namespace pregonero
