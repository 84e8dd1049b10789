// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of everything the interface is made of, for eyes; not a test.
#include "ui/editor/posteditor.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charactermeter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractListModel>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDateTimeEdit>
#include <QDockWidget>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace pregonero;
using style::Meaning;
using style::Tone;

namespace {

class Rows final : public QAbstractListModel
{
public:
    explicit Rows(QList<Row> rows, QObject *parent) : QAbstractListModel(parent), m_rows(std::move(rows)) { }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(spoken(m_rows.at(index.row()))) : QVariant();
    }
    const Row &at(int row) const { return m_rows.at(row); }

private:
    QList<Row> m_rows;
};

class Delegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    Row row(const QModelIndex &index) const override
    {
        return static_cast<const Rows *>(index.model())->at(index.row());
    }
};

RowView *list(const QList<Row> &rows, RowDelegate::Shape shape, QWidget *parent, int lines = 3)
{
    auto *view = new RowView(parent);
    auto *delegate = new Delegate(shape, view);
    delegate->setMaximumLines(lines);
    view->setItemDelegate(delegate);
    view->setModel(new Rows(rows, view));
    view->setAccessibleName(u"Rows"_s);
    return view;
}

QList<Row> messages()
{
    const auto person = [](const QString &name, const QString &handle, const QString &time,
                           const QString &text, const QList<ChipText> &chips, bool unread = false) {
        Row row{.name = name, .handle = handle, .time = time, .text = text, .chips = chips};
        row.avatar = handle + name;
        row.unread = unread;
        return row;
    };
    QList<Row> rows{
        person(
            u"Samuel Cobos"_s, u"@samuel@plaza.town"_s, u"22:21"_s,
            u"¿Cómo legalizo una partida de nacimiento en el consulado sin viajar? ¿Se puede por correo?"_s,
            {{u"pregunta"_s}, {u"padrón"_s}, {u"vence hoy 14:00"_s, Tone::Warn, Meaning::Schedule}}, true),
        person(u"Nerea Etxeberria Goikoetxea"_s, u"@nerea@plaza.town"_s, u"22:04"_s,
               u"Atzo ere kale argia itzalita zegoen Iturri kalean. Noiz konponduko duzue?"_s,
               {{u"incidencia"_s},
                {u"obras"_s},
                {u"eu"_s},
                {u"3.ª vez"_s, Tone::Accent},
                {u"vencida ayer"_s, Tone::Bad}},
               true),
        person(u"Jorge Galán"_s, u"Blog · comentario"_s, u"21:47"_s,
               u"Nuevamente muchas gracias. Excelente que respondan por aquí 🙂"_s,
               {{u"agradecimiento"_s, Tone::Good}}),
        person(u"Lucía Prats"_s, u"Bluesky"_s, u"21:30"_s,
               u"He ido tres veces y la cédula no ha llegado. ¿Cuánto tiempo más debo esperar? Llevo así "
               u"desde el mes de "
               u"septiembre, y en la oficina nadie sabe decirme si falta un documento, si hay que pagar otra "
               u"vez o si lo han "
               u"perdido por el camino."_s,
               {{u"queja"_s}, {u"padrón"_s}, {u"vence mañana 10:00"_s}}, true),
        person(
            u"Aitor Arrizabalaga-Urrutikoetxea Mendizabal"_s,
            u"@arrizabalaga.urrutikoetxea@udalarenkomunikaziozerbitzua.example"_s, u"21:12"_s,
            u"Nekazaritzaingurumenarekikoarduradunarengandik jakin nahi nuke elektroentzefalografistarekin hitzordua."_s,
            {{u"queja · ironía"_s}, {u"sin mencionar"_s, Tone::Accent}}),
        person(u"Starlight Promo"_s, u"Facebook"_s, u"20:58"_s, u"Gana dinero desde casa!!! entra aquí ▸▸"_s,
               {{u"publicidad"_s}, {u"oculto · norma 3"_s}}),
    };
    rows[3].icon = Meaning::NetworkGeneric;
    rows[0].icon = Meaning::NetworkMastodon;
    rows[1].icon = Meaning::NetworkTown;
    return rows;
}

QList<Row> conversation()
{
    Row first{
        .name = u"Samuel Cobos"_s,
        .handle = u"Facebook"_s,
        .time = u"ayer 22:21"_s,
        .text =
            u"¿Cómo legalizo una partida de nacimiento en el consulado sin viajar? ¿Se puede por correo?"_s};
    Row ours{
        .name = u"Alcaldía (Marta R.)"_s,
        .time = u"hoy 9:02"_s,
        .text =
            u"Hola, Samuel. ¿Qué documento necesitas legalizar y en qué ciudad estás? Lo explicamos en villanueva.example/apostilla"_s};
    ours.own = true;
    ours.links = {{ours.text.indexOf(u"villanueva"_s), 29}};
    Row second{
        .name = u"Samuel Cobos"_s,
        .time = u"hoy 10:26"_s,
        .text =
            u"Es la partida de nacimiento de mi hija, estoy en Popayán y la necesitan en el consulado.\n\nGracias."_s,
        .chips = {{u"dato personal: propuesto canal privado"_s, Tone::Warn}}};
    second.unread = true;
    return {first, ours, second};
}

QWidget *composer(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(style::space(4), style::space(2), style::space(4), style::space(3));
    auto *top = new QHBoxLayout;
    top->addWidget(new ElidingLabel(u"Responder como"_s, style::Type::Small, style::Role::SecondInk));
    top->addWidget(new ElidingLabel(u"Alcaldía · Facebook"_s, style::Type::Title));
    top->addWidget(new Chip({u"es"_s}));
    top->addStretch();
    top->addWidget(new ElidingLabel(u"Banco de respuestas"_s, style::Type::Small, style::Role::SecondInk));
    top->addWidget(new KeyHint(QKeySequence(u"Ctrl+K"_s)));
    column->addLayout(top);

    auto *editor = new PostEditor(box);
    const QString text =
        u"Gracias, Samuel. Puedes pedirla sin viajar: le informamos que el trámite se hace en línea en "
        u"villanueva.example/apostilla y tarda cinco días. Para tu caso concreto escríbenos a "
        u"atencion@villanueva.example y así no das datos de tu hija en público. @samuel #Trámites 🎉"_s;
    editor->setText(text);
    checker::Finding warning{
        .rule = u"a"_s, .level = checker::Finding::Level::Warning, .title = u"Fórmula distante"_s};
    warning.start = text.indexOf(u"le informamos que"_s);
    warning.length = 17;
    checker::Finding error{
        .rule = u"b"_s, .level = checker::Finding::Level::Error, .title = u"Dato personal"_s};
    error.start = text.indexOf(u"datos de tu hija"_s);
    error.length = 16;
    editor->setFindings({warning, error});
    editor->setOverflowAt(text.indexOf(u"#Tr"_s));
    editor->setMinimumHeight(style::space(30));
    column->addWidget(editor, 1);

    auto *bottom = new QHBoxLayout;
    auto *state = new FlowLayout;
    bottom->addLayout(state, 1);
    auto *verbs = new FlowLayout;
    verbs->setAlignment(Qt::AlignRight);
    bottom->addLayout(verbs);
    state->addWidget(new Chip({u"1 por corregir"_s, Tone::Bad, Meaning::Error}));
    state->addWidget(new Chip({u"1 por valorar"_s, Tone::Warn, Meaning::Warning}));
    auto *meter = new CharacterMeter;
    meter->setCount(int(text.size()), 8000);
    state->addWidget(meter);
    verbs->addWidget(new QPushButton(u"Guardar"_s));
    verbs->addWidget(new QPushButton(u"Enviar a revisión"_s));
    auto *reply = new QPushButton(style::icon(Meaning::Send, style::Role::OnAccent), u"Responder"_s);
    style::setButtonKind(reply, style::ButtonKind::Primary);
    verbs->addWidget(reply);
    column->addLayout(bottom);
    return box;
}

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

QWidget *column(std::initializer_list<QWidget *> parts, QWidget *stretched)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *part : parts)
        layout->addWidget(part, part == stretched ? 1 : 0);
    return box;
}

void deskPage(QMainWindow &window)
{
    const auto dock = [&window](const QString &title, const ChipText &count, QWidget *content,
                                Qt::DockWidgetArea area) {
        auto *pane = new QDockWidget(title, &window);
        auto *header = new PaneHeader(title, pane);
        header->setCount(count);
        auto *more = new QAction(style::icon(Meaning::Filter, style::Role::SecondInk), u"Filtrar"_s, pane);
        header->addAction(more);
        header->becomeTitleBarOf(pane);
        pane->setWidget(content);
        window.addDockWidget(area, pane);
        return pane;
    };
    RowView *feed = list(messages(), RowDelegate::Shape::Rows, &window);
    auto *search = new SearchField(u"Buscar en todas las cuentas"_s);
    auto *searchRow = new QWidget;
    auto *searchLayout = new QHBoxLayout(searchRow);
    searchLayout->addWidget(search);
    auto *feedPane = dock(u"Escucha"_s, {u"9 sin responder"_s, Tone::Bad},
                          column({searchRow, hairline(), feed}, feed), Qt::LeftDockWidgetArea);
    feed->setCurrentIndex(feed->model()->index(0, 0));

    QList<Row> findings{
        {.name = u"Dato personal en público"_s,
         .text =
             u"«datos de tu hija» identifica a una menor en una respuesta pública. Llévalo al buzón y no lo repitas."_s,
         .footnote = u"datos-personales/menores · Decálogo 3.3 y 5"_s,
         .dot = Tone::Bad},
        {.name = u"Fórmula distante"_s,
         .text = u"«le informamos que» sobra y cambia de tú a usted."_s,
         .footnote = u"atencion/formulas · Decálogo 1: tono cercano y cordial"_s,
         .dot = Tone::Warn}};
    auto *checker = dock(u"Comprobador"_s, {u"2"_s, Tone::Bad},
                         list(findings, RowDelegate::Shape::Rows, &window, 6), Qt::RightDockWidgetArea);
    QList<Row> drafts{{.name = u"Corte de agua en el barrio Norte"_s,
                       .time = u"jue 8:30"_s,
                       .chips = {{u"programada"_s, Tone::Accent}, {u"es + eu"_s}, {u"3 redes"_s}}},
                      {.name = u"Plazas de la escuela de música"_s,
                       .time = u"hoy"_s,
                       .chips = {{u"en revisión"_s, Tone::Warn}, {u"falta eu"_s, Tone::Bad}}},
                      {.name = u"Balance de la red de bicis"_s,
                       .time = u"ayer"_s,
                       .chips = {{u"borrador"_s}, {u"cifra sin fuente"_s, Tone::Bad}}}};
    dock(u"Borradores"_s, {}, list(drafts, RowDelegate::Shape::Rows, &window), Qt::RightDockWidgetArea);
    window.resizeDocks({feedPane, checker}, {390, 330}, Qt::Horizontal);

    auto *header = new PaneHeader(u"Samuel Cobos"_s);
    header->setCount({u"caso 2026-118"_s});
    auto *due = new Chip({u"vence hoy 14:00 · 3 h 12 min"_s, Tone::Warn, Meaning::Schedule});
    due->setClickable(true);
    header->addChip(due);
    auto *banner = new Banner;
    auto *retry = new QAction(u"Reintentar"_s, banner);
    banner->setMessage(
        Tone::Warn,
        u"Sin conexión desde las 10:41. Lo que escribas queda en la salida y se envía al volver."_s, {retry});
    banner->setClosable(true);
    RowView *talk = list(conversation(), RowDelegate::Shape::Bubbles, &window);
    window.setCentralWidget(column({header, banner, talk, hairline(), composer(&window)}, talk));
}

void controlsPage(QMainWindow &window)
{
    auto *tabs = new QTabWidget;
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(32);

    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const auto &[text, kind] : {std::pair{u"Publicar"_s, style::ButtonKind::Primary},
                                     {u"Guardar"_s, style::ButtonKind::Normal},
                                     {u"Más"_s, style::ButtonKind::Quiet},
                                     {u"Borrar"_s, style::ButtonKind::Danger}}) {
        auto *button = new QPushButton(text);
        style::setButtonKind(button, kind);
        buttons->addWidget(button);
    }
    auto *off = new QPushButton(u"No disponible"_s);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addStretch();
    left->addLayout(buttons);
    auto *perspectives = new QHBoxLayout;
    perspectives->setSpacing(4);
    for (const QString &name : {u"Comunicar"_s, u"Revisar"_s, u"Enseñar"_s}) {
        auto *button = new QToolButton;
        button->setText(name);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(name == u"Comunicar");
        perspectives->addWidget(button);
    }
    for (const Meaning meaning : {Meaning::Reply, Meaning::Boost, Meaning::Favourite, Meaning::More}) {
        auto *button = new QToolButton;
        button->setIcon(style::icon(meaning));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(meaning == Meaning::Favourite);
        perspectives->addWidget(button);
    }
    auto *menuButton = new QToolButton;
    menuButton->setText(u"Todas las cuentas"_s);
    menuButton->setAutoRaise(true);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setMenu(new QMenu(menuButton));
    perspectives->addWidget(menuButton);
    perspectives->addStretch();
    left->addLayout(perspectives);

    auto *group = new QGroupBox(u"Cuenta nueva"_s);
    auto *form = new QFormLayout(group);
    auto *server = new QLineEdit(u"plaza.villanueva.example"_s);
    form->addRow(u"Servidor"_s, server);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Nombre que verá el equipo"_s);
    form->addRow(u"Nombre"_s, empty);
    auto *combo = new QComboBox;
    combo->addItems({u"Castellano"_s, u"Euskara"_s, u"Català"_s});
    form->addRow(u"Lengua"_s, combo);
    auto *spin = new QSpinBox;
    spin->setValue(12);
    form->addRow(u"Minutos"_s, spin);
    auto *when = new QDateTimeEdit(QDateTime(QDate(2026, 11, 22), QTime(14, 0)));
    when->setCalendarPopup(true);
    form->addRow(u"Fecha"_s, when);
    auto *check = new QCheckBox(u"Avisar antes de vencer"_s);
    check->setChecked(true);
    form->addRow(check);
    form->addRow(new QCheckBox(u"Publicar sin revisión"_s));
    auto *radio = new QRadioButton(u"Público"_s);
    radio->setChecked(true);
    form->addRow(radio);
    form->addRow(new QRadioButton(u"Solo seguidores"_s));
    auto *notes = new QTextEdit(u"Notas de varias líneas"_s);
    notes->setMaximumHeight(80);
    form->addRow(u"Notas"_s, notes);
    left->addWidget(group);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(62);
    left->addWidget(bar);
    left->addStretch();
    columns->addLayout(left, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    for (const Tone tone : {Tone::Good, Tone::Warn, Tone::Bad, Tone::Accent, Tone::Neutral}) {
        auto *banner = new Banner;
        banner->setMessage(
            tone, u"Publicado en dos redes, con su dirección y su prueba. La tercera aún no lo confirma."_s);
        right->addWidget(banner);
    }
    auto *chips = new FlowLayout;
    for (const auto &[text, tone] : {std::pair{u"publicado · con prueba"_s, Tone::Good},
                                     {u"sin confirmar: comprobando"_s, Tone::Warn},
                                     {u"en cola · sin conexión"_s, Tone::Neutral},
                                     {u"programada"_s, Tone::Accent},
                                     {u"falló"_s, Tone::Bad}})
        chips->addWidget(new Chip({text, tone}));
    right->addLayout(chips);
    auto *meters = new FlowLayout(12);
    for (const auto &[used, of] : {std::pair{248, 500}, {491, 500}, {512, 500}, {1204, 0}}) {
        auto *meter = new CharacterMeter;
        meter->setName(of == 0 ? QString() : u"Mastodon"_s);
        meter->setCount(used, of);
        meters->addWidget(meter);
    }
    right->addLayout(meters);
    auto *progress = new ProgressLine;
    progress->start(u"Descargando 2.140 mensajes de plaza.town"_s);
    progress->setProgress(2, 5);
    progress->show();
    right->addWidget(progress);
    auto *avatars = new QHBoxLayout;
    avatars->setSpacing(8);
    for (const QString &name : {u"Samuel Cobos"_s, u"Nerea E."_s, u"Jorge Galán"_s, u"Lucía Prats"_s,
                                u"Tomás Vera"_s, u"🌟 Ana"_s, u"?"_s}) {
        auto *avatar = new Avatar;
        avatar->setPerson(name);
        avatars->addWidget(avatar);
    }
    avatars->addStretch();
    right->addLayout(avatars);
    auto *table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({u"Atajo"_s, u"Acción"_s, u"Dónde"_s});
    for (int r = 0; r < 3; ++r) {
        for (int c = 0; c < 3; ++c)
            table->setItem(r, c, new QTableWidgetItem(c == 0 ? u"Ctrl+%1"_s.arg(r) : u"Abrir la paleta"_s));
    }
    table->selectRow(1);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setMaximumHeight(140);
    right->addWidget(table);
    auto *emptyState = new EmptyState;
    auto *action = new QAction(style::icon(Meaning::Add), u"Añadir una cuenta"_s, emptyState);
    emptyState->setContent(
        Meaning::Feed, u"Aquí se oye a la ciudadanía"_s,
        u"Añade la cuenta de una red, o prueba con la villa simulada, y sus mensajes llegarán aquí."_s);
    emptyState->setAction(action);
    right->addWidget(emptyState, 1);
    columns->addLayout(right, 1);

    tabs->addTab(page, u"Controles"_s);
    tabs->addTab(new QWidget, u"Otra página"_s);
    tabs->addTab(new QWidget, u"Tercera"_s);
    window.setCentralWidget(tabs);
}

void iconsPage(QMainWindow &window)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    int i = 0;
    for (const Meaning meaning : style::allMeanings()) {
        auto *cell = new QVBoxLayout;
        auto *picture = new QLabel;
        picture->setPixmap(style::icon(meaning).pixmap(QSize(32, 32), window.devicePixelRatioF()));
        picture->setAlignment(Qt::AlignHCenter);
        auto *small = new QLabel;
        small->setPixmap(
            style::icon(meaning, style::Role::Accent).pixmap(QSize(16, 16), window.devicePixelRatioF()));
        small->setAlignment(Qt::AlignHCenter);
        auto *label = new QLabel(style::name(meaning));
        label->setFont(style::font(style::Type::Small));
        label->setAlignment(Qt::AlignHCenter);
        cell->addWidget(picture);
        cell->addWidget(small);
        cell->addWidget(label);
        grid->addLayout(cell, i / 10, i % 10);
        ++i;
    }
    window.setCentralWidget(page);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"scheme"_s, u"light or dark"_s, u"scheme"_s, u"light"_s},
                        {u"text"_s, u"Text scale"_s, u"scale"_s, u"1.0"_s},
                        {u"page"_s, u"desk, controls or icons"_s, u"page"_s, u"desk"_s},
                        {u"size"_s, u"Window size"_s, u"WxH"_s, u"1440x900"_s},
                        {u"menu"_s, u"Open the first menu"_s},
                        {u"out"_s, u"Save a picture and leave"_s, u"file"_s}});
    options.addHelpOption();
    options.process(application);

    style::Appearance appearance(application);
    appearance.setScheme(options.value(u"scheme"_s) == u"dark" ? style::Scheme::Dark : style::Scheme::Light);
    appearance.setTextScale(options.value(u"text"_s).toDouble());

    QMainWindow window;
    QMenu *file = window.menuBar()->addMenu(u"&Archivo"_s);
    file->addAction(style::icon(Meaning::Draft), u"Borrador nuevo"_s, QKeySequence(u"Ctrl+N"_s));
    file->addAction(style::icon(Meaning::Account), u"Añadir cuenta…"_s);
    file->addSeparator();
    QAction *ticked = file->addAction(u"Mostrar leídos"_s);
    ticked->setCheckable(true);
    ticked->setChecked(true);
    file->addMenu(u"Exportar"_s)->addAction(u"CSV"_s);
    file->addAction(u"No disponible"_s)->setEnabled(false);
    for (const QString &name : {u"&Editar"_s, u"&Ver"_s, u"&Cuentas"_s, u"A&yuda"_s})
        window.menuBar()->addMenu(name);
    window.statusBar()->addWidget(new ElidingLabel(u"Sin conexión desde las 10:41 · se sigue trabajando"_s,
                                                   style::Type::Small, style::Role::SecondInk));
    window.statusBar()->addPermanentWidget(new ElidingLabel(
        u"Esperan respuesta: 9 · hoy vencen 3 · vencida 1"_s, style::Type::Small, style::Role::SecondInk));
    const QString page = options.value(u"page"_s);
    if (page == u"controls")
        controlsPage(window);
    else if (page == u"icons")
        iconsPage(window);
    else
        deskPage(window);
    const QStringList size = options.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (options.isSet(u"menu"_s))
        file->popup(window.mapToGlobal(QPoint(0, 30)));
    if (options.isSet(u"out"_s)) {
        QTimer::singleShot(600, &window, [&] {
            QPixmap picture = window.grab();
            if (options.isSet(u"menu"_s)) {
                QPainter painter(&picture);
                painter.drawPixmap(4, 30, file->grab());
            }
            QApplication::exit(picture.save(options.value(u"out"_s)) ? 0 : 1);
        });
    }
    return QApplication::exec();
}
