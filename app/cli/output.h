#pragma once

#include "app/cli/exitcode.h"
#include "core/base/job.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace cli {

/// What one run of a command says. For people: sentences on stdout, what stopped the work on
/// stderr. With `--json`: one object on stdout (architecture.md), nothing else there. Outside text
/// must be made visible by the caller before it is said. Main thread only, except progress().
class Output
{
public:
    Output(const QString &command, bool isJson);

    [[nodiscard]] bool isJson() const { return m_isJson; }

    void say(const QString &line = {});
    void say(const QStringList &lines);
    /// Something for people that is no result: to stderr.
    void remark(const QString &line);
    /// Bytes as they are, to stdout, for people only (code, a manifest, a diff).
    void raw(const QByteArray &bytes);
    /// A line on stderr that the next one replaces; only where stderr is a terminal. Any thread.
    void progress(const base::Progress &progress) const;

    void set(const QString &key, const QJsonValue &value);
    /// All fields of a report but its findings, which come by add().
    void merge(const QJsonObject &report);
    void add(const base::Finding &finding);
    void add(const QList<base::Finding> &findings);
    /// The same to stderr, where stdout is a file for another program.
    void addAside(const QList<base::Finding> &findings);

    /// Prints the object now although the command goes on.
    void flushJson();
    /// Ends the command: Good, or ProblemsFound when a finding is one.
    [[nodiscard]] int finish();
    /// Ends the command with what stopped it.
    [[nodiscard]] int fail(const base::Error &error);
    /// Ends the command before its begin: what was typed is not right, for each of these reasons.
    [[nodiscard]] int refuse(const QList<base::Finding> &problems);

private:
    int end(int exitCode);
    void record(const base::Finding &finding);

    bool m_isJson;
    bool m_isJsonOut = false;
    QJsonObject m_json;
    QList<base::Finding> m_findings;
};

} // namespace cli
