// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/institutionpage.h"

#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

QStringList linesOf(const QPlainTextEdit &field)
{
    QStringList lines;
    for (const QString &line : field.toPlainText().split(u'\n')) {
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.append(text);
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace

InstitutionPage::InstitutionPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, style::space(2), style::space(2), 0);
    m_column->setSpacing(style::space(1));
    m_column->addWidget(new Words(tr("What the rules need to know of the institution. One thing a line; what stays empty is not looked at.")));
    m_allowed = add(u"allowed"_s, tr("&Telephones, addresses and numbers of its own"),
                    tr("They are no personal data: no rule warns of them."), u"010\n948 000 000\ninfo@villanueva.example\nPlaza Mayor, 1"_s);
    m_names = add(u"names"_s, tr("&Names: how it is called wrongly = how it is called"),
                  tr("A text that says the first is asked to say the second."), u"Ayto. de Villanueva = Ayuntamiento de Villanueva"_s);
    m_handles = add(u"handles"_s, tr("&Accounts of its own on networks"), tr("Mentioning them is no mention of a person."), u"@villanueva"_s);
    m_electoral = add(u"electoral"_s, tr("&Electoral periods: first day – last day"),
                      tr("On these days, both included, rules on neutrality hold that otherwise do not."), u"2027-04-06 – 2027-05-23"_s);
    m_words = add(u"words"_s, tr("&Words that are no misspellings, in any language"), tr("Names of streets, quarters, people, feasts."),
                  u"Aralar"_s);
    m_column->addStretch(1);
}

QPlainTextEdit *InstitutionPage::add(const QString &name, const QString &label, const QString &help, const QString &example)
{
    auto *field = new QPlainTextEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(help);
    field->setTabChangesFocus(true);
    field->setPlaceholderText(example);
    field->setFixedHeight(style::space(2) * 2 + field->fontMetrics().lineSpacing() * 4);
    auto *words = new Words(label);
    words->setBuddy(field);
    m_column->addSpacing(style::space(2));
    m_column->addWidget(words);
    m_column->addWidget(field);
    m_column->addWidget(Words::hint(help));
    return field;
}

void InstitutionPage::show(const rules::Institution &institution)
{
    QStringList names;
    for (const auto &[wrong, right] : institution.names.asKeyValueRange())
        names << u"%1 = %2"_s.arg(wrong, right);
    names.sort();
    QStringList periods;
    for (const rules::Institution::Period &period : institution.electoral)
        periods << u"%1 – %2"_s.arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
    m_names->setPlainText(names.join(u'\n'));
    m_handles->setPlainText(institution.handles.join(u'\n'));
    m_allowed->setPlainText(institution.allowed.join(u'\n'));
    m_words->setPlainText(institution.words.join(u'\n'));
    m_electoral->setPlainText(periods.join(u'\n'));
}

std::optional<rules::Institution> InstitutionPage::institution()
{
    m_why.clear();
    rules::Institution made{.handles = linesOf(*m_handles), .allowed = linesOf(*m_allowed), .words = linesOf(*m_words)};
    const auto refuse = [this](QPlainTextEdit *field, const QString &why) {
        m_why = why;
        field->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    };
    for (const QString &line : linesOf(*m_names)) {
        const QString wrong = line.section(u'=', 0, 0).trimmed();
        const QString right = line.section(u'=', 1).trimmed();
        if (wrong.isEmpty() || right.isEmpty())
            return refuse(m_names, tr("“%1” has no =: write the wrong name, =, and the right one.").arg(line));
        made.names.insert(wrong, right);
    }
    static const QRegularExpression days(u"\\A(\\d{4}-\\d{2}-\\d{2})\\s*(?:–|-|—|/|,|to|a)?\\s*(\\d{4}-\\d{2}-\\d{2})\\z"_s);
    for (const QString &line : linesOf(*m_electoral)) {
        const QRegularExpressionMatch found = days.match(line);
        const QDate from = QDate::fromString(found.captured(1), Qt::ISODate);
        const QDate to = QDate::fromString(found.captured(2), Qt::ISODate);
        if (!from.isValid() || !to.isValid() || from > to)
            return refuse(m_electoral, tr("“%1” is no period: write its first and its last day, such as 2027-04-06 – 2027-05-23.").arg(line));
        made.electoral.append({from, to});
    }
    return made;
}

} // namespace pregonero
