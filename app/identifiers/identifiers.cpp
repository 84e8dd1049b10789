// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/identifiers.h"

#include "app/identifiers/addresses.h"
#include "app/identifiers/bank.h"
#include "app/identifiers/national.h"
#include "app/identifiers/phones.h"
#include "app/identifiers/surroundings.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace pregonero::identifiers {
namespace {

/// One reading of what begins at a place.
struct Reading {
    Hit hit;
    int rank = 0; // higher is likelier
};

/// What of all readings of a place is the likeliest: what the text calls it, then what its check digits say, then what
/// has more of them.
class Place final
{
public:
    Place(QStringView text, qsizetype at, Kinds kinds) : m_text(text), m_at(at), m_kinds(kinds) {}

    [[nodiscard]] std::optional<Hit> likeliest()
    {
        const QChar first = m_text[m_at];
        if (m_kinds.testFlag(Kind::Phone) && (isDigit(first) || first == u'+' || first == u'('))
            phone();
        if (first == u'+' || first == u'(')
            return m_best ? std::optional(m_best->hit) : std::nullopt;
        if (m_kinds.testFlag(Kind::Iban) && isAsciiLetter(first))
            if (const Candidate found = ibanAt(m_text, m_at); found.end > 0)
                offer(Kind::Iban, found.end, Confidence::Checked, named(Kind::Iban).document, 5);
        if (m_kinds.testFlag(Kind::Card) && isDigit(first))
            if (const Candidate found = cardAt(m_text, m_at); found.end > 0 && !named(Kind::Card).other)
                offer(Kind::Card, found.end, Confidence::Checked, named(Kind::Card).document, 4);
        national();
        return m_best ? std::optional(m_best->hit) : std::nullopt;
    }

private:
    [[nodiscard]] Named named(Kind kind) const { return namedBefore(m_text, m_at, kind); }

    void phone()
    {
        PhoneCandidate found = phoneAt(m_text, m_at, true);
        if (found.end == 0)
            return;
        const Named name = named(Kind::Phone);
        if (!name.phone)
            found = phoneAt(m_text, m_at, false);
        if (name.other || found.end == 0 || (found.needsName && !name.phone))
            return;
        if (name.phone || !isAmount(m_text, m_at, found.end))
            offer(Kind::Phone, found.end, Confidence::Shape, name.phone, 3);
    }

    void national()
    {
        Written written;
        for (const Form &form : forms()) {
            if (!m_kinds.testFlag(form.kind) || !matchShape(form.shape, m_text, m_at, written) || !mayEnd(m_text, written.end)
                || (form.isOne && !form.isOne(written.view())))
                continue;
            const Named name = named(form.kind);
            if ((form.when == Form::When::Named && !name.document) || (form.when == Form::When::NotOther && name.other))
                continue;
            // The end of a longer number in groups.
            if (form.when == Form::When::NotOther && !name.document && isDigit(m_text[m_at]) && m_at >= 2
                && isBlank(m_text[m_at - 1]) && isDigit(m_text[m_at - 2]))
                continue;
            // Nine digits with one that agrees by chance, in a text that says telephone.
            if (form.kind == Kind::PtNif && (name.phone || isAmount(m_text, m_at, written.end)))
                continue;
            if (written.blanks && form.kind == Kind::PtNif && isInGroups(m_text, m_at, written.end))
                continue;
            offer(form.kind, written.end, form.isOne ? Confidence::Checked : Confidence::Shape, name.document,
                  form.kind == Kind::PtNif && isDigit(m_text[m_at]) ? 2 : form.isOne ? 4 : 1);
        }
    }

    void offer(Kind kind, qsizetype end, Confidence confidence, bool labelled, int rank)
    {
        const Reading reading{{kind, m_at, end - m_at, confidence, labelled}, rank + (labelled ? 10 : 0)};
        if (!m_best
            || std::tuple(reading.rank, reading.hit.length) > std::tuple(m_best->rank, m_best->hit.length))
            m_best = reading;
    }

    QStringView m_text;
    qsizetype m_at;
    Kinds m_kinds;
    std::optional<Reading> m_best;
};

/// "DNI-12345678Z", "tel/612345678": what is joined is its name.
bool isJoinedToName(QStringView text, qsizetype at, Kinds kinds)
{
    if (at < 2 || !(isHyphen(text[at - 1]) || text[at - 1] == u'/' || text[at - 1] == u'=') || !text[at - 2].isLetter())
        return false;
    return std::ranges::any_of(allKinds(), [&](Kind kind) {
        const Named named = namedBefore(text, at, kind);
        return kinds.testFlag(kind) && (named.document || named.phone);
    });
}

/// Whether any number may begin with a letter here: most words hold no digit.
bool hasDigitSoon(QStringView text, qsizetype at)
{
    constexpr qsizetype soon = 6; // "AAAA-9"
    const QStringView ahead = text.sliced(at, std::min(soon, text.size() - at));
    return std::ranges::any_of(ahead, isDigit);
}

void addNumbers(QStringView text, Kinds kinds, QList<Hit> &hits)
{
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        const bool sign = (c == u'+' || c == u'(') && at + 1 < text.size();
        const bool second = !hits.isEmpty() && hits.last().kind == Kind::Phone && hits.last().end() == at - 1 && text[at - 1] == u'/';
        if (!(isDigit(c) || sign || (isAsciiLetter(c) && hasDigitSoon(text, at))) || !(second || mayBegin(text, at) || isJoinedToName(text, at, kinds))) {
            // What may not begin here may not begin inside this word either.
            if (isWordCharacter(c))
                while (at + 1 < text.size() && isWordCharacter(text[at + 1]))
                    ++at;
            ++at;
            continue;
        }
        if (const std::optional<Hit> hit = Place(text, at, kinds).likeliest()) {
            hits.append(*hit);
            at = hit->end();
            continue;
        }
        if (!sign)
            while (at + 1 < text.size() && isWordCharacter(text[at + 1]))
                ++at;
        ++at;
    }
}

} // namespace

const QList<Kind> &allKinds()
{
    static const QList<Kind> kinds = [] {
        QList<Kind> all;
        for (int bit = 0; bit <= std::countr_zero(quint32(Kind::Address)); ++bit)
            all.append(Kind(1U << unsigned(bit)));
        return all;
    }();
    return kinds;
}

Kinds everyKind()
{
    Kinds kinds;
    for (const Kind kind : allKinds())
        kinds |= kind;
    return kinds;
}

QString name(Kind kind)
{
    static const QStringList names = QStringLiteral("es-dni es-nie es-cif es-ccc iban card cl-rut pe-ruc pe-dni co-nit mx-curp mx-rfc "
                                                    "ar-cuit br-cpf br-cnpj uy-ci uy-rut ec-ci ec-ruc pt-nif phone email address")
                                         .split(u' ');
    return names.value(std::countr_zero(quint32(kind)));
}

std::optional<Kind> kindFromName(QStringView wanted)
{
    for (const Kind kind : allKinds())
        if (name(kind) == wanted)
            return kind;
    return {};
}

QList<Hit> find(QStringView text, Kinds kinds, const AllowList &allowed)
{
    QList<Hit> all;
    addNumbers(text, kinds, all);
    if (kinds.testFlag(Kind::Email))
        all += emails(text);
    if (kinds.testFlag(Kind::Address))
        all += streets(text);
    std::ranges::sort(all, [](const Hit &a, const Hit &b) {
        return std::tuple(a.start, -a.length) < std::tuple(b.start, -b.length);
    });
    QList<Hit> hits;
    for (const Hit &hit : std::as_const(all)) {
        // "612345678@example.org" is one address; what an own one contains is own too.
        if (!hits.isEmpty() && hit.start < hits.last().end())
            continue;
        hits.append(hit);
    }
    hits.removeIf([&](const Hit &hit) { return allowed.allows(hit.kind, text.sliced(hit.start, hit.length)); });
    return hits;
}

} // namespace pregonero::identifiers
