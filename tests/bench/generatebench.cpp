// How long the nine files take, beside the same files made by a shell script of `openssl` calls as
// Milvus's documentation shows it. Both are made in turn, so that a busy computer slows both; the
// medians are compared, since the search for RSA primes takes a random time.
//     generatebench [ROUNDS]

#include "core/bundle/generate.h"
#include "core/plan/hostname.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Race
{
    plan::KeyKind kind;
    QString keyOptions; ///< of `openssl genpkey`
};

/// What the documentation's gen.sh does, with each kind of key.
QString script(const QString &keyOptions)
{
    return uR"(set -e
for name in ca server client; do openssl genpkey -quiet %1 -out $name.key; done
openssl req -new -x509 -key ca.key -out ca.pem -days 3650 -subj /C=CN/O=Milvus/CN=ca
for name in server client; do
  openssl req -new -key $name.key -out $name.csr -subj /C=CN/O=Milvus/CN=localhost
  openssl x509 -req -days 3650 -in $name.csr -out $name.pem -CA ca.pem -CAkey ca.key -CAcreateserial
done)"_s.arg(keyOptions);
}

double byScript(const QString &keyOptions)
{
    const QTemporaryDir folder;
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    shell.start(u"sh"_s, {u"-c"_s, script(keyOptions)});
    const bool done = shell.waitForFinished(-1) && shell.exitCode() == 0;
    return done ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : -1;
}

double byUs(plan::KeyKind kind)
{
    const QTemporaryDir folder;
    plan::Plan plan;
    plan.key = kind;
    plan.folder = folder.filePath(u"tls"_s);
    plan.names = {plan::parseName(u"localhost"_s)->name};
    const base::Job job;
    QElapsedTimer clock;
    clock.start();
    const bool done = bundle::generate(plan, false, job).has_value();
    return done ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : -1;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int count, char **values)
{
    const QCoreApplication application(count, values);
    const int rounds = std::max(1, application.arguments().value(1, u"15"_s).toInt());
    const QList<Race> races = {
        {plan::KeyKind::Rsa2048, u"-algorithm RSA -pkeyopt rsa_keygen_bits:2048"_s},
        {plan::KeyKind::EcP256, u"-algorithm EC -pkeyopt ec_paramgen_curve:P-256"_s},
    };
    QTextStream out(stdout);
    out << "nine files, median of " << rounds
        << " rounds; ours also verifies them and syncs them to disk" << Qt::endl;
    for (const Race &race : races) {
        QList<double> ours;
        QList<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            ours.append(byUs(race.kind));
            theirs.append(byScript(race.keyOptions));
        }
        if (ours.contains(-1) || theirs.contains(-1)) {
            out << "a run did not end well" << Qt::endl;
            return 1;
        }
        out << u"%1: %2 ms, openssl script %3 ms, ratio %4"_s.arg(plan::keyKindId(race.kind))
                   .arg(median(ours), 0, 'f', 1)
                   .arg(median(theirs), 0, 'f', 1)
                   .arg(median(ours) / median(theirs), 0, 'f', 2)
            << Qt::endl;
    }
    return 0;
}
