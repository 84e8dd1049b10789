// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include "app/store/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QResource>

// The resource lies in a static library: without this the linker would leave it out.
static void initialiseSteps()
{
    Q_INIT_RESOURCE(sql);
}

namespace pregonero::store {

using namespace Qt::StringLiterals;

namespace {

QStringList statementsIn(const QString &sql)
{
    static const QRegularExpression blankLine(u"\\n\\s*\\n"_s);
    static const QRegularExpression comment(u"^\\s*--.*$"_s, QRegularExpression::MultilineOption);
    QStringList statements;
    for (QString part : sql.split(blankLine)) {
        if (!QString(part).remove(comment).trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

QList<SchemaStep> readSteps()
{
    initialiseSteps();
    QList<SchemaStep> steps;
    const QDir folder(u":/pregonero/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.section(u'-', 0, 0).toInt(), name, statementsIn(QString::fromUtf8(file.readAll()))});
    }
    return steps;
}

} // namespace

const QList<SchemaStep> &schemaSteps()
{
    static const QList<SchemaStep> steps = readSteps();
    return steps;
}

int knownSchema()
{
    return schemaSteps().isEmpty() ? 0 : schemaSteps().last().number;
}

Result<int> schemaOf(Session &session)
{
    const auto found = Session::caught([&] {
        const qint64 application = session.value(u"PRAGMA application_id").toLongLong();
        const qint64 tables = session.value(u"SELECT count(*) FROM sqlite_schema").toLongLong();
        const qint64 version = session.value(u"PRAGMA user_version").toLongLong();
        return application == applicationId ? version : tables == 0 ? qint64(0) : qint64(-1);
    });
    if (!found)
        return fail(found.error());
    if (*found < 0)
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("pregonero::store",
                                                "The file in this folder belongs to another program. Choose another "
                                                "folder for the workspace."),
                    u"foreign file"_s);
    if (*found > knownSchema())
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("pregonero::store",
                                                "This workspace was last used by a newer Pregonero. Update this "
                                                "program, or choose another workspace. Nothing was changed."),
                    u"newer schema: %1, known %2"_s.arg(*found).arg(knownSchema()));
    return static_cast<int>(*found);
}

Result<bool> upgradeSchema(Session &session)
{
    for (const SchemaStep &step : schemaSteps()) {
        const auto done = session.write(Session::Durability::Kept, [&] {
            // Read inside the transaction: another program may have applied it meanwhile.
            if (session.value(u"PRAGMA user_version").toInt() >= step.number)
                return true;
            for (const QString &statement : step.statements)
                session.runOnce(statement);
            session.runOnce(u"PRAGMA application_id = %1"_s.arg(applicationId));
            session.runOnce(u"PRAGMA user_version = %1"_s.arg(step.number));
            return true;
        });
        if (!done)
            return fail(done.error());
    }
    return true;
}

Result<bool> checkWhole(Session &session)
{
    const auto found = Session::caught([&] { return session.value(u"PRAGMA quick_check(1)").toString(); });
    if (!found)
        return fail(found.error());
    if (*found != u"ok")
        return fail(damagedError(*found));
    return true;
}

} // namespace pregonero::store
