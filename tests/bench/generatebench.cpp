// How long certificates take, as ratios to what is compared with in the same run: each round
// measures every competitor in turn, so that a busy computer slows all; the medians are compared,
// since the search for RSA primes takes a random time.
//     generatebench [ROUNDS] [NUMBER-OF-CLIENTS]
// The number of clients of the last row, 100000 unless told otherwise; 0 leaves it out.

#include "bareopenssl.h"
#include "measure.h"

#include "core/base/files.h"
#include "core/bundle/generate.h"
#include "core/bundle/renew.h"
#include "core/plan/hostname.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Milvus's documentation's gen.sh, with the one section of its openssl.cnf that it reads.
const QString genScript = uR"(cat >openssl.cnf <<END
[ req ]
distinguished_name = req_distinguished_name
req_extensions = v3_req
[ req_distinguished_name ]
[ v3_req ]
basicConstraints = CA:FALSE
keyUsage = nonRepudiation, digitalSignature, keyEncipherment
subjectAltName = @alt_names
[ alt_names ]
DNS.1 = localhost
END
subject="/C=CN/ST=Shanghai/L=Shanghai/O=milvus/OU=milvus/CN=localhost"
openssl genrsa -out ca.key 2048
openssl req -new -x509 -key ca.key -out ca.pem -days 3650 -subj "$subject"
for name in server client; do
  openssl genpkey -algorithm RSA -out $name.key
  openssl req -new -nodes -key $name.key -out $name.csr -subj "$subject" -config ./openssl.cnf
  openssl x509 -req -days 3650 -in $name.csr -out $name.pem -CA ca.pem -CAkey ca.key \
    -CAcreateserial -extfile ./openssl.cnf -extensions v3_req
done
)"_s;

/// Folders of their own, all removed at the end only: ext4 passes by the inodes of files that were
/// deleted within five seconds, and to find others takes longer than to make a certificate.
QString freshFolder(const QTemporaryDir &root)
{
    static int count = 0;
    const QString name = QString::number(++count);
    if (!QDir(root.path()).mkdir(name))
        std::exit(1);
    return root.filePath(name);
}

QString freshFolder()
{
    static const QTemporaryDir root;
    return freshFolder(root);
}

/// Where no disk is waited for.
QString freshFolderInMemory()
{
    static const QTemporaryDir root(u"/dev/shm/generatebench-XXXXXX"_s);
    return freshFolder(root);
}

bool run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

double byCommand(const QStringList &arguments)
{
    const QString folder = freshFolder();
    const QString program = QCoreApplication::applicationDirPath() + u"/milvus-tls"_s;
    return millisecondsOf([&] {
        return run(program, QStringList{u"generate"_s, u"--out"_s, u"tls"_s} + arguments, folder);
    });
}

double byScript(const QString &script)
{
    const QString folder = freshFolder();
    return millisecondsOf([&] { return run(u"sh"_s, {u"-e"_s, u"-c"_s, script}, folder); });
}

plan::Plan freshPlan(plan::KeyKind key, const QString &folder = freshFolder())
{
    plan::Plan plan;
    plan.key = key;
    plan.folder = folder + u"/tls"_s;
    plan.names = {plan::parseName(u"localhost"_s)->name};
    return plan;
}

double inProcess(plan::KeyKind key, const QString &folder)
{
    const plan::Plan plan = freshPlan(key, folder);
    return millisecondsOf([&] { return bundle::generate(plan, false, base::Job()).has_value(); });
}

void nineFilesOfRsa(int rounds)
{
    QList<double> ours;
    QList<double> script;
    QList<double> keys;
    for (int round = 0; round < rounds; ++round) {
        ours.append(byCommand({u"--key"_s, u"rsa-2048"_s}));
        script.append(byScript(genScript));
        keys.append(millisecondsOf(bare::threeKeys));
    }
    tell(u"RSA-2048, `milvus-tls generate`, to gen.sh"_s, median(ours) / median(script), 0.55);
    tell(u"RSA-2048, `milvus-tls generate`, to three bare keys in parallel"_s,
         median(ours) / median(keys), 1.15);
}

void nineFilesOfP256(int rounds)
{
    QList<double> inMemory;
    QList<double> onDisk;
    QList<double> openssl;
    for (int round = 0; round < rounds; ++round) {
        inMemory.append(inProcess(plan::KeyKind::EcP256, freshFolderInMemory()));
        onDisk.append(inProcess(plan::KeyKind::EcP256, freshFolder()));
        openssl.append(byScript(
            u"for name in ca server client; do openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out $name.key; done"_s));
    }
    tell(u"P-256 in process, ms without the disk"_s, median(inMemory), 6);
    tell(u"P-256 in process and on the disk, to `openssl genpkey` three times"_s,
         median(onDisk) / median(openssl), 1);
}

/// A thousand clients beside what a bare loop over OpenSSL makes of them.
void aThousandClients(int rounds)
{
    constexpr int count = 1000;
    bundle::RenewRequest request;
    for (int i = 0; i < count; ++i)
        request.newClients << u"app-%1"_s.arg(i);
    QList<double> ours;
    QList<double> bare;
    for (int round = 0; round < rounds; ++round) {
        const QString loose = freshFolder();
        const plan::Plan plan = freshPlan(plan::KeyKind::EcP256);
        request.folder = plan.folder;
        millisecondsOf([&] { return bundle::generate(plan, false, base::Job()).has_value(); });
        ours.append(
            millisecondsOf([&] { return bundle::renew(request, base::Job()).has_value(); }));
        bare.append(millisecondsOf([&] { return bare::clients(count, loose); }));
    }
    tell(u"a thousand clients a second, to a bare loop of key, signatures and files"_s,
         median(bare) / median(ours), 0.8, false);
}

struct Crowd
{
    double each = 0;     ///< ms
    double mebibyte = 0; ///< most memory of the process
};

/// A process of its own, since the most memory is known of whole processes only.
Crowd crowdOf(int count)
{
    const QString folder = freshFolder();
    QByteArray names;
    for (int i = 0; i < count; ++i)
        names += "app-" + QByteArray::number(i) + '\n';
    if (!base::writeNewFile(folder + u"/names"_s, names))
        std::exit(1);
    const QByteArray program =
        QFile::encodeName(QCoreApplication::applicationDirPath() + u"/milvus-tls"_s);
    rusage used = {};
    const double spent = millisecondsOf([&] {
        const pid_t child = ::fork();
        if (child == 0) {
            if (::chdir(QFile::encodeName(folder).constData()) != 0 ||
                !std::freopen("/dev/null", "w", stdout))
                ::_exit(1);
            ::execl(program.constData(), "milvus-tls", "generate", "--out", "tls", "--clients-file",
                    "names", nullptr);
            ::_exit(1);
        }
        int status = 0;
        return ::wait4(child, &status, 0, &used) == child && status == 0;
    });
    return {spent / count, static_cast<double>(used.ru_maxrss) / 1024};
}

void aCrowd(int count)
{
    const Crowd few = crowdOf(count / 10);
    const Crowd many = crowdOf(count);
    QTextStream(stdout)
        << u"%1 clients: %2 ms each, at most %3 MiB; a tenth of them: %4 ms, %5 MiB\n"_s.arg(count)
               .arg(many.each, 0, 'f', 3)
               .arg(many.mebibyte, 0, 'f', 0)
               .arg(few.each, 0, 'f', 3)
               .arg(few.mebibyte, 0, 'f', 0);
    tell(u"time for each client, to that at a tenth of them"_s, many.each / few.each, 1.3);
    tell(u"memory, to that at a tenth of them"_s, many.mebibyte / few.mebibyte, 2);
}

} // namespace

int main(int count, char **values)
{
    const QCoreApplication application(count, values);
    const QStringList words = application.arguments();
    const int rounds = std::max(1, words.value(1, u"30"_s).toInt());
    const int crowd = words.value(2, u"100000"_s).toInt();
    nineFilesOfP256(rounds);
    aThousandClients(rounds);
    nineFilesOfRsa(rounds);
    if (crowd > 0)
        aCrowd(crowd);
    return 0;
}
