// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace pregonero {

/// An identifier that cannot be mistaken for another thing's: Id<struct Account> is not an Id<struct Draft>.
template<class Tag, class Rep = QString>
class Id final
{
public:
    Id() = default;
    explicit Id(Rep value) : m_value(std::move(value)) { }

    [[nodiscard]] const Rep &value() const { return m_value; }
    [[nodiscard]] bool isNull() const { return m_value == Rep{}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_value <=> b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    Rep m_value{};
};

} // namespace pregonero
