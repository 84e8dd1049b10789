// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/wordindex.h"

#include "app/rules/letters.h"

#include <QHash>

#include <algorithm>
#include <bit>

namespace pregonero::rules {

namespace {

constexpr quint32 seed = 2166136261u;

quint32 mixed(quint32 hash, char16_t c)
{
    return (hash ^ c) * 16777619u;
}

} // namespace

WordIndex::WordIndex(const std::vector<Form> &forms)
{
    if (forms.empty())
        return;
    QHash<QString, int> uses;
    for (const Form &form : forms) {
        for (const QString &word : form.words)
            ++uses[word];
    }
    QStringList words = uses.keys();
    words.sort();
    QHash<QString, qint32> places;
    for (const QString &word : std::as_const(words)) {
        places.insert(word, qint32(m_words.size()));
        m_words.push_back({qint32(m_letters.size()), 0});
        m_letters += word;
    }
    m_words.push_back({qint32(m_letters.size()), 0});
    // A form waits for its rarest word: of those that rules use equally often, the longest.
    std::vector<std::vector<const Form *>> byWord(places.size());
    const auto rarest = [&](const Form &form) {
        return *std::ranges::min_element(form.words, {}, [&](const QString &word) { return std::pair(uses[word], -word.size()); });
    };
    for (const Form &form : forms)
        byWord[size_t(places[rarest(form)])].push_back(&form);
    for (size_t word = 0; word < byWord.size(); ++word) {
        m_words[word].firstForm = qint32(m_forms.size());
        for (const Form *form : byWord[word]) {
            m_forms.push_back({form->need, qint32(m_others.size())});
            for (const QString &other : form->words) {
                if (size_t(places[other]) != word)
                    m_others.push_back(places[other]);
            }
        }
    }
    m_words.back().firstForm = qint32(m_forms.size());
    m_forms.push_back({0, qint32(m_others.size())});
    makeSlots();
}

void WordIndex::makeSlots()
{
    m_slots.assign(std::bit_ceil(m_words.size() * 2), {});
    for (size_t word = 0; word + 1 < m_words.size(); ++word) {
        quint32 hash = seed;
        for (qint32 i = m_words[word].at; i < m_words[word + 1].at; ++i)
            hash = mixed(hash, m_letters[i].unicode());
        size_t place = hash & (m_slots.size() - 1);
        while (m_slots[place].word >= 0)
            place = (place + 1) & (m_slots.size() - 1);
        m_slots[place] = {qint32(word), hash};
    }
}

void WordIndex::meet(QStringView text, Memory &memory) const
{
    memory.words.clear();
    if (m_slots.empty())
        return;
    memory.met.resize(m_words.size());
    for (qsizetype i = 0; i < text.size();) {
        quint32 hash = seed;
        const qsizetype start = i;
        for (; i < text.size() && isOfWord(text[i]); ++i)
            hash = mixed(hash, folded(text[i]));
        if (i == start) {
            ++i;
            continue;
        }
        const qint32 word = find(text.sliced(start, i - start), hash);
        if (word >= 0 && !std::exchange(memory.met[size_t(word)], 1))
            memory.words.push_back(word);
    }
}

qint32 WordIndex::find(QStringView word, quint32 hash) const
{
    for (size_t place = hash & (m_slots.size() - 1);; place = (place + 1) & (m_slots.size() - 1)) {
        const Slot &slot = m_slots[place];
        if (slot.word < 0)
            return -1;
        const qint32 at = m_words[size_t(slot.word)].at;
        const QStringView letters = QStringView(m_letters).sliced(at, m_words[size_t(slot.word) + 1].at - at);
        if (slot.hash == hash && letters.size() == word.size()
            && std::ranges::equal(word, letters, {}, [](QChar c) { return folded(c); }, [](QChar c) { return c.unicode(); }))
            return slot.word;
    }
}

qsizetype WordIndex::bytes() const
{
    return m_letters.size() * 2
        + qsizetype(m_words.size() * sizeof(Word) + m_forms.size() * sizeof(FormOf) + m_others.size() * sizeof(qint32)
                    + m_slots.size() * sizeof(Slot));
}

QDataStream &operator<<(QDataStream &stream, const WordIndex &index)
{
    stream << index.m_letters << quint32(index.m_words.size()) << quint32(index.m_forms.size()) << quint32(index.m_others.size());
    for (const WordIndex::Word &word : index.m_words)
        stream << word.at << word.firstForm;
    for (const WordIndex::FormOf &form : index.m_forms)
        stream << form.need << form.firstOther;
    for (const qint32 other : index.m_others)
        stream << other;
    return stream;
}

std::optional<WordIndex> WordIndex::from(QDataStream &stream, qsizetype needs)
{
    WordIndex index;
    quint32 words = 0;
    quint32 forms = 0;
    quint32 others = 0;
    stream >> index.m_letters >> words >> forms >> others;
    constexpr quint32 most = 10'000'000;
    if (stream.status() != QDataStream::Ok || words > most || forms > most || others > most)
        return {};
    // What is read is trusted with places in memory: each must be within, and none before the one before it.
    const auto follows = [](qint32 at, qint32 &last, qsizetype end) { return at >= std::exchange(last, at) && at <= end; };
    qint32 lastLetter = 0;
    qint32 lastForm = 0;
    qint32 lastOther = 0;
    for (quint32 i = 0; i < words; ++i) {
        Word word;
        stream >> word.at >> word.firstForm;
        if (!follows(word.at, lastLetter, index.m_letters.size()) || !follows(word.firstForm, lastForm, qsizetype(forms)))
            return {};
        index.m_words.push_back(word);
    }
    for (quint32 i = 0; i < forms; ++i) {
        FormOf form;
        stream >> form.need >> form.firstOther;
        if (form.need < 0 || (form.need >= needs && i + 1 < forms) || !follows(form.firstOther, lastOther, qsizetype(others)))
            return {};
        index.m_forms.push_back(form);
    }
    for (quint32 i = 0; i < others; ++i) {
        qint32 other = 0;
        stream >> other;
        if (other < 0 || other + 1 >= qint32(words))
            return {};
        index.m_others.push_back(other);
    }
    const bool ended = words == 0 || (forms > 0 && index.m_words.back().firstForm == qint32(forms) - 1);
    if (stream.status() != QDataStream::Ok || !ended)
        return {};
    if (words > 0)
        index.makeSlots();
    return index;
}

} // namespace pregonero::rules
