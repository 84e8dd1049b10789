// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/checker.h"

#include "app/checker/packs.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

namespace bench {

using namespace Qt::StringLiterals;
using namespace pregonero;
using rules::RuleSet;

namespace {

/// What Vale 3.15 took for 100 kB of Markdown with the same seven packages, on two cores.
constexpr double valeMs = 10'550;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The most that this program ever held.
double mostMiB()
{
    for (const QString &line : read(u"/proc/self/status"_s).split(u'\n')) {
        if (line.startsWith("VmHWM:"_L1))
            return line.sliced(6).trimmed().section(u' ', 0, 0).toDouble() / 1024;
    }
    return 0;
}

/// The packages and texts of Vale, if they are on this computer; always the packs of the program and their examples.
struct Material {
    QList<std::shared_ptr<const rules::Rule>> own;
    QList<std::shared_ptr<const rules::Rule>> vale;
    QStringList sentences;
};

Material material(const QString &cache)
{
    Material all;
    const rules::Kinds kinds = checker::knownKinds();
    for (const QString &folder : rules::packFolders())
        all.own.append(rules::readPack(folder, kinds, u"es"_s, cache).rules);
    for (const auto &rule : std::as_const(all.own))
        all.sentences << rule->bad << rule->good;
    const QString named = qEnvironmentVariable("PREGONERO_SHARED");
    const QString shared = named.isEmpty() ? QStringLiteral(BENCH_SOURCE_DIR "/../shared") : named;
    const QDir styles(shared + u"/vale/styles"_s);
    for (const QString &style : styles.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        all.vale.append(rules::readStyle(styles.filePath(style), kinds, cache).rules);
    const QString english = read(shared + u"/vale/texts/sherlock-a.md"_s);
    for (const prose::Range &range : prose::sentences(english))
        all.sentences << english.mid(range.start, range.length).simplified();
    all.sentences.removeAll(QString());
    return all;
}

/// A text of some length whose paragraphs are all different.
QString composed(const QStringList &sentences, qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    while (text.size() < size) {
        if (random.bounded(12u) == 0)
            text += u"## "_s + sentences[random.bounded(sentences.size())].left(40).simplified() + u"\n\n"_s;
        for (int i = 0, n = 1 + int(random.bounded(8u)); i < n; ++i)
            text += sentences[random.bounded(sentences.size())] + (random.bounded(6u) ? u' ' : u'\n');
        text += u"\n\n"_s;
    }
    return text.left(size);
}

QStringList posts(const QStringList &sentences, int count)
{
    QRandomGenerator random(5);
    QStringList list;
    while (list.size() < count) {
        QString post;
        while (post.size() < 200)
            post += sentences[random.bounded(sentences.size())] + u' ';
        list << post.left(280).simplified();
    }
    return list;
}

Samples one(double value)
{
    Samples samples;
    samples.add(value);
    return samples;
}

Samples checkPosts(const RuleSet &set, const QStringList &texts, RuleSet::Way way)
{
    Samples samples;
    rules::CheckCache cache;
    for (const QString &text : texts) {
        const auto start = Processor::now();
        (void)set.check(prose::read(text, prose::Format::Post), {}, &cache, way);
        samples.addSince(start);
    }
    return samples;
}

Samples checkWhole(const RuleSet &set, const QString &text, int repeats, RuleSet::Way way)
{
    Samples samples;
    for (int i = 0; i < repeats; ++i) {
        const auto start = Processor::now();
        (void)set.check(prose::read(text, prose::Format::Markdown), {}, nullptr, way);
        samples.addSince(start);
    }
    return samples;
}

Samples typed(const RuleSet &set, QString draft, int keys, bool remember, RuleSet::Way way)
{
    Samples samples;
    rules::CheckCache cache;
    (void)set.check(prose::read(draft, prose::Format::Markdown), {}, &cache, way);
    for (int key = 0; key < keys; ++key) {
        draft.insert(draft.size() / 2, u"la villa "_s[key % 9]);
        const auto start = Processor::now();
        (void)set.check(prose::read(draft, prose::Format::Markdown), {}, remember ? &cache : nullptr, way);
        samples.addSince(start);
    }
    return samples;
}

/// The whole program on one post, its caches warm.
Samples coldProcess(const QString &program, int repeats)
{
    const QTemporaryDir home;
    const QString text = home.filePath(u"post.txt"_s);
    QFile file(text);
    if (!file.open(QIODevice::WriteOnly) || file.write("El Ayuntamiento abre el lunes el plazo para pedir plaza en la piscina.\n") < 0)
        giveUp(file.errorString());
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    const auto run = [&] {
        QProcess process;
        process.setProcessEnvironment(environment);
        const auto start = Watch::now();
        process.start(program, {u"check"_s, u"--lang"_s, u"es"_s, text}, QIODevice::ReadOnly);
        if (!process.waitForFinished(120'000) || process.exitCode() > 1)
            giveUp(u"%1 check did not end well: %2"_s.arg(program, QString::fromLocal8Bit(process.readAllStandardError())));
        return std::chrono::duration<double, std::milli>(Watch::now() - start).count();
    };
    (void)run(); // reads the packs and keeps what it read
    QString cache;
    for (QDirIterator it(home.path(), {u"yaml-*.cache"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        cache = QFileInfo(it.next()).path();
    if (!cache.isEmpty()) {
        // As the desk leaves it once it has been used for a while.
        const checker::PackFamily family({.cacheFolder = cache});
        family.makeReady(u"es"_s);
    }
    Samples samples;
    for (int i = 0; i < repeats; ++i)
        samples.add(run());
    return samples;
}

} // namespace

/// As the desk asks at each key press: rules in Spanish, spelling, hashtags, length.
Samples typedAtTheDesk(const QString &cache, int keys)
{
    const checker::PackFamily family({.cacheFolder = cache});
    QStringList sentences;
    for (const QString &language : {u"es"_s, u"eu"_s, u"ca"_s, u"gl"_s, u"pt"_s, u"en"_s})
        family.makeReady(language); // nothing is made beside while it is measured
    for (const rules::Pack &pack : family.packs(u"es"_s)) {
        for (const auto &rule : pack.rules)
            sentences << rule->bad << rule->good;
    }
    sentences.removeAll(QString());
    const checker::Checker checker(cache);
    QString draft = composed(sentences, 5'000, 1);
    checker::Subject subject{.piece = {.text = draft, .language = u"es"_s}, .limits = {}, .format = prose::Format::Markdown, .memory = checker::newMemory()};
    (void)checker.check(subject);
    Samples samples;
    for (int key = 0; key < keys; ++key) {
        subject.piece.text.insert(subject.piece.text.size() / 2, u"la villa "_s[key % 9]);
        const auto start = Processor::now();
        (void)checker.check(subject);
        samples.addSince(start);
    }
    return samples;
}

double memoryOfChecking(const QString &cache)
{
    const Material all = material(cache);
    RuleSet set(all.own + all.vale);
    if (!set.useKept(cache))
        set.prepare(cache);
    (void)checkPosts(set, posts(all.sentences, 400), RuleSet::Way::Best);
    (void)typed(set, composed(all.sentences, 5'000, 1), 50, true, RuleSet::Way::Best);
    return mostMiB();
}

QList<Figure> measureChecker(const QString &program, const CheckerEffort &effort)
{
    const QTemporaryDir cache;
    const Material all = material(cache.path());
    if (all.sentences.size() < 10)
        giveUp(u"The program's packs have no examples to make texts of."_s);
    RuleSet set(all.own + all.vale);
    RuleSet vale(all.vale.isEmpty() ? all.own : all.vale);
    if (all.vale.isEmpty())
        std::fprintf(stderr, "Vale's packages are not here (PREGONERO_SHARED, or ../shared beside the source): the program's own packs alone are measured.\n");
    const bool quick = effort.repeats < 2;
    const QString group = all.vale.isEmpty() ? u"Rules: the packs in Spanish"_s : u"Rules: Spanish packs and Vale's seven"_s;
    const QString single = u"each expression by itself"_s;

    const auto start = Watch::now();
    if (!quick) {
        set.prepare(cache.path());
        vale.prepare(cache.path());
    }
    const double prepared = std::chrono::duration<double, std::milli>(Watch::now() - start).count();

    QList<Figure> figures;
    const QStringList some = posts(all.sentences, quick ? 20 : 400);
    (void)checkPosts(set, some, RuleSet::Way::Best); // what is compiled lazily is compiled
    const Samples ours = checkPosts(set, some, RuleSet::Way::Best);
    const QStringList few = some.first(std::min<qsizetype>(some.size(), 40));
    (void)checkPosts(set, few, RuleSet::Way::OneByOne);
    const Samples slow = checkPosts(set, few, RuleSet::Way::OneByOne);
    figures.append({.group = group, .name = u"expressions"_s, .unit = u"number"_s, .ours = one(double(set.needs().size()))});
    figures.append({.group = group, .name = u"one post, warm, median"_s, .unit = u"ms"_s, .ours = one(ours.median()), .wanted = 1});
    figures.append({.group = group, .name = u"one post, warm, 99 of 100"_s, .unit = u"ms"_s, .ours = one(ours.quantile(0.99)), .wanted = 3});
    figures.append({.group = group, .name = u"one post"_s, .unit = u"ms"_s, .ours = ours, .baseline = slow, .against = single});

    const QString draft = composed(all.sentences, 5'000, 1);
    const int keys = quick ? 5 : 200;
    const Samples keyed = typed(set, draft, keys, true, RuleSet::Way::Best);
    figures.append({.group = group, .name = u"key press in 5,000 characters, median"_s, .unit = u"ms"_s, .ours = one(keyed.median()), .wanted = 4});
    figures.append({.group = group, .name = u"key press"_s, .unit = u"ms"_s, .ours = keyed,
                    .baseline = typed(set, draft, quick ? 2 : 20, false, RuleSet::Way::Best), .against = u"the whole draft again"_s});

    const Samples desk = quick ? Samples() : typedAtTheDesk(cache.path(), keys);
    if (!quick)
        figures.append({.group = group, .name = u"key press at the desk, with spelling"_s, .unit = u"ms"_s, .ours = one(desk.median()), .wanted = 4});

    const QString valeGroup = all.vale.isEmpty() ? group : u"Rules: Vale's seven packages"_s;
    const QString hundred = composed(all.sentences, 100'000, 2);
    (void)checkWhole(vale, hundred, 1, RuleSet::Way::Best);
    const Samples small = checkWhole(vale, hundred, effort.repeats, RuleSet::Way::Best);
    figures.append({.group = valeGroup, .name = u"100 kB Markdown (Vale took 10,550 ms)"_s, .unit = u"ms"_s, .ours = one(small.median()),
                    .wanted = valeMs / 200});
    figures.append({.group = valeGroup, .name = u"100 kB Markdown"_s, .unit = u"ms"_s, .ours = small,
                    .baseline = quick ? Samples() : checkWhole(vale, hundred, 1, RuleSet::Way::OneByOne), .against = single});
    if (!quick) {
        figures.append({.group = valeGroup, .name = u"1 MB Markdown"_s, .unit = u"ms"_s,
                        .ours = checkWhole(vale, composed(all.sentences, 1'000'000, 3), std::max(1, effort.repeats / 2), RuleSet::Way::Best),
                        .baseline = small, .against = u"100 kB"_s, .wanted = 11});
        figures.append({.group = group, .name = u"making both prefilters, once"_s, .unit = u"ms"_s, .ours = one(prepared)});
    }
    RuleSet fresh(all.own + all.vale);
    Samples taken;
    const auto load = Processor::now();
    if (fresh.useKept(cache.path())) {
        taken.addSince(load);
        figures.append({.group = group, .name = u"taking the kept prefilter"_s, .unit = u"ms"_s, .ours = taken});
    }
    if (const QString checker = QCoreApplication::applicationDirPath() + u"/pregonero-bench-checker"_s; QFile::exists(checker)) {
        QProcess process;
        process.start(checker, {u"--memory"_s, cache.path()}, QIODevice::ReadOnly);
        bool good = process.waitForFinished(120'000);
        const double most = process.readAllStandardOutput().trimmed().toDouble(&good);
        if (!good || most <= 0)
            giveUp(u"%1 does not say what it holds: %2"_s.arg(checker, QString::fromLocal8Bit(process.readAllStandardError())));
        figures.append({.group = group, .name = u"most memory of a checking program"_s, .unit = u"MiB"_s, .ours = one(most),
                        .wanted = 120});
    }
    if (QFile::exists(program)) {
        const Samples cold = coldProcess(program, quick ? 1 : effort.starts);
        figures.append({.group = u"Rules: the packs in Spanish"_s, .name = u"new process, one post, warm caches"_s, .unit = u"ms"_s,
                        .ours = one(cold.median()), .wanted = 60});
    }
    return figures;
}

} // namespace bench
