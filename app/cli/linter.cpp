// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linter.h"

#include "app/checker/families.h"
#include "app/checker/sift.h"
#include "app/cli/textfiles.h"

#include <QBitArray>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

/// The language that messages are wanted in; empty where the session has none.
QString readerLanguage()
{
    return QLocale().language() == QLocale::C ? QString() : QLocale().bcp47Name();
}

/// What of a Markdown text a person sees: spelling looks at the text as written, where code and addresses stand too.
QBitArray seen(const QString &text)
{
    QBitArray bits(text.size());
    const prose::Document document = prose::read(text, prose::Format::Markdown);
    for (const prose::Block &block : document.blocks) {
        for (const prose::Block::Run &run : block.runs) {
            const bool even = run.length == run.sourceLength;
            for (qsizetype i = 0; i < run.sourceLength && run.source + i < text.size(); ++i) {
                const QChar shown = block.text[even ? run.at + i : run.at];
                bits.setBit(run.source + i, even ? shown == text[run.source + i] : shown != u'*');
            }
        }
    }
    return bits;
}

} // namespace

QStringList packFolders(const QString &ownPacks)
{
    return rules::packFolders() + (ownPacks.isEmpty() ? QStringList() : rules::packFolders(ownPacks));
}

Linter::~Linter() = default;

std::expected<std::shared_ptr<Linter>, QString> Linter::made(Options options)
{
    std::shared_ptr<Linter> linter(new Linter(std::move(options)));
    const Options &own = linter->m_options;
    checker::PackFamily::Options packs{.cacheFolder = own.cacheFolder};
    QStringList known;
    for (const QString &folder : packFolders(own.ownPacks))
        known.append(QDir(folder).dirName());
    if (!own.ownPacks.isEmpty())
        packs.roots.append(own.ownPacks);
    for (const QString &name : own.packs) {
        if (known.contains(name)) {
            linter->m_packIds.append(name);
            continue;
        }
        const QDir folder(QDir::cleanPath(QDir(name).absolutePath()));
        if (!QFile::exists(folder.filePath(u"pack.yml"_s)))
            return std::unexpected(Tr::tr("There is no rule pack “%1”: it is neither one of %2 nor a folder with a pack.yml.")
                                       .arg(name, known.join(u", "_s)));
        linter->m_packIds.append(folder.dirName());
        packs.roots.append(QDir::cleanPath(folder.filePath(u".."_s)));
    }
    if (own.packs.isEmpty() && own.valeConfig.isEmpty()) {
        linter->m_house.push_back(std::make_unique<checker::HashtagFamily>());
        linter->m_house.push_back(std::make_unique<checker::SpellingFamily>());
    }
    if (own.limits)
        linter->m_house.push_back(std::make_unique<checker::LengthFamily>());
    packs.only = linter->m_packIds;
    if (!own.packs.isEmpty() || own.valeConfig.isEmpty()) {
        linter->m_packs = std::make_unique<checker::PackFamily>(std::move(packs));
        // Read beside the dictionary, which takes as long.
        if (!own.language.isEmpty())
            linter->m_reading = std::async(std::launch::async, [packs = linter->m_packs.get(), language = own.language] { (void)packs->packs(language); });
    }
    if (!own.valeConfig.isEmpty()) {
        if (const auto readable = readTextFile(own.valeConfig); !readable)
            return std::unexpected(readable.error().message);
        linter->m_vale = std::make_unique<rules::ValeStyles>(rules::readValeConfig(own.valeConfig), checker::knownKinds(),
                                                             checker::withDictionaries());
    }
    return linter;
}

prose::Format Linter::formatFor(const QString &path) const
{
    if (m_options.limits || path.endsWith(u".post"))
        return prose::Format::Post;
    if (m_vale && m_vale->formatFor(path) == prose::Format::Markdown)
        return prose::Format::Markdown;
    return isMarkdownName(path) ? prose::Format::Markdown : prose::Format::Plain;
}

Linter::Rules Linter::rulesFor(const QString &path)
{
    if (!m_vale)
        return {};
    QList<std::shared_ptr<const rules::Rule>> list = m_vale->rulesFor(path);
    QByteArray key;
    for (const std::shared_ptr<const rules::Rule> &rule : list)
        key += rule->id.toUtf8() + '0' + char('0' + int(rule->level)) + '\n';
    Rules &set = m_sets[key];
    if (!set) {
        set = std::make_shared<rules::RuleSet>(std::move(list));
        if (!m_options.cacheFolder.isEmpty())
            (void)set->useKept(m_options.cacheFolder);
    }
    return set;
}

QList<checker::Finding> Linter::checkPacks(const QString &text, prose::Format format, const QString &language, Memory *memory,
                                           QList<rules::Fault> &faults) const
{
    checker::Subject subject;
    subject.piece.text = text;
    subject.piece.language = language;
    subject.limits.counting.maximum = std::numeric_limits<int>::max();
    subject.limits.altTextLength = 0;
    if (m_options.limits)
        subject.limits = *m_options.limits;
    subject.around.hasLimits = m_options.limits.has_value();
    subject.around.readerLanguage = readerLanguage();
    subject.ownWords = m_options.words.value(language.section(u'-', 0, 0));
    subject.format = format;
    if (m_options.institution) {
        subject.around.institution = m_options.institution->institution;
        subject.around.channel = m_options.channel;
        subject.packs = m_options.institution->packs;
        subject.positions = m_options.institution->positions;
        subject.rulings = checker::rulingsFor(m_options.rulings, m_options.account);
    }
    if (!m_packIds.isEmpty()) { // what was asked for by name, whatever holds otherwise
        subject.packs = m_packIds;
        subject.rulings.removeIf([](const checker::Ruling &ruling) { return ruling.what == checker::Ruling::What::Pack; });
    }
    if (memory)
        subject.memory = memory->packs;

    QList<checker::Finding> findings;
    for (const auto &family : m_house)
        findings += family->check(subject);
    if (format == prose::Format::Markdown && !findings.isEmpty()) {
        const QBitArray shown = seen(text);
        findings.removeIf([&](const checker::Finding &finding) {
            return finding.start >= 0 && finding.length > 0
                && !(shown.testBit(finding.start) && shown.testBit(finding.start + finding.length - 1));
        });
    }
    if (m_packs) {
        checker::PackFamily::Checked told = m_packs->checked(subject);
        findings += std::move(told.findings);
        faults += std::move(told.faults);
    }
    return findings;
}

Linter::Checked Linter::check(const QString &text, const QString &path, const Rules &rules, Memory *memory,
                              std::optional<prose::Format> format) const
{
    const prose::Format read = format.value_or(formatFor(path));
    Checked checked{.language = m_options.language.isEmpty() ? checker::guessLanguage(text) : m_options.language};
    if (checked.language.isEmpty()) // too short to tell: most likely what the person speaks
        checked.language = readerLanguage();
    checked.findings = checkPacks(text, read, checked.language, memory, checked.faults);
    if (rules) {
        rules::Context context;
        context.language = m_options.language;
        context.readerLanguage = readerLanguage();
        const prose::Document document = m_vale->formatFor(path) == read ? m_vale->read(text, path) : prose::read(text, read);
        rules::RuleSet::Checked told = rules->check(document, context, memory ? &memory->vale : nullptr);
        for (const rules::Alert &alert : std::as_const(told.alerts))
            checked.findings.append(checker::findingOf(alert));
        checked.faults += std::move(told.faults);
    }
    checked.findings.removeIf([this](const checker::Finding &finding) { return finding.level < m_options.minLevel; });
    checked.findings = checker::sift(checked.findings, text, {}, m_options.suppressions).kept;
    std::ranges::stable_sort(checked.findings, {}, &checker::Finding::start);
    return checked;
}

QList<rules::Fault> Linter::configFaults() const
{
    QList<rules::Fault> faults;
    for (const rules::Fault &fault : m_vale ? m_vale->faults() : QList<rules::Fault>()) {
        if (fault.file == m_options.valeConfig)
            faults.append(fault);
    }
    return faults;
}

QList<rules::Fault> Linter::ruleFaults(const QString &language) const
{
    QList<rules::Fault> faults;
    for (const rules::Fault &fault : m_vale ? m_vale->faults() : QList<rules::Fault>()) {
        if (fault.file != m_options.valeConfig)
            faults.append(fault);
    }
    if (m_packs)
        faults.append(m_packs->faults(language));
    return faults;
}

QStringList Linter::endings() const
{
    return m_vale ? m_vale->config().formats.keys() : QStringList();
}

} // namespace pregonero::cli
