// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findingcard.h"

#include "app/checker/packs.h"
#include "app/checker/sift.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

using checker::Finding;

namespace {

constexpr int mostExamples = 2;
constexpr int mostFixes = 3;

/// A pack may come from anywhere: only the web is opened.
bool isAddress(const QString &link)
{
    const QString scheme = QUrl(link).scheme();
    return scheme == u"https" || scheme == u"http";
}

QString examples(const QStringList &all)
{
    QStringList quoted;
    for (const QString &example : all.first(std::min<qsizetype>(mostExamples, all.size())))
        quoted.append(u"“%1”"_s.arg(example));
    return quoted.join(u'\n');
}

class Line final : public QLabel
{
public:
    Line(const QString &text, style::Type type, QWidget *parent) : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFont(style::font(type));
    }
};

} // namespace

style::Tone toneOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Error: return style::Tone::Bad;
    case Finding::Level::Warning: return style::Tone::Warn;
    case Finding::Level::Suggestion: break;
    }
    return style::Tone::Accent;
}

QString levelInWords(Finding::Level level)
{
    return level == Finding::Level::Error ? FindingCard::tr("to fix") : FindingCard::tr("to consider");
}

FindingCard::FindingCard(const Finding &finding, bool ignorable, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"findingCard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    style::setGround(this, style::Role::Surface);
    setAccessibleName(tr("%1. %2").arg(finding.title, finding.message));
    setAccessibleDescription(finding.why);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(4), style::space(3), style::space(4), style::space(3));
    layout->setSpacing(style::space(2));
    const auto say = [&](const QString &text, style::Type type = style::Type::Body) {
        if (!text.isEmpty())
            layout->addWidget(new Line(text, type, this));
    };
    auto *chips = new FlowLayout;
    chips->addWidget(new Chip({levelInWords(finding.level), toneOf(finding.level)}, this));
    if (const QString category = checker::categoryName(finding.category); !category.isEmpty() && category != finding.title)
        chips->addWidget(new Chip({category}, this));
    say(finding.title, style::Type::Strong);
    layout->addLayout(chips);
    say(finding.message);
    say(finding.why);
    if (!finding.good.isEmpty())
        say(tr("Better: %1").arg(examples(finding.good)));
    if (!finding.bad.isEmpty())
        say(tr("Not: %1").arg(examples(finding.bad)));
    if (!finding.source.isEmpty())
        say(tr("Source: %1").arg(finding.source), style::Type::Small);

    auto *buttons = new FlowLayout;
    for (const Finding::Fix &fix : finding.fixes.first(std::min<qsizetype>(mostFixes, finding.fixes.size()))) {
        if (fix.start < 0)
            continue;
        auto *button = new QPushButton(QString(fix.label).replace(u'&', u"&&"_s), this);
        connect(button, &QPushButton::clicked, this, [this, fix] {
            Q_EMIT fixChosen(fix);
            close();
        });
        buttons->addWidget(button);
    }
    if (isAddress(finding.link)) {
        auto *open = new QPushButton(style::icon(style::Meaning::Open), tr("Read the source"), this);
        open->setToolTip(finding.link);
        open->setAccessibleDescription(finding.link);
        style::setButtonKind(open, style::ButtonKind::Quiet);
        connect(open, &QPushButton::clicked, this, [this, link = finding.link] {
            QDesktopServices::openUrl(QUrl(link));
            close();
        });
        buttons->addWidget(open);
    }
    if (ignorable && checker::mayBeIgnored(finding)) {
        auto *ignore = new QPushButton(tr("Ignore…"), this);
        ignore->setObjectName(u"cardIgnore"_s);
        style::setButtonKind(ignore, style::ButtonKind::Quiet);
        connect(ignore, &QPushButton::clicked, this, [this] {
            close();
            Q_EMIT ignoreWanted();
        });
        buttons->addWidget(ignore);
    }
    if (buttons->count())
        layout->addLayout(buttons);
    else
        delete buttons;
    setFixedWidth(style::space(90));
}

void FindingCard::popUp(const QRect &place)
{
    resize(width(), heightForWidth(width()) > 0 ? heightForWidth(width()) : sizeHint().height());
    QPoint at = place.bottomLeft() + QPoint(0, style::space(1));
    if (const QScreen *on = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect room = on->availableGeometry();
        if (at.y() + height() > room.bottom())
            at.setY(std::max(room.top(), place.top() - style::space(1) - height()));
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(at);
    show();
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    buttons.isEmpty() ? setFocus(Qt::PopupFocusReason) : buttons.first()->setFocus(Qt::PopupFocusReason);
}

QString FindingCard::html(const Finding &finding)
{
    QString html = u"<p><b>%1</b><br>%2</p>"_s.arg(finding.title.toHtmlEscaped(), finding.message.toHtmlEscaped());
    const auto say = [&](const QString &text) {
        if (!text.isEmpty())
            html += u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    };
    say(finding.why);
    if (!finding.good.isEmpty())
        say(tr("Better: %1").arg(u"“%1”"_s.arg(finding.good.first())));
    if (!finding.bad.isEmpty())
        say(tr("Not: %1").arg(u"“%1”"_s.arg(finding.bad.first())));
    say(finding.source);
    return html;
}

} // namespace pregonero
