// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/metadata.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <initializer_list>

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

using Kind = Authentication::Kind;

template <class E> struct Named {
    const char16_t *name;
    E value;
};

constexpr std::array capabilityNames = {
    Named{u"fetch", Capability::Fetch},
    Named{u"conversation", Capability::Conversation},
    Named{u"publish", Capability::Publish},
    Named{u"verify", Capability::Verify},
    Named{u"edit", Capability::Edit},
    Named{u"remove", Capability::Remove},
    Named{u"boost", Capability::Boost},
    Named{u"favourite", Capability::Favourite},
    Named{u"hide", Capability::Hide},
    Named{u"block", Capability::Block},
    Named{u"mute", Capability::Mute},
    Named{u"report", Capability::Report},
    Named{u"media", Capability::Media},
    Named{u"alt-text", Capability::AltText},
    Named{u"content-warning", Capability::ContentWarning},
    Named{u"language", Capability::Language},
    Named{u"visibility", Capability::Visibility},
    Named{u"metrics", Capability::Metrics},
};
constexpr std::array kindNames = {
    Named{u"none", Kind::None},
    Named{u"token", Kind::Token},
    Named{u"oauth2", Kind::OAuth2},
    Named{u"password", Kind::Password},
};
constexpr std::array idempotencyNames = {
    Named{u"key", Idempotency::Key},
    Named{u"client-id", Idempotency::ClientId},
    Named{u"transaction-id", Idempotency::TransactionId},
    Named{u"duplicate-refused", Idempotency::DuplicateRefused},
    Named{u"none", Idempotency::None},
};
constexpr std::array transportNames = {Named{u"http", false}, Named{u"own", true}};
constexpr std::array columnNames = {
    Named{u"mentions", Column::Kind::Mentions}, Named{u"home", Column::Kind::Home},
    Named{u"local", Column::Kind::Local},       Named{u"hashtag", Column::Kind::Hashtag},
    Named{u"own", Column::Kind::Own},
};
using Unit = text::CountingRule::Unit;
constexpr std::array unitNames = {
    Named{u"graphemes", Unit::Graphemes},
    Named{u"weighted", Unit::Weighted},
    Named{u"code-points", Unit::CodePoints},
    Named{u"utf-16", Unit::Utf16},
    Named{u"bytes", Unit::Bytes},
};

template <class E, size_t N>
std::optional<E> valueOf(const std::array<Named<E>, N> &table, const QString &name)
{
    for (const Named<E> &entry : table) {
        if (name == QStringView(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

template <class E, size_t N> QString choices(const std::array<Named<E>, N> &table)
{
    QStringList names;
    for (const Named<E> &entry : table)
        names << QString::fromUtf16(entry.name);
    return names.join(u", "_s);
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::api)
};

/// Reads one JSON object key by key and keeps the first complaint; whatever was not asked for is a complaint
/// too.
class Reader final {
public:
    Reader(QJsonObject object, QString path, std::optional<Error> &problem)
        : m_object(std::move(object)), m_path(std::move(path)), m_problem(problem)
    {
    }

    void complain(const QString &key, const QString &sentence)
    {
        if (m_problem)
            return;
        constexpr qsizetype longest = 300; // what the file says is part of both
        const QString where = (m_path + key).left(longest);
        m_problem = Error{
            ErrorKind::Protocol,
            Tr::tr("The network's description is wrong at “%1”: %2").arg(where, sentence.left(longest)), where};
    }

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    QString string(const QString &key, bool required = false)
    {
        const QJsonValue value = take(key, required);
        if (value.isUndefined())
            return {};
        if (!value.isString())
            complain(key, Tr::tr("a text is wanted."));
        else if (value.toString().size() > 1000)
            complain(key, Tr::tr("the text is too long; 1000 characters are allowed."));
        else if (required && value.toString().trimmed().isEmpty())
            complain(key, Tr::tr("it must not be empty."));
        return value.toString();
    }

    bool boolean(const QString &key)
    {
        const QJsonValue value = take(key, false);
        if (!value.isUndefined() && !value.isBool())
            complain(key, Tr::tr("true or false is wanted."));
        return value.toBool();
    }

    /// @param least the smallest value that makes sense; not negative
    qint64 integer(const QString &key, qint64 otherwise, qint64 least, bool required = false)
    {
        const QJsonValue value = take(key, required);
        if (value.isUndefined())
            return otherwise;
        const qint64 number = value.toInteger(-1); // -1 also for what is no whole number
        constexpr qint64 most = Q_INT64_C(1) << 53; // beyond, JSON's numbers are no longer exact
        if (number < least || number > most) {
            complain(key, Tr::tr("a whole number of at least %1 is wanted.").arg(least));
            return otherwise;
        }
        return number;
    }

    int smallInteger(const QString &key, int otherwise, int least, bool required = false)
    {
        const qint64 number = integer(key, otherwise, least, required);
        if (number <= std::numeric_limits<int>::max())
            return static_cast<int>(number);
        complain(key, Tr::tr("the number is too big."));
        return otherwise;
    }

    QStringList strings(const QString &key, bool required = false)
    {
        const QJsonValue value = take(key, required);
        if (value.isUndefined())
            return {};
        QStringList texts;
        if (!value.isArray())
            complain(key, Tr::tr("a list is wanted."));
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (!item.isString() || item.toString().isEmpty())
                complain(key, Tr::tr("each member must be a text."));
            else if (texts.contains(item.toString()))
                complain(key, Tr::tr("“%1” is there twice.").arg(item.toString()));
            texts << item.toString();
        }
        return texts;
    }

    template <class E, size_t N>
    E choice(const QString &key, const std::array<Named<E>, N> &table, E otherwise, bool required = false)
    {
        if (!has(key) && !required)
            return otherwise;
        const QString text = string(key, required);
        const std::optional<E> value = valueOf(table, text);
        if (!value)
            complain(key, Tr::tr("“%1” is not one of: %2.").arg(text, choices(table)));
        return value.value_or(otherwise);
    }

    template <class E, size_t N>
    QList<E> chosen(const QString &key, const std::array<Named<E>, N> &table, bool required = false)
    {
        QList<E> values;
        const QStringList texts = strings(key, required);
        for (const QString &text : texts) {
            if (const std::optional<E> value = valueOf(table, text))
                values << *value;
            else
                complain(key, Tr::tr("“%1” is not one of: %2.").arg(text, choices(table)));
        }
        return values;
    }

    Reader object(const QString &key, bool required = false)
    {
        const QJsonValue value = take(key, required);
        if (!value.isUndefined() && !value.isObject())
            complain(key, Tr::tr("an object is wanted."));
        return {value.toObject(), m_path + key + u'.', m_problem};
    }

    std::vector<Reader> objects(const QString &key)
    {
        const QJsonValue value = take(key, false);
        if (!value.isUndefined() && !value.isArray())
            complain(key, Tr::tr("a list is wanted."));
        std::vector<Reader> readers;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            const QString name = u"%1[%2]"_s.arg(key).arg(readers.size());
            if (!item.isObject())
                complain(name, Tr::tr("an object is wanted."));
            readers.emplace_back(item.toObject(), m_path + name + u'.', m_problem);
        }
        return readers;
    }

    /// To be called last.
    void nothingElse()
    {
        if (!m_object.isEmpty())
            complain(m_object.constBegin().key(), Tr::tr("there is no such key; look for a typing mistake."));
    }

private:
    QJsonValue take(const QString &key, bool required)
    {
        if (required && !has(key))
            complain(key, Tr::tr("it is missing."));
        return m_object.contains(key) ? m_object.take(key) : QJsonValue(QJsonValue::Undefined);
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_problem;
};

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString readPath(Reader &reader, const QString &key)
{
    const QString path = reader.string(key);
    // A path that carries a host of its own would send a credential elsewhere.
    if (!path.isEmpty() && !matches(path, u"/(?:[A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?"_s))
        reader.complain(key, Tr::tr("a path such as /oauth/token is wanted, without host or query."));
    return path;
}

Authentication readAuthentication(Reader reader)
{
    Authentication auth;
    auth.kind = reader.choice(u"kind"_s, kindNames, Kind::None, true);
    QStringList names;
    for (Reader &field : reader.objects(u"fields"_s)) {
        Authentication::Field f;
        f.name = field.string(u"name"_s, true);
        if (names.contains(f.name) || !matches(f.name, u"[a-z][a-z0-9-]*"_s))
            field.complain(u"name"_s, Tr::tr("a name of its own in lower case is wanted, such as server."));
        names << f.name;
        f.label = field.string(u"label"_s, true);
        f.placeholder = field.string(u"placeholder"_s);
        f.help = field.string(u"help"_s);
        f.secret = field.boolean(u"secret"_s);
        field.nothingElse();
        auth.fields << f;
    }
    auth.registrationPath = readPath(reader, u"registrationPath"_s);
    auth.authorizePath = readPath(reader, u"authorizePath"_s);
    auth.tokenPath = readPath(reader, u"tokenPath"_s);
    auth.revokePath = readPath(reader, u"revokePath"_s);
    auth.scopes = reader.strings(u"scopes"_s);
    auth.pasteToken = reader.boolean(u"pasteToken"_s);
    if (auth.kind == Kind::OAuth2 && auth.authorizePath.isEmpty())
        reader.complain(u"authorizePath"_s, Tr::tr("OAuth 2 needs it."));
    if (auth.kind == Kind::OAuth2 && auth.tokenPath.isEmpty())
        reader.complain(u"tokenPath"_s, Tr::tr("OAuth 2 needs it."));
    reader.nothingElse();
    return auth;
}

Limits readLimits(Reader reader)
{
    Limits limits;
    if (reader.has(u"counting"_s)) {
        Reader counting = reader.object(u"counting"_s);
        text::CountingRule &rule = limits.counting;
        rule.unit = counting.choice(u"unit"_s, unitNames, rule.unit, true);
        rule.maximum = counting.smallInteger(u"maximum"_s, rule.maximum, 1, true);
        rule.maximumBytes = counting.smallInteger(u"maximumBytes"_s, rule.maximumBytes, 0);
        rule.urlLength = counting.smallInteger(u"urlLength"_s, rule.urlLength, 0);
        rule.shortMentions = counting.boolean(u"shortMentions"_s);
        counting.nothingElse();
    }
    limits.mediaCount = reader.smallInteger(u"mediaCount"_s, limits.mediaCount, 0);
    limits.imageBytes = reader.integer(u"imageBytes"_s, limits.imageBytes, 0);
    limits.videoBytes = reader.integer(u"videoBytes"_s, limits.videoBytes, 0);
    limits.altTextLength = reader.smallInteger(u"altTextLength"_s, limits.altTextLength, 0);
    limits.mediaTypes = reader.strings(u"mediaTypes"_s);
    for (const QString &type : std::as_const(limits.mediaTypes)) {
        if (!matches(type, u"[a-z0-9.+-]+/[a-z0-9.+-]+"_s))
            reader.complain(u"mediaTypes"_s,
                            Tr::tr("“%1” is not a media type such as image/png.").arg(type));
    }
    reader.nothingElse();
    return limits;
}

void judge(const AdapterInfo &info, Reader &reader)
{
    if (!matches(info.id, u"[a-z][a-z0-9-]{0,39}"_s))
        reader.complain(u"id"_s,
                        Tr::tr("small letters, digits and hyphens are wanted, at most 40, a letter first."));
    for (const QString &host : info.hosts) {
        if (host != u"{server}" && !matches(host, u"[a-z0-9]([a-z0-9.-]*[a-z0-9])?"_s))
            reader.complain(u"hosts"_s,
                            Tr::tr("“%1” is neither a host's name in lower case nor {server}.").arg(host));
    }
    if (info.simulated && !info.hosts.isEmpty())
        reader.complain(u"hosts"_s, Tr::tr("a simulated network asks no host."));
    if (!info.simulated && !info.ownTransport && info.hosts.isEmpty())
        reader.complain(u"hosts"_s, Tr::tr("it must name the hosts that may be asked, or {server}."));
    if (info.can(Capability::Fetch) && info.columns.isEmpty())
        reader.complain(u"columns"_s, Tr::tr("a network that can be read needs at least one."));
}

} // namespace

Result<AdapterInfo> adapterInfoFromJson(const QJsonObject &json)
{
    std::optional<Error> problem;
    Reader reader(json, {}, problem);
    // First of all: another version may have other keys, and then this is the only thing worth saying.
    const qint64 version = reader.integer(u"apiVersion"_s, AdapterInfo::apiVersion, 1, true);
    if (!problem && version != AdapterInfo::apiVersion) {
        return fail(
            ErrorKind::Unsupported,
            Tr::tr("It was made for version %1 of the program's interface; this program has version %2. "
                   "Look for a matching release of it.")
                .arg(version)
                .arg(AdapterInfo::apiVersion),
            u"apiVersion"_s);
    }
    AdapterInfo info;
    info.id = reader.string(u"id"_s, true);
    info.name = reader.string(u"name"_s, true);
    info.description = reader.string(u"description"_s, true);
    info.icon = reader.string(u"icon"_s, true);
    info.simulated = reader.boolean(u"simulated"_s);
    info.ownTransport = reader.choice(u"transport"_s, transportNames, false);
    info.hosts = reader.strings(u"hosts"_s);
    info.authentication = readAuthentication(reader.object(u"authentication"_s, true));
    const QList<Capability> capabilities = reader.chosen(u"capabilities"_s, capabilityNames, true);
    info.capabilities = {capabilities.begin(), capabilities.end()};
    info.columns = reader.chosen(u"columns"_s, columnNames);
    info.limits = readLimits(reader.object(u"limits"_s));
    info.idempotency =
        reader.choice(u"idempotency"_s, idempotencyNames, Idempotency::None, info.can(Capability::Publish));
    info.editWindowMinutes = reader.smallInteger(u"editWindowMinutes"_s, 0, 0);
    info.replyCondition = reader.string(u"replyCondition"_s);
    info.cost = reader.string(u"cost"_s);
    judge(info, reader);
    reader.nothingElse();
    if (problem)
        return fail(*problem);
    return info;
}

QString name(Capability capability)
{
    for (const auto &entry : capabilityNames) {
        if (entry.value == capability)
            return QString::fromUtf16(entry.name);
    }
    return {};
}

} // namespace pregonero
