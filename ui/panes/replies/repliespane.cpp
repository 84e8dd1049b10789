// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/replies/repliespane.h"

#include "ui/composer/composer.h"
#include "ui/editor/posteditor.h"
#include "ui/rows/postdelegate.h"
#include "ui/rows/times.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextCursor>
#include <QToolButton>

namespace pregonero {

RepliesPane::RepliesPane(Desk &desk, const AccountsModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_archive(desk.store())
    , m_ledger(desk.store())
    , m_model(new ConversationModel(desk.store(), this))
{
    build();
    connect(m_model, &ConversationModel::loaded, this, &RepliesPane::loaded);
    connect(m_history, &QToolButton::clicked, this, &RepliesPane::showHistory);
    connect(m_composer, &Composer::queued, this, [this](const OutboxId &item) {
        m_banner->setMessage(style::Tone::Good, m_desk.isOffline()
                                 ? tr("In the outbox. It goes out when the desk is online again.")
                                 : tr("In the outbox. Its state is shown there until the network has it."));
        whenDone(m_archive.post(m_post), this, [this](Result<store::ArchivedPost> post) {
            if (post && post->id == m_post)
                m_composer->begin(post->account, post->id, post->post.author.handle);
        });
        Q_EMIT queued(item);
    });
}

void RepliesPane::build()
{
    style::setGround(this, style::Role::Surface);
    m_header = new PaneHeader(tr("Conversation"), this);
    m_banner = new Banner(this);
    m_banner->setClosable(true);
    m_about = new QLabel(this);
    m_about->setFont(style::font(style::Type::Small));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_history = new QToolButton(this);
    m_history->setIcon(style::icon(style::Meaning::History));
    m_history->setText(tr("Earlier"));
    m_history->setToolTip(tr("What this person said before"));
    m_history->setAccessibleName(tr("What this person said before"));
    m_history->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    m_view = new RowView(this);
    m_view->setObjectName(QStringLiteral("conversationView"));
    m_view->setAccessibleName(tr("Conversation"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PostDelegate(RowDelegate::Shape::Bubbles, m_desk.clock(), this));
    m_view->setFollowsEnd(true);
    m_composer = new Composer(m_desk, m_accounts, Composer::Use::Reply, this);
    m_empty = new EmptyState(this);
    m_empty->setContent(style::Meaning::Reply, tr("Choose what to answer"),
                        tr("Select a message in Feeds. The conversation opens here, with the reply under it."));

    auto *about = new QHBoxLayout;
    about->setContentsMargins(style::space(4), style::space(1), style::space(2), style::space(1));
    about->addWidget(m_about, 1);
    about->addWidget(m_history);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addLayout(about);
    upperLayout->addWidget(m_view, 1);
    upperLayout->addWidget(m_banner);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(m_composer);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    m_stack = new QStackedLayout;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_stack);
}

void RepliesPane::show(PostId post, ConversationId conversation)
{
    m_stack->setCurrentIndex(1);
    m_banner->clear();
    m_model->setConversation(conversation);
    if (post == m_post)
        return;
    m_composer->leave();
    m_post = post;
    whenDone(m_archive.post(post), this, [this, generation = ++m_generation](Result<store::ArchivedPost> found) {
        if (generation != m_generation)
            return;
        if (!found)
            return m_banner->setMessage(style::Tone::Bad, found.error().message);
        showCitizen(*found);
        prepareReply(*found);
    });
    // What others said meanwhile: the archive is shown at once, the network only freshens it.
    whenDone(m_desk.fetchConversation(post), this, [](const auto &) {});
}

void RepliesPane::prepareReply(const store::ArchivedPost &post)
{
    const auto begin = [this, post] {
        const bool toOurselves = post.post.own;
        m_composer->begin(post.account, post.id, toOurselves ? QString() : post.post.author.handle);
    };
    // Typed but not saved, then saved but not sent: an answer once begun is never begun twice.
    whenDone(m_ledger.typing(), this, [this, post, begin, generation = m_generation](Result<QList<store::Typing>> typed) {
        if (generation != m_generation)
            return;
        if (typed) {
            const auto mine = std::ranges::find(*typed, post.id, &store::Typing::replyTo);
            if (mine != typed->end())
                return m_composer->open(*mine);
        }
        whenDone(m_ledger.drafts(), this, [this, post, begin, generation](Result<QList<Draft>> drafts) {
            if (generation != m_generation)
                return;
            if (drafts) {
                const auto mine = std::ranges::find_if(*drafts, [&](const Draft &draft) {
                    return draft.replyTo == post.id && draft.state == Draft::State::Writing;
                });
                if (mine != drafts->end())
                    return m_composer->open(*mine);
            }
            begin();
        });
    });
}

void RepliesPane::resume(const store::Typing &typing)
{
    whenDone(m_archive.post(typing.replyTo), this, [this, typing](Result<store::ArchivedPost> post) {
        if (!post)
            return;
        ++m_generation;
        m_post = post->id;
        m_stack->setCurrentIndex(1);
        m_model->setConversation(post->conversation);
        showCitizen(*post);
        m_composer->open(typing);
    });
}

void RepliesPane::loaded()
{
    const auto &posts = m_model->posts();
    const auto current = std::ranges::find(posts, m_post, &store::ArchivedPost::id);
    if (current != posts.end())
        m_view->scrollTo(m_model->index(static_cast<int>(current - posts.begin())));
}

void RepliesPane::showCitizen(const store::ArchivedPost &post)
{
    const Author &author = post.post.author;
    m_citizen = post.author;
    m_citizenName = author.displayName.isEmpty() ? author.handle : author.displayName;
    m_header->setTitle(m_citizenName);
    m_about->setText(author.handle);
    whenDone(m_archive.byAuthor(post.author, {}, 100), this,
             [this, handle = author.handle, generation = m_generation](Result<QList<store::ArchivedPost>> earlier) {
                 if (generation != m_generation || !earlier || earlier->isEmpty())
                     return;
                 const auto count = earlier->size();
                 const QString first = shortMoment(earlier->constLast().post.createdAt, m_desk.clock().now());
                 m_about->setText(count == 1 ? tr("%1 · first message here").arg(handle)
                                             : tr("%1 · %2 messages here since %3")
                                                   .arg(handle, count >= 100 ? QStringLiteral("100+")
                                                                             : QString::number(count), first));
                 m_history->setVisible(count > 1);
             });
}

void RepliesPane::showHistory()
{
    whenDone(m_archive.byAuthor(m_citizen, {}, 12), this, [this](Result<QList<store::ArchivedPost>> earlier) {
        if (!earlier)
            return m_banner->setMessage(style::Tone::Bad, earlier.error().message);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSection(m_citizenName);
        for (const store::ArchivedPost &post : std::as_const(*earlier)) {
            QString line = post.post.text.plain.simplified();
            if (line.size() > 70)
                line = line.left(69) + u'…';
            line.replace(u'&', QStringLiteral("&&"));
            menu->addAction(shortMoment(post.post.createdAt, m_desk.clock().now()) + QStringLiteral("  ") + line, this,
                            [this, id = post.id, conversation = post.conversation] { show(id, conversation); });
        }
        menu->popup(m_history->mapToGlobal(m_history->rect().bottomLeft()));
    });
}

void RepliesPane::reply()
{
    if (m_stack->currentIndex() == 0)
        return;
    m_composer->editor().setFocus(Qt::ShortcutFocusReason);
    m_composer->editor().moveCursor(QTextCursor::End);
}

} // namespace pregonero
