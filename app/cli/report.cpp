// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "app/cli/textplaces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

/// "file:line:column: level: title. message [rule]", the source below, and a count at the end.
class TextWriter final : public ReportWriter
{
public:
    explicit TextWriter(Out out) : m_out(std::move(out)) {}
    void add(const FileReport &report) override
    {
        ++m_files;
        QString text;
        for (const Placed &one : report.findings) {
            const checker::Finding &finding = one.finding;
            (finding.level == checker::Finding::Level::Error ? m_errors : m_others) += 1;
            text += u"%1:%2:%3: %4: "_s.arg(report.path).arg(one.region.line).arg(one.region.column).arg(name(finding.level))
                + finding.title + u". "_s + finding.message + u" ["_s + finding.rule + u"]\n"_s;
            if (!finding.source.isEmpty())
                text += u"    "_s + Tr::tr("Source: %1").arg(finding.source) + u'\n';
        }
        if (!text.isEmpty())
            m_out(text.toUtf8());
    }
    void end() override
    {
        if (m_files < 2 && m_errors + m_others == 0)
            return;
        m_out((Tr::tr("%n file(s)", nullptr, m_files) + u": "_s + Tr::tr("%n to fix", nullptr, m_errors) + u", "_s
               + Tr::tr("%n to consider", nullptr, m_others) + u'\n')
                  .toUtf8());
    }

private:
    Out m_out;
    int m_files = 0;
    int m_errors = 0;
    int m_others = 0;
};

/// As Vale's --output=line: "file:line:column:Check:Message".
class LineWriter final : public ReportWriter
{
public:
    explicit LineWriter(Out out) : m_out(std::move(out)) {}
    void add(const FileReport &report) override
    {
        QString text;
        for (const Placed &one : report.findings) {
            QString message = one.finding.message;
            message.replace(u'\n', u' ');
            text += u"%1:%2:%3:"_s.arg(report.path).arg(one.region.line).arg(one.region.column) + one.finding.rule + u':' + message
                + u'\n';
        }
        if (!text.isEmpty())
            m_out(text.toUtf8());
    }
    void end() override {}

private:
    Out m_out;
};

/// As Vale's --output=JSON, with Category, Source and Offset beside.
class ValeWriter final : public ReportWriter
{
public:
    explicit ValeWriter(Out out) : m_out(std::move(out)) {}
    void add(const FileReport &report) override
    {
        QJsonArray alerts;
        for (const Placed &one : report.findings)
            alerts.append(alert(one));
        if (!alerts.isEmpty())
            m_document.insert(report.path, alerts);
    }
    void end() override { m_out(QJsonDocument(m_document).toJson()); }

private:
    static QJsonObject alert(const Placed &one)
    {
        const checker::Finding &finding = one.finding;
        QJsonArray parameters;
        for (const checker::Finding::Fix &fix : finding.fixes) {
            // Vale's actions are about the span; what mends another place cannot be said in them.
            if (fix.start == finding.start && fix.length == finding.length && !fix.replacement.isEmpty())
                parameters.append(fix.replacement);
        }
        const bool removes = parameters.isEmpty() && !finding.fixes.isEmpty() && finding.fixes.constFirst().replacement.isEmpty()
            && finding.fixes.constFirst().start == finding.start && finding.fixes.constFirst().length == finding.length;
        const QString action = removes ? u"remove"_s : parameters.isEmpty() ? QString() : u"replace"_s;
        const int last = std::max<int>(one.region.column, one.region.column + int(one.region.length) - 1);
        return {{u"Action"_s, QJsonObject{{u"Name"_s, action}, {u"Params"_s, parameters.isEmpty() ? QJsonValue() : parameters}}},
                {u"Span"_s, QJsonArray{one.region.column, last}},
                {u"Check"_s, finding.rule},
                {u"Description"_s, finding.why},
                {u"Link"_s, finding.link},
                {u"Message"_s, finding.message},
                {u"Severity"_s, name(finding.level)},
                {u"Match"_s, one.match},
                {u"Line"_s, one.region.line},
                {u"Category"_s, finding.category},
                {u"Source"_s, finding.source},
                {u"Offset"_s, QJsonArray{one.region.offset, one.region.offset + one.region.length}}};
    }

    Out m_out;
    QJsonObject m_document;
};

/// The one document of --json: every finding with all its members.
class FindingsWriter final : public ReportWriter
{
public:
    explicit FindingsWriter(Out out) : m_out(std::move(out)) {}
    void add(const FileReport &report) override
    {
        for (const Placed &one : report.findings) {
            QJsonObject row = checker::toJson(one.finding);
            row.insert(u"file"_s, report.path);
            row.insert(u"place"_s, u"%1:%2"_s.arg(one.region.line).arg(one.region.column));
            m_rows.append(row);
        }
    }
    void end() override { m_out(QJsonDocument(m_rows).toJson()); }

private:
    Out m_out;
    QJsonArray m_rows;
};

} // namespace

QList<Placed> placed(const QList<checker::Finding> &findings, const TextFile &file)
{
    const TextPlaces places(file.text);
    const auto region = [&](qsizetype start, qsizetype length) {
        start = std::clamp<qsizetype>(start, 0, file.text.size());
        const qsizetype end = std::clamp<qsizetype>(start + length, start, file.text.size());
        const qsizetype before = places.characters(start);
        return Region{places.at(start).line + 1, places.characterColumn(start) + 1, places.at(end).line + 1,
                      places.characterColumn(end) + 1, before + (file.hadMark ? 1 : 0), places.characters(end) - before};
    };
    QList<Placed> all;
    all.reserve(findings.size());
    for (const checker::Finding &finding : findings) {
        Placed one{.finding = finding};
        if (finding.start >= 0) {
            one.region = region(finding.start, finding.length);
            one.match = file.text.sliced(std::min(finding.start, file.text.size())).left(finding.length);
        }
        for (const checker::Finding::Fix &fix : finding.fixes)
            one.fixes.append(region(fix.start, fix.length));
        all.append(std::move(one));
    }
    return all;
}

std::optional<Format> formatNamed(const QString &name)
{
    static const QHash<QString, Format> named{{u"text"_s, Format::Text},
                                              {u"line"_s, Format::Line},
                                              {u"json"_s, Format::Json},
                                              {u"sarif"_s, Format::Sarif},
                                              {u"junit"_s, Format::JUnit}};
    const auto found = named.constFind(name);
    return found == named.constEnd() ? std::nullopt : std::optional(*found);
}

std::unique_ptr<ReportWriter> reportWriter(Format format, ReportWriter::Out out, const QString &version)
{
    switch (format) {
    case Format::Text: return std::make_unique<TextWriter>(std::move(out));
    case Format::Line: return std::make_unique<LineWriter>(std::move(out));
    case Format::Json: return std::make_unique<ValeWriter>(std::move(out));
    case Format::Findings: return std::make_unique<FindingsWriter>(std::move(out));
    case Format::Sarif: return sarifWriter(std::move(out), version);
    case Format::JUnit: return junitWriter(std::move(out));
    }
    return std::make_unique<TextWriter>(std::move(out));
}

} // namespace pregonero::cli
