// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SARIF 2.1.0, the OASIS standard for what static analysis finds: code hosts and editors read it.
#include "app/cli/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

QString levelOf(checker::Finding::Level level)
{
    switch (level) {
    case checker::Finding::Level::Suggestion: return u"note"_s;
    case checker::Finding::Level::Warning: return u"warning"_s;
    case checker::Finding::Level::Error: return u"error"_s;
    }
    return u"warning"_s;
}

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject regionOf(const Region &region)
{
    return {{u"startLine"_s, region.line},         {u"startColumn"_s, region.column},
            {u"endLine"_s, region.endLine},        {u"endColumn"_s, region.endColumn},
            {u"charOffset"_s, region.offset},      {u"charLength"_s, region.length}};
}

QJsonObject location(const QString &path)
{
    // Standard input has no address: a name that says so.
    const QUrl url = path == u"-" ? QUrl(u"stdin"_s)
        : QDir::isAbsolutePath(path) ? QUrl::fromLocalFile(path)
                                     : QUrl(QString::fromLatin1(QUrl::toPercentEncoding(QDir::cleanPath(path), "/")));
    return {{u"uri"_s, url.toString(QUrl::FullyEncoded)}};
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

class SarifWriter final : public ReportWriter
{
public:
    SarifWriter(Out out, QString version) : m_out(std::move(out)), m_version(std::move(version)) {}

    void add(const FileReport &report) override
    {
        if (!report.problem.isEmpty()) {
            m_problems.append(QJsonObject{
                {u"level"_s, u"error"_s},
                {u"message"_s, message(report.problem)},
                {u"locations"_s,
                 QJsonArray{QJsonObject{
                     {u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, location(report.path)}}}}}}});
            return;
        }
        for (const Placed &one : report.findings)
            m_results.append(result(report.path, one));
    }

    void end() override
    {
        const QJsonObject driver{{u"name"_s, u"Pregonero"_s}, {u"version"_s, m_version}, {u"rules"_s, m_rules}};
        QJsonObject invocation{{u"executionSuccessful"_s, m_problems.isEmpty()}};
        if (!m_problems.isEmpty())
            invocation.insert(u"toolExecutionNotifications"_s, m_problems);
        const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                              {u"invocations"_s, QJsonArray{invocation}},
                              {u"columnKind"_s, u"unicodeCodePoints"_s},
                              {u"results"_s, m_results}};
        const QJsonObject log{
            {u"$schema"_s, u"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, QJsonArray{run}}};
        m_out(QJsonDocument(log).toJson());
    }

private:
    /// Where the rule stands among the tool's; described when it is first met.
    int indexOf(const checker::Finding &finding)
    {
        const auto known = m_indices.constFind(finding.rule);
        if (known != m_indices.constEnd())
            return *known;
        QStringList help;
        QStringList markdown;
        const auto more = [&](const QString &title, const QString &text) {
            if (text.isEmpty())
                return;
            help << (title.isEmpty() ? text : title + u' ' + text);
            markdown << (title.isEmpty() ? text : u"**"_s + title + u"** "_s + text);
        };
        more({}, finding.why);
        for (const QString &text : finding.bad)
            more(Tr::tr("Not:"), text);
        for (const QString &text : finding.good)
            more(Tr::tr("Rather:"), text);
        more({}, finding.source.isEmpty() ? QString() : Tr::tr("Source: %1").arg(finding.source));
        QJsonObject rule{{u"id"_s, finding.rule},
                         {u"shortDescription"_s, message(finding.title.isEmpty() ? finding.rule : finding.title)},
                         {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(finding.level)}}},
                         {u"properties"_s, QJsonObject{{u"category"_s, finding.category},
                                                       {u"source"_s, finding.source},
                                                       {u"tags"_s, QJsonArray{finding.category.isEmpty() ? u"style"_s : finding.category}}}}};
        if (!finding.why.isEmpty())
            rule.insert(u"fullDescription"_s, message(finding.why));
        if (!help.isEmpty())
            rule.insert(u"help"_s, QJsonObject{{u"text"_s, help.join(u'\n')}, {u"markdown"_s, markdown.join(u"\n\n"_s)}});
        if (isAddress(finding.link))
            rule.insert(u"helpUri"_s, finding.link);
        m_rules.append(rule);
        return *m_indices.insert(finding.rule, int(m_rules.size()) - 1);
    }

    QJsonObject result(const QString &path, const Placed &one)
    {
        const QJsonObject artifact = location(path);
        QJsonObject physical{{u"artifactLocation"_s, artifact}};
        if (one.finding.start >= 0) {
            QJsonObject region = regionOf(one.region);
            if (!one.match.isEmpty())
                region.insert(u"snippet"_s, message(one.match));
            physical.insert(u"region"_s, region);
        }
        QJsonObject result{{u"ruleId"_s, one.finding.rule},
                           {u"ruleIndex"_s, indexOf(one.finding)},
                           {u"level"_s, levelOf(one.finding.level)},
                           {u"message"_s, message(one.finding.message)},
                           {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, physical}}}}};
        QJsonArray fixes;
        for (qsizetype i = 0; i < one.fixes.size(); ++i) {
            const checker::Finding::Fix &fix = one.finding.fixes.at(i);
            const QJsonObject replacement{{u"deletedRegion"_s, regionOf(one.fixes.at(i))},
                                          {u"insertedContent"_s, message(fix.replacement)}};
            fixes.append(QJsonObject{{u"description"_s, message(fix.label)},
                                     {u"artifactChanges"_s, QJsonArray{QJsonObject{{u"artifactLocation"_s, artifact},
                                                                                  {u"replacements"_s, QJsonArray{replacement}}}}}});
        }
        if (!fixes.isEmpty())
            result.insert(u"fixes"_s, fixes);
        return result;
    }

    Out m_out;
    QString m_version;
    QJsonArray m_rules;
    QHash<QString, int> m_indices;
    QJsonArray m_results;
    QJsonArray m_problems;
};

} // namespace

std::unique_ptr<ReportWriter> sarifWriter(ReportWriter::Out out, const QString &version)
{
    return std::make_unique<SarifWriter>(std::move(out), version);
}

} // namespace pregonero::cli
