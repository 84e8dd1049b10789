// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/scenario.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace pregonero::workshop {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::workshop)
};

/// Reads the file's parts and remembers the first thing that is wrong.
class Reader final
{
public:
    [[nodiscard]] bool good() const { return m_wrong.isEmpty(); }
    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    void complain(const QString &where, const QString &what)
    {
        constexpr qsizetype longest = 300; // what the file says is part of both
        if (m_wrong.isEmpty())
            m_wrong = where.left(longest) + u": "_s + what.left(longest);
    }

    QString text(const QJsonObject &object, const QString &key, const QString &where, bool wanted = true)
    {
        const QJsonValue value = object.value(key);
        if ((wanted && !value.isString()) || (!value.isUndefined() && !value.isString()))
            complain(where, u"\"%1\" must be a text"_s.arg(key));
        return value.toString();
    }

    int number(const QJsonObject &object, const QString &key, const QString &where, int least, int most)
    {
        const QJsonValue value = object.value(key);
        const int number = value.toInt(least - 1);
        if (value.isUndefined())
            return 0;
        if (number < least || number > most)
            complain(where, u"\"%1\" must be a number from %2 to %3"_s.arg(key).arg(least).arg(most));
        return number;
    }

    int minute(const QString &text, const QString &where)
    {
        static const QRegularExpression time(u"^([01]\\d|2[0-3]):([0-5]\\d)$"_s);
        const auto match = time.match(text);
        if (!match.hasMatch())
            complain(where, u"\"%1\" is not a time of day such as 07:30"_s.arg(text));
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    }

    QStringList texts(const QJsonObject &object, const QString &key, const QString &where)
    {
        QStringList list;
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isArray())
            complain(where, u"\"%1\" must be a list of texts"_s.arg(key));
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (!item.isString())
                complain(where, u"\"%1\" must hold texts only"_s.arg(key));
            list << item.toString();
        }
        return list;
    }

    void onlyKeys(const QJsonObject &object, const QStringList &known, const QString &where)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!known.contains(it.key()))
                complain(where, u"\"%1\" means nothing here"_s.arg(it.key()));
        }
    }

    Citizen citizen(const QJsonObject &object, const QString &handle, const QString &where)
    {
        onlyKeys(object, {u"handle"_s, u"name"_s, u"language"_s, u"temper"_s, u"bot"_s}, where);
        static const QRegularExpression shape(u"^[a-z0-9_]{2,40}$"_s);
        if (!shape.match(handle).hasMatch())
            complain(where, u"a handle has small letters, digits and _ only"_s);
        return {handle, text(object, u"name"_s, where), text(object, u"language"_s, where, false),
                text(object, u"temper"_s, where, false), object.value(u"bot"_s).toBool()};
    }

    Utterance utterance(const QJsonObject &object, const Scenario &scenario, const QString &where)
    {
        Utterance says;
        says.id = text(object, u"id"_s, where);
        static const QRegularExpression shape(u"^[a-z][a-z0-9-]{0,39}$"_s);
        if (!shape.match(says.id).hasMatch() || says.id.startsWith(u"act-"))
            complain(where, u"an id has small letters, digits and -, and does not begin with act-"_s);
        if (m_ids.contains(says.id))
            complain(where, u"the id is used twice"_s);
        m_ids.insert(says.id);
        says.by = text(object, u"by"_s, where);
        const Citizen *who = scenario.person(says.by);
        if (!who)
            complain(where, u"nobody is called \"%1\""_s.arg(says.by));
        says.text = text(object, u"text"_s, where);
        if (says.text.trimmed().isEmpty())
            complain(where, u"it says nothing"_s);
        says.language = text(object, u"language"_s, where, false);
        if (says.language.isEmpty() && who)
            says.language = who->language;
        says.warning = text(object, u"warning"_s, where, false);
        says.replyTo = text(object, u"reply-to"_s, where, false);
        const QString visibility = text(object, u"visibility"_s, where, false);
        says.visibility = visibilityFromName(visibility);
        if (!visibility.isEmpty() && name(says.visibility) != visibility)
            complain(where, u"\"%1\" is no visibility"_s.arg(visibility));
        says.boosts = number(object, u"boosts"_s, where, 0, 1'000'000);
        says.favourites = number(object, u"favourites"_s, where, 0, 1'000'000);
        says.pictures = texts(object, u"pictures"_s, where);
        return says;
    }

    Reaction reaction(const QJsonObject &object, const Scenario &scenario, const QString &where)
    {
        QStringList keys = utteranceKeys;
        onlyKeys(object, keys << u"when"_s << u"after"_s, where);
        Reaction reaction;
        reaction.says = utterance(object, scenario, where);
        reaction.minutes = number(object, u"after"_s, where, 0, 24 * 60);
        const QJsonObject when = object.value(u"when"_s).toObject();
        static const std::pair<QString, Reaction::Cause> causes[] = {
            {u"reply-to"_s, Reaction::Cause::Reply},       {u"reply-in"_s, Reaction::Cause::ReplyInThread},
            {u"unanswered"_s, Reaction::Cause::Unanswered}, {u"boost"_s, Reaction::Cause::Boost},
            {u"favourite"_s, Reaction::Cause::Favourite},   {u"hide"_s, Reaction::Cause::Hide},
            {u"block"_s, Reaction::Cause::Block},           {u"remove-reply-to"_s, Reaction::Cause::Remove}};
        int found = 0;
        QStringList known = {u"contains"_s, u"lacks"_s, u"at"_s};
        for (const auto &[key, cause] : causes) {
            known << key;
            if (!when.contains(key))
                continue;
            ++found;
            reaction.cause = cause;
            reaction.about = text(when, key, where);
        }
        if (found != 1)
            complain(where, u"\"when\" must name one cause"_s);
        onlyKeys(when, known, where);
        reaction.contains = texts(when, u"contains"_s, where);
        reaction.lacks = texts(when, u"lacks"_s, where);
        if (reaction.cause == Reaction::Cause::Unanswered)
            reaction.minutes = minute(text(when, u"at"_s, where), where);
        else if (when.contains(u"at"_s))
            complain(where, u"\"at\" goes with \"unanswered\""_s);
        return reaction;
    }

    void needsId(const QString &id, const QString &where)
    {
        if (!id.isEmpty() && !m_ids.contains(id))
            complain(where, u"there is no message \"%1\""_s.arg(id));
    }

    const QStringList utteranceKeys = {u"id"_s,       u"by"_s,         u"text"_s,   u"language"_s,   u"warning"_s,
                                       u"reply-to"_s, u"visibility"_s, u"boosts"_s, u"favourites"_s, u"pictures"_s};

private:
    QString m_wrong;
    QSet<QString> m_ids;
};

QString where(const char16_t *list, qsizetype at, const QJsonObject &object)
{
    return QString::fromUtf16(list) + u'[' + QString::number(at) + u"] "_s + object.value(u"id"_s).toString();
}

bool holds(const QString &foldedText, const QString &beginning)
{
    const QString wanted = folded(beginning);
    for (qsizetype at = foldedText.indexOf(wanted); at >= 0 && !wanted.isEmpty();
         at = foldedText.indexOf(wanted, at + 1)) {
        if (at == 0 || !foldedText.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result.simplified();
}

bool Reaction::matches(const QString &reply) const
{
    const QString text = folded(reply);
    const auto inReply = [&](const QString &beginning) { return holds(text, beginning); };
    return (contains.isEmpty() || std::ranges::any_of(contains, inReply)) && std::ranges::none_of(lacks, inReply);
}

const Citizen *Scenario::person(const QString &handle) const
{
    if (handle == account.handle)
        return &account;
    const auto it = citizens.constFind(handle);
    return it == citizens.constEnd() ? nullptr : &*it;
}

Result<Scenario> scenarioFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    Reader reader;
    Scenario scenario;
    const QJsonObject root = document.object();
    if (!document.isObject())
        reader.complain(u"byte %1"_s.arg(problem.offset), problem.errorString());
    else if (root.value(u"format"_s) != u"pregonero-scenario/1"_s)
        reader.complain(u"format"_s, u"it must be \"pregonero-scenario/1\""_s);
    reader.onlyKeys(root, {u"$comment"_s, u"format"_s, u"id"_s, u"title"_s, u"about"_s, u"town"_s, u"opensAt"_s,
                           u"citizens"_s, u"timeline"_s, u"reactions"_s}, u"the file"_s);
    scenario.id = reader.text(root, u"id"_s, u"the file"_s);
    scenario.title = reader.text(root, u"title"_s, u"the file"_s);
    scenario.about = reader.text(root, u"about"_s, u"the file"_s, false);
    const QJsonObject town = root.value(u"town"_s).toObject();
    scenario.townName = reader.text(town, u"name"_s, u"town"_s);
    scenario.host = reader.text(town, u"host"_s, u"town"_s);
    const QJsonObject account = town.value(u"account"_s).toObject();
    scenario.account = reader.citizen(account, account.value(u"handle"_s).toString(), u"town.account"_s);
    scenario.opensAt = reader.minute(reader.text(root, u"opensAt"_s, u"the file"_s), u"opensAt"_s);
    const QJsonArray citizens = root.value(u"citizens"_s).toArray();
    for (qsizetype i = 0; i < citizens.size() && reader.good(); ++i) {
        const QJsonObject object = citizens.at(i).toObject();
        const QString handle = object.value(u"handle"_s).toString();
        const Citizen citizen = reader.citizen(object, handle, where(u"citizens", i, object) + handle);
        if (scenario.person(handle))
            reader.complain(handle, u"two people have this handle"_s);
        scenario.citizens.insert(handle, citizen);
    }
    const QJsonArray timeline = root.value(u"timeline"_s).toArray();
    for (qsizetype i = 0; i < timeline.size() && reader.good(); ++i) {
        const QJsonObject object = timeline.at(i).toObject();
        const QString at = where(u"timeline", i, object);
        QStringList keys = reader.utteranceKeys;
        reader.onlyKeys(object, keys << u"at"_s, at);
        reader.needsId(object.value(u"reply-to"_s).toString(), at);
        Timed timed{reader.minute(reader.text(object, u"at"_s, at), at), reader.utterance(object, scenario, at)};
        if (!scenario.timeline.empty() && timed.minute < scenario.timeline.back().minute)
            reader.complain(at, u"it is earlier than the message before it"_s);
        scenario.timeline.push_back(std::move(timed));
    }
    const QJsonArray reactions = root.value(u"reactions"_s).toArray();
    for (qsizetype i = 0; i < reactions.size() && reader.good(); ++i) {
        const QJsonObject object = reactions.at(i).toObject();
        scenario.reactions.push_back(reader.reaction(object, scenario, where(u"reactions", i, object)));
    }
    for (const Reaction &reaction : scenario.reactions) {
        reader.needsId(reaction.about, reaction.says.id);
        reader.needsId(reaction.says.replyTo, reaction.says.id);
    }
    if (!reader.good())
        return fail(ErrorKind::Storage,
                    Tr::tr("The scenario cannot be played. %1.")
                        .arg(reader.wrong()),
                    reader.wrong());
    return scenario;
}

} // namespace pregonero::workshop
