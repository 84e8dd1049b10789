// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rulebench.h"

#include "app/checker/packs.h"
#include "app/desk/desk.h"
#include "app/rules/ruleset.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero {

namespace {

/// The line a place stands in, without the blanks around it.
QString lineAround(const QString &text, qsizetype at)
{
    const qsizetype from = at <= 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype to = text.indexOf(u'\n', at);
    return text.mid(from, to < 0 ? -1 : to - from).trimmed();
}

} // namespace

RuleBench::RuleBench(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_archive(desk.store())
{
    m_draft.draft = true;
    m_draft.where = tr("The draft in hand");
    readPosts();
}

RuleBench::~RuleBench()
{
    m_stop.request_stop(); // nobody hears what is still under way: its answers go with this context
}

void RuleBench::readPosts()
{
    whenDone(m_archive.feed({.limit = mostPosts}), this, [this](const Result<QList<store::ArchivedPost>> &found) {
        auto posts = std::make_shared<QList<Text>>();
        for (const store::ArchivedPost &one : found.value_or(QList<store::ArchivedPost>()))
            posts->append({one.post.author.displayName.isEmpty() ? one.post.author.handle : one.post.author.displayName,
                           one.post.text.plain, one.post.language});
        m_posts = posts;
        look();
    });
}

void RuleBench::setRule(const RuleFileName &name, const QString &yaml)
{
    m_waiting = Asked{name, yaml.toUtf8()};
    if (!m_running)
        run();
}

void RuleBench::setDraft(const QString &text, const QString &language)
{
    if (text == m_draft.text && language == m_draft.language)
        return;
    m_draft.text = text;
    m_draft.language = language;
    look();
}

void RuleBench::run()
{
    m_running = true;
    // What follows may run right here and begin the next: a member would be another future by then.
    auto trying = QtConcurrent::run(QThreadPool::globalInstance(), [asked = *std::exchange(m_waiting, std::nullopt)] {
        static const rules::Kinds kinds = checker::knownKinds();
        return rules::tryRule(asked.yaml, asked.name.rule + QStringLiteral(".yml"), asked.name.id(), asked.name.language, kinds);
    });
    trying.then(this, [this](const rules::Trial &trial) {
        m_running = false;
        if (m_waiting) // typed on meanwhile
            return run();
        m_trial = trial;
        Q_EMIT tried();
        look();
    });
}

void RuleBench::look()
{
    m_stop.request_stop();
    m_stop = {};
    const quint64 generation = ++m_generation;
    const auto show = [this](Looked found) {
        beginResetModel();
        m_matches = std::move(found.matches);
        m_inDraft = found.inDraft;
        m_inPosts = found.inPosts;
        m_looked = found.posts;
        endResetModel();
        Q_EMIT looked();
    };
    if (!m_trial.rule)
        return show({});
    auto looking = QtConcurrent::run(QThreadPool::globalInstance(), &RuleBench::lookThrough, m_trial.rule, m_draft, m_posts,
                                     m_stop.get_token());
    looking.then(this, [this, generation, show](const Looked &found) {
        if (generation == m_generation)
            show(found);
    });
}

RuleBench::Looked RuleBench::lookThrough(const std::shared_ptr<const rules::Rule> &rule, const Text &draft, const Texts &posts,
                                         const std::stop_token &stop)
{
    Looked found;
    const rules::RuleSet set({rule});
    const auto lookAt = [&](const Text &text) {
        // What is said of a text's language is often only where its author left a choice.
        const QString guessed = text.draft || text.language.isEmpty() ? checker::guessLanguage(text.text) : QString();
        rules::Context context;
        context.language = guessed.isEmpty() ? text.language : guessed;
        if (!rule->speaks(context.language))
            return;
        for (const rules::Alert &alert : set.check(prose::read(text.text, prose::Format::Post), context).alerts) {
            ++(text.draft ? found.inDraft : found.inPosts);
            if (found.matches.size() < mostMatches)
                found.matches.append({text.where, lineAround(text.text, alert.range.start), alert.match, alert.message, text.draft});
        }
    };
    if (!draft.text.isEmpty())
        lookAt(draft);
    for (const Text &post : posts ? *posts : QList<Text>()) {
        if (stop.stop_requested())
            break;
        lookAt(post);
        ++found.posts;
    }
    return found;
}

int RuleBench::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

QVariant RuleBench::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_matches.size())
        return {};
    const Match &match = m_matches.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole: return match.sentence;
    case Qt::AccessibleTextRole: return QString(match.where + QStringLiteral(". ") + match.sentence + QStringLiteral(". ") + match.message);
    case WhereRole: return match.where;
    case WordsRole: return match.words;
    case Qt::ToolTipRole:
    case MessageRole: return match.message;
    case DraftRole: return match.draft;
    default: return {};
    }
}

} // namespace pregonero
