// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/tour.h"

#include "app/main/workplace.h"
#include "ui/composer/composer.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/checker/checkerpane.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/feeds/feedspane.h"
#include "ui/panes/outbox/outboxpane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/widgets/charactermeter.h"
#include "ui/widgets/rowview.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>

#include <deque>

namespace pregonero {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::tour)
};

/// The tour itself: a list of steps, each of which does something, waits until what it claims holds, and takes a picture.
class Tour final : public QObject
{
public:
    Tour(QString out, std::shared_ptr<cli::Context> context)
        : m_out(std::move(out))
        , m_context(std::move(context))
        , m_appearance(*qApp)
        , m_workplace({.folder = m_folder.filePath(u"workspace"_s), .secrets = sessionSecrets()}, m_clock)
    {
        m_promise.start();
        m_watch.setInterval(40ms);
        connect(&m_watch, &QTimer::timeout, this, &Tour::look);
    }

    Call<int> start()
    {
        // Pictures are of the light scheme first; a step shows the dark one.
        m_appearance.setScheme(style::Scheme::Light);
        if (!QDir().mkpath(m_out))
            return failed<int>({ErrorKind::Storage, Tr::tr("The folder %1 cannot be made.").arg(m_out)});
        for (const QString &old : QDir(m_out).entryList({u"[0-9][0-9]-*.png"_s}))
            QFile::remove(m_out + u'/' + old);
        auto ready = andThen(m_workplace.open(), this, [this](const store::Opened &) {
            return andThen(m_workplace.writerReady(), this, [this](bool) { return m_workplace.settleInTown(); });
        });
        whenDone(ready, this, [this](Result<AccountId> town) {
            if (!town)
                return finish(m_context->fail(town.error()));
            m_town = *town;
            m_window = std::make_unique<MainWindow>(m_workplace.desk(), m_appearance);
            m_window->resize(1440, 900);
            m_window->show();
            (void)m_workplace.desk().outbox().start();
            plan();
            next();
        });
        return m_promise.future();
    }

private:
    struct Step {
        QString name;
        QString claim;
        std::function<void()> act;
        std::function<bool()> holds;
        std::chrono::milliseconds patience = 20s;
    };

    void add(const QString &name, const QString &claim, std::function<void()> act, std::function<bool()> holds)
    {
        m_steps.push_back({name, claim, std::move(act), std::move(holds)});
    }

    void plan();
    void next();
    void look();
    void conclude(bool held);
    void finish(int code);
    void press(const QString &action) { m_window->action(action)->trigger(); }
    void type(QWidget &into, const QString &text);
    [[nodiscard]] int published(const QString &part) const;
    [[nodiscard]] QString said() const; ///< what the bar at the bottom says
    [[nodiscard]] const OutboxItem *row(const QString &part) const;
    [[nodiscard]] bool select(const QString &part);

    QString m_out;
    std::shared_ptr<cli::Context> m_context;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    style::Appearance m_appearance;
    Workplace m_workplace;
    AccountId m_town;
    std::unique_ptr<MainWindow> m_window;
    std::deque<Step> m_steps;
    QTimer m_watch;
    TimePoint m_until{};
    QJsonArray m_report;
    int m_number = 0;
    bool m_allHeld = true;
    bool m_kept = false;
    bool m_whole = false;
    QString m_said;
    QPromise<Result<int>> m_promise;
};

/// Key by key, as a person does: what listens to keys and changes must cope with it.
void Tour::type(QWidget &into, const QString &text)
{
    into.setFocus(Qt::OtherFocusReason);
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, c == u'\n' ? Qt::Key_Return : 0, Qt::NoModifier, c);
        QCoreApplication::sendEvent(&into, &press);
        QKeyEvent release(QEvent::KeyRelease, c == u'\n' ? Qt::Key_Return : 0, Qt::NoModifier, c);
        QCoreApplication::sendEvent(&into, &release);
    }
}

const OutboxItem *Tour::row(const QString &part) const
{
    OutboxModel &model = m_window->outbox().model();
    for (int i = 0; i < model.rowCount(); ++i) {
        const OutboxItem *item = model.item(model.index(i));
        if (item->piece.text.contains(part))
            return item;
    }
    return nullptr;
}

bool Tour::select(const QString &part)
{
    FeedModel &model = m_window->feeds().model();
    for (int i = 0; i < model.rowCount(); ++i) {
        const store::ArchivedPost *post = model.post(model.index(i));
        if (!post->post.own && post->post.text.plain.contains(part, Qt::CaseInsensitive)) {
            m_window->feeds().view()->setCurrentIndex(model.index(i));
            return true;
        }
    }
    return false;
}

void Tour::plan()
{
    const QString reply = u"Buenos días. La piscina municipal abre de 10:00 a 21:00 todos los días hasta el 15 de septiembre. "
                          "Si necesitas algo más, aquí estamos."_s;
    const QString notice = u"Mañana, de 8:00 a 13:00, la calle del Olmo queda cortada por obras en la red de agua."_s;
    Composer &answering = m_window->replies().composer();
    Composer &writing = m_window->drafts().composer();

    add(u"hear"_s, Tr::tr("Messages of citizens are in the archive and shown, newest first"),
        [this] { press(u"fetch"_s); }, [this] { return m_window->feeds().model().rowCount() >= 15; });
    add(u"conversation"_s, Tr::tr("A citizen's question opens with its conversation and is marked as read"),
        [this] {
            if (!select(u"piscina"_s))
                m_window->feeds().nextUnread();
        },
        [this] {
            const QModelIndex current = m_window->feeds().view()->currentIndex();
            const store::ArchivedPost *post = m_window->feeds().model().post(current);
            return post && !post->unread && m_window->replies().conversation().rowCount() >= 1
                && m_window->replies().composer().replyTo() == post->id;
        });
    add(u"answer"_s, Tr::tr("An answer is typed, counted and checked while it is written"),
        [this, &answering, reply] {
            press(u"reply"_s);
            type(answering.editor(), reply);
        },
        [&answering, reply] {
            const auto *meter = answering.findChild<CharacterMeter *>(u"composerMeter"_s);
            return answering.piece().text.contains(reply) && meter && meter->used() >= reply.size() && !meter->isOver()
                && answering.findings().countOf(checker::Finding::Level::Error) == 0;
        });
    add(u"answered"_s, Tr::tr("The answer is published: the town's own number and address are its proof"),
        [&answering] { answering.send(); },
        [this] {
            const OutboxItem *item = row(u"La piscina municipal abre"_s);
            return item && item->state == OutboxItem::State::Sent && item->receipt && !item->receipt->remoteId.isEmpty();
        });
    add(u"draft"_s, Tr::tr("A draft with a mistake is saved as it is typed, and the checker finds the mistake"),
        [this, &writing] {
            press(u"newDraft"_s);
            type(writing.editor(), u"Mañana, de 8:00 a 13:00, la calle del Olmo keda cortada por obras en la red de agua."_s);
        },
        [this, &writing] {
            // What is on disk is asked for again and again until it is there.
            whenDone(store::Ledger(m_workplace.desk().store()).typing(), this, [this](Result<QList<store::Typing>> kept) {
                m_kept = kept && std::ranges::any_of(*kept, [](const store::Typing &typing) {
                    return typing.piece.text.contains(u"calle del Olmo keda"_s);
                });
            });
            return m_kept && m_window->checker().followed() == &writing.findings()
                && std::ranges::any_of(writing.findings().findings(),
                                       [](const checker::Finding &f) { return f.word == u"keda"; });
        });
    add(u"check"_s, Tr::tr("The finding's own fix mends the text; nothing is left to fix"),
        [&writing, notice] {
            const QList<checker::Finding> findings = writing.findings().findings();
            const auto wrong = std::ranges::find(findings, u"keda"_s, &checker::Finding::word);
            const auto fix = std::ranges::find(wrong->fixes, u"queda"_s, &checker::Finding::Fix::replacement);
            if (fix != wrong->fixes.end())
                writing.applyFix(*fix);
        },
        [&writing, notice] { return writing.piece().text == notice && writing.findings().rowCount() == 0; });
    add(u"offline"_s, Tr::tr("Offline, the desk says so and goes on working"),
        [this] {
            m_said = said();
            press(u"offline"_s);
        },
        [this] { return m_workplace.desk().isOffline() && said() != m_said && m_window->isEnabled(); });
    add(u"queue"_s, Tr::tr("What is published offline waits in the outbox and is not called published"),
        [&writing] { writing.send(); },
        [this] {
            const OutboxItem *item = row(u"calle del Olmo"_s);
            return item && item->state == OutboxItem::State::Queued && !item->receipt && item->attempts == 0;
        });
    add(u"online"_s, Tr::tr("Online again, it goes out by itself and its proof is shown"),
        [this] { press(u"offline"_s); },
        [this] {
            const OutboxItem *item = row(u"calle del Olmo"_s);
            if (item && item->state == OutboxItem::State::Sent)
                m_window->outbox().view()->setCurrentIndex(m_window->outbox().model().index(0));
            return item && item->state == OutboxItem::State::Sent && item->receipt && item->receipt->url.isValid();
        });
    add(u"heard-back"_s, Tr::tr("The town has exactly what was published, once each"),
        [this] { press(u"fetch"_s); },
        [this] { return published(u"calle del Olmo"_s) == 1 && published(u"La piscina municipal abre"_s) == 1; });
    add(u"record"_s, Tr::tr("The record of all this is whole"),
        [this] {
            whenDone(m_workplace.desk().verifyJournal(), this, [this](Result<journal::Report> report) {
                m_whole = report && report->whole() && report->entries >= 8;
            });
            press(u"verifyRecord"_s);
        },
        [this] { return m_whole; });
    add(u"dark"_s, Tr::tr("The same window in the dark scheme"),
        [this] { m_appearance.setScheme(style::Scheme::Dark); },
        [this] {
            const QImage seen = m_window->grab().toImage();
            return qGray(seen.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0)) < 96;
        });
    add(u"small"_s, Tr::tr("The window fits into 1024 by 768"),
        [this] {
            m_appearance.setScheme(style::Scheme::Light);
            m_window->resize(1024, 768);
        },
        [this] { return m_window->width() <= 1024 && m_window->height() <= 768; });
    add(u"large-text"_s, Tr::tr("Text at twice its size still fits the window"),
        [this] {
            m_window->resize(1440, 900);
            m_appearance.setTextScale(2.0);
        },
        [this] { return m_window->width() <= 1440 && m_window->height() <= 900; });
}

QString Tour::said() const
{
    QStringList words;
    for (const QLabel *label : m_window->findChild<QWidget *>(u"truthBar"_s)->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u' ');
}

int Tour::published(const QString &part) const
{
    int found = 0;
    FeedModel &model = m_window->feeds().model();
    for (int i = 0; i < model.rowCount(); ++i) {
        const store::ArchivedPost *post = model.post(model.index(i));
        found += post->post.own && post->post.text.plain.contains(part);
    }
    return found;
}

void Tour::next()
{
    if (m_steps.empty())
        return finish(m_allHeld ? cli::Done : cli::Findings);
    m_until = m_clock.now() + m_steps.front().patience;
    m_steps.front().act();
    m_watch.start();
}

void Tour::look()
{
    const bool held = m_steps.front().holds();
    if (!held && m_clock.now() < m_until)
        return;
    m_watch.stop();
    // One more turn of the event loop, so that the picture shows what was found.
    QTimer::singleShot(250ms, this, [this, held] { conclude(held); });
}

void Tour::conclude(bool held)
{
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    const QString picture = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(step.name);
    const bool saved = m_window->grab().save(m_out + u'/' + picture);
    m_allHeld = m_allHeld && held && saved;
    if (!saved)
        m_context->say(Tr::tr("The picture %1 could not be written. Free some space, or choose another folder.").arg(picture));
    m_report.append(QJsonObject{{u"step"_s, step.name}, {u"claim"_s, step.claim}, {u"held"_s, held},
                                {u"picture"_s, saved ? picture : QString()}});
    m_context->say((held ? u"  ok   "_s : u"  NOT  "_s) + step.claim);
    next();
}

void Tour::finish(int code)
{
    QSaveFile file(m_out + u"/tour.json"_s);
    const QJsonObject report{{u"steps"_s, m_report}, {u"held"_s, m_allHeld}};
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) > 0 && file.commit();
    if (!written) {
        code = cli::Findings;
        m_context->say(Tr::tr("tour.json could not be written. Free some space, or choose another folder."));
    }
    m_context->print(report);
    m_context->say(Tr::tr("Pictures and tour.json are in %1").arg(QDir(m_out).absolutePath()));
    m_window.reset();
    m_promise.addResult(Result<int>(code));
    m_promise.finish();
}

} // namespace

cli::Command tourCommand()
{
    return {.words = {u"tour"_s},
            .synopsis = u"--out DIR"_s,
            .summary = Tr::tr("Show the main job on the simulated town, with pictures of each step."),
            .options = {{u"out"_s, Tr::tr("Where the pictures and tour.json go."), u"DIR"_s}},
            .needsDesk = false,
            .run = [](const std::shared_ptr<cli::Context> &context) {
                if (!context->line.isSet(u"out"_s)) {
                    context->terminal.err(Tr::tr("pregonero: say where the pictures go: --out DIR.").toUtf8() + '\n');
                    return answered<int>(cli::Usage);
                }
                auto tour = std::make_shared<Tour>(context->line.value(u"out"_s), context);
                // Let go outside its own last call, and before the program is told to end.
                auto answer = std::make_shared<QPromise<Result<int>>>();
                answer->start();
                whenDone(tour->start(), qApp, [tour, answer](Result<int> code) {
                    QTimer::singleShot(0, qApp, [tour, answer, code]() mutable {
                        tour.reset();
                        answer->addResult(std::move(code));
                        answer->finish();
                    });
                });
                return answer->future();
            }};
}

} // namespace pregonero
