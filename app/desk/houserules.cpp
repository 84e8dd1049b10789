// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/houserules.h"

#include "app/journal/acts.h"
#include "app/store/store.h"

#include <QLocale>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero {

using namespace Qt::StringLiterals;

HouseRules::HouseRules(store::Store &store, QString cacheFolder, Record record, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ledger(store)
    , m_cacheFolder(std::move(cacheFolder))
    , m_record(std::move(record))
    , m_lastChange(answered<bool>(true), this)
{
    renewChecker();
    connect(&m_store, &store::Store::changed, this, [this](const store::Change &change) {
        if (change.journal && m_loaded)
            reread();
    });
}

HouseRules::~HouseRules() = default;

void HouseRules::renewChecker()
{
    auto old = m_checker.exchange(std::make_shared<const checker::Checker>(m_cacheFolder, packsFolder()));
    // It may be getting ready in the background, and its end waits for that: not here.
    if (old)
        QThreadPool::globalInstance()->start([old = std::move(old)] { });
}

QString HouseRules::packsFolder() const
{
    return m_store.folder() + u"/packs"_s;
}

Call<bool> HouseRules::load()
{
    if (m_loaded)
        return answered<bool>(true);
    if (!m_load || m_load->result()) // else somebody waits for it already
        m_load.emplace(readAll(), this);
    return m_load->call();
}

Call<bool> HouseRules::readAll()
{
    auto file = QtConcurrent::run(QThreadPool::globalInstance(), [folder = m_store.folder()]() -> Result<checker::InstitutionFile> { return checker::institutionIn(folder); });
    auto read = andThen(std::move(file), this, [this](const checker::InstitutionFile &written) {
        m_file = written;
        m_chosen = {}; // what was decided before it was read holds over the file
        m_described = {};
        return readDecisions();
    });
    auto heard = andThen(std::move(read), this, [this](bool) { return readOfPacks(); });
    return andThen(std::move(heard), this, [this](bool) -> Result<bool> {
        m_loaded = true;
        Q_EMIT changed();
        return true;
    });
}

Call<bool> HouseRules::readDecisions()
{
    auto chosen = andThen(m_ledger.newest(journal::kind::rulesChosen, m_chosen.position), this,
                          [this](const store::Decided &decided) -> Result<bool> {
        if (decided.position == 0)
            return false;
        m_chosen = decided;
        m_rulings = checker::rulingsFromJson(decided.body);
        return true;
    });
    return andThen(std::move(chosen), this, [this](bool fresh) {
        return andThen(m_ledger.newest(journal::kind::institutionDescribed, m_described.position), this,
                       [this, fresh](const store::Decided &decided) -> Result<bool> {
            if (decided.position == 0)
                return fresh;
            m_described = decided;
            m_file.institution = checker::institutionFromJson(decided.body);
            return true;
        });
    });
}

Call<bool> HouseRules::readOfPacks()
{
    Call<bool> heard = answered<bool>(false);
    for (const QLatin1StringView kind : {journal::kind::ruleWritten, journal::kind::packImported, journal::kind::packRemoved}) {
        heard = andThen(std::move(heard), this, [this, kind](bool before) {
            return andThen(m_ledger.newest(kind, m_heardOfPacks), this, [this, before](const store::Decided &decided) -> Result<bool> {
                m_heardOfPacks = std::max(m_heardOfPacks, decided.position);
                return before || decided.position > 0;
            });
        });
    }
    return heard;
}

void HouseRules::reread()
{
    // Another program's decision. Most entries are about something else: one look for many of them is enough.
    if (std::exchange(m_rereading, true))
        return;
    m_store.clock().callAfter(std::chrono::seconds(5), this, [this] {
        m_rereading = false;
        readAgain();
    });
}

void HouseRules::readAgain()
{
    auto read = andThen(readDecisions(), this, [this](bool decided) {
        return andThen(readOfPacks(), this, [this, decided](bool packs) -> Result<bool> {
            if (packs)
                renewChecker();
            return decided || packs;
        });
    });
    whenDone(std::move(read), this, [this](const Result<bool> &fresh) {
        if (fresh.value_or(false))
            Q_EMIT changed();
    });
}

Call<bool> HouseRules::decide(journal::Act act)
{
    auto read = andThen(m_record(std::move(act)), this, [this](bool) { return readDecisions(); });
    return andThen(std::move(read), this, [this](bool) -> Result<bool> {
        Q_EMIT changed();
        return true;
    });
}

Call<bool> HouseRules::choose(QList<checker::Ruling> rulings)
{
    return decide(journal::rulesChosen(checker::toJson(rulings)));
}

Call<bool> HouseRules::describe(rules::Institution institution)
{
    return decide(journal::institutionDescribed(checker::toJson(institution)));
}

bool HouseRules::holds(checker::Ruling::What what, const QString &id, bool otherwise) const
{
    QList<checker::Ruling> general = m_rulings;
    general.removeIf([](const checker::Ruling &ruling) { return !ruling.account.isEmpty() || !ruling.language.isEmpty(); });
    const auto &named = what == checker::Ruling::What::Pack ? m_file.packs : m_file.positions;
    return checker::decided(general, what, id, {}, named ? named->contains(id) : otherwise);
}

bool HouseRules::holds(const rules::Pack &pack) const
{
    return holds(checker::Ruling::What::Pack, pack.id, pack.byDefault);
}

void HouseRules::surround(checker::Subject &subject, const AccountId &account, const QString &channel,
                          QList<rules::Context::Earlier> earlier)
{
    if (!m_loaded && (!m_load || m_load->result()))
        whenDone(load(), this, [](const Result<bool> &) {}); // until it is there: what holds by default
    checker::surround(subject, {.institution = m_file,
                                .readerLanguage = QLocale().bcp47Name(),
                                .channel = channel,
                                .now = m_store.clock().now(),
                                .earlier = std::move(earlier)});
    subject.rulings = checker::rulingsFor(m_rulings, account.value());
}

QList<checker::Finding> HouseRules::check(const checker::Subject &subject) const
{
    return m_checker.load()->check(subject);
}

} // namespace pregonero
