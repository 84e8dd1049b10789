// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"

#include "app/models/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// The findings of a text that is being typed: the newest text wins, whatever was on its way.
class TestFindingsModel : public QObject
{
    Q_OBJECT

    static checker::Subject subject(const QString &text)
    {
        Piece piece;
        piece.text = text;
        piece.language = u"es"_s;
        return {piece, Limits{.counting = {.maximum = 20}}, {}};
    }

private Q_SLOTS:
    void theNewestTextWins()
    {
        DeskBench bench;
        FindingsModel model(bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy checked(&model, &FindingsModel::checked);
        for (int i = 0; i < 50; ++i)
            model.setSubject(subject(QString(100 + i, u'a')));
        model.setSubject(subject(u"La plaza"_s));
        QTRY_VERIFY(!checked.isEmpty());
        QVERIFY(model.findings().isEmpty());
        model.setSubject(subject(u"La plaza mayor de la villa nueva"_s));
        QTRY_VERIFY(model.countOf(checker::Finding::Level::Error) == 1);
        const QModelIndex index = model.index(0);
        QVERIFY(!index.data(FindingsModel::TitleRole).toString().isEmpty());
        QVERIFY(!index.data(FindingsModel::MessageRole).toString().isEmpty());
        QVERIFY(!index.data(FindingsModel::SourceRole).toString().isEmpty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(index.data(FindingsModel::TitleRole).toString()));
    }

    void whatWasClearedStaysClear()
    {
        DeskBench bench;
        FindingsModel model(bench.desk);
        model.setSubject(subject(QString(100, u'a')));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        // The check that was on its way ends before the next one is heard.
        QSignalSpy checked(&model, &FindingsModel::checked);
        model.setSubject(subject(u"La plaza"_s));
        QTRY_VERIFY(!checked.isEmpty());
        QCOMPARE(model.rowCount(), 0);
    }

    void itMayGoWhileAWorkerChecks()
    {
        DeskBench bench;
        int heard = 0;
        bool going = false;
        for (int i = 0; i < 50; ++i) {
            auto model = std::make_unique<FindingsModel>(bench.desk);
            connect(model.get(), &FindingsModel::checked, this, [&] { heard += going; });
            model->setSubject(subject(QString(5000, u'a')));
            model->setSubject(subject(QString(6000, u'a')));
            going = true;
            model.reset();
            going = false;
        }
        QCOMPARE(heard, 0); // nobody is told anything by what is going
    }
};

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
