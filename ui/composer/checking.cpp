// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "app/domain/length.h"
#include "ui/editor/posteditor.h"
#include "ui/widgets/charactermeter.h"
#include "ui/widgets/chip.h"

#include <QComboBox>

namespace pregonero {

// What is counted and found while somebody writes.

void Composer::recount()
{
    const Limits limits = this->limits();
    const text::Count count = lengthOf(piece(), limits);
    m_meter->setCount(count.used, accountValue() ? count.maximum : 0);
    m_editor->setOverflowAt(count.overflowAt);
}

void Composer::recheck()
{
    loadWords();
    if (isEmpty())
        return m_findings->clear();
    m_findings->setSubject(m_desk.subject(piece(), m_accountId, accountValue(), m_words, m_draft), m_draft);
}

void Composer::loadWords()
{
    const QString language = m_language->currentData().toString();
    if (language == m_wordsLanguage)
        return;
    m_wordsLanguage = language;
    m_words.clear();
    whenDone(m_desk.words(language), this, [this, language](Result<QStringList> words) {
        if (!words)
            return fail(words.error());
        if (language != m_wordsLanguage || words->isEmpty())
            return;
        m_words = *words;
        recheck();
    });
}

void Composer::showFindings()
{
    m_editor->setFindings(m_findings->findings());
    const int toFix = m_findings->countOf(checker::Finding::Level::Error);
    const int toConsider = static_cast<int>(m_findings->findings().size()) - toFix;
    m_toFix->setChip({toFix ? tr("%n to fix", nullptr, toFix) : QString(), style::Tone::Bad});
    m_toConsider->setChip({toConsider ? tr("%n to consider", nullptr, toConsider) : QString(), style::Tone::Warn});
    const auto ignored = static_cast<int>(m_findings->ignored().size());
    m_ignored->setChip({ignored ? tr("%n ignored", nullptr, ignored) : QString()});
}

void Composer::applyFix(const checker::Finding::Fix &fix)
{
    m_editor->applyFix(fix);
}

void Composer::addWord(const QString &word)
{
    const QString language = m_language->currentData().toString();
    const QString known = language.isEmpty() ? checker::guessLanguage(m_editor->text()) : language;
    whenDone(m_desk.addWord(known, word), this, [this, word](Result<bool> added) {
        if (!added)
            return fail(added.error());
        m_words.append(word);
        recheck();
    });
}

} // namespace pregonero
