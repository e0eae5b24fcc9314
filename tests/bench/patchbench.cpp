// How long the plan of a change takes in process: reading, checking, patching, proving, and the
// diff; how much memory beside the file; how long repairs and hostile texts take. Bars, in a
// release build: 1300 lines, the length of a current milvus.yaml, in 5 ms; a million lines in 3 s
// and in 8 times the file's size, with Milvus's own share of comments or with none; anything made
// to keep a reader busy in 1 s. Times are those of the processor.
//     patchbench                        all of it
//     patchbench FILE|LINES [ROUNDS]    one file, or lines laid out as Milvus's own

#include "core/base/files.h"
#include "core/milvus/document.h"
#include "core/milvus/repair.h"
#include "tests/bench/measure.h"
#include "tests/core/milvus/nastytexts.h"

#include <QCoreApplication>
#include <QFile>

#include <ctime>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsForMany = 3;
constexpr double timesTheFile = 8;

QByteArray head()
{
    return "tls:\n  serverPemPath: configs/cert/server.pem\n  serverKeyPath: "
           "configs/cert/server.key\n  caPemPath: configs/cert/ca.pem\ncommon:\n  "
           "security:\n    authorizationEnabled: false\n    tlsMode: 0\nproxy:\n  port: "
           "19530 # TCP port of proxy\n  http:\n    enabled: true\n    port:  # "
           "high-level restful api\n";
}

/// More than half of it comments, as in Milvus's own.
QByteArray sample(int wantedLines)
{
    QByteArray text = head();
    constexpr int sectionLines = 18;
    for (int section = 0; section * sectionLines < wantedLines - 100; ++section) {
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

/// A key in every line and nothing else.
QByteArray dense(int lines, const QByteArray &indent)
{
    QByteArray text = head() + (indent.isEmpty() ? "" : "knowhere:\n");
    for (int line = 0; line < lines; ++line)
        text += indent + "key" + QByteArray::number(line) + ": 1\n";
    return text;
}

double secondsOf(const auto &work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// A line of /proc/self/status, in bytes.
double memory(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).trimmed().chopped(3).toDouble() * 1024;
    }
    return 0;
}

/// The most memory that some work takes beside what was there before.
double memoryOf(const auto &work)
{
    malloc_trim(0);
    QFile peak(u"/proc/self/clear_refs"_s);
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5"); // begins VmHWM anew
    peak.close();
    const double before = memory("VmRSS:");
    work();
    return memory("VmHWM:") - before;
}

const milvus::TlsSettings &settings()
{
    static const milvus::TlsSettings mutual = {
        2, u"/milvus/tls/server.pem"_s, u"/milvus/tls/server.key"_s, u"/milvus/tls/ca.pem"_s, 8080};
    return mutual;
}

void plan(const QByteArray &text)
{
    const auto patch = milvus::planPatch(text, settings(), {}, u"milvus.yaml"_s);
    if (!patch || milvus::unifiedDiff(*patch, u"milvus.yaml"_s).isEmpty()) {
        QTextStream(stderr) << "nothing was planned" << Qt::endl;
        std::exit(1);
    }
}

void tellTime(const QString &what, const QByteArray &text, int rounds, double bar)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round)
        times.append(secondsOf([&] { plan(text); }));
    if (bar < 1)
        tell(what + u", milliseconds"_s, median(times) * 1000, bar * 1000);
    else
        tell(what + u", seconds"_s, median(times), bar);
}

void tellBoth(const QString &what, const QByteArray &text, int rounds)
{
    const double most = memoryOf([&] { plan(text); });
    tellTime(what, text, rounds, secondsForMany);
    tell(what + u", memory as times the file"_s, most / static_cast<double>(text.size()),
         timesTheFile);
}

void tellRepairs(const QString &what, const QByteArray &text)
{
    tell(u"repairs of 100 000 lines, "_s + what + u", seconds"_s,
         secondsOf([&] { (void)milvus::planRepairs(text, {}, u"milvus.yaml"_s); }), 1);
}

void tellAll()
{
    tellTime(u"1 300 lines"_s, sample(1300), 200, 0.005);
    tellTime(u"100 000 lines"_s, sample(100'000), 5, secondsForMany / 10);
    tellBoth(u"1 000 000 lines"_s, sample(1'000'000), 3);
    tellBoth(u"1 000 000 lines without comments"_s, dense(1'000'000, "  "), 3);
    tellBoth(u"1 000 000 sections without comments"_s, dense(1'000'000, {}), 3);
    const QByteArray text = sample(100'000);
    const QByteArray half = sample(50'000);
    tellRepairs(u"nothing to mend"_s, text);
    tellRepairs(u"a block twice"_s, text + "common:\n  security:\n    tlsMode: 1\n");
    tellRepairs(u"everything twice"_s, half + half);
    tellRepairs(u"a dead block"_s, text + "tls.tlsEnabled: true\n");
    tellRepairs(u"a tab"_s, text + "trace:\n\tjaeger: 1\n");
    tellRepairs(u"tabs everywhere"_s, QByteArray(text).replace("\n  ", "\n\t"));
    constexpr qsizetype size = 512 * 1024;
    for (const NastyText &nasty : nastyTexts()) {
        const QByteArray hostile = nasty.make(size);
        tell(u"%1, seconds"_s.arg(QLatin1String(nasty.name)),
             secondsOf([&] { (void)milvus::planPatch(hostile, settings(), {}, {}); }), 1);
        tell(u"%1, repairs, seconds"_s.arg(QLatin1String(nasty.name)),
             secondsOf([&] { (void)milvus::planRepairs(hostile, {}, {}); }), 1);
    }
}

} // namespace

int main(int count, char **values)
{
    mallopt(M_MMAP_THRESHOLD, 128 * 1024); // what one row leaves behind is nothing to the next
    const QCoreApplication application(count, values);
    const QStringList words = application.arguments();
    if (words.size() < 2) {
        tellAll();
        return 0;
    }
    bool isCount = false;
    const int lines = words[1].toInt(&isCount);
    tellBoth(words[1],
             isCount ? sample(lines)
                     : base::readFile(words[1], milvus::largestFile).value_or(QByteArray()),
             std::max(1, words.value(2, u"1"_s).toInt()));
    return 0;
}
