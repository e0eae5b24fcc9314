// How long the plan of a change takes in process: reading, checking, patching, proving, and the
// diff; and how much memory beside the file. Bars, in a release build: 1300 lines, the length of a
// current milvus.yaml, in 5 ms; a million lines in 3 s and in 8 times the file's size.
//     patchbench [FILE|LINES] [ROUNDS]
// Without a file: lines laid out as Milvus's own, more than half of them comments.

#include "core/base/files.h"
#include "core/milvus/document.h"
#include "core/milvus/patch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray sample(int wantedLines)
{
    QByteArray text = "tls:\n  serverPemPath: configs/cert/server.pem\n  serverKeyPath: "
                      "configs/cert/server.key\n  caPemPath: configs/cert/ca.pem\ncommon:\n  "
                      "security:\n    authorizationEnabled: false\n    tlsMode: 0\nproxy:\n  port: "
                      "19530 # TCP port of proxy\n  http:\n    enabled: true\n    port:  # "
                      "high-level restful api\n";
    constexpr int sectionLines = 18;
    for (int section = 0; section * sectionLines < wantedLines; ++section) {
        text += "\n# Related configuration of part " + QByteArray::number(section) +
                ", used by the others to find it.\nrootCoord" + QByteArray::number(section) + ":\n";
        for (int key = 0; key < 8; ++key)
            text += "  # How many of them there may be at the same time, in the unit named below\n"
                    "  key" +
                    QByteArray::number(key) + ": " + QByteArray::number(key * section) +
                    " # seconds; 0 for no limit\n";
    }
    return text;
}

/// The most memory that this process had so far, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().chopped(3).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

int main(int count, char **values)
{
    const QCoreApplication application(count, values);
    const QStringList words = application.arguments();
    bool isCount = false;
    const int lines = words.value(1, u"1300"_s).toInt(&isCount);
    const QByteArray text =
        isCount ? sample(lines)
                : base::readFile(words.value(1), milvus::largestFile).value_or(QByteArray());
    const qint64 memoryBefore = peakMemory();
    const int rounds = std::max(1, words.value(2, u"200"_s).toInt());
    const milvus::TlsSettings settings = {
        2, u"/milvus/tls/server.pem"_s, u"/milvus/tls/server.key"_s, u"/milvus/tls/ca.pem"_s, 8080};
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const auto patch = milvus::planPatch(text, settings, {}, u"milvus.yaml"_s);
        const QByteArray diff =
            patch ? milvus::unifiedDiff(*patch, u"milvus.yaml"_s) : QByteArray();
        times.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (diff.isEmpty())
            return 1;
    }
    std::ranges::sort(times);
    QTextStream(stdout)
        << u"%1 lines: median %2 ms, p90 %3 ms of %4 rounds; memory %5 times the file\n"_s
               .arg(text.count('\n'))
               .arg(times[rounds / 2], 0, 'f', 2)
               .arg(times[rounds * 9 / 10], 0, 'f', 2)
               .arg(rounds)
               .arg(static_cast<double>(peakMemory() - memoryBefore) /
                        static_cast<double>(text.size()),
                    0, 'f', 1);
    return 0;
}
