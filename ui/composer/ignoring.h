// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QObject>

class QWidget;

namespace pregonero {

class Banner;
class FindingsModel;
class PostEditor;

/// What somebody does not want to be told of in the text being written, and taking that back: asked for in a dialog, said
/// in the banner with an undo.
class Ignoring final : public QObject
{
    Q_OBJECT

public:
    /// @param over the dialog opens, and owns this; all of them outlive it
    Ignoring(Desk &desk, const FindingsModel &findings, PostEditor &editor, Banner &banner, QWidget *over);

    void ask(int finding); ///< of the model's: how far, and why; nothing where it may not be ignored
    void restore(const Suppression &what); ///< is told again

Q_SIGNALS:
    void said(); ///< the banner has its words now

private:
    void suppress(const Suppression &what);
    void offerUndo(const QString &words, std::function<Call<bool>()> takeBack);
    void fail(const Error &error);

    Desk &m_desk;
    const FindingsModel &m_findings;
    PostEditor &m_editor;
    Banner &m_banner;
    QWidget *m_over;
};

} // namespace pregonero
