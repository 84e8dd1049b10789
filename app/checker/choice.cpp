// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/choice.h"

#include <QJsonArray>

#include <algorithm>

namespace pregonero::checker {

using namespace Qt::StringLiterals;

namespace {

/// An account says more than a language, both say most.
int weight(const Ruling &ruling)
{
    return (ruling.account.isEmpty() ? 0 : 2) + (ruling.language.isEmpty() ? 0 : 1);
}

QString nameOf(Ruling::What what)
{
    return what == Ruling::What::Pack ? u"pack"_s : u"position"_s;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &item : array.toArray()) {
        if (const QString text = item.toString(); !text.isEmpty())
            list.append(text);
    }
    return list;
}

} // namespace

QList<Ruling> rulingsFor(const QList<Ruling> &rulings, const QString &account)
{
    QList<Ruling> own;
    for (const Ruling &ruling : rulings) {
        if (ruling.account.isEmpty() || ruling.account == account)
            own.append(ruling);
    }
    std::ranges::stable_sort(own, {}, weight);
    return own;
}

bool decided(const QList<Ruling> &rulings, Ruling::What what, const QString &id, const QString &language, bool otherwise)
{
    bool on = otherwise;
    for (const Ruling &ruling : rulings) {
        if (ruling.what == what && ruling.id == id
            && (ruling.language.isEmpty() || ruling.language == language.section(u'-', 0, 0)))
            on = ruling.on;
    }
    return on;
}

QList<Ruling> with(QList<Ruling> rulings, const Ruling &ruling)
{
    rulings.removeIf([&](const Ruling &other) {
        return other.what == ruling.what && other.id == ruling.id && other.account == ruling.account
            && other.language == ruling.language;
    });
    rulings.append(ruling);
    return rulings;
}

QJsonObject toJson(const QList<Ruling> &rulings)
{
    QJsonArray rows;
    for (const Ruling &ruling : rulings)
        rows.append(QJsonObject{{u"what"_s, nameOf(ruling.what)}, {u"id"_s, ruling.id}, {u"account"_s, ruling.account},
                                {u"language"_s, ruling.language}, {u"on"_s, ruling.on}});
    return {{u"rulings"_s, rows}};
}

QList<Ruling> rulingsFromJson(const QJsonObject &json)
{
    QList<Ruling> rulings;
    for (const QJsonValue &row : json[u"rulings"].toArray()) {
        const QString what = row[u"what"].toString();
        Ruling ruling{.id = row[u"id"].toString(), .account = row[u"account"].toString(),
                      .language = row[u"language"].toString(), .on = row[u"on"].toBool()};
        if (ruling.id.isEmpty() || (what != u"pack" && what != u"position"))
            continue;
        ruling.what = what == u"pack" ? Ruling::What::Pack : Ruling::What::Position;
        rulings.append(ruling);
    }
    return rulings;
}

QJsonObject toJson(const rules::Institution &institution)
{
    QJsonObject names;
    for (const auto &[wrong, right] : institution.names.asKeyValueRange())
        names.insert(wrong, right);
    QJsonArray periods;
    for (const rules::Institution::Period &period : institution.electoral)
        periods.append(QJsonObject{{u"from"_s, period.from.toString(Qt::ISODate)}, {u"to"_s, period.to.toString(Qt::ISODate)}});
    return {{u"names"_s, names},
            {u"handles"_s, QJsonArray::fromStringList(institution.handles)},
            {u"allowed"_s, QJsonArray::fromStringList(institution.allowed)},
            {u"words"_s, QJsonArray::fromStringList(institution.words)},
            {u"electoral"_s, periods}};
}

rules::Institution institutionFromJson(const QJsonObject &json)
{
    rules::Institution institution{.handles = texts(json[u"handles"]), .allowed = texts(json[u"allowed"]),
                                   .words = texts(json[u"words"])};
    const QJsonObject names = json[u"names"].toObject();
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (!name->toString().isEmpty())
            institution.names.insert(name.key(), name->toString());
    }
    for (const QJsonValue &period : json[u"electoral"].toArray()) {
        const QDate from = QDate::fromString(period[u"from"].toString(), Qt::ISODate);
        const QDate to = QDate::fromString(period[u"to"].toString(), Qt::ISODate);
        if (from.isValid() && to.isValid() && from <= to)
            institution.electoral.append({from, to});
    }
    return institution;
}

} // namespace pregonero::checker
