// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

/// Personal identifiers in a text. Pure functions on values, linear in the length of the text; any thread.
namespace pregonero::identifiers {

/// What kinds are known. The algorithms and their sources: app/identifiers/checkdigits.h, bank.h, phones.h.
enum class Kind : quint32 {
    EsDni = 1U << 0U, ///< Spain: DNI, and NIF of a person with K, L or M
    EsNie = 1U << 1U,
    EsCif = 1U << 2U, ///< Spain: NIF of a legal person
    EsCcc = 1U << 3U, ///< Spain: account number before IBAN
    Iban = 1U << 4U,
    Card = 1U << 5U,
    ClRut = 1U << 6U,
    PeRuc = 1U << 7U,
    PeDni = 1U << 8U,
    CoNit = 1U << 9U,
    MxCurp = 1U << 10U,
    MxRfc = 1U << 11U,
    ArCuit = 1U << 12U, ///< and CUIL
    BrCpf = 1U << 13U,
    BrCnpj = 1U << 14U, ///< with the letters that it has from 2026 on
    UyCi = 1U << 15U,
    UyRut = 1U << 16U,
    EcCi = 1U << 17U,
    EcRuc = 1U << 18U,
    PtNif = 1U << 19U,
    Phone = 1U << 20U, ///< Spanish, and of any country with its prefix
    Email = 1U << 21U,
    Address = 1U << 22U, ///< street and number; see Hit::labelled
};
Q_DECLARE_FLAGS(Kinds, Kind)
Q_DECLARE_OPERATORS_FOR_FLAGS(Kinds)

[[nodiscard]] const QList<Kind> &allKinds();
[[nodiscard]] Kinds everyKind();
[[nodiscard]] QString name(Kind kind); ///< "es-dni", "iban", "phone": as rule files have it
[[nodiscard]] std::optional<Kind> kindFromName(QStringView name);

enum class Confidence {
    Checked, ///< has check digits, and they agree
    Shape, ///< it only looks like one: nothing in it can be checked
};

struct Hit {
    Kind kind = Kind::EsDni;
    qsizetype start = 0; ///< UTF-16 offset into the text as given
    qsizetype length = 0;
    Confidence confidence = Confidence::Shape;
    /// The text says beside it what it is ("DNI", "tel."). Of an address: it is somebody's home, by its floor
    /// and door or by a word like "vive en"; one that is not may be a place where something happens.
    bool labelled = false;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Numbers and addresses that are the institution's own. Compared without case, spaces, hyphens, dots and the
/// country's telephone prefix; streets without accents and with their abbreviations read ("Pza. Mayor 1").
class AllowList final
{
public:
    AllowList() = default;
    /// Each entry is a number, an e-mail address, "@example.org" for every address there and below, or a
    /// postal address.
    explicit AllowList(const QStringList &entries);

    [[nodiscard]] bool allows(Kind kind, QStringView written) const;

private:
    QSet<QString> m_numbers;
    QSet<QString> m_emails;
    QStringList m_domains; // with their '@'
    QStringList m_streets; // words of one, each ended by a space
};

/// Every identifier of the wanted kinds, in order, none overlapping. What another number, a link, a handle or a
/// longer word contains is none; nor is a short or free number (010, 112, 900 ...), an amount, a year, or what
/// the text calls a case, licence, decree or invoice.
[[nodiscard]] QList<Hit> find(QStringView text, Kinds kinds = everyKind(), const AllowList &allowed = {});

} // namespace pregonero::identifiers
