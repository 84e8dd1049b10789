// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/schema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace layers {

using namespace Qt::StringLiterals;

namespace {

class Validator final
{
public:
    explicit Validator(const QJsonObject &root) : m_root(root) {}

    QStringList judge(const QString &at, const QJsonValue &value, const QJsonObject &schema) const
    {
        QStringList problems;
        for (auto it = schema.begin(); it != schema.end(); ++it)
            problems << keyword(at, value, schema, it.key(), it.value());
        return problems;
    }

private:
    static QString say(const QString &at, const QString &what) { return (at.isEmpty() ? u"/"_s : at) + u": "_s + what; }

    QStringList keyword(const QString &at, const QJsonValue &value, const QJsonObject &schema, const QString &key,
                        const QJsonValue &rule) const
    {
        static const QStringList words{u"$schema"_s, u"$id"_s, u"$comment"_s, u"title"_s, u"description"_s,
                                       u"default"_s, u"examples"_s, u"$defs"_s};
        static const QStringList beside{u"then"_s, u"else"_s}; // judged with "if"
        if (words.contains(key) || beside.contains(key))
            return {};
        if (key == "$ref"_L1)
            return reference(at, value, rule.toString());
        if (key == "allOf"_L1) {
            QStringList problems;
            for (const QJsonValue &part : rule.toArray())
                problems << judge(at, value, part.toObject());
            return problems;
        }
        if (key == "if"_L1) {
            const bool holds = judge(at, value, rule.toObject()).isEmpty();
            return judge(at, value, schema.value(holds ? "then"_L1 : "else"_L1).toObject());
        }
        if (key == "type"_L1)
            return isType(value, rule.toString()) ? QStringList() : QStringList{say(at, u"is no "_s + rule.toString())};
        if (key == "const"_L1)
            return value == rule ? QStringList() : QStringList{say(at, u"is not the one value allowed"_s)};
        if (key == "enum"_L1)
            return rule.toArray().contains(value) ? QStringList() : QStringList{say(at, u"is none of the values allowed"_s)};
        if (const auto found = objectKeyword(at, value, schema, key, rule))
            return *found;
        if (const auto found = arrayKeyword(at, value, key, rule))
            return *found;
        if (const auto found = plainKeyword(at, value, key, rule))
            return *found;
        return {say(at, u"the schema uses \"%1\", which this validator does not know"_s.arg(key))};
    }

    QStringList reference(const QString &at, const QJsonValue &value, const QString &target) const
    {
        const QString name = target.startsWith("#/$defs/"_L1) ? target.mid(8) : QString();
        const QJsonValue found = m_root.value("$defs"_L1).toObject().value(name);
        if (!found.isObject())
            return {say(at, u"the schema points to \"%1\", which is not there"_s.arg(target))};
        return judge(at, value, found.toObject());
    }

    std::optional<QStringList> objectKeyword(const QString &at, const QJsonValue &value, const QJsonObject &schema,
                                             const QString &key, const QJsonValue &rule) const
    {
        QStringList problems;
        const QJsonObject object = value.toObject();
        if (key == "properties"_L1) {
            const QJsonObject properties = rule.toObject();
            for (auto it = properties.begin(); it != properties.end(); ++it) {
                if (object.contains(it.key()))
                    problems << judge(at + u'/' + it.key(), object.value(it.key()), it.value().toObject());
            }
        } else if (key == "required"_L1) {
            for (const QJsonValue &name : rule.toArray()) {
                if (value.isObject() && !object.contains(name.toString()))
                    problems << say(at, u"lacks \"%1\""_s.arg(name.toString()));
            }
        } else if (key == "additionalProperties"_L1 && rule.isBool()) {
            const QJsonObject properties = schema.value("properties"_L1).toObject();
            for (auto it = object.begin(); it != object.end() && !rule.toBool(); ++it) {
                if (!properties.contains(it.key()))
                    problems << say(at, u"has \"%1\", which is not known"_s.arg(it.key()));
            }
        } else {
            return std::nullopt;
        }
        return problems;
    }

    std::optional<QStringList> arrayKeyword(const QString &at, const QJsonValue &value, const QString &key,
                                            const QJsonValue &rule) const
    {
        QStringList problems;
        const QJsonArray array = value.toArray();
        if (key == "items"_L1) {
            for (qsizetype i = 0; i < array.size(); ++i)
                problems << judge(at + u'/' + QString::number(i), array.at(i), rule.toObject());
        } else if (key == "contains"_L1) {
            const bool has = std::ranges::any_of(
                array, [&](const QJsonValue &item) { return judge(at, item, rule.toObject()).isEmpty(); });
            if (value.isArray() && !has)
                problems << say(at, u"does not contain what it must"_s);
        } else if (key == "minItems"_L1) {
            if (value.isArray() && array.size() < rule.toInteger())
                problems << say(at, u"has too few items"_s);
        } else if (key == "maxItems"_L1) {
            if (value.isArray() && array.size() > rule.toInteger())
                problems << say(at, u"has too many items"_s);
        } else if (key == "uniqueItems"_L1) {
            for (qsizetype i = 0; i < array.size() && rule.toBool(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    if (array.at(i) == array.at(j))
                        problems << say(at, u"says the same twice"_s);
                }
            }
        } else {
            return std::nullopt;
        }
        return problems;
    }

    static std::optional<QStringList> plainKeyword(const QString &at, const QJsonValue &value, const QString &key,
                                                   const QJsonValue &rule)
    {
        const QString text = value.toString();
        const qsizetype length = QStringView(text).toUcs4().size();
        bool broken = false;
        if (key == "pattern"_L1) {
            const QRegularExpression pattern(rule.toString(), QRegularExpression::UseUnicodePropertiesOption);
            broken = !pattern.isValid() || (value.isString() && !pattern.match(text).hasMatch());
        } else if (key == "minLength"_L1) {
            broken = value.isString() && length < rule.toInteger();
        } else if (key == "maxLength"_L1) {
            broken = value.isString() && length > rule.toInteger();
        } else if (key == "minimum"_L1) {
            broken = value.isDouble() && value.toDouble() < rule.toDouble();
        } else if (key == "maximum"_L1) {
            broken = value.isDouble() && value.toDouble() > rule.toDouble();
        } else {
            return std::nullopt;
        }
        return broken ? QStringList{say(at, u"breaks %1"_s.arg(key))} : QStringList();
    }

    static bool isType(const QJsonValue &value, const QString &type)
    {
        if (type == "integer"_L1)
            return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
        return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray())
            || (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble())
            || (type == "boolean"_L1 && value.isBool()) || (type == "null"_L1 && value.isNull());
    }

    QJsonObject m_root;
};

} // namespace

QStringList validate(const QJsonValue &value, const QJsonObject &schema)
{
    return Validator(schema).judge({}, value, schema);
}

} // namespace layers
