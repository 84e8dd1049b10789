// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pregonero {

Settings loadSettings(const QString &file)
{
    const QSettings kept(file, QSettings::IniFormat);
    Settings settings;
    const QString scheme = kept.value(u"appearance/scheme"_s).toString();
    if (scheme == u"light")
        settings.scheme = style::Scheme::Light;
    else if (scheme == u"dark")
        settings.scheme = style::Scheme::Dark;

    bool number = false;
    const double scale = kept.value(u"appearance/textScale"_s).toDouble(&number);
    if (number && std::isfinite(scale))
        settings.textScale = std::clamp(scale, 0.75, 3.0);
    static const QStringList languages{u"es"_s, u"eu"_s, u"ca"_s, u"gl"_s, u"pt"_s, u"en"_s};
    if (const QString language = kept.value(u"desk/language"_s).toString(); languages.contains(language))
        settings.language = language;
    settings.person = kept.value(u"desk/person"_s).toString().simplified();
    const int minutes = kept.value(u"desk/refreshMinutes"_s).toInt(&number);
    if (number)
        settings.refresh = std::chrono::minutes(std::clamp(minutes, 1, 1440));
    return settings;
}

void keepSettings(const Settings &settings, const QString &file)
{
    QSettings kept(file, QSettings::IniFormat);
    kept.setValue(u"appearance/scheme"_s, !settings.scheme                             ? u"system"_s
                                          : *settings.scheme == style::Scheme::Dark ? u"dark"_s
                                                                                    : u"light"_s);
    kept.setValue(u"appearance/textScale"_s, settings.textScale);
    kept.setValue(u"desk/language"_s, settings.language);
    kept.setValue(u"desk/person"_s, settings.person);
    kept.setValue(u"desk/refreshMinutes"_s, static_cast<int>(settings.refresh.count()));
}

} // namespace pregonero
