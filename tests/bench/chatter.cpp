// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chatter.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 5'000;
constexpr qint64 firstId = 109'000'000'000'000'000;
constexpr size_t answerable = 2'000;

// The most frequent ones, in order; the rest of the vocabulary is made of syllables.
const QString frequent
    = u"de la que el en y a los se del las un por con no una para es al lo como más pero ya esta hay muy sin sobre "
      "también hasta donde desde todo cuando nos plaza calle ayuntamiento agua gracias vecinos barrio hola obras basura "
      "autobús piscina fiestas parque biblioteca colegio eta da ez bat dute kaixo eskerrik asko udala kalea auzoa noiz "
      "non ajuntament carrer gràcies amb però quan avui concello rúa grazas onde cando moito câmara rua obrigado quando "
      "farola ruido multa padrón cita previa impuesto recibo horario mercado polideportivo contenedor alcaldesa concejal "
      "aparcamiento ambulatorio taller concierto mayores menores solicitud licencia corte avería tráfico semáforo carril "
      "bici acera perro ladrido árbol poda limpieza reciclaje vidrio papel hoy mañana tarde noche lunes martes sábado"_s;

const QStringList tags{u"fiestas"_s, u"agua"_s, u"obras"_s, u"jaiak"_s, u"festes"_s, u"transporte"_s, u"limpieza"_s};
const char *const languages[] = {"es", "es", "es", "es", "eu", "ca", "gl", "pt"};

QByteArray escaped(const QString &text)
{
    return text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"");
}

QByteArray idOf(qint64 first, qint64 index)
{
    return QByteArray::number(first + index * 4099);
}

} // namespace

const QList<QString> &Chatter::phrases()
{
    static const QList<QString> all{u"plaza mayor"_s, u"cita previa"_s, u"corte de agua"_s, u"punto limpio"_s,
                                    u"eskerrik asko"_s, u"carril bici"_s};
    return all;
}

Chatter::Chatter(quint64 seed, qint64 posts, std::chrono::sys_time<std::chrono::milliseconds> from,
                 std::chrono::sys_time<std::chrono::milliseconds> to)
    : m_random(20'260'101) // words and people are the same whoever asks
    , m_firstId(firstId + static_cast<qint64>(seed % 1000) * 10'000'000'000'000)
    , m_from(from.time_since_epoch().count())
    , m_step(static_cast<double>((to - from).count()) / static_cast<double>(std::max<qint64>(posts, 1)))
{
    m_words = frequent.split(u' ');
    QSet<QString> known(m_words.begin(), m_words.end());
    while (m_words.size() < vocabulary()) {
        const QString word = inventWord();
        if (!known.contains(word)) {
            known.insert(word);
            m_words.append(word);
        }
    }
    double sum = 0;
    for (qsizetype i = 0; i < vocabulary(); ++i)
        m_cumulated.push_back(sum += 1.0 / static_cast<double>(i + 1));
    meetPeople();
    m_random.seed(seed);
}

QString Chatter::inventWord()
{
    static const char *const starts[] = {"b", "c", "ch", "d", "f", "g", "gu", "j", "l", "m", "n", "p", "pr", "r", "s",
                                         "t", "tr", "tx", "v", "z", ""};
    static const char *const vowels[] = {"a", "a", "e", "e", "i", "o", "o", "u", "ia", "ue", "á", "é", "ó"};
    static const char *const ends[] = {"", "", "", "", "n", "r", "s", "l", "z", "k"};
    QString word;
    for (quint64 syllables = 2 + below(3); syllables > 0; --syllables)
        word += QString::fromUtf8(starts[below(std::size(starts))]) + QString::fromUtf8(vowels[below(std::size(vowels))])
            + QString::fromUtf8(ends[below(std::size(ends))]);
    return word;
}

qsizetype Chatter::rank()
{
    const double at = static_cast<double>(m_random() >> 11) * 0x1p-53 * m_cumulated.back();
    const auto found = std::ranges::lower_bound(m_cumulated, at);
    return std::min<qsizetype>(found - m_cumulated.begin(), vocabulary() - 1);
}

QString Chatter::sentence(qsizetype length)
{
    QString text;
    bool start = true;
    while (text.size() < length) {
        QString word = below(90) == 0 ? phrases().at(static_cast<qsizetype>(below(quint64(phrases().size()))))
                                      : m_words.at(rank());
        if (start)
            word[0] = word[0].toUpper();
        start = false;
        text += word;
        if (const quint64 mark = below(24); mark < 2) {
            text += mark == 0 ? u'.' : u'?';
            start = true;
        } else if (mark < 4) {
            text += u',';
        }
        text += u' ';
    }
    return text.trimmed();
}

void Chatter::meetPeople()
{
    for (int i = 0; i < people; ++i) {
        const QString name = inventWord();
        const QByteArray user = QByteArray("vecina") + QByteArray::number(i);
        QString shown = name + u' ' + inventWord();
        shown[0] = shown[0].toUpper();
        m_people.push_back(
            {"{\"id\":\"" + QByteArray::number(106'000'000'000'000'000 + i * 977) + "\",\"username\":\"" + user
             + "\",\"acct\":\"" + user + "\",\"display_name\":\"" + escaped(shown)
             + "\",\"locked\":false,\"bot\":false,\"created_at\":\"2022-11-05T00:00:00.000Z\",\"url\":\"https://plaza.example/@"
             + user + "\",\"avatar_static\":\"https://plaza.example/avatars/" + user
             + ".png\",\"followers_count\":" + QByteArray::number(below(900))
             + ",\"statuses_count\":" + QByteArray::number(below(4000)) + "}"});
    }
}

Chatter::Said Chatter::next()
{
    const qint64 index = m_index++;
    const qint64 at = m_from + static_cast<qint64>(static_cast<double>(index) * m_step
                                                   + static_cast<double>(below(1000)) / 1000 * m_step);
    // A few talk much, most seldom.
    const quint64 person = std::min(below(people), below(people));
    Said said;
    const quint64 share = below(100);
    said.kind = share < 60 ? Local : share < 85 ? Home : share < 95 ? Hashtag : Mentions;
    // Lengths around 180 characters.
    QString text = sentence(static_cast<qsizetype>(60 + below(120) + below(120)));
    QByteArray content = "<p>" + escaped(text) + "</p>";
    QByteArray tagList;
    if (said.kind == Hashtag || below(12) == 0) {
        const QByteArray tag = (said.kind == Hashtag ? tags.at(0) : tags.at(qsizetype(below(quint64(tags.size()))))).toUtf8();
        content = "<p>" + escaped(text) + " <a href=\\\"https://plaza.example/tags/" + tag
            + "\\\" class=\\\"mention hashtag\\\" rel=\\\"tag\\\">#<span>" + tag + "</span></a></p>";
        tagList = "{\"name\":\"" + tag + "\",\"url\":\"https://plaza.example/tags/" + tag + "\"}";
    }
    if (said.kind == Mentions)
        content.insert(3, "<span class=\\\"h-card\\\"><a href=\\\"https://plaza.example/@villanueva\\\" class=\\\"u-url "
                          "mention\\\">@<span>villanueva</span></a></span> ");
    QByteArray parent = "null";
    if (!m_recent.empty() && below(100) < 35)
        parent = '"' + idOf(m_firstId, m_recent[below(m_recent.size())]) + '"';
    if (m_recent.size() < answerable)
        m_recent.push_back(index);
    else
        m_recent[size_t(index) % answerable] = index;
    QByteArray media;
    if (below(12) == 0)
        media = "{\"id\":\"" + QByteArray::number(index)
            + "\",\"type\":\"image\",\"url\":\"https://plaza.example/media/" + QByteArray::number(index)
            + ".jpg\",\"description\":\"" + escaped(sentence(40)) + "\"}";
    const QByteArray id = idOf(m_firstId, index);
    const QByteArray time
        = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODateWithMs).toLatin1();
    said.json = "{\"id\":\"" + id + "\",\"created_at\":\"" + time + "\",\"in_reply_to_id\":" + parent
        + ",\"sensitive\":false,\"spoiler_text\":\"\",\"visibility\":\"public\",\"language\":\""
        + languages[below(std::size(languages))] + "\",\"uri\":\"https://plaza.example/posts/" + id
        + "\",\"url\":\"https://plaza.example/@vecina" + QByteArray::number(person) + '/' + id
        + "\",\"replies_count\":" + QByteArray::number(below(5)) + ",\"reblogs_count\":" + QByteArray::number(below(9))
        + ",\"favourites_count\":" + QByteArray::number(below(30)) + ",\"edited_at\":null,\"content\":\"" + content
        + "\",\"reblog\":null,\"application\":{\"name\":\"Web\",\"website\":null},\"account\":" + m_people[person].json
        + ",\"media_attachments\":[" + media + "],\"mentions\":[],\"tags\":[" + tagList
        + "],\"emojis\":[],\"card\":null,\"poll\":null}";
    return said;
}

} // namespace bench
