// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not to be told again, and why; the rest of the desk is in desk.cpp.
#include "app/desk/desk.h"

#include "app/base/uuid.h"
#include "app/journal/acts.h"
#include "app/store/suppressions.h"

namespace pregonero {

namespace {
constexpr std::chrono::days reasonsOffered{30};
constexpr int mostReasons = 30;
constexpr qsizetype shortReason = 80; // longer ones were about one case
constexpr qsizetype fewReasons = 6;
}

Call<Suppression> Desk::suppress(Suppression what)
{
    what.reason = what.reason.simplified();
    if (what.reason.isEmpty())
        return failed<Suppression>({ErrorKind::Rejected, tr("Say why it is ignored: the record keeps the reason.")});
    if (what.rule.isEmpty() || (what.scope != Suppression::Scope::Institution && what.draft.isNull())
        || (what.scope == Suppression::Scope::Here && what.words.isEmpty()))
        return failed<Suppression>({ErrorKind::Rejected, tr("Choose the place in a text that is to be ignored.")});
    if (what.scope == Suppression::Scope::Institution)
        what.draft = {};
    if (what.scope != Suppression::Scope::Here)
        what.before = what.after = QString();
    if (what.id.isEmpty())
        what.id = newUuid(m_s.clock.now());
    what.person = m_s.person;
    what.at = m_s.clock.now();
    return andThen(write({journal::ruleSuppressed(what, m_s.person)}), this,
                   [what](bool) -> Result<Suppression> { return what; });
}

Call<bool> Desk::restoreRule(QString suppression)
{
    return write({journal::ruleRestored(suppression, m_s.person)});
}

Call<QList<Suppression>> Desk::suppressions()
{
    return store::suppressions(m_s.store);
}

Call<QStringList> Desk::recentReasons()
{
    return andThen(store::suppressionReasons(m_s.store, m_s.clock.now() - reasonsOffered, mostReasons), this,
                   [](QStringList reasons) -> Result<QStringList> {
                       reasons.removeIf([](const QString &reason) { return reason.size() > shortReason; });
                       return reasons.first(std::min(fewReasons, reasons.size()));
                   });
}

} // namespace pregonero
