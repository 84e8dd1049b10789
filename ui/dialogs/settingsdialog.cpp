// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

SettingsDialog::SettingsDialog(Desk &desk, Settings settings, QWidget *parent)
    : QDialog(parent)
    , m_before(std::move(settings))
    , m_scheme(new QComboBox(this))
    , m_textSize(new QSpinBox(this))
    , m_language(new QComboBox(this))
    , m_person(new QLineEdit(this))
    , m_refresh(new QSpinBox(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    makeFields();

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, style::space(2), 0);
    m_column->setSpacing(style::space(1));
    addSection(tr("Appearance"));
    addField(tr("&Colours"), m_scheme);
    addField(tr("&Text size"), m_textSize, tr("Of the size that the system uses."));
    addSection(tr("This desk"));
    addField(tr("&Language of the program"), m_language, tr("Changes when the program is next started."));
    addField(tr("Who sits &here"), m_person,
             tr("The name that the record gives to what is decided at this desk, from the next start on."));
    addField(tr("&Listen to the networks every"), m_refresh);
    addSection(tr("What this desk keeps"));
    auto *folder = new QLineEdit(QDir::toNativeSeparators(desk.folder()), this);
    folder->setObjectName(u"workspaceFolder"_s);
    folder->setReadOnly(true);
    addField(tr("&Folder of this workspace"), folder,
             tr("What was heard, the drafts, the outbox and the record are in it. To choose another, start the program "
                "with --workspace."));
    m_column->addSpacing(style::space(1));
    auto *secrets = new Words(desk.secretsDescription());
    secrets->setObjectName(u"secretsState"_s);
    m_column->addWidget(secrets);
    m_column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    style::setButtonKind(save, style::ButtonKind::Primary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(4));
    layout->addWidget(new ScrollColumn(tr("Settings"), content, this), 1);
    layout->addWidget(buttons);
    sizeDialog(this, 130, 170);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->settings());
        accept();
    });
    m_scheme->setFocus();
}

void SettingsDialog::makeFields()
{
    m_scheme->setObjectName(u"scheme"_s);
    m_scheme->addItem(tr("As the system"));
    m_scheme->addItem(tr("Light"), static_cast<int>(style::Scheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(style::Scheme::Dark));
    m_scheme->setCurrentIndex(!m_before.scheme ? 0 : *m_before.scheme == style::Scheme::Light ? 1 : 2);

    m_textSize->setObjectName(u"textSize"_s);
    m_textSize->setRange(75, 300);
    m_textSize->setSingleStep(25);
    m_textSize->setSuffix(tr(" %", "percent, after a number"));
    m_textSize->setValue(qRound(m_before.textScale * 100));

    // Each in its own words: whoever cannot read the present language finds theirs.
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"Euskara"_s, u"eu"_s);
    m_language->addItem(u"Català"_s, u"ca"_s);
    m_language->addItem(u"Galego"_s, u"gl"_s);
    m_language->addItem(u"Português"_s, u"pt"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_before.language)));

    m_person->setObjectName(u"person"_s);
    m_person->setMaxLength(100);
    m_person->setPlaceholderText(tr("As the system names you"));
    m_person->setText(m_before.person);

    m_refresh->setObjectName(u"refresh"_s);
    m_refresh->setRange(1, 1440);
    m_refresh->setSuffix(tr(" min", "minutes, after a number"));
    m_refresh->setValue(static_cast<int>(m_before.refresh.count()));
}

void SettingsDialog::addSection(const QString &title)
{
    if (m_column->count())
        m_column->addSpacing(style::space(4));
    m_column->addWidget(new Words(title, style::Type::Heading));
}

void SettingsDialog::addField(const QString &label, QWidget *field, const QString &help)
{
    auto *words = new Words(label);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(help);
    field->setMinimumHeight(style::hitTarget());
    m_column->addSpacing(style::space(2));
    m_column->addWidget(words);
    m_column->addWidget(field);
    if (!help.isEmpty())
        m_column->addWidget(Words::hint(help));
}

Settings SettingsDialog::settings() const
{
    Settings settings;
    if (m_scheme->currentData().isValid())
        settings.scheme = static_cast<style::Scheme>(m_scheme->currentData().toInt());
    settings.textScale = m_textSize->value() / 100.0;
    settings.language = m_language->currentData().toString();
    settings.person = m_person->text().simplified();
    settings.refresh = std::chrono::minutes(m_refresh->value());
    return settings;
}

} // namespace pregonero
