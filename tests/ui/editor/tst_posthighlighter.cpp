// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/posthighlighter.h"
#include "ui/style/theme.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace pregonero;

class TestPostHighlighter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTheme(*qApp, style::Theme(style::Scheme::Light)); }

    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        const auto row = [](const char *name, const QString &text, const QStringList &marked) {
            QTest::newRow(name) << text << marked;
        };
        row("nothing", u"Mañana se corta el agua."_s, {});
        row("link", u"Ver https://villanueva.example/a?b=c#d."_s, {u"https://villanueva.example/a?b=c#d"_s});
        row("link in brackets", u"(https://a.example/x)"_s, {u"https://a.example/x"_s});
        row("bare link with a path", u"en villanueva.example/apostilla y ya"_s,
            {u"villanueva.example/apostilla"_s});
        row("address", u"escríbenos a atencion@villanueva.example."_s, {u"atencion@villanueva.example"_s});
        row("mention", u"Hola @nerea, gracias"_s, {u"@nerea"_s});
        row("mention with host", u"Hola @nerea@plaza.town."_s, {u"@nerea@plaza.town"_s});
        row("mention at the start", u"@nerea kaixo"_s, {u"@nerea"_s});
        row("hashtag", u"Corte en #BarrioNorte hoy"_s, {u"#BarrioNorte"_s});
        row("hashtag with accents", u"#Trámites y #Añadir_más"_s, {u"#Trámites"_s, u"#Añadir_más"_s});
        row("hashtag in Basque and Catalan", u"#UdalBatzarra #Col·laboració"_s,
            {u"#UdalBatzarra"_s, u"#Col·laboració"_s});
        row("a number is no hashtag", u"vivo en el #12 de la calle"_s, {});
        row("a hash in a word", u"C#mayor"_s, {});
        row("cashtag", u"sube $SAN, cuesta $5"_s, {u"$SAN"_s});
        row("sentence end is no link", u"Gracias.Nos vemos y/o llamamos"_s, {});
        row("several", u"@ana #Agua https://a.example/b"_s,
            {u"@ana"_s, u"#Agua"_s, u"https://a.example/b"_s});
        row("emoji before", u"🙂 #Agua"_s, {u"#Agua"_s});
        row("an at alone", u"a las 3 @ casa"_s, {});
    }

    void marks()
    {
        QFETCH(QString, text);
        QTextDocument document(text);
        PostHighlighter highlighter(&document);
        highlighter.rehighlight();
        QStringList marked;
        for (const QTextLayout::FormatRange &range : document.firstBlock().layout()->formats()) {
            QCOMPARE(range.format.foreground().color(), style::colour(style::Role::Accent));
            marked.append(text.mid(range.start, range.length));
        }
        QTEST(marked, "marked");
    }

    void hostileTextIsQuick()
    {
        // What backtracking would choke on.
        for (const QString &unit :
             {u"a."_s, u"@a."_s, u"#"_s, u"👩‍"_s, u"a@a."_s, u"https://"_s, u"$A._"_s}) {
            QTextDocument document(unit.repeated(3000));
            PostHighlighter highlighter(&document);
            QElapsedTimer timer;
            timer.start();
            highlighter.rehighlight();
            QVERIFY2(timer.elapsed() < 2000, qPrintable(unit + u": "_s + QString::number(timer.elapsed())));
        }
    }
};

QTEST_MAIN(TestPostHighlighter)
#include "tst_posthighlighter.moc"
