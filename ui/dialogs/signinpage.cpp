// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signinpage.h"

#include "ui/dialogs/networkpage.h"
#include "ui/dialogs/words.h"
#include "ui/style/icons.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(1));
    return column;
}

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_layout(columnIn(this))
{
}

void SignInPage::setNetwork(const AdapterInfo &info)
{
    clearSecrets();
    delete std::exchange(m_content, nullptr);
    m_entries.clear();
    m_waiting = false;
    m_code = m_token = m_address = nullptr;
    m_browser = m_tokenWay = nullptr;
    m_tokenToggle = nullptr;

    auto *content = new QWidget;
    QVBoxLayout *column = columnIn(content);
    column->setContentsMargins(style::space(1), 0, style::space(2), 0);
    m_typed = new QWidget(content);
    QVBoxLayout *typed = columnIn(m_typed);
    for (const Authentication::Field &field : info.authentication.fields) {
        QLineEdit *edit = addField(typed, field.name, fromMetadata(field.label), fromMetadata(field.placeholder),
                                   fromMetadata(field.help), field.secret);
        m_entries.append({field.name, edit->accessibleName(), edit, field.secret});
        typed->addSpacing(style::space(2));
    }
    column->addWidget(m_typed);
    if (info.authentication.kind == Authentication::Kind::OAuth2) {
        column->addWidget(Words::hint(tr("The server's own page opens in your browser and asks whether this program may "
                                         "act for the account. Your password is typed there, never here.")));
        column->addSpacing(style::space(3));
        column->addWidget(m_browser = makeWaiting());
        if (info.authentication.pasteToken)
            column->addWidget(m_tokenWay = makeTokenWay());
    }
    column->addStretch(1);
    m_content = new ScrollColumn(tr("Sign in"), content, this);
    m_layout->addWidget(m_content);
}

QLineEdit *SignInPage::addField(QVBoxLayout *column, const QString &name, const QString &label,
                                const QString &placeholder, const QString &help, bool secret)
{
    auto *words = new Words(label);
    auto *edit = new QLineEdit;
    words->setBuddy(edit);
    edit->setObjectName(u"field-"_s + name);
    edit->setAccessibleName(label);
    edit->setAccessibleDescription(help);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumHeight(style::hitTarget());
    Qt::InputMethodHints hints = Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText;
    if (secret) {
        edit->setEchoMode(QLineEdit::Password);
        hints |= Qt::ImhHiddenText | Qt::ImhSensitiveData;
    }
    edit->setInputMethodHints(hints);
    column->addWidget(words);
    column->addWidget(edit);
    if (!help.isEmpty())
        column->addWidget(Words::hint(help));
    connect(edit, &QLineEdit::textChanged, this, &SignInPage::wayChanged);
    return edit;
}

QWidget *SignInPage::makeWaiting()
{
    auto *box = new QWidget;
    QVBoxLayout *column = columnIn(box);
    column->addWidget(m_browserText = new Words);
    column->addSpacing(style::space(2));
    m_address = new QLineEdit;
    m_address->setObjectName(u"browserAddress"_s);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the server's page"));
    m_address->setMinimumHeight(style::hitTarget());
    column->addWidget(m_address);
    auto *again = new QPushButton(style::icon(style::Meaning::Open), tr("&Open it again"));
    auto *copy = new QPushButton(style::icon(style::Meaning::Copy), tr("Copy the &address"));
    again->setObjectName(u"openAgain"_s);
    copy->setObjectName(u"copyAddress"_s);
    auto *line = new FlowLayout;
    for (QPushButton *button : {again, copy}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    column->addLayout(line);
    column->addSpacing(style::space(3));
    m_code = addField(column, u"code"_s, tr("If the page shows a &code, paste it here"), {}, {}, true);
    m_code->setAccessibleName(tr("Code from the server's page"));
    column->addSpacing(style::space(3));
    connect(again, &QPushButton::clicked, this, &SignInPage::browserWanted);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    box->hide();
    return box;
}

QWidget *SignInPage::makeTokenWay()
{
    auto *box = new QWidget;
    QVBoxLayout *column = columnIn(box);
    m_tokenToggle = new QToolButton;
    m_tokenToggle->setObjectName(u"haveToken"_s);
    m_tokenToggle->setText(tr("I have a &token"));
    m_tokenToggle->setAccessibleName(tr("I have a token"));
    m_tokenToggle->setCheckable(true);
    m_tokenToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tokenToggle->setIcon(style::icon(style::Meaning::Right));
    auto *inside = new QWidget;
    QVBoxLayout *fields = columnIn(inside);
    m_token = addField(fields, u"token"_s, tr("Token"), {},
                       tr("Made by hand on the server's page, under development. It lets this program in without the "
                          "browser; whoever has it can write in the account's name."),
                       true);
    column->addWidget(m_tokenToggle, 0, Qt::AlignLeft);
    column->addWidget(inside);
    inside->hide();
    connect(m_tokenToggle, &QToolButton::toggled, this, [this, inside](bool on) {
        m_tokenToggle->setIcon(style::icon(on ? style::Meaning::Down : style::Meaning::Right));
        inside->setVisible(on);
        if (on)
            m_token->setFocus(Qt::OtherFocusReason);
        else
            m_token->setText({});
        Q_EMIT wayChanged();
    });
    return box;
}

void SignInPage::fill(const QString &field, const QString &text)
{
    const auto entry = std::ranges::find(m_entries, field, &Entry::name);
    if (entry != m_entries.end())
        entry->edit->setText(text);
}

QHash<QString, QString> SignInPage::fields() const
{
    QHash<QString, QString> typed;
    for (const Entry &entry : m_entries)
        typed.insert(entry.name, entry.secret ? entry.edit->text() : entry.edit->text().trimmed());
    return typed;
}

SignInPage::Way SignInPage::way() const
{
    if (m_tokenToggle && m_tokenToggle->isChecked())
        return Way::Token;
    return m_waiting ? Way::Code : Way::Fields;
}

QString SignInPage::missing()
{
    QList<Entry> wanted = m_entries;
    if (way() == Way::Token)
        wanted.append({{}, m_token->accessibleName(), m_token, true});
    if (way() == Way::Code)
        wanted = {{{}, m_code->accessibleName(), m_code, true}};
    for (const Entry &entry : std::as_const(wanted)) {
        if (entry.edit->text().trimmed().isEmpty()) {
            entry.edit->setFocus(Qt::OtherFocusReason);
            return entry.label;
        }
    }
    return {};
}

QString SignInPage::code() const { return m_code ? m_code->text().trimmed() : QString(); }

QByteArray SignInPage::token() const { return m_token ? m_token->text().toUtf8() : QByteArray(); }

void SignInPage::setWaiting(const QUrl &address, bool opened)
{
    m_waiting = true;
    m_typed->setEnabled(false);
    m_browserText->setText(opened ? tr("Your browser shows the page of %1. Allow access there; this window then goes on "
                                       "by itself.").arg(address.host())
                                  : tr("No browser could be opened. Copy the address, open it in any browser, allow "
                                       "access there, and come back."));
    m_address->setText(address.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_browser->show();
    m_code->setFocus(Qt::OtherFocusReason);
    Q_EMIT wayChanged();
}

void SignInPage::stopWaiting()
{
    m_waiting = false;
    if (m_typed)
        m_typed->setEnabled(true);
    if (m_browser) {
        m_browser->hide();
        m_code->setText({});
        m_address->setText({}); // it holds the attempt's own state
    }
    Q_EMIT wayChanged();
}

void SignInPage::setBusy(bool busy)
{
    m_typed->setEnabled(!busy && !m_waiting);
    if (m_browser)
        m_browser->setEnabled(!busy);
    if (m_tokenWay)
        m_tokenWay->setEnabled(!busy);
}

void SignInPage::clearSecrets()
{
    // setText forgets what could be undone; clear() would keep it.
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.secret)
            entry.edit->setText({});
    }
    for (QLineEdit *edit : {m_code, m_token}) {
        if (edit)
            edit->setText({});
    }
}

void SignInPage::takeFocus()
{
    if (way() == Way::Token)
        return m_token->setFocus(Qt::OtherFocusReason);
    if (way() == Way::Code)
        return m_code->setFocus(Qt::OtherFocusReason);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.edit->text().isEmpty())
            return entry.edit->setFocus(Qt::OtherFocusReason);
    }
    if (!m_entries.isEmpty())
        m_entries.constFirst().edit->setFocus(Qt::OtherFocusReason);
}

} // namespace pregonero
