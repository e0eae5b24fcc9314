#include "app/cli/output.h"

#include "app/cli/tr.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

/// What was said before comes before it, also where both go into one pipe or file.
void writeAside(const QByteArray &bytes)
{
    std::fflush(stdout);
    write(stderr, bytes);
}

void writeLine(std::FILE *stream, const QString &line)
{
    write(stream, line.toUtf8() + '\n');
}

QStringList linesFor(const base::Finding &finding)
{
    const text::Words words = text::words(finding);
    QStringList lines = {base::codeId(finding.code) + u"  "_s + words.message};
    if (!words.fix.isEmpty())
        lines << u"         "_s + words.fix;
    QStringList titles;
    for (const base::Sdk sdk : finding.sdks)
        titles << base::sdkTitle(sdk);
    if (!titles.isEmpty())
        lines << u"         "_s + Tr::tr("Only these mind: %1.").arg(titles.join(u", "_s));
    if (!finding.detail.isEmpty())
        lines << u"         "_s +
                     Tr::tr("Details: %1").arg(text::visible(finding.detail.simplified()));
    return lines;
}

/// As one of several.
QStringList listed(const base::Finding &finding)
{
    QStringList lines = linesFor(finding);
    lines.first().prepend(text::severity(finding.severity) + u"  "_s);
    return lines;
}

QJsonObject jsonFor(const base::Finding &finding)
{
    const text::Words words = text::words(finding);
    QJsonObject object = base::toJson(finding);
    object.insert(u"message"_s, words.message);
    object.insert(u"fix"_s, words.fix);
    return object;
}

} // namespace

Output::Output(const QString &command, bool isJson)
    : m_isJson(isJson)
    , m_json({{u"schema"_s, 1}, {u"command"_s, command}})
{}

void Output::say(const QString &line)
{
    if (!m_isJson)
        writeLine(stdout, line);
}

void Output::say(const QStringList &lines)
{
    for (const QString &line : lines)
        say(line);
}

void Output::remark(const QString &line)
{
    if (!m_isJson)
        writeAside(line.toUtf8() + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    if (!m_isJson)
        write(stdout, bytes);
}

void Output::progress(const base::Progress &progress) const
{
    if (::isatty(STDERR_FILENO) != 1)
        return;
    const QString line =
        progress.done >= progress.total
            ? QString()
            : Tr::tr("%1, %2 of %3").arg(progress.item).arg(progress.done + 1).arg(progress.total);
    writeAside("\r\033[K" + line.toUtf8());
    std::fflush(stderr);
}

void Output::set(const QString &key, const QJsonValue &value)
{
    m_json.insert(key, value);
}

void Output::merge(const QJsonObject &report)
{
    for (auto field = report.begin(); field != report.end(); ++field)
        if (field.key() != u"findings" && field.key() != u"schema")
            m_json.insert(field.key(), field.value());
}

void Output::record(const base::Finding &finding)
{
    m_findings << finding;
}

void Output::add(const base::Finding &finding)
{
    record(finding);
    say(listed(finding));
}

void Output::add(const QList<base::Finding> &findings)
{
    for (const base::Finding &finding : findings)
        add(finding);
}

void Output::addAside(const QList<base::Finding> &findings)
{
    for (const base::Finding &finding : findings) {
        record(finding);
        for (const QString &line : listed(finding))
            remark(line);
    }
}

void Output::flushJson()
{
    if (!m_isJson || m_isJsonOut)
        return;
    m_isJsonOut = true;
    QJsonArray findings;
    for (const base::Finding &finding : m_findings)
        findings << jsonFor(finding);
    m_json.insert(u"findings"_s, findings);
    write(stdout, QJsonDocument(m_json).toJson(QJsonDocument::Indented));
    std::fflush(stdout);
}

int Output::finish()
{
    return end(base::hasProblem(m_findings) ? ProblemsFound : Good);
}

int Output::fail(const base::Error &error)
{
    const base::Finding finding = error.finding();
    record(finding);
    for (const QString &line : linesFor(finding))
        remark(line);
    return end(exitCodeOf(error.code));
}

int Output::refuse(const QList<base::Finding> &problems)
{
    for (const base::Finding &problem : problems) {
        record(problem);
        for (const QString &line : linesFor(problem))
            remark(line);
        if (!problem.where.isEmpty())
            remark(u"         "_s + Tr::tr("Where: %1").arg(text::visible(problem.where)));
    }
    return end(WrongUse);
}

int Output::end(int exitCode)
{
    m_json.insert(u"ok"_s, exitCode == Good);
    flushJson();
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exitCode;
    for (const QString &line : linesFor({base::Severity::Problem,
                                         base::Code::FileUnwritable,
                                         {Tr::tr("the standard output")}}))
        writeAside(line.toUtf8() + '\n');
    return NotDone;
}

} // namespace cli
