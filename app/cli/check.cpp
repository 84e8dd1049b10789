// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check.h"

#include "app/cli/lspserver.h"
#include "app/cli/report.h"

#include <QCoreApplication>
#include <QSet>
#include <QStandardPaths>
#include <QThreadPool>

#include <algorithm>
#include <limits>
#include <map>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

constexpr qsizetype progressFrom = 20; // files

/// One run over files: some are read and checked at once, what was found is written in the files' order.
class CheckRun final : public QObject
{
public:
    CheckRun(std::shared_ptr<Context> context, std::shared_ptr<Linter> linter, FoundFiles found, Format format)
        : QObject(qApp)
        , m_context(std::move(context))
        , m_linter(std::move(linter))
        , m_files(std::move(found.files))
        , m_problems(std::move(found.problems))
        , m_format(format)
        , m_writer(reportWriter(format, m_context->terminal.out, QCoreApplication::applicationVersion()))
    {
        m_promise.start();
    }

    [[nodiscard]] Call<int> start()
    {
        Call<int> future = m_promise.future();
        for (const rules::Fault &fault : m_linter->configFaults()) {
            tell(fault);
            m_failed = true;
        }
        for (const QString &problem : std::as_const(m_problems)) {
            say(problem);
            m_failed = true;
        }
        for (int i = 0; i < std::max(1, m_pool.maxThreadCount()) * 2; ++i)
            begin();
        if (m_files.isEmpty())
            finish();
        return future;
    }

private:
    struct Done {
        FileReport report;
        QString language;
        QList<rules::Fault> faults;
    };

    void begin()
    {
        if (m_begun >= m_files.size())
            return;
        const qsizetype index = m_begun++;
        const QString path = m_files.at(index);
        const Linter::Rules rules = m_linter->rulesFor(path);
        std::optional<QByteArray> input;
        if (path == u"-")
            input = m_context->terminal.readInput();
        m_pool.start([this, index, path, rules, input, linter = m_linter.get()] {
            Done done = read(*linter, path, rules, input);
            QMetaObject::invokeMethod(this, [this, index, done = std::move(done)]() mutable { take(index, std::move(done)); },
                                      Qt::QueuedConnection);
        });
    }

    static Done read(const Linter &linter, const QString &path, const Linter::Rules &rules, const std::optional<QByteArray> &input)
    {
        const Result<TextFile> file = input ? textOf(*input, Tr::tr("Standard input")) : readTextFile(path);
        if (!file)
            return {.report = {.path = path, .problem = file.error().message}};
        Linter::Checked checked = linter.check(file->text, path, rules);
        return {.report = {.path = path, .findings = placed(checked.findings, *file)},
                .language = checked.language, .faults = std::move(checked.faults)};
    }

    void take(qsizetype index, Done done)
    {
        m_ready.emplace(index, std::move(done));
        for (auto next = m_ready.find(m_written); next != m_ready.end(); next = m_ready.find(m_written)) {
            write(next->second);
            m_ready.erase(next);
            ++m_written;
        }
        showProgress();
        if (m_written == m_files.size())
            return finish();
        begin();
    }

    void write(const Done &done)
    {
        m_languages.insert(done.language);
        for (const rules::Fault &fault : done.faults)
            tell(fault);
        if (!done.report.problem.isEmpty()) {
            say(done.report.problem);
            m_firstProblem = m_firstProblem.isEmpty() ? done.report.problem : m_firstProblem;
            m_failed = true;
        } else {
            m_read = true;
        }
        m_found |= !done.report.findings.isEmpty();
        m_writer->add(done.report);
    }

    void showProgress()
    {
        if (!m_context->terminal.watched || m_files.size() < progressFrom)
            return;
        const qsizetype step = std::max<qsizetype>(1, m_files.size() / 100);
        if (m_written == m_files.size() || m_written / step != m_shown / step) {
            m_shown = m_written;
            const bool last = m_written == m_files.size();
            m_context->terminal.err("\r\033[K"
                                    + (last ? QByteArray()
                                            : Tr::tr("%1 of %2 files").arg(m_written).arg(m_files.size()).toUtf8()));
        }
    }

    void finish()
    {
        for (const QString &language : std::as_const(m_languages)) {
            for (const rules::Fault &fault : m_linter->ruleFaults(language))
                tell(fault);
        }
        // Nothing could be read: with --json that is the document.
        if (m_format == Format::Findings && m_failed && !m_read && !m_firstProblem.isEmpty())
            m_context->print(QJsonObject{{u"error"_s, QJsonObject{{u"kind"_s, name(ErrorKind::Storage)}, {u"message"_s, m_firstProblem}}}});
        else
            m_writer->end();
        m_promise.addResult(Result<int>(m_failed ? Usage : m_found ? Findings : cli::Done));
        m_promise.finish();
        deleteLater();
    }

    void tell(const rules::Fault &fault)
    {
        say((fault.line > 0 ? u"%1:%2: "_s.arg(fault.file).arg(fault.line) : fault.file + u": "_s) + fault.message
            + (fault.rule.isEmpty() ? QString() : u" ["_s + fault.rule + u']'));
    }

    /// To standard error, each sentence once.
    void say(const QString &sentence)
    {
        if (m_said.contains(sentence))
            return;
        m_said.insert(sentence);
        m_context->terminal.err((m_shown > 0 ? "\r\033[K"_ba : ""_ba) + "pregonero: " + sentence.toUtf8() + '\n');
    }

    std::shared_ptr<Context> m_context;
    std::shared_ptr<Linter> m_linter;
    QStringList m_files;
    QStringList m_problems;
    Format m_format;
    std::unique_ptr<ReportWriter> m_writer;
    QPromise<Result<int>> m_promise;
    std::map<qsizetype, Done> m_ready; // checked before its turn
    qsizetype m_begun = 0;
    qsizetype m_written = 0;
    qsizetype m_shown = 0;
    QSet<QString> m_languages;
    QSet<QString> m_said;
    QString m_firstProblem;
    bool m_failed = false;
    bool m_read = false;
    bool m_found = false;
    QThreadPool m_pool; // last: its work ends before what it works on
};

} // namespace

std::expected<checker::Finding::Level, int> leastLevel(const Context &context)
{
    const QString named = context.line.value(u"min-level"_s);
    for (const auto level : {checker::Finding::Level::Suggestion, checker::Finding::Level::Warning, checker::Finding::Level::Error}) {
        if (checker::name(level) == named)
            return level;
    }
    if (!context.line.isSet(u"min-level"_s))
        return checker::Finding::Level::Suggestion;
    return std::unexpected(context.misused(Tr::tr("--min-level is suggestion, warning or error.")));
}

Call<int> checkWith(const std::shared_ptr<Context> &context, Linter::Options options)
{
    const QCommandLineParser &line = context->line;
    if (line.isSet(u"server"_s)) {
        auto linter = Linter::made(std::move(options));
        if (!linter)
            return answered<int>(context->misused(linter.error()));
        return lsp::serve(std::move(*linter), context->terminal);
    }
    Format format = context->terminal.json ? Format::Findings : Format::Text;
    if (line.isSet(u"format"_s)) {
        const auto named = formatNamed(line.value(u"format"_s));
        if (!named)
            return answered<int>(context->misused(Tr::tr("--format is text, line, json, sarif or junit.")));
        if (context->terminal.json && *named != Format::Json && *named != Format::Sarif)
            return answered<int>(context->misused(Tr::tr("--json is one JSON document: it goes with --format json or sarif.")));
        format = *named;
    }
    QStringList endings;
    if (!options.valeConfig.isEmpty())
        endings = rules::readValeConfig(options.valeConfig).formats.keys();
    FoundFiles found = findFiles(context->arguments, endings);
    if (line.isSet(u"sort"_s))
        found.files.sort();
    auto linter = Linter::made(std::move(options));
    if (!linter)
        return answered<int>(context->misused(linter.error()));
    auto *run = new CheckRun(context, std::move(*linter), std::move(found), format);
    return run->start();
}

std::expected<Linter::Options, int> fileOptions(const Context &context)
{
    const QCommandLineParser &line = context.line;
    if (line.isSet(u"ignored"_s))
        return std::unexpected(context.misused(Tr::tr("--ignored goes with --draft.")));
    if (line.isSet(u"server"_s) && !context.arguments.isEmpty())
        return std::unexpected(context.misused(Tr::tr("--server is sent its texts by an editor; name no file.")));
    if (!line.isSet(u"server"_s) && context.arguments.isEmpty())
        return std::unexpected(context.misused(Tr::tr("Say which text: a file, a folder, or - for standard input.")));
    const auto least = leastLevel(context);
    if (!least)
        return std::unexpected(least.error());
    return Linter::Options{.packs = line.values(u"pack"_s),
                           .valeConfig = line.value(u"vale-config"_s),
                           .language = line.value(u"lang"_s),
                           .minLevel = *least,
                           .cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/rules"_s};
}

Call<int> checkFiles(const std::shared_ptr<Context> &context)
{
    auto options = fileOptions(*context);
    return options ? checkWith(context, std::move(*options)) : answered<int>(options.error());
}

Command checkCommand(Run run)
{
    return {.words = {u"check"_s},
             .synopsis = u"FILE|FOLDER|PATTERN|-... [--pack ID]... [--vale-config INI] [--lang L] [--min-level L] "
                         "[--format text|line|json|sarif|junit] [--sort] [--network ID] [--account ID] [--server] [--draft ID [--ignored]]"_s,
             .summary = Tr::tr("Check texts against the rule packs, their spelling and their hashtags."),
             .options = {{u"pack"_s, Tr::tr("Only this rule pack, or the one in this folder; may be repeated."), u"ID"_s},
                         {u"vale-config"_s, Tr::tr("The styles of this .vale.ini instead."), u"INI"_s},
                         {u"lang"_s, Tr::tr("Language of the texts; guessed if not given."), u"L"_s},
                         {u"min-level"_s, Tr::tr("The least that counts: suggestion, warning or error."), u"L"_s},
                         {u"format"_s, Tr::tr("How to print: text, line, json, sarif or junit."), u"F"_s},
                         {u"sort"_s, Tr::tr("In the order of the files' names.")},
                         {u"network"_s, Tr::tr("Check as posts, against this network's limits too."), u"ID"_s},
                         {u"account"_s, Tr::tr("Check as posts of this account of the workspace, as at the desk."), u"ID"_s},
                         {u"server"_s, Tr::tr("Serve an editor: the Language Server Protocol on standard input and output.")},
                         {u"draft"_s, Tr::tr("A draft of the workspace, as at the desk, without what is ignored in it."), u"ID"_s},
                         {u"ignored"_s, Tr::tr("With --draft: also what is ignored, by whom and why.")}},
             .minArguments = 0, .maxArguments = std::numeric_limits<int>::max(), .run = std::move(run),
             // Without a workspace's dictionary and a network's limits there is nothing to open.
             .wantsDesk = [](const QCommandLineParser &line) {
                 static const QStringList asking{u"network"_s, u"account"_s, u"draft"_s, u"workspace"_s};
                 return std::ranges::any_of(asking, [&line](const QString &option) { return line.isSet(option); });
             }};
}

} // namespace pregonero::cli
