// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/packs.h"

#include "app/checker/dictionary.h"
#include "app/checker/language.h"
#include "app/rules/kinds/kinds.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QThreadPool>

#include <array>
#include <atomic>
#include <mutex>
#include <stop_token>

namespace pregonero::checker {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::checker)
};

/// Rules are read by these; every other language has those for any language.
constexpr std::array<QLatin1StringView, 7> languages{"es"_L1, "eu"_L1, "ca"_L1, "gl"_L1, "pt"_L1, "en"_L1, "mul"_L1};

size_t slotOf(const QString &language)
{
    const QString base = language.section(u'-', 0, 0);
    const auto found = std::ranges::find(languages, base);
    return size_t(std::min<qsizetype>(found - languages.begin(), languages.size() - 1));
}

Finding::Level levelOf(rules::Level level)
{
    switch (level) {
    case rules::Level::Suggestion: return Finding::Level::Suggestion;
    case rules::Level::Warning: return Finding::Level::Warning;
    case rules::Level::Error: return Finding::Level::Error;
    }
    return Finding::Level::Warning;
}

/// What rules of several packs say of the same place is told by the gravest of them.
QList<rules::Alert> withoutSame(const QList<rules::Alert> &alerts)
{
    QList<rules::Alert> kept;
    for (const rules::Alert &alert : alerts) {
        const auto twin = std::ranges::find_if(kept, [&alert](const rules::Alert &other) {
            return !alert.rule->same.isEmpty() && other.rule->same == alert.rule->same && other.rule != alert.rule
                && alert.range.start < other.range.end() && other.range.start < alert.range.end();
        });
        if (twin == kept.end())
            kept.append(alert);
        else if (alert.level > twin->level)
            *twin = alert;
    }
    return kept;
}

} // namespace

std::shared_ptr<Memory> newMemory()
{
    return std::make_shared<Memory>();
}

rules::ValeOptions withDictionaries()
{
    const auto code = [](const QString &language) { return dictionary::codeFor(QString(language).replace(u'_', u'-')); };
    return {.knows = [code](const QString &language, const QString &word) {
                const QString own = code(language);
                return own.isEmpty() || dictionary::knows(own, word); // without a dictionary nothing is wrong
            },
            .suggestions = [code](const QString &language, const QString &word) {
                const QString own = code(language);
                return own.isEmpty() ? QStringList() : dictionary::suggestions(own, word);
            }};
}

rules::Kinds knownKinds()
{
    rules::Kinds kinds;
    rules::addValeKinds(kinds, withDictionaries());
    rules::addOwnKinds(kinds);
    return kinds;
}

QString categoryName(const QString &category)
{
    const QHash<QString, QString> names{
        {u"opinion"_s, Tr::tr("Personal opinion")},     {u"propaganda"_s, Tr::tr("Propaganda")},
        {u"claim"_s, Tr::tr("Claim without a source")}, {u"tone"_s, Tr::tr("Tone")},
        {u"plain-language"_s, Tr::tr("Plain language")}, {u"inclusive"_s, Tr::tr("Inclusive language")},
        {u"insult"_s, Tr::tr("Insult")},                {u"personal-data"_s, Tr::tr("Personal data")},
        {u"tagging"_s, Tr::tr("Naming of people")},     {u"advertising"_s, Tr::tr("Advertising")},
        {u"neutrality"_s, Tr::tr("Neutrality")},        {u"accessibility"_s, Tr::tr("Accessibility")},
        {u"identity"_s, Tr::tr("Names of the institution")}, {u"typography"_s, Tr::tr("Typography")},
        {u"spelling"_s, Tr::tr("Spelling")},            {u"length"_s, Tr::tr("Length")},
        {u"parity"_s, Tr::tr("Language versions")}};
    return names.value(category, category);
}

Finding findingOf(const rules::Alert &alert)
{
    const rules::Rule &rule = *alert.rule;
    Finding finding{.rule = rule.id, .category = rule.category, .level = levelOf(alert.level), .title = categoryName(rule.category),
                    .message = alert.message, .source = rule.source, .start = alert.range.start,
                    .length = alert.range.start < 0 ? 0 : alert.range.length, .attachment = alert.attachment, .word = alert.word,
                    .why = rule.why, .bad = rule.bad, .good = rule.good, .link = rule.link};
    if (finding.title.isEmpty())
        finding.title = rule.id;
    if (finding.source.isEmpty())
        finding.source = rule.link;
    else if (finding.source.compare(u"house rule", Qt::CaseInsensitive) == 0) // as packs say it, in whatever language
        finding.source = Tr::tr("House rule");
    for (const rules::Hit::Fix &fix : alert.fixes) {
        const QString label = fix.replacement.isEmpty() ? Tr::tr("Remove it") : Tr::tr("Replace with “%1”").arg(fix.replacement);
        finding.fixes.append({label, fix.range.start, fix.range.length, fix.replacement});
    }
    return finding;
}

Finding findingOf(const rules::Fault &fault)
{
    return {.rule = fault.rule, .category = {}, .level = Finding::Level::Suggestion, .title = Tr::tr("A rule that does not work"),
            .message = fault.message, .source = fault.line > 0 ? u"%1:%2"_s.arg(fault.file).arg(fault.line) : fault.file};
}

struct PackFamily::Loaded {
    QList<rules::Pack> packs = {};
    QList<rules::Fault> faults = {};
    std::shared_ptr<rules::RuleSet> set = {};
    QSet<QString> onByDefault = {}; ///< ids of packs
    QSet<QString> positions = {}; ///< those that hold by default
    QMultiHash<QString, QString> replacedBy = {}; ///< a rule's id -> ids of packs with one that stands for it
    mutable std::atomic<int> checks = 0;
    mutable std::atomic<bool> preparing = false;
};

struct PackFamily::Slots {
    std::array<std::once_flag, languages.size()> once;
    std::array<std::unique_ptr<Loaded>, languages.size()> loaded;
    std::stop_source stop;
    QThreadPool background; // last: its work ends before what it works on
};

PackFamily::PackFamily(Options options) : m_options(std::move(options)), m_slots(std::make_unique<Slots>())
{
    m_slots->background.setMaxThreadCount(1);
    m_slots->background.setThreadPriority(QThread::LowPriority);
}

PackFamily::~PackFamily()
{
    m_slots->stop.request_stop();
}

const PackFamily::Loaded &PackFamily::loaded(const QString &language) const
{
    const size_t slot = slotOf(language);
    // Whoever comes first reads, the others wait: nobody is asked on the main thread.
    std::call_once(m_slots->once[slot], [&] {
        auto made = std::make_unique<Loaded>();
        const rules::Kinds kinds = knownKinds();
        QMap<QString, rules::Pack> packs;
        for (const QString &root : m_options.roots) {
            for (const QString &folder : rules::packFolders(root)) {
                if (!m_options.only.isEmpty() && !m_options.only.contains(QDir(folder).dirName()))
                    continue;
                rules::Pack pack = rules::readPack(folder, kinds, languages[slot], m_options.cacheFolder);
                packs.insert(pack.id, std::move(pack));
            }
        }
        QList<std::shared_ptr<const rules::Rule>> all;
        for (const rules::Pack &pack : std::as_const(packs)) {
            all.append(pack.rules);
            made->faults.append(pack.faults);
            if (pack.byDefault)
                made->onByDefault.insert(pack.id);
            for (const rules::Pack::Position &position : pack.positions) {
                if (position.byDefault)
                    made->positions.insert(position.id);
            }
        }
        for (const std::shared_ptr<const rules::Rule> &rule : std::as_const(all)) {
            // A broken copy does not silence what it was made from.
            if (!rule->replaces.isEmpty() && rules::lint(*rule).isEmpty())
                made->replacedBy.insert(rule->replaces, rule->style());
        }
        made->packs = packs.values();
        made->set = std::make_shared<rules::RuleSet>(std::move(all));
        if (!m_options.cacheFolder.isEmpty() && made->set->useKept(m_options.cacheFolder))
            made->preparing = true;
        m_slots->loaded[slot] = std::move(made);
    });
    return *m_slots->loaded[slot];
}

void PackFamily::prepare(const Loaded &loaded) const
{
    if (++loaded.checks < m_options.checksBeforePreparing || loaded.preparing.exchange(true))
        return;
    m_slots->background.start([set = loaded.set, folder = m_options.cacheFolder, stop = m_slots->stop.get_token()] {
        set->prepare(folder, stop);
    });
}

void PackFamily::makeReady(const QString &language) const
{
    const Loaded &rules = loaded(language);
    if (!rules.preparing.exchange(true))
        rules.set->prepare(m_options.cacheFolder, m_slots->stop.get_token());
}

QList<rules::Fault> PackFamily::faults(const QString &language) const
{
    return loaded(language).faults;
}

QList<rules::Pack> PackFamily::packs(const QString &language) const
{
    return loaded(language).packs;
}

QList<Finding> PackFamily::check(const Subject &subject) const
{
    Checked checked = this->checked(subject);
    for (const rules::Fault &fault : std::as_const(checked.faults))
        checked.findings.append(findingOf(fault));
    return std::move(checked.findings);
}

PackFamily::Checked PackFamily::checked(const Subject &subject) const
{
    if (subject.packs && subject.packs->isEmpty() && subject.rulings.isEmpty())
        return {};
    const QString &text = subject.piece.text;
    const prose::Document document = prose::read(text, subject.format);
    rules::Context context = subject.around;
    context.institution.words += subject.ownWords;
    context.counting = subject.limits.counting;
    context.altTextLength = subject.limits.altTextLength;
    context.mediaCount = subject.limits.mediaCount;
    context.isReply |= !subject.piece.inReplyTo.isEmpty();
    context.media.clear();
    for (const Attachment &medium : subject.piece.media)
        context.media.append({medium.altText, medium.mimeType});

    // Each paragraph by its own language's rules; what is about the whole by the main one's.
    const QList<Stretch> stretches = checker::stretches(text, subject.piece.language);
    QString main = subject.piece.language;
    QStringList met;
    for (const Stretch &stretch : stretches) {
        if (main.isEmpty())
            main = stretch.language;
        if (!met.contains(stretch.language))
            met << stretch.language;
    }
    if (met.isEmpty() || !met.contains(main))
        met << main;

    Checked checked;
    QList<rules::Alert> told;
    for (const QString &language : std::as_const(met)) {
        const Loaded &rules = loaded(language);
        prepare(rules);
        context.language = language;
        rules::CheckCache *cache = subject.memory ? &subject.memory->byLanguage[language] : nullptr;
        const auto isOn = [&](const QString &pack) {
            return decided(subject.rulings, Ruling::What::Pack, pack, language,
                           subject.packs ? subject.packs->contains(pack) : rules.onByDefault.contains(pack));
        };
        const auto holds = [&](const QString &position) {
            return decided(subject.rulings, Ruling::What::Position, position, language,
                           subject.positions ? subject.positions->contains(position) : rules.positions.contains(position));
        };
        const rules::RuleSet::Checked found = rules.set->check(document, context, cache);
        for (const rules::Fault &fault : found.faults) {
            if (isOn(fault.rule.section(u'.', 0, 0)) && !checked.faults.contains(fault))
                checked.faults.append(fault);
        }
        for (const rules::Alert &alert : found.alerts) {
            const rules::Rule &rule = *alert.rule;
            if (!isOn(rule.style()) || (!rule.position.isEmpty() && !holds(rule.position))
                || std::ranges::any_of(rules.replacedBy.values(rule.id), isOn))
                continue;
            const auto in = std::ranges::find_if(stretches, [&](const Stretch &stretch) {
                return alert.range.start >= stretch.start && alert.range.start < stretch.end;
            });
            if ((in == stretches.end() ? main : in->language) == language)
                told.append(alert);
        }
    }
    for (const rules::Alert &alert : withoutSame(told))
        checked.findings.append(findingOf(alert));
    return checked;
}

} // namespace pregonero::checker
