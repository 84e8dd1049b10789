// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/institution.h"

#include "app/rules/kinds/kinds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace pregonero::checker {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::checker)
};

/// Rules count in days, and days are the reader's.
QDateTime dateTime(TimePoint point)
{
    return toDateTime(point).toLocalTime();
}

void readPeriods(rules::Fields &fields, rules::Institution &institution)
{
    const rules::Value *periods = fields.value(u"electoral");
    if (!periods)
        return;
    if (periods->kind != rules::Value::Kind::List)
        fields.fault(u"electoral", Tr::tr("write each period as \"- {from: 2027-04-06, to: 2027-05-23}\"."));
    for (const rules::Value &item : periods->items) {
        rules::Fields one(item, fields.file(), {});
        const QDate from = QDate::fromString(one.text(u"from"), Qt::ISODate);
        const QDate to = QDate::fromString(one.text(u"to"), Qt::ISODate);
        if (from.isValid() && to.isValid() && from <= to)
            institution.electoral.append({from, to});
        else
            fields.fault(u"electoral", Tr::tr("a period has a day it begins and a later day it ends, such as {from: 2027-04-06, to: 2027-05-23}."));
    }
}

} // namespace

InstitutionFile readInstitution(const QByteArray &yaml, const QString &file)
{
    InstitutionFile read;
    const auto value = rules::parseYaml(yaml, file);
    if (!value) {
        read.faults.append(value.error());
        return read;
    }
    if (value->kind == rules::Value::Kind::Null)
        return read;
    if (value->kind != rules::Value::Kind::Map) {
        read.faults.append({file, value->line, {}, Tr::tr("This file is \"key: value\" lines: names, handles, phones, emails, addresses ...")});
        return read;
    }
    rules::Fields fields(*value, file, {});
    rules::Institution &own = read.institution;
    for (const auto &[wrong, right] : fields.map(u"names"))
        own.names.insert(wrong, right);
    own.handles = fields.list(u"handles");
    for (const auto &key : {u"phones"_s, u"emails"_s, u"addresses"_s, u"identifiers"_s})
        own.allowed += fields.list(key);
    own.words = fields.list(u"words");
    readPeriods(fields, own);
    if (fields.has(u"packs"))
        read.packs = fields.list(u"packs");
    if (fields.has(u"positions"))
        read.positions = fields.list(u"positions");
    for (const QString &key : fields.unread())
        fields.fault(key, Tr::tr("this key is not known here."));
    read.faults += fields.faults();
    return read;
}

InstitutionFile institutionIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"institution.yml"_s));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {.faults = {{file.fileName(), 0, {}, Tr::tr("The file cannot be opened: %1.").arg(file.errorString())}}};
    constexpr qint64 largest = 4 << 20;
    return readInstitution(file.read(largest + 1), file.fileName());
}

void surround(Subject &subject, const Around &around)
{
    rules::Context &context = subject.around;
    context.institution = around.institution.institution;
    context.readerLanguage = around.readerLanguage;
    context.channel = around.channel;
    context.now = dateTime(around.at.value_or(around.now));
    context.changed = around.changed ? dateTime(*around.changed) : QDateTime();
    context.earlier = around.earlier;
    context.versions.clear();
    for (const Around::Version &version : around.versions) {
        context.versions.append({.language = version.piece.language, .text = version.piece.text, .media = int(version.piece.media.size()),
                                 .changed = version.changed ? dateTime(*version.changed) : QDateTime()});
    }
    subject.packs = around.institution.packs;
    subject.positions = around.institution.positions;
}

} // namespace pregonero::checker
