// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/addresses.h"
#include "app/identifiers/identifiers.h"
#include "app/identifiers/phones.h"
#include "app/identifiers/shapes.h"

#include <algorithm>

namespace pregonero::identifiers {
namespace {

QString compact(QStringView written)
{
    QString number;
    for (const QChar c : written)
        if (c.isLetterOrNumber())
            number += c.toUpper();
    return number;
}

bool looksLikeNumber(QStringView entry)
{
    return std::ranges::count_if(entry, [](QChar c) { return isDigit(c); }) >= 5;
}

} // namespace

AllowList::AllowList(const QStringList &entries)
{
    for (const QString &entry : entries) {
        const QString plain = entry.trimmed();
        if (plain.startsWith(u'@')) {
            m_domains.append(plain.toCaseFolded());
        } else if (plain.contains(u'@')) {
            m_emails.insert(plain.toCaseFolded());
        } else if (!plain.isEmpty()) {
            if (looksLikeNumber(plain)) {
                m_numbers.insert(compact(plain));
                m_numbers.insert(phoneDigits(plain));
            }
            m_streets.append(comparedStreet(plain));
        }
    }
}

bool AllowList::allows(Kind kind, QStringView written) const
{
    if (kind == Kind::Email) {
        const QString email = written.toString().toCaseFolded();
        if (m_emails.contains(email))
            return true;
        const QString host = email.sliced(email.indexOf(u'@') + 1);
        return std::ranges::any_of(m_domains, [&](const QString &domain) {
            return host == domain.sliced(1) || host.endsWith(QString(u'.' + domain.sliced(1)));
        });
    }
    if (kind == Kind::Address) {
        // The entry may go on with the town; a hit that goes on is another door of the house.
        const QString street = comparedStreet(written);
        return std::ranges::any_of(m_streets, [&](const QString &own) { return own.startsWith(street); });
    }
    if (kind == Kind::Phone)
        return m_numbers.contains(phoneDigits(written));
    return m_numbers.contains(compact(written));
}

} // namespace pregonero::identifiers
