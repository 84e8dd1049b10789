// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/damage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::Desk)
};

QString shown(TimePoint at)
{
    return QLocale().toString(toDateTime(at).toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString wayOut(const store::Store &store, const QList<store::Backup> &copies)
{
    const QString file = Tr::tr("The damaged file is %1. It stays in that folder, under a name with today’s date: nothing is "
                                "deleted.").arg(QDir::toNativeSeparators(store.databaseFile()));
    if (copies.isEmpty())
        return file + u'\n' + Tr::tr("There is no safety copy that is whole, so the workspace would begin anew: its accounts, drafts and "
                                    "record would be in the damaged file only. Ask somebody who knows databases first.");
    const store::Backup &newest = copies.constFirst();
    return file + u'\n'
        + Tr::tr("The newest safety copy is of %1 (%2). If it is put in place, what was written, decided or queued after that "
                 "hour is missing here; what citizens said and what was published is fetched again as far as the networks "
                 "still have it.").arg(shown(newest.at), QLocale().formattedDataSize(newest.bytes));
}

QByteArray wayOutInTerminal(const store::Store &store, const QList<store::Backup> &copies, const QString &workspace)
{
    const QString command = copies.isEmpty() ? commandFor(workspace, u"workspace restore --anew"_s)
                                             : commandFor(workspace, u"workspace restore"_s);
    const QString how = copies.isEmpty() ? Tr::tr("To begin anew all the same: %1") : Tr::tr("To do so: %1");
    return (wayOut(store, copies) + u'\n' + how.arg(command) + u'\n').toUtf8();
}

QString commandFor(const QString &workspace, const QString &words)
{
    if (workspace.isEmpty())
        return u"pregonero "_s + words;
    return u"pregonero --workspace '"_s + QString(workspace).replace(u'\'', u"'\\''"_s) + u"' "_s + words;
}

QString setAsideWords(const store::SetAside &done)
{
    const QString kept = Tr::tr("The damaged file is kept as %1.").arg(QDir::toNativeSeparators(done.damaged));
    if (!done.restored)
        return kept + u' ' + Tr::tr("There was no safety copy that is whole, so the workspace begins anew.");
    return kept + u' '
        + Tr::tr("The safety copy of %1 took its place: what was written or decided after that is missing. What its outbox "
                 "holds is looked for on the networks; what is not there is not sent by itself, because it may have been "
                 "taken back since: you decide.").arg(shown(done.restored->at));
}

} // namespace pregonero
