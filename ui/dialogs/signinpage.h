// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace pregonero {

class Words;

/// The wizard's second step, drawn from the network's metadata: what to fill in, and for OAuth 2 the browser with its
/// two ways out, a code and a token.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    /// What going on would do now.
    enum class Way { Fields, Code, Token };

    explicit SignInPage(QWidget *parent = nullptr);

    /// Draws itself anew, with empty fields.
    void setNetwork(const AdapterInfo &info);
    void fill(const QString &field, const QString &text); ///< what is known of it already
    [[nodiscard]] QHash<QString, QString> fields() const;
    [[nodiscard]] Way way() const;
    /// The label of the first thing that is missing for that way; empty: nothing. Puts the keyboard there.
    [[nodiscard]] QString missing();
    [[nodiscard]] QString code() const;
    [[nodiscard]] QByteArray token() const;

    /// The browser was sent there; opened: whether one could be started.
    void setWaiting(const QUrl &address, bool opened);
    void stopWaiting();
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// What was typed can no longer be changed while it is being tried.
    void setBusy(bool busy);
    void clearSecrets(); ///< also out of the fields' undo
    void takeFocus();

Q_SIGNALS:
    void wayChanged();
    void browserWanted();

private:
    struct Entry {
        QString name;
        QString label;
        QLineEdit *edit;
        bool secret;
    };
    QLineEdit *addField(QVBoxLayout *column, const QString &name, const QString &label, const QString &placeholder,
                        const QString &help, bool secret);
    [[nodiscard]] QWidget *makeWaiting();
    [[nodiscard]] QWidget *makeTokenWay();

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QWidget *m_typed = nullptr; // the network's own fields
    QWidget *m_browser = nullptr; // while waiting for it
    QWidget *m_tokenWay = nullptr;
    QToolButton *m_tokenToggle = nullptr;
    Words *m_browserText = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_token = nullptr;
    QList<Entry> m_entries;
    bool m_waiting = false;
};

} // namespace pregonero
