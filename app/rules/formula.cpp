// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/formula.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rules)
};

using Node = Formula::Node;
constexpr int maxDepth = 64;

class Parser final
{
public:
    explicit Parser(QStringView text) : m_text(text) {}

    std::expected<Node, QString> whole()
    {
        Node node = level(0, 0);
        blanks();
        if (m_error.isEmpty() && m_at < m_text.size())
            m_error = Tr::tr("\"%1\" is not understood.").arg(m_text.sliced(m_at).left(20));
        return m_error.isEmpty() ? std::expected<Node, QString>(std::move(node)) : std::unexpected(m_error);
    }

private:
    void blanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QLatin1StringView sign)
    {
        blanks();
        if (!m_text.sliced(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    /// Operators from the loosest to the tightest.
    Node level(size_t tightness, int depth)
    {
        static const std::array<QList<QLatin1StringView>, 5> levels{
            QList{"||"_L1}, QList{"&&"_L1}, QList{"=="_L1, "!="_L1, "<="_L1, ">="_L1, "<"_L1, ">"_L1}, QList{"+"_L1, "-"_L1},
            QList{"*"_L1, "/"_L1, "%"_L1}};
        if (depth > maxDepth) {
            m_error = Tr::tr("this formula is nested too deep.");
            return {};
        }
        if (tightness == levels.size())
            return unary(depth);
        Node left = level(tightness + 1, depth);
        int count = 0;
        while (m_error.isEmpty()) {
            const auto sign = std::ranges::find_if(levels[tightness], [this](QLatin1StringView s) { return take(s); });
            if (sign == levels[tightness].end())
                break;
            if (++count > maxDepth * 4) {
                m_error = Tr::tr("this formula is too long.");
                break;
            }
            Node right = level(tightness + 1, depth);
            Node joined{.kind = Node::Kind::Operator, .name = QString(*sign)};
            joined.parts.push_back(std::move(left));
            joined.parts.push_back(std::move(right));
            left = std::move(joined);
        }
        return left;
    }

    Node unary(int depth)
    {
        blanks();
        if (depth > maxDepth) {
            m_error = Tr::tr("this formula is nested too deep.");
            return {};
        }
        if (take("-"_L1) || take("!"_L1)) {
            Node node{.kind = Node::Kind::Operator, .name = QString(m_text[m_at - 1])};
            node.parts.push_back(unary(depth + 1));
            return node;
        }
        if (take("("_L1)) {
            Node inner = level(0, depth + 1);
            if (!take(")"_L1) && m_error.isEmpty())
                m_error = Tr::tr("a closing parenthesis is missing.");
            return inner;
        }
        blanks();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
            ++m_at;
        const QString word = m_text.sliced(start, m_at - start).toString();
        if (word.isEmpty()) {
            m_error = Tr::tr("a number or a name is missing.");
            return {};
        }
        if (word.front().isDigit() || word.front() == u'.') {
            bool good = false;
            const double number = word.toDouble(&good);
            if (!good)
                m_error = Tr::tr("\"%1\" is no number.").arg(word);
            return {.kind = Node::Kind::Number, .number = number};
        }
        if (!take("("_L1))
            return {.kind = Node::Kind::Name, .name = QString(word).replace(u'.', u'_')};
        Node call{.kind = Node::Kind::Call, .name = word.section(u'.', -1)};
        if (!take(")"_L1)) {
            do {
                call.parts.push_back(level(0, depth + 1));
            } while (m_error.isEmpty() && call.parts.size() < 8 && take(","_L1));
            if (!take(")"_L1) && m_error.isEmpty())
                m_error = Tr::tr("a closing parenthesis is missing.");
        }
        static const QStringList one{u"sqrt"_s, u"abs"_s, u"floor"_s, u"ceil"_s, u"round"_s, u"log"_s, u"log2"_s, u"log10"_s, u"exp"_s};
        static const QStringList two{u"pow"_s, u"min"_s, u"max"_s};
        const size_t wanted = one.contains(call.name) ? 1 : two.contains(call.name) ? 2 : 0;
        if (m_error.isEmpty() && (wanted == 0 || call.parts.size() != wanted))
            m_error = Tr::tr("\"%1\" is no function that is known here, or takes another number of values.").arg(word);
        return call;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_error;
};

double called(const QString &name, double a, double b)
{
    if (name == "sqrt"_L1) return std::sqrt(a);
    if (name == "abs"_L1) return std::abs(a);
    if (name == "floor"_L1) return std::floor(a);
    if (name == "ceil"_L1) return std::ceil(a);
    if (name == "round"_L1) return std::round(a);
    if (name == "log"_L1) return std::log(a);
    if (name == "log2"_L1) return std::log2(a);
    if (name == "log10"_L1) return std::log10(a);
    if (name == "exp"_L1) return std::exp(a);
    if (name == "pow"_L1) return std::pow(a, b);
    return name == "min"_L1 ? std::min(a, b) : std::max(a, b);
}

double joined(const QString &sign, double a, double b)
{
    if (sign == "+"_L1) return a + b;
    if (sign == "-"_L1) return a - b;
    if (sign == "*"_L1) return a * b;
    if (sign == "/"_L1) return b == 0 ? 0 : a / b;
    if (sign == "%"_L1) return b == 0 ? 0 : std::fmod(a, b);
    if (sign == "<"_L1) return a < b;
    if (sign == ">"_L1) return a > b;
    if (sign == "<="_L1) return a <= b;
    if (sign == ">="_L1) return a >= b;
    if (sign == "=="_L1) return a == b;
    if (sign == "!="_L1) return a != b;
    if (sign == "&&"_L1) return a != 0 && b != 0;
    return a != 0 || b != 0;
}

double evaluated(const Node &node, const QHash<QString, double> &names)
{
    switch (node.kind) {
    case Node::Kind::Number: return node.number;
    case Node::Kind::Name: return node.name == "true"_L1 ? 1 : names.value(node.name);
    case Node::Kind::Call:
        return called(node.name, evaluated(node.parts[0], names), node.parts.size() > 1 ? evaluated(node.parts[1], names) : 0);
    case Node::Kind::Operator: break;
    }
    const double first = evaluated(node.parts[0], names);
    if (node.parts.size() == 1)
        return node.name == "-"_L1 ? -first : first == 0;
    return joined(node.name, first, evaluated(node.parts[1], names));
}

} // namespace

std::expected<Formula, QString> Formula::parsed(const QString &text)
{
    if (text.size() > 10'000)
        return std::unexpected(Tr::tr("this formula is too long."));
    auto node = Parser(text).whole();
    if (!node)
        return std::unexpected(node.error());
    return Formula(std::move(*node));
}

double Formula::value(const QHash<QString, double> &names) const
{
    return evaluated(m_root, names);
}

} // namespace pregonero::rules
