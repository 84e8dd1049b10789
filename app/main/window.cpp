// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/window.h"

#include "app/checker/warmup.h"
#include "app/desk/damage.h"
#include "app/main/openingwindow.h"
#include "app/main/usable.h"
#include "app/main/workplace.h"
#include "ui/dialogs/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>

namespace pregonero {

namespace {

constexpr auto warmUpDelay = std::chrono::seconds(3);
constexpr auto backUpDelay = std::chrono::minutes(2); // once the morning's first look is over
constexpr auto backUpAgain = std::chrono::hours(1); // a look into a folder; whether one is due, the store knows

/// One run of the workstation: from the workspace that is opened to the window that is closed.
class WindowRun final : public QObject
{
    Q_OBJECT

public:
    explicit WindowRun(const QString &folder)
        : m_folder(folder)
        , m_settings(loadSettings(MainWindow::settingsFile(folder)))
        , m_appearance(*qApp)
        , m_workplace({.folder = folder, .person = m_settings.person}, m_clock)
    {
        m_appearance.setScheme(m_settings.scheme);
        m_appearance.setTextScale(m_settings.textScale);
    }

    void start()
    {
        m_opening = std::make_unique<OpeningWindow>(m_workplace.store());
        connect(m_opening.get(), &OpeningWindow::left, this, [this] { m_left = true; });
        whenDone(m_workplace.open(), this, [this](Result<store::Opened> opened) {
            m_opening.reset();
            if (m_left)
                return QApplication::quit();
            opened ? show(*opened) : explain(opened.error());
        });
    }

private:
    void show(const store::Opened &opened)
    {
        m_window = std::make_unique<MainWindow>(m_workplace.desk(), m_appearance);
        m_window->restore();
        leaveWhenUsable(*m_window, [this] { m_window->close(); });
        m_window->show();
        connect(m_window.get(), &MainWindow::closing, this, [this] {
            whenDone(m_workplace.close(), this, [](const auto &) { QApplication::quit(); });
        });
        if (opened.uncleanEnd)
            m_window->say(style::Tone::Neutral, tr("The program did not end well last time. The workspace was checked "
                                                   "and is whole; what was typed is here."));
        whenDone(m_workplace.writerReady(), this, [this](const Result<bool> &ready) {
            m_window->showSecretsState();
            if (!ready) {
                m_window->say(style::Tone::Bad, ready.error().message);
                return begin();
            }
            whenDone(m_workplace.settleIfNew(), this, [this](const Result<bool> &settled) {
                if (!settled)
                    m_window->say(style::Tone::Bad, settled.error().message);
                begin();
            });
        });
    }

    void begin()
    {
        Desk &desk = m_workplace.desk();
        desk.outbox().startWhenFree(); // the truth bar says so while another program sends
        desk.refresher().start(m_settings.refresh);
        // Once the window is at rest: a dictionary takes up to seconds to load, and the first text would wait for it.
        m_clock.callAfter(warmUpDelay, this, [this] { warmUp(); });
        m_clock.callAfter(backUpDelay, this, [this] { backUp(); });
        whenDone(desk.fetch(), this, [](const auto &) {});
    }

    /// One a day, whether the program is closed in between or stays open for weeks.
    void backUp()
    {
        whenDone(m_workplace.store().backUpIfDue(), this, [this](const Result<QString> &made) {
            if (!made && made.error().message != m_copySaid)
                m_window->say(style::Tone::Warn, made.error().message); // once, not each hour
            m_copySaid = made ? QString() : made.error().message;
            m_clock.callAfter(backUpAgain, this, [this] { backUp(); });
        });
    }

    void warmUp()
    {
        QStringList languages{QLocale().bcp47Name()};
        for (const Account &account : m_window->accounts().accounts())
            languages.append(m_window->accounts().usualLanguage(account.id));
        languages.removeAll(QString());
        languages.removeDuplicates();
        QThreadPool::globalInstance()->start([languages] { checker::warmUp(languages); });
    }

    /// The workspace cannot be opened: say why, and where there is a way out, offer it.
    void explain(const Error &error)
    {
        if (error.detail != u"damaged")
            return ask(error.message, {}, {}, store::WithoutCopy::Refuse);
        whenDone(m_workplace.store().backups(), this, [this, error](const Result<QList<store::Backup>> &found) {
            const auto copies = found.value_or(QList<store::Backup>());
            if (copies.isEmpty())
                return offerToBeginAnew(error.message);
            ask(error.message, wayOut(m_workplace.store(), copies), tr("Keep it aside and use the copy"), store::WithoutCopy::Refuse);
        });
    }

    void offerToBeginAnew(const QString &what)
    {
        ask(what, wayOut(m_workplace.store(), {}), tr("Keep it aside and begin anew"), store::WithoutCopy::BeginAnew);
    }

    /// @param wayOut what the button `go` would do; empty: there is only leaving
    void ask(const QString &what, const QString &wayOut, const QString &go, store::WithoutCopy without)
    {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Pregonero"), what, QMessageBox::Close);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(wayOut);
        QPushButton *aside = go.isEmpty() ? nullptr : box->addButton(go, QMessageBox::AcceptRole);
        connect(box, &QMessageBox::buttonClicked, this, [this, aside, without](QAbstractButton *button) {
            if (!aside || button != aside)
                return QApplication::exit(1);
            whenDone(m_workplace.store().setDamagedAside(without), this, [this](const Result<store::SetAside> &kept) {
                if (!kept)
                    return kept.error().detail == u"no copy" ? offerToBeginAnew(kept.error().message) : explain(kept.error());
                // In a box of its own: in the window another message would soon take its place.
                auto *told = new QMessageBox(QMessageBox::Information, tr("Pregonero"), setAsideWords(*kept));
                told->addButton(tr("Go on"), QMessageBox::AcceptRole);
                told->setAttribute(Qt::WA_DeleteOnClose);
                connect(told, &QMessageBox::finished, this, [this] { start(); });
                told->open();
            });
        });
        box->open();
    }

    QString m_folder;
    SystemClock m_clock;
    Settings m_settings;
    style::Appearance m_appearance;
    Workplace m_workplace;
    std::unique_ptr<OpeningWindow> m_opening;
    std::unique_ptr<MainWindow> m_window;
    QString m_copySaid; // why there was no safety copy
    bool m_left = false; // closed before the workspace was open
};

} // namespace

int runWindow(const QString &chosen)
{
    const QString folder = QDir(chosen.isEmpty() ? Workplace::defaultFolder() : chosen).absolutePath();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/pregonero/org.pregonero.Pregonero.svg")));
    QApplication::setQuitOnLastWindowClosed(false); // the journal's head is kept after the window is gone
    WindowRun run(folder);
    QMetaObject::invokeMethod(&run, &WindowRun::start, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace pregonero

#include "window.moc"
