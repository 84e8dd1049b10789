// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAbsentFileGivesTheDefaults() { QCOMPARE(loadSettings(m_folder.filePath(u"none.ini"_s)), Settings{}); }

    void whatIsKeptComesBack()
    {
        const QString file = m_folder.filePath(u"kept.ini"_s);
        for (const auto scheme : {std::optional<style::Scheme>{}, std::optional(style::Scheme::Dark),
                                  std::optional(style::Scheme::Light)}) {
            const Settings settings{scheme, 1.75, u"eu"_s, u"Íñigo Peña"_s, std::chrono::minutes(12)};
            keepSettings(settings, file);
            QCOMPARE(loadSettings(file), settings);
        }
    }

    void othersValuesStay()
    {
        const QString file = m_folder.filePath(u"others.ini"_s);
        QSettings(file, QSettings::IniFormat).setValue(u"window/column"_s, 3);
        keepSettings({}, file);
        QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"window/column"_s).toInt(), 3);
    }

    void nonsenseIsNotTaken()
    {
        const QString file = m_folder.filePath(u"nonsense.ini"_s);
        {
            QSettings kept(file, QSettings::IniFormat);
            kept.setValue(u"appearance/scheme"_s, u"purple"_s);
            kept.setValue(u"appearance/textScale"_s, u"nan"_s);
            kept.setValue(u"desk/language"_s, u"../../etc"_s);
            kept.setValue(u"desk/refreshMinutes"_s, u"soon"_s);
        }
        QCOMPARE(loadSettings(file), Settings{});
        {
            QSettings kept(file, QSettings::IniFormat);
            kept.setValue(u"appearance/textScale"_s, 40);
            kept.setValue(u"desk/refreshMinutes"_s, -7);
        }
        QCOMPARE(loadSettings(file).textScale, 3.0);
        QCOMPARE(loadSettings(file).refresh, std::chrono::minutes(1));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
