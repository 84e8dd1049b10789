// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The house's packs: what HouseRules reads, writes and takes in. What was decided about them is in houserules.cpp.
#include "app/desk/houserules.h"

#include "app/checker/packs.h"
#include "app/journal/acts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
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

/// The rule that a file says it stands for; also of a file that is no rule yet.
QString replacedIn(const QByteArray &yaml)
{
    static const QRegularExpression replaces(u"^replaces:[ \\t]*[\"']?([^\\s\"'#]*)"_s, QRegularExpression::MultilineOption);
    return replaces.match(QString::fromUtf8(yaml)).captured(1);
}

} // namespace

Call<bool> HouseRules::change(Plan plan)
{
    m_lastChange = Awaited<bool>(andAlways(m_lastChange.call(), this,
                                           [this, plan = std::move(plan)](const Result<bool> &) { return carryOut(plan); }),
                                 this);
    return m_lastChange.call();
}

Call<bool> HouseRules::carryOut(Plan plan)
{
    auto done = andThen(onPool(std::move(plan)), this, [this](const Planned &planned) {
        return andAlways(m_record(planned.act), this, [files = planned.files](const Result<bool> &kept) {
            return onPool([files, kept]() -> Result<bool> {
                if (kept)
                    return files.carryOut();
                files.dismiss();
                return kept;
            });
        });
    });
    return andThen(std::move(done), this, [this](bool) {
        renewChecker();
        Q_EMIT changed();
        // So that it is not heard of as another program's. It is done, whether that can be read or not.
        return andAlways(readOfPacks(), this, [](const Result<bool> &) -> Result<bool> { return true; });
    });
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
    return keepRule(std::move(name), std::move(yaml), true);
}

Call<bool> HouseRules::addRule(RuleFileName name, QByteArray yaml)
{
    return keepRule(std::move(name), std::move(yaml), false);
}

Call<bool> HouseRules::keepRule(RuleFileName name, QByteArray yaml, bool mayStand)
{
    if (!isPackId(name.pack) || !isPackPath(name.path()))
        return failed<bool>({ErrorKind::Rejected, tr("A rule's name is letters, digits, - and _, and its language a code such as "
                                                     "es, or mul for any.")});
    if (builtInIds().contains(name.pack))
        return failed<bool>({ErrorKind::Rejected, tr("The program's own packs stay as they are. Make a copy of the rule.")});
    return change([packs = packsFolder(), name, yaml, mayStand]() -> Result<Planned> {
        const QString place = name.pack + u'/' + name.path();
        const QString head = name.pack + u"/pack.yml"_s;
        if (!mayStand && QFile::exists(packs + u'/' + place))
            return fail(ErrorKind::Rejected, tr("There is a rule called %1 in that language already. Open it in the list, or give the "
                                                "new one another name.").arg(name.id()));
        QMap<QString, QByteArray> contents{{place, yaml}};
        if (!QFile::exists(packs + u'/' + head))
            contents.insert(head, newPackHead(name.pack));
        auto files = PackChange::files(packs, contents);
        if (!files)
            return fail(files.error());
        return Planned{*files, journal::ruleWritten(name.id(), name.language, QString::fromUtf8(yaml))};
    });
}

Call<bool> HouseRules::removeRule(RuleFileName name, QString reason)
{
    if (reason.trimmed().isEmpty())
        return failed<bool>({ErrorKind::Rejected, tr("Say why it is removed: the record keeps the reason.")});
    if (!isPackId(name.pack) || !isPackPath(name.path()) || builtInIds().contains(name.pack))
        return failed<bool>({ErrorKind::Rejected, tr("The program's own packs stay as they are.")});
    return change([packs = packsFolder(), name, reason]() -> Result<Planned> {
        const QString place = name.pack + u'/' + name.path();
        const auto yaml = bytesOf(packs + u'/' + place);
        if (!yaml)
            return fail(yaml.error());
        auto files = PackChange::removal(packs, place);
        if (!files)
            return fail(files.error());
        return Planned{*files, journal::ruleRemoved(name.id(), name.language, QString::fromUtf8(*yaml), reason)};
    });
}

Call<RuleFileName> HouseRules::copyRule(std::shared_ptr<const rules::Rule> rule)
{
    // Two packs of the program may have a rule of one name.
    const RuleFileName plain{ownPack, rule->file.section(u'/', -2, -2), rule->file.section(u'/', -1).chopped(4)};
    const RuleFileName longer{ownPack, plain.language, rule->style() + u'-' + plain.rule};
    auto name = onPool([folder = packsFolder() + u'/' + ownPack + u'/', id = rule->id, plain, longer]() -> Result<RuleFileName> {
        std::optional<RuleFileName> free;
        for (const RuleFileName &name : {plain, longer}) {
            const QString file = folder + name.path();
            if (!QFile::exists(file)) {
                if (!free)
                    free = name;
            } else if (replacedIn(bytesOf(file).value_or(QByteArray())) == id) {
                return fail(ErrorKind::Rejected, tr("There is a copy of this rule among our own already: %1.").arg(name.id()));
            }
        }
        if (!free)
            return fail(ErrorKind::Rejected, tr("Our own rules called %1 and %2 are no copies of this one. Remove one of them first.")
                                                 .arg(plain.id(), longer.id()));
        return *free;
    });
    return andThen(std::move(name), this, [this, rule](const RuleFileName &name) {
        auto read = onPool([file = rule->file] { return bytesOf(file); });
        auto written = andThen(std::move(read), this, [this, rule, name](const QByteArray &yaml) {
            static const QRegularExpression extends(u"^extends:"_s, QRegularExpression::MultilineOption);
            QString text = QString::fromUtf8(yaml);
            text.insert(std::max<qsizetype>(0, text.indexOf(extends)), u"replaces: %1\n"_s.arg(rule->id));
            return addRule(name, text.toUtf8());
        });
        return andThen(std::move(written), this, [name](bool) -> Result<RuleFileName> { return name; });
    });
}

Call<PackWritten> HouseRules::exportPack(QString pack, QString path) const
{
    if (!isPackId(pack))
        return failed<PackWritten>({ErrorKind::NotFound, tr("There is no pack called %1.").arg(pack)});
    const QString folder = (builtInIds().contains(pack) ? u":/packs"_s : packsFolder()) + u'/' + pack;
    return onPool([folder, path] { return writePackFile(folder, path); });
}

Call<PackTaken> HouseRules::importPack(QString path)
{
    const auto taken = std::make_shared<PackTaken>();
    const Plan plan = [path, packs = packsFolder(), taken]() -> Result<Planned> {
        auto pack = readPackFile(path);
        if (!pack)
            return fail(pack.error());
        if (builtInIds().contains(pack->id))
            return fail(ErrorKind::Rejected, tr("The program has a pack called %1. Give this one's folder another name.").arg(pack->id));
        if (QDir(packs + u'/' + pack->id).exists())
            return fail(ErrorKind::Rejected, tr("There is a pack called %1 here already, and its rules would be lost. Remove it first, "
                                                "or give this one's folder another name.").arg(pack->id));
        auto files = PackChange::pack(packs, pack->id, pack->files);
        if (!files)
            return fail(files.error());
        taken->id = pack->id;
        taken->leftOut = pack->leftOut;
        return Planned{*files, journal::packImported(pack->id, QFileInfo(path).fileName(), pack->sha256, pack->rules())};
    };
    auto placed = andThen(load(), this, [this, plan](bool) { return change(plan); }); // what holds is asked for at the end
    auto read = andThen(std::move(placed), this, [this, taken](bool) {
        return onPool([folder = packsFolder() + u'/' + taken->id]() -> Result<rules::Pack> {
            return rules::readPack(folder, checker::knownKinds());
        });
    });
    return andThen(std::move(read), this, [this, taken](const rules::Pack &pack) -> Result<PackTaken> {
        taken->holds = holds(pack);
        return *taken;
    });
}

Call<bool> HouseRules::removePack(QString pack, QString reason)
{
    if (reason.trimmed().isEmpty())
        return failed<bool>({ErrorKind::Rejected, tr("Say why it is removed: the record keeps the reason.")});
    if (!isPackId(pack) || builtInIds().contains(pack))
        return failed<bool>({ErrorKind::Rejected, tr("The program's own packs stay as they are. Switch it off instead.")});
    return change([packs = packsFolder(), pack, reason]() -> Result<Planned> {
        auto files = PackChange::removal(packs, pack);
        if (!files)
            return fail(files.error());
        return Planned{*files, journal::packRemoved(pack, reason)};
    });
}

} // namespace pregonero
