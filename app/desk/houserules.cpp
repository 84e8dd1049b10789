// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/houserules.h"

#include "app/checker/packs.h"
#include "app/desk/packfile.h"
#include "app/journal/acts.h"
#include "app/store/store.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

template<class F>
auto onPool(F f)
{
    return QtConcurrent::run(QThreadPool::globalInstance(), std::move(f));
}

const QStringList &builtInIds()
{
    static const QStringList all = [] {
        QStringList ids;
        for (const QString &folder : rules::packFolders())
            ids.append(QDir(folder).dirName());
        return ids;
    }();
    return all;
}

Result<bool> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fail(ErrorKind::Storage, HouseRules::tr("%1 cannot be written: %2")
                                            .arg(QDir::toNativeSeparators(path), file.errorString()));
    return true;
}

QByteArray newPackHead(const QString &id)
{
    const QString name = id == HouseRules::ownPack
        ? u"{en: Our own rules, es: Reglas de la casa, ca: Normes de la casa, gl: Normas da casa, eu: Etxeko arauak, pt: Regras da casa}"_s
        : u"{en: %1}"_s.arg(id);
    return u"id: %1\nversion: \"1\"\nname: %2\nlanguages: [es, eu, ca, gl, pt, en]\n"_s.arg(id, name).toUtf8();
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, HouseRules::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    return file.read(4 << 20);
}

} // namespace

HouseRules::HouseRules(store::Store &store, QString cacheFolder, Record record, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ledger(store)
    , m_cacheFolder(std::move(cacheFolder))
    , m_record(std::move(record))
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
    m_checker.store(std::make_shared<const checker::Checker>(m_cacheFolder, packsFolder()));
}

QString HouseRules::packsFolder() const
{
    return m_store.folder() + u"/packs"_s;
}

Call<bool> HouseRules::load()
{
    if (m_loaded)
        return answered<bool>(true);
    m_loading = true;
    auto file = onPool([folder = m_store.folder()]() -> Result<checker::InstitutionFile> { return checker::institutionIn(folder); });
    auto read = andThen(std::move(file), this, [this](const checker::InstitutionFile &written) {
        m_file = written;
        return readDecisions();
    });
    return andAlways(std::move(read), this, [this](const Result<bool> &done) -> Result<bool> {
        m_loading = false;
        m_loaded = done.has_value();
        if (!done)
            return done;
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
    whenDone(readDecisions(), this, [this](const Result<bool> &fresh) {
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

Call<bool> HouseRules::packsChanged(journal::Act act)
{
    renewChecker();
    Q_EMIT changed();
    return m_record(std::move(act));
}

void HouseRules::surround(checker::Subject &subject, const AccountId &account, const QString &channel)
{
    if (!m_loaded && !m_loading)
        whenDone(load(), this, [](const Result<bool> &) {}); // until it is there: what holds by default
    checker::surround(subject, {.institution = m_file,
                                .readerLanguage = QLocale().bcp47Name(),
                                .channel = channel,
                                .now = m_store.clock().now()});
    subject.rulings = checker::rulingsFor(m_rulings, account.value());
}

QList<checker::Finding> HouseRules::check(const checker::Subject &subject) const
{
    return m_checker.load()->check(subject);
}

Call<QList<rules::Pack>> HouseRules::packs() const
{
    return onPool([own = packsFolder()]() -> Result<QList<rules::Pack>> {
        QList<rules::Pack> packs;
        const rules::Kinds kinds = checker::knownKinds();
        for (const QString &folder : rules::packFolders() + rules::packFolders(own))
            packs.append(rules::readPack(folder, kinds));
        return packs;
    });
}

bool HouseRules::isBuiltIn(const rules::Pack &pack)
{
    return builtInIds().contains(pack.id);
}

Call<QByteArray> HouseRules::readRule(QString path) const
{
    return onPool([path] { return bytesOf(path); });
}

Call<bool> HouseRules::writeRule(RuleFileName name, QByteArray yaml)
{
    const QString inside = name.path();
    if (!isPackId(name.pack) || !isPackPath(inside))
        return failed<bool>({ErrorKind::Rejected, tr("A rule's name is letters, digits, - and _, and its language a code such as "
                                                     "es, or mul for any.")});
    if (builtInIds().contains(name.pack))
        return failed<bool>({ErrorKind::Rejected, tr("The program's own packs stay as they are. Make a copy of the rule.")});
    auto written = onPool([folder = packsFolder() + u'/' + name.pack, inside, id = name.pack, yaml]() -> Result<bool> {
        if (const QString head = folder + u"/pack.yml"_s; !QFile::exists(head)) {
            if (const auto made = writeWhole(head, newPackHead(id)); !made)
                return made;
        }
        return writeWhole(folder + u'/' + inside, yaml);
    });
    return andThen(std::move(written), this, [this, name, yaml](bool) {
        return packsChanged(journal::ruleWritten(name.id(), name.language, QString::fromUtf8(yaml)));
    });
}

Call<bool> HouseRules::removeRule(RuleFileName name, QString reason)
{
    if (reason.trimmed().isEmpty())
        return failed<bool>({ErrorKind::Rejected, tr("Say why it is removed: the record keeps the reason.")});
    const QString inside = name.path();
    if (!isPackId(name.pack) || !isPackPath(inside) || builtInIds().contains(name.pack))
        return failed<bool>({ErrorKind::Rejected, tr("The program's own packs stay as they are.")});
    auto removed = onPool([path = packsFolder() + u'/' + name.pack + u'/' + inside]() -> Result<bool> {
        if (!QFile::remove(path))
            return fail(ErrorKind::Storage, tr("%1 cannot be removed.").arg(QDir::toNativeSeparators(path)));
        return true;
    });
    return andThen(std::move(removed), this, [this, name, reason](bool) {
        return packsChanged(journal::ruleRemoved(name.id(), name.language, reason));
    });
}

Call<RuleFileName> HouseRules::copyRule(std::shared_ptr<const rules::Rule> rule)
{
    const RuleFileName name{ownPack, rule->file.section(u'/', -2, -2), rule->file.section(u'/', -1).chopped(4)};
    const QString place = packsFolder() + u'/' + ownPack + u'/' + name.path();
    auto read = onPool([file = rule->file, place]() -> Result<QByteArray> {
        if (QFile::exists(place))
            return fail(ErrorKind::Rejected, tr("There is a copy of this rule among our own already."));
        return bytesOf(file);
    });
    auto written = andThen(std::move(read), this, [this, rule, name](QByteArray yaml) {
        static const QRegularExpression extends(u"^extends:"_s, QRegularExpression::MultilineOption);
        QString text = QString::fromUtf8(yaml);
        text.insert(std::max<qsizetype>(0, text.indexOf(extends)), u"replaces: %1\n"_s.arg(rule->id));
        return writeRule(name, text.toUtf8());
    });
    return andThen(std::move(written), this, [name](bool) -> Result<RuleFileName> { return name; });
}

Call<qsizetype> HouseRules::exportPack(QString pack, QString path) const
{
    if (!isPackId(pack))
        return failed<qsizetype>({ErrorKind::NotFound, tr("There is no pack called %1.").arg(pack)});
    const QString folder = (builtInIds().contains(pack) ? u":/packs"_s : packsFolder()) + u'/' + pack;
    return onPool([folder, path] { return writePackFile(folder, path); });
}

Call<QString> HouseRules::importPack(QString path)
{
    auto taken = onPool([path, folder = packsFolder()]() -> Result<PackFile> {
        auto pack = readPackFile(path);
        if (!pack)
            return pack;
        if (builtInIds().contains(pack->id))
            return fail(ErrorKind::Rejected, tr("The program has a pack called %1. Give this one's folder another name.").arg(pack->id));
        if (QDir(folder + u'/' + pack->id).exists())
            return fail(ErrorKind::Rejected, tr("There is a pack called %1 here already, and its rules would be lost. Remove it first, "
                                                "or give this one's folder another name.").arg(pack->id));
        if (const auto placed = placePack(*pack, folder); !placed)
            return fail(placed.error());
        return pack;
    });
    return andThen(std::move(taken), this, [this, path](const PackFile &pack) {
        return andThen(packsChanged(journal::packImported(pack.id, QFileInfo(path).fileName(), pack.sha256, pack.rules())), this,
                       [id = pack.id](bool) -> Result<QString> { return id; });
    });
}

Call<bool> HouseRules::removePack(QString pack, QString reason)
{
    if (reason.trimmed().isEmpty())
        return failed<bool>({ErrorKind::Rejected, tr("Say why it is removed: the record keeps the reason.")});
    if (!isPackId(pack) || builtInIds().contains(pack))
        return failed<bool>({ErrorKind::Rejected, tr("The program's own packs stay as they are. Switch it off instead.")});
    auto removed = onPool([path = packsFolder() + u'/' + pack]() -> Result<bool> {
        if (!QDir(path).removeRecursively())
            return fail(ErrorKind::Storage, tr("%1 cannot be removed.").arg(QDir::toNativeSeparators(path)));
        return true;
    });
    return andThen(std::move(removed), this, [this, pack, reason](bool) {
        return packsChanged(journal::packRemoved(pack, reason));
    });
}

} // namespace pregonero
