// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace pregonero {

/// An address that a network gave, kept as the text it is. A page of fifty posts carries a hundred of them and nobody
/// follows more than one; parsing them all would cost a sixth of the time that reading the page takes.
class WebAddress final
{
public:
    WebAddress() = default;
    WebAddress(const QUrl &url) : m_text(url.toString(QUrl::FullyEncoded)) { } // NOLINT: as a QUrl is meant everywhere
    /// As it was kept: fully encoded.
    [[nodiscard]] static WebAddress fromText(QString text)
    {
        WebAddress address;
        address.m_text = std::move(text);
        return address;
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &toString() const { return m_text; } ///< fully encoded
    [[nodiscard]] QUrl url() const { return QUrl(m_text, QUrl::StrictMode); }
    /// Whether it begins with one of the schemes that posts may lead to: http, https, mailto.
    [[nodiscard]] bool hasAllowedScheme() const
    {
        return m_text.startsWith(QLatin1StringView("https://")) || m_text.startsWith(QLatin1StringView("http://"))
            || m_text.startsWith(QLatin1StringView("mailto:"));
    }
    friend bool operator==(const WebAddress &a, const WebAddress &b) { return a.m_text == b.m_text; }

private:
    QString m_text;
};

} // namespace pregonero
