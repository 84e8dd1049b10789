// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/figures.h"
#include "app/rules/kinds/ownkinds.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

/// Its own name for itself: known to whoever writes in it.
QString languageName(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

class Parity final : public Check
{
public:
    Parity(QStringList checks, int hours) : m_checks(std::move(checks)), m_hours(hours) {}

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        if (context.versions.isEmpty() || document.source.trimmed().isEmpty())
            return;
        const Facts own = factsOf(document.source, context.language);
        for (const Context::Version &version : context.versions) {
            if (version.text.trimmed().isEmpty())
                continue;
            const QString other = languageName(version.language);
            const Facts theirs = factsOf(version.text, version.language);
            if (wants("figures"_L1))
                compare(own, own.figures, theirs, theirs.figures, document.source, version.text, other, hits);
            if (wants("dates"_L1))
                compare(own, own.months, theirs, theirs.months, document.source, version.text, other, hits);
            if (wants("links"_L1))
                count(own.links, theirs.links, KindTr::tr("%1 links here, %2 in the %3 version: give both the same."), other, hits);
            if (wants("hashtags"_L1))
                count(own.hashtags, theirs.hashtags, KindTr::tr("%1 hashtags here, %2 in the %3 version."), other, hits);
            if (wants("media"_L1))
                count(int(context.media.size()), version.media,
                      KindTr::tr("%1 pictures or files here, %2 in the %3 version: attach the same to both."), other, hits);
            age(context, version, other, hits);
        }
    }

private:
    [[nodiscard]] bool wants(QLatin1StringView check) const { return m_checks.contains(check); }

    static void compare(const Facts &own, const QList<Figure> &ownFigures, const Facts &theirs, const QList<Figure> &theirFigures,
                        const QString &text, const QString &otherText, const QString &other, QList<Hit> &hits)
    {
        for (const Figure &figure : ownFigures) {
            if (has(theirs, figure, theirFigures))
                continue;
            const QString shown = text.sliced(figure.range.start, figure.range.length);
            hits.append({.range = figure.range,
                         .arguments = {shown, other},
                         .message = KindTr::tr("\"%1\" is not in the %2 version: both must say the same.").arg(shown, other)});
        }
        for (const Figure &figure : theirFigures) {
            if (has(own, figure, ownFigures))
                continue;
            const QString shown = otherText.sliced(figure.range.start, figure.range.length);
            hits.append({.range = {-1, 0},
                         .arguments = {shown, other},
                         .message = KindTr::tr("The %2 version says \"%1\" and this one does not.").arg(shown, other)});
        }
    }

    static void count(int own, int theirs, const QString &message, const QString &other, QList<Hit> &hits)
    {
        if (own != theirs)
            hits.append({.range = {-1, 0},
                         .arguments = {QString::number(own), other},
                         .message = message.arg(own).arg(theirs).arg(other)});
    }

    /// Either may be the one that was forgotten.
    void age(const Context &context, const Context::Version &version, const QString &other, QList<Hit> &hits) const
    {
        if (!wants("age"_L1) || !context.changed.isValid() || !version.changed.isValid())
            return;
        const qint64 apart = version.changed.secsTo(context.changed) / 3600;
        if (apart > m_hours)
            hits.append({.range = {-1, 0},
                         .arguments = {QString::number(apart), other},
                         .message = KindTr::tr("The %2 version is %1 hours older than this one: bring it up to date.").arg(apart).arg(other)});
        else if (-apart > m_hours)
            hits.append({.range = {-1, 0},
                         .arguments = {QString::number(-apart), other},
                         .message = KindTr::tr("The %2 version was changed %1 hours after this one: bring this one up to date.")
                                        .arg(-apart)
                                        .arg(other)});
    }

    QStringList m_checks;
    int m_hours;
};

} // namespace

std::unique_ptr<Check> makeParity(Fields &fields)
{
    const QStringList known{u"figures"_s, u"dates"_s, u"links"_s, u"hashtags"_s, u"media"_s, u"age"_s};
    const QStringList checks = choices(fields, u"check", known, known);
    return std::make_unique<Parity>(checks, std::max(0, fields.number(u"hours", 24)));
}

} // namespace pregonero::rules
