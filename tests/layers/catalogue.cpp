// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/catalogue.h"

#include "tests/layers/tree.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace layers {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    const QString type = xml.attributes().value("type"_L1).toString();
    message.finished = type.isEmpty();
    message.gone = type == "obsolete"_L1 || type == "vanished"_L1;
    if (!message.numerus) {
        message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == "numerusform"_L1)
            message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d{1,2}|n)"_s);
    QSet<QString> places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places << it.next().captured();
    return places;
}

} // namespace

QString Message::shown() const
{
    return u"%1: \"%2\""_s.arg(context, QString(source).replace(u'\n', u' ').left(60));
}

Catalogue readCatalogue(const QString &text)
{
    Catalogue catalogue;
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != "TS"_L1) {
        catalogue.error = u"is no .ts file"_s;
        return catalogue;
    }
    catalogue.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                catalogue.messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        catalogue.error = xml.errorString();
    return catalogue;
}

QStringList judgeComplete(const QString &path, const Catalogue &catalogue)
{
    QStringList problems;
    for (const Message &message : catalogue.messages) {
        if (message.gone)
            continue;
        const bool empty = message.translations.isEmpty()
            || std::ranges::any_of(message.translations, [](const QString &t) { return t.trimmed().isEmpty(); });
        if (!message.finished || empty) {
            problems << problem(path, 1, u"not translated: "_s + message.shown());
            continue;
        }
        const QSet<QString> wanted = placesIn(message.source);
        for (const QString &translation : message.translations) {
            // A plural form may say "one" instead of its number.
            const QSet<QString> missing = (wanted - placesIn(translation)) - (message.numerus ? QSet{u"%n"_s} : QSet<QString>{});
            const QSet<QString> strange = placesIn(translation) - wanted;
            if (!missing.isEmpty() || !strange.isEmpty())
                problems << problem(path, 1, u"other places (%1, %n) than the source: "_s + message.shown());
        }
    }
    return problems;
}

QStringList judgeKnows(const QString &path, const Catalogue &catalogue, const QList<Message> &wanted)
{
    QSet<QString> known;
    for (const Message &message : catalogue.messages) {
        if (!message.gone)
            known << message.key();
    }
    QStringList problems;
    for (const Message &message : wanted) {
        if (!message.gone && !known.contains(message.key()))
            problems << problem(path, 1, u"does not know "_s + message.shown());
    }
    return problems;
}

QList<Message> metadataMessages(const QString &root)
{
    QList<Message> messages;
    const auto add = [&](const QJsonObject &object, const QStringList &keys) {
        for (const QString &key : keys) {
            if (const QString text = object.value(key).toString(); !text.isEmpty()) {
                messages << Message{.context = u"pregonero::metadata"_s, .source = text, .comment = {},
                                    .translations = {}};
            }
        }
    };
    for (const QString &plugin : filesEndingIn(root, {u"plugins"_s}, {u"/plugin.cpp"_s})) {
        const QString folder = QFileInfo(plugin).path();
        const QString path = folder + u'/' + QFileInfo(folder).fileName() + u".json"_s;
        const QJsonObject json = QJsonDocument::fromJson(read(root, path).toUtf8()).object();
        add(json, {u"name"_s, u"description"_s, u"replyCondition"_s, u"cost"_s});
        for (const QJsonValue &field : json.value("authentication"_L1).toObject().value("fields"_L1).toArray())
            add(field.toObject(), {u"label"_s, u"placeholder"_s, u"help"_s});
    }
    return messages;
}

} // namespace layers
