#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QProcessEnvironment>

namespace oracle {

/// What a Milvus 2.6 server would use from a configuration folder, by its own code.
struct Answer
{
    bool ran = false;
    QHash<QString, QString> values; ///< "common.security.tlsMode" → "2"
    QString start;                  ///< "ok", or why it would refuse
};

/// The program, from MILVUS_TLS_TEST_TOOLS; empty when it is not there.
inline QString program()
{
    const QString tools = qEnvironmentVariable("MILVUS_TLS_TEST_TOOLS");
    const QString path = tools + QStringLiteral("/milvus_config_oracle/milvus_config_oracle.sh");
    return !tools.isEmpty() && QFile::exists(path) ? path : QString();
}

inline Answer ask(const QString &folder, const QProcessEnvironment &extra = {})
{
    QProcess process;
    QProcessEnvironment environment;
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"PATH", "HOME", "XDG_CACHE_HOME", "GOPATH", "GOPROXY", "GOFLAGS", "GOSUMDB", "TMPDIR"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            environment.insert(key, own.value(key));
    }
    environment.insert(extra);
    process.setProcessEnvironment(environment);
    process.start(program(), {folder});
    constexpr int firstBuild = 300'000;
    Answer answer;
    if (!process.waitForFinished(firstBuild) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &line : output.split(QLatin1Char('\n'))) {
        const qsizetype sign = line.indexOf(QStringLiteral(" = "));
        if (sign > 0)
            answer.values.insert(line.first(sign), line.sliced(sign + 3));
        else if (line.startsWith(QStringLiteral("start: ")))
            answer.start = line.sliced(7);
    }
    answer.ran = !answer.values.isEmpty();
    return answer;
}

} // namespace oracle
