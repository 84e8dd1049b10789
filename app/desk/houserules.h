// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/awaited.h"
#include "app/checker/checker.h"
#include "app/checker/institution.h"
#include "app/desk/packchange.h"
#include "app/desk/packfile.h"
#include "app/domain/ids.h"
#include "app/journal/act.h"
#include "app/rules/pack.h"
#include "app/store/ledger.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace pregonero {

/// A rule's file as the workbench edits it.
struct RuleFileName {
    QString pack; ///< id
    QString language; ///< the name of its folder: "es", "mul"
    QString rule; ///< without the pack: "Exclamaciones"
    [[nodiscard]] QString id() const { return pack + u'.' + rule; }
    [[nodiscard]] QString path() const { return language + u'/' + rule + QStringLiteral(".yml"); } ///< below its pack's folder
    friend bool operator==(const RuleFileName &, const RuleFileName &) = default;
};

/// A pack that was taken in.
struct PackTaken {
    QString id;
    bool holds = false; ///< texts are checked by it, but for exceptions
    QStringList leftOut = {}; ///< names of files that are none of a pack's
};

/// What the house decided about rules: which packs and positions hold where, what the institution says of itself, and the
/// packs of its own in the folder "packs" of the workspace. Each decision is on record. Where nothing was decided here, the
/// workspace's institution.yml counts. Main thread, except where it says so; part of Desk.
class HouseRules final : public QObject
{
    Q_OBJECT

public:
    /// Fills in who decides, records, answers when it is on disk.
    using Record = std::function<Call<bool>(journal::Act)>;
    HouseRules(store::Store &store, QString cacheFolder, Record record, QObject *parent = nullptr);
    ~HouseRules() override;

    /// Reads what was decided, once; further calls answer at once. The store is open.
    [[nodiscard]] Call<bool> load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<checker::Ruling> &rulings() const { return m_rulings; }
    [[nodiscard]] const rules::Institution &institution() const { return m_file.institution; }
    [[nodiscard]] const checker::InstitutionFile &file() const { return m_file; } ///< institution.yml with what was decided since
    [[nodiscard]] const store::Decided &chosen() const { return m_chosen; } ///< by whom, when; position 0: nobody yet
    [[nodiscard]] const store::Decided &described() const { return m_described; }

    /// Whether a pack or a position holds but for exceptions, as far as that was decided; `otherwise` where it was not.
    [[nodiscard]] bool holds(checker::Ruling::What what, const QString &id, bool otherwise) const;
    [[nodiscard]] bool holds(const rules::Pack &pack) const;

    [[nodiscard]] Call<bool> choose(QList<checker::Ruling> rulings);
    [[nodiscard]] Call<bool> describe(rules::Institution institution);

    /// Puts what holds for an account into a subject with its piece and limits. Loads it where that was not done yet, and
    /// changed() follows.
    void surround(checker::Subject &subject, const AccountId &account, const QString &channel = {},
                  QList<rules::Context::Earlier> earlier = {});

    /// Any thread, also many at once.
    [[nodiscard]] QList<checker::Finding> check(const checker::Subject &subject) const;

    // Packs
    [[nodiscard]] QString packsFolder() const;
    /// All, in every language, the program's first.
    [[nodiscard]] Call<QList<rules::Pack>> packs() const;
    [[nodiscard]] static bool isBuiltIn(const rules::Pack &pack);
    [[nodiscard]] Call<QByteArray> readRule(QString path) const;
    /// Writes a rule of a pack in the workspace, which is made if it is new, and uses it at once. As with all that changes
    /// files here: on record first, and where that fails nothing is changed; one such change after the other.
    [[nodiscard]] Call<bool> writeRule(RuleFileName name, QByteArray yaml);
    [[nodiscard]] Call<bool> addRule(RuleFileName name, QByteArray yaml); ///< the same; refused where there is one of that name
    [[nodiscard]] Call<bool> removeRule(RuleFileName name, QString reason);
    /// A copy of a rule of the program, in the house's own pack, that stands for it from now on. Answers its name, which
    /// begins with the pack's where a rule of another pack has it already.
    [[nodiscard]] Call<RuleFileName> copyRule(std::shared_ptr<const rules::Rule> rule);
    [[nodiscard]] Call<PackWritten> exportPack(QString pack, QString path) const;
    /// Refused where the program or the workspace has one of that name.
    [[nodiscard]] Call<PackTaken> importPack(QString path);
    [[nodiscard]] Call<bool> removePack(QString pack, QString reason);

    static inline const QString ownPack = QStringLiteral("house"); ///< id of the pack that copies go to

Q_SIGNALS:
    void changed(); ///< what texts are checked by is another than before

private:
    struct Planned { ///< a change of files, and what the record says of it
        PackChange files;
        journal::Act act;
    };
    using Plan = std::function<Result<Planned>()>; ///< on the pool
    void renewChecker();
    void reread();
    void readAgain();
    [[nodiscard]] Call<bool> readAll();
    [[nodiscard]] Call<bool> readDecisions(); ///< whether there are new ones
    [[nodiscard]] Call<bool> readOfPacks(); ///< whether the record knows of new changes of files
    [[nodiscard]] Call<bool> decide(journal::Act act); ///< records it, and what it says holds from then on
    [[nodiscard]] Call<bool> change(Plan plan); ///< when those before it are through
    [[nodiscard]] Call<bool> carryOut(Plan plan);
    [[nodiscard]] Call<bool> keepRule(RuleFileName name, QByteArray yaml, bool mayStand);

    store::Store &m_store;
    store::Ledger m_ledger;
    QString m_cacheFolder;
    Record m_record;
    std::atomic<std::shared_ptr<const checker::Checker>> m_checker;
    checker::InstitutionFile m_file; // institution.yml, and what was decided since
    QList<checker::Ruling> m_rulings;
    store::Decided m_chosen;
    store::Decided m_described;
    std::optional<Awaited<bool>> m_load; // the last try
    Awaited<bool> m_lastChange; // of files
    qint64 m_heardOfPacks = 0; // place in the record
    bool m_loaded = false;
    bool m_rereading = false;
};

} // namespace pregonero
