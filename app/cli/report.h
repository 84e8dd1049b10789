// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/finding.h"
#include "app/cli/textfiles.h"

#include <functional>
#include <memory>

namespace pregonero::cli {

/// A stretch of a file, as tools count: lines and columns from 1, in characters (code points), the end outside.
struct Region {
    int line = 1;
    int column = 1;
    int endLine = 1;
    int endColumn = 1;
    qsizetype offset = 0; ///< characters from the file's beginning
    qsizetype length = 0;
    friend bool operator==(const Region &, const Region &) = default;
};

/// A finding where it stands in its file.
struct Placed {
    checker::Finding finding;
    Region region = {}; ///< the file's beginning where it is about the whole
    QString match = {}; ///< the words as written
    QList<Region> fixes = {}; ///< where each of the finding's fixes goes
};

/// What became of one file.
struct FileReport {
    QString path;
    QString problem = {}; ///< translated: why it was not checked
    QList<Placed> findings = {};
};

/// Places a text's findings.
[[nodiscard]] QList<Placed> placed(const QList<checker::Finding> &findings, const TextFile &file);

enum class Format { Text, Line, Json, Findings, Sarif, JUnit };
[[nodiscard]] std::optional<Format> formatNamed(const QString &name); ///< of those that --format takes

/// Writes reports as they come, in some format.
class ReportWriter
{
public:
    using Out = std::function<void(const QByteArray &)>;
    virtual ~ReportWriter() = default;
    virtual void add(const FileReport &report) = 0;
    virtual void end() = 0; ///< once, after the last
};

/// @param version of the program
[[nodiscard]] std::unique_ptr<ReportWriter> reportWriter(Format format, ReportWriter::Out out, const QString &version);
[[nodiscard]] std::unique_ptr<ReportWriter> sarifWriter(ReportWriter::Out out, const QString &version);
[[nodiscard]] std::unique_ptr<ReportWriter> junitWriter(ReportWriter::Out out);

} // namespace pregonero::cli
