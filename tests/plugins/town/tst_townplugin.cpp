// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/adapter.h"
#include "plugins/api/metadata.h"

#include <QPluginLoader>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pregonero {

class TestTownPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoItIsBeforeItRuns()
    {
        const QPluginLoader loader(QStringLiteral(PREGONERO_BINARY_DIR "/bin/plugins/town"));
        const auto info = adapterInfoFromJson(loader.metaData().value(u"MetaData"_s).toObject());
        QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
        QCOMPARE(info->id, u"town"_s);
        QVERIFY(info->simulated);
        QVERIFY(!loader.isLoaded());
    }

    void makesAnAdapter()
    {
        QPluginLoader loader(QStringLiteral(PREGONERO_BINARY_DIR "/bin/plugins/town"));
        const auto *factory = qobject_cast<AdapterFactory *>(loader.instance());
        QVERIFY2(factory, qPrintable(loader.errorString()));
        QVERIFY(factory->create());
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::TestTownPlugin)
#include "tst_townplugin.moc"
