// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/replies/repliespane.h"

#include "ui/composer/composer.h"
#include "ui/composer/queuednote.h"
#include "ui/editor/posteditor.h"
#include "ui/rows/postdelegate.h"
#include "ui/rows/times.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowview.h"

#include <QDesktopServices>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextCursor>
#include <QToolButton>

namespace pregonero {

namespace {

constexpr auto settling = std::chrono::milliseconds(400); // on a post, before its network is asked about it

/// Whom an answer begins with; nobody where the author is an address and no name.
QString greetingFor(const Post &post)
{
    return post.own || !post.author.handle.startsWith(u'@') ? QString() : post.author.handle;
}

} // namespace

RepliesPane::RepliesPane(Desk &desk, const AccountsModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_model(new ConversationModel(desk.store(), this))
{
    build();
    connect(m_model, &ConversationModel::loaded, this, &RepliesPane::loaded);
    connect(m_history, &QToolButton::clicked, this, &RepliesPane::showHistory);
    connect(m_model, &ConversationModel::failed, this, &RepliesPane::fail);
    connect(&m_accounts, &AccountsModel::languagesChanged, m_view, [this] { m_view->doItemsLayout(); });
    connect(m_composer, &Composer::queued, this, &RepliesPane::queuedHere);
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_asking.request_stop(); });
    const auto postAt = [this](const QModelIndex &index) {
        return index.isValid() && index.row() < m_model->posts().size() ? m_model->posts().at(index.row()).id : PostId();
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, postAt](const QModelIndex &index) {
        if (const PostId post = postAt(index); !post.isNull())
            Q_EMIT postChosen(post);
    });
    connect(m_view, &RowView::contextMenuWanted, this, [this, postAt](const QModelIndex &index, const QPoint &at) {
        if (const PostId post = postAt(index); !post.isNull())
            Q_EMIT menuWanted(post, at);
    });
}

void RepliesPane::queuedHere(const OutboxId &item, const DraftId &draft)
{
    // The next answer begins empty; another text that was opened meanwhile stays.
    if (m_composer->draft() == draft)
        m_composer->begin(m_composer->account(), m_post, m_greeting);
    m_note->follow(item);
    Q_EMIT queued(item);
}

void RepliesPane::fail(const Error &error)
{
    m_banner->setMessage(style::Tone::Bad, error.message);
}

void RepliesPane::build()
{
    style::setGround(this, style::Role::Surface);
    m_header = new PaneHeader(tr("Replies"), this);
    m_banner = new Banner(this);
    m_banner->setClosable(true);
    m_note = new QueuedNote(m_desk, *m_banner, this);
    m_about = new ElidingLabel({}, style::Type::Small, style::Role::SecondInk, this);
    m_history = new QToolButton(this);
    m_history->setIcon(style::icon(style::Meaning::History));
    m_history->setText(tr("Earlier"));
    m_history->setToolTip(tr("What this person said before"));
    m_history->setAccessibleName(tr("What this person said before"));
    m_history->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_history->setFocusPolicy(Qt::TabFocus);
    m_history->hide();

    m_view = new RowView(this);
    m_view->setObjectName(QStringLiteral("conversationView"));
    m_view->setAccessibleName(tr("Conversation"));
    m_view->setModel(m_model);
    auto *delegate = new PostDelegate(RowDelegate::Shape::Bubbles, m_accounts, m_desk.clock(), this);
    connect(delegate, &PostDelegate::linkFollowed, this, [](const QUrl &where) { QDesktopServices::openUrl(where); });
    m_view->setItemDelegate(delegate);
    m_view->setMenuButton(tr("What can be done with this post"));
    m_view->setFollowsEnd(true);
    m_progress = new ProgressLine(this);
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
    upperLayout->addWidget(m_progress);
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
    m_scrollWanted = true;
    m_post == post ? loaded() : void(m_history->setVisible(false));
    m_model->setConversation(conversation);
    if (post == m_post)
        return;
    m_composer->leave();
    m_composer->hold(); // until the answer to this post is there: nothing typed goes into the one before
    m_asking.request_stop(); // for the conversation before
    m_progress->finish();
    m_post = post;
    whenDone(m_desk.post(post), this, [this, generation = ++m_generation](Result<store::ArchivedPost> found) {
        if (generation != m_generation)
            return;
        if (!found)
            return fail(found.error());
        showCitizen(*found);
        prepareReply(*found);
    });
    // Who goes through a list by keys passes many posts: the network is asked about the one where they stop.
    m_desk.clock().callAfter(settling, this, [this, post, generation = m_generation] {
        if (generation == m_generation)
            freshen(post);
    });
}

void RepliesPane::freshen(PostId post)
{
    // What others said meanwhile: the archive is shown at once, the network only freshens it.
    m_asking = {};
    m_progress->start(tr("Asking the network what others said…"));
    whenDone(m_desk.fetchConversation(post, m_asking.get_token()), this,
             [this, generation = m_generation](const Result<store::Ingested> &fresh) {
                 if (generation != m_generation)
                     return;
                 m_progress->finish();
                 if (fresh)
                     return;
                 if (fresh.error().kind == ErrorKind::Cancelled)
                     return m_banner->setMessage(style::Tone::Neutral, tr("Stopped. What is known here is shown."));
                 m_banner->setMessage(style::Tone::Warn, tr("What is known here is shown; the network could not be "
                                                            "asked for more. %1").arg(fresh.error().message));
             });
}

void RepliesPane::prepareReply(const store::ArchivedPost &post)
{
    m_greeting = greetingFor(post.post);
    const auto begin = [this, post] { m_composer->begin(post.account, post.id, m_greeting); };
    // Typed but not saved, then saved but not sent: an answer once begun is never begun twice.
    whenDone(m_desk.typing(), this, [this, post, begin, generation = m_generation](Result<QList<store::Typing>> typed) {
        if (generation != m_generation)
            return;
        if (!typed)
            fail(typed.error());
        if (typed) {
            const auto mine = std::ranges::find(*typed, post.id, &store::Typing::replyTo);
            if (mine != typed->end())
                return m_composer->open(*mine);
        }
        whenDone(m_desk.draftsAnswering(post.id), this, [this, begin, generation](Result<QList<Draft>> drafts) {
            if (generation != m_generation)
                return;
            if (!drafts)
                fail(drafts.error());
            if (drafts) {
                const auto mine = std::ranges::find_if(*drafts, [](const Draft &draft) {
                    return draft.state == Draft::State::Writing || draft.state == Draft::State::Failed;
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
    whenDone(m_desk.post(typing.replyTo), this, [this, typing](Result<store::ArchivedPost> post) {
        ++m_generation;
        m_post = typing.replyTo;
        m_stack->setCurrentIndex(1);
        m_composer->open(typing); // what was typed is shown whatever became of what it answers
        if (!post)
            return fail(post.error());
        m_scrollWanted = true;
        m_greeting = greetingFor(post->post);
        m_model->setConversation(post->conversation);
        showCitizen(*post);
    });
}

void RepliesPane::loaded()
{
    const auto &posts = m_model->posts();
    if (!m_scrollWanted || posts.isEmpty())
        return;
    m_scrollWanted = false;
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
    whenDone(m_desk.saidBy(post.author, 100), this,
             [this, handle = author.handle, generation = m_generation](Result<QList<store::ArchivedPost>> earlier) {
                 if (generation != m_generation)
                     return;
                 if (!earlier)
                     return fail(earlier.error());
                 if (earlier->isEmpty())
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
    whenDone(m_desk.saidBy(m_citizen, 12), this, [this](Result<QList<store::ArchivedPost>> earlier) {
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
