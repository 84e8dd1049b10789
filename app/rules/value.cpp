// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/value.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <map>
#include <sstream>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rules)
};

constexpr qsizetype maxBytes = 4 << 20;
constexpr int maxDepth = 64;
constexpr int maxNodes = 200'000;

int nodesOf(const Value &value)
{
    int nodes = 1;
    for (const Value &item : value.items)
        nodes += nodesOf(item);
    return nodes;
}

/// Builds values from what the parser meets. After something that is too much it takes no more.
class Builder final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add({.line = mark.line + 1}, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end())
            return stop(mark.line + 1, Tr::tr("This repeats something that contains it."));
        if (!grow(found->second.second, mark.line + 1))
            return;
        Value value = found->second.first;
        value.line = mark.line + 1;
        place(std::move(value));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &text) override
    {
        add({.kind = Value::Kind::Scalar, .scalar = QString::fromUtf8(text.data(), qsizetype(text.size())), .quoted = tag == "!",
             .line = mark.line + 1},
            anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(Value::Kind::List, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(Value::Kind::Map, mark, anchor);
    }
    void OnMapEnd() override { close(); }

    [[nodiscard]] Value &root() { return m_root; }
    [[nodiscard]] const std::optional<Fault> &stopped() const { return m_stopped; }

private:
    struct Open {
        Value value;
        YAML::anchor_t anchor = 0;
        bool keyNext = true;
        QString key = {};
    };

    void stop(int line, const QString &message)
    {
        if (!m_stopped)
            m_stopped = Fault{{}, line, {}, message};
    }
    bool grow(int nodes, int line)
    {
        if (m_stopped)
            return false;
        m_nodes += nodes;
        if (m_nodes > maxNodes)
            stop(line, Tr::tr("This file has more than %n entries. Divide it.", nullptr, maxNodes));
        return !m_stopped;
    }
    void add(Value value, YAML::anchor_t anchor)
    {
        if (!grow(1, value.line))
            return;
        if (anchor)
            m_anchors.insert_or_assign(anchor, std::pair(value, 1));
        place(std::move(value));
    }
    void open(Value::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (!grow(1, mark.line + 1))
            return;
        if (m_open.size() >= maxDepth)
            return stop(mark.line + 1, Tr::tr("This is nested more than %n levels deep.", nullptr, maxDepth));
        m_open.push_back({{.kind = kind, .line = mark.line + 1}, anchor});
    }
    void close()
    {
        if (m_stopped)
            return;
        Open done = std::move(m_open.back());
        m_open.pop_back();
        if (done.anchor)
            m_anchors.insert_or_assign(done.anchor, std::pair(done.value, nodesOf(done.value)));
        place(std::move(done.value));
    }
    void place(Value value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return;
        }
        Open &in = m_open.back();
        if (in.value.kind == Value::Kind::List) {
            in.value.items.append(std::move(value));
        } else if (in.keyNext) {
            if (value.kind != Value::Kind::Scalar)
                return stop(value.line, Tr::tr("A key must be one word or one text in quotes."));
            in.key = value.scalar;
            in.keyNext = false;
        } else {
            in.value.keys.append(std::exchange(in.key, {}));
            in.value.items.append(std::move(value));
            in.keyNext = true;
        }
    }

    Value m_root;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, std::pair<Value, int>> m_anchors;
    int m_nodes = 0;
    std::optional<Fault> m_stopped;
};

} // namespace

const Value *Value::find(QStringView key) const
{
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        if (keys[i].compare(key, Qt::CaseInsensitive) == 0)
            return &items[i];
    }
    return nullptr;
}

std::expected<Value, Fault> parseYaml(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maxBytes)
        return std::unexpected(Fault{file, 0, {}, Tr::tr("This file is larger than 4 MB. Divide it.")});
    if (!bytes.isValidUtf8()) {
        qsizetype good = 0;
        while (good < bytes.size() && bytes.first(good + 1).isValidUtf8())
            good = std::min(bytes.size(), bytes.indexOf('\n', good + 1) < 0 ? bytes.size() : bytes.indexOf('\n', good + 1));
        return std::unexpected(Fault{file, int(bytes.first(good).count('\n')) + 1, {},
                                     Tr::tr("This is no UTF-8 text. Save the file as UTF-8.")});
    }
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return std::unexpected(
            Fault{file, int(bytes.first(nul).count('\n')) + 1, {}, Tr::tr("There is a NUL character here. Remove it.")});
    }
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        Builder builder;
        parser.HandleNextDocument(builder);
        if (builder.stopped()) {
            Fault fault = *builder.stopped();
            fault.file = file;
            return std::unexpected(fault);
        }
        return std::move(builder.root());
    } catch (const YAML::Exception &e) {
        return std::unexpected(Fault{file, e.mark.is_null() ? 0 : e.mark.line + 1, {},
                                     Tr::tr("This is no valid YAML: %1.").arg(QString::fromStdString(e.msg))});
    } catch (const std::exception &e) {
        return std::unexpected(Fault{file, 0, {}, Tr::tr("This file cannot be read: %1.").arg(QString::fromUtf8(e.what()))});
    }
}

Fields::Fields(const Value &map, QString file, QString rule) : m_map(map), m_file(std::move(file)), m_rule(std::move(rule)) {}

bool Fields::has(QStringView key) const
{
    return m_map.find(key) != nullptr;
}

const Value *Fields::taken(QStringView key)
{
    m_read.append(key.toString().toLower());
    return m_map.find(key);
}

const Value *Fields::value(QStringView key)
{
    return taken(key);
}

void Fields::fault(QStringView key, const QString &message)
{
    m_faults.append({m_file, lineOf(key), m_rule, key.isEmpty() ? message : u"%1: %2"_s.arg(key, message)});
}

int Fields::lineOf(QStringView key) const
{
    const Value *found = key.isEmpty() ? nullptr : m_map.find(key);
    return found ? found->line : m_map.line;
}

QString Fields::text(QStringView key, const QString &otherwise)
{
    const Value *found = taken(key);
    if (!found || found->kind == Value::Kind::Null)
        return otherwise;
    if (found->kind != Value::Kind::Scalar) {
        fault(key, Tr::tr("one text is wanted here, not a list."));
        return otherwise;
    }
    return found->scalar;
}

bool Fields::flag(QStringView key, bool otherwise)
{
    const Value *found = taken(key);
    if (!found || found->kind == Value::Kind::Null)
        return otherwise;
    const QString word = found->scalar.toLower();
    if (found->kind == Value::Kind::Scalar) {
        if (word == "true"_L1 || word == "yes"_L1 || word == "on"_L1 || word == "1"_L1)
            return true;
        if (word == "false"_L1 || word == "no"_L1 || word == "off"_L1 || word == "0"_L1 || word.isEmpty())
            return false;
    }
    fault(key, Tr::tr("this is true or false."));
    return otherwise;
}

int Fields::number(QStringView key, int otherwise)
{
    const Value *found = taken(key);
    if (!found || found->kind == Value::Kind::Null)
        return otherwise;
    bool good = false;
    const int number = found->scalar.toInt(&good);
    if (good && found->kind == Value::Kind::Scalar)
        return number;
    fault(key, Tr::tr("a whole number is wanted here."));
    return otherwise;
}

double Fields::real(QStringView key, double otherwise)
{
    const Value *found = taken(key);
    if (!found || found->kind == Value::Kind::Null)
        return otherwise;
    bool good = false;
    const double number = found->scalar.toDouble(&good);
    if (good && found->kind == Value::Kind::Scalar)
        return number;
    fault(key, Tr::tr("a number is wanted here."));
    return otherwise;
}

QStringList Fields::list(QStringView key)
{
    const Value *found = taken(key);
    if (!found || found->kind == Value::Kind::Null)
        return {};
    if (found->kind == Value::Kind::Scalar)
        return {found->scalar};
    QStringList list;
    if (found->kind == Value::Kind::List) {
        for (const Value &item : found->items) {
            if (item.kind == Value::Kind::Scalar)
                list << item.scalar;
            else if (item.kind != Value::Kind::Null) {
                m_faults.append({m_file, item.line, m_rule, Tr::tr("%1: each entry must be one text.").arg(key)});
                return {};
            }
        }
        return list;
    }
    fault(key, Tr::tr("a list is wanted here."));
    return {};
}

QList<std::pair<QString, QString>> Fields::map(QStringView key)
{
    const Value *found = taken(key);
    if (!found || found->kind == Value::Kind::Null)
        return {};
    if (found->kind != Value::Kind::Map) {
        fault(key, Tr::tr("pairs are wanted here, \"this: that\"."));
        return {};
    }
    QList<std::pair<QString, QString>> pairs;
    for (qsizetype i = 0; i < found->keys.size(); ++i) {
        const Value &item = found->items[i];
        if (item.kind == Value::Kind::List || item.kind == Value::Kind::Map) {
            m_faults.append({m_file, item.line, m_rule, Tr::tr("%1: each entry must be one text.").arg(key)});
            return {};
        }
        pairs.append({found->keys[i], item.scalar});
    }
    return pairs;
}

QStringList Fields::unread() const
{
    QStringList keys;
    for (const QString &key : m_map.keys) {
        if (!m_read.contains(key.toLower()))
            keys << key;
    }
    return keys;
}

} // namespace pregonero::rules
