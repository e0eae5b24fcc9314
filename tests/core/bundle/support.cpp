#include "support.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/pki/keyview.h"
#include "core/pki/requestview.h"
#include "core/pki/verify.h"
#include "core/plan/hostname.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using bundle::File;

plan::Plan bundlePlan(const QString &folder)
{
    plan::Plan plan;
    plan.folder = folder;
    plan.names = {plan::parseName(u"localhost"_s)->name, plan::parseName(u"127.0.0.1"_s)->name};
    return plan;
}

Contents contentsOf(const QString &folder)
{
    Contents contents;
    for (const QString &name : bundle::entriesOf(folder)) {
        const bool isFolder =
            bundle::statusOf(folder + u'/' + name).kind == bundle::Status::Kind::Folder;
        contents.insert(isFolder ? name + u'/' : name,
                        base::readFile(folder + u'/' + name).value_or(QByteArray()));
    }
    return contents;
}

namespace {

QByteArray read(const QString &folder, File file)
{
    return base::readFile(bundle::filePath(folder, file)).value_or(QByteArray());
}

} // namespace

QString faultOfFiles(const QString &folder, const QString &stem, bool strict)
{
    const auto bytes = [&](const QString &name) {
        return base::readFile(folder + u'/' + name).value_or(QByteArray());
    };
    const auto ca = pki::parseCertificates(bytes(u"ca.pem"_s), {});
    const auto key = pki::privateKeyFacts(bytes(bundle::keyName(stem)), {});
    const auto request = pki::parseRequest(bytes(bundle::requestName(stem)), {});
    const auto leaf = pki::parseCertificates(bytes(bundle::certificateName(stem)), {});
    if (!ca || !key || !request || !leaf)
        return u"unreadable"_s;
    if (!pki::samePublicKey(*key, leaf->first().key) ||
        !pki::samePublicKey(request->key, leaf->first().key))
        return u"keys differ"_s;
    pki::ChainQuestion question;
    question.leaf = leaf->first();
    question.roots = *ca;
    question.purpose = stem == u"server" ? pki::Purpose::Server : pki::Purpose::Client;
    question.at = base::now();
    question.strict = strict;
    return pki::verifyChain(question).text;
}

bool makeByScript(const QString &folder)
{
    const QString script = uR"(set -e
for name in ca server client; do openssl genpkey -quiet -algorithm RSA -out $name.key; done
openssl req -new -x509 -key ca.key -out ca.pem -days 3650 -subj /C=CN/ST=Shanghai/L=Shanghai/O=milvus/OU=ca/CN=localhost
for name in server client; do
  openssl req -new -key $name.key -out $name.csr -subj /C=CN/ST=Shanghai/L=Shanghai/O=milvus/OU=$name/CN=localhost
  printf 'subjectAltName=DNS:localhost,DNS:*.ronething.cn\nkeyUsage=nonRepudiation,digitalSignature,keyEncipherment\n' > ext
  openssl x509 -req -days 3650 -in $name.csr -out $name.pem -CA ca.pem -CAkey ca.key -CAcreateserial -extfile ext
done
rm ext)"_s;
    QProcess shell;
    QDir().mkpath(folder);
    shell.setWorkingDirectory(folder);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sh"_s, {u"-c"_s, script});
    return shell.waitForFinished() && shell.exitCode() == 0;
}

bool makeServerOfAnotherAuthority(const QString &folder)
{
    const QString script = uR"(cd "$1"
openssl req -x509 -newkey rsa:2048 -nodes -keyout top.key -out top.pem -subj /CN=Top
printf 'basicConstraints=critical,CA:TRUE\n' > e
openssl req -newkey rsa:2048 -nodes -keyout mid.key -out mid.csr -subj /CN=Mid
openssl x509 -req -in mid.csr -CA top.pem -CAkey top.key -set_serial 2 -extfile e -out mid.pem
openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=milvus
openssl x509 -req -in server.csr -CA mid.pem -CAkey mid.key -set_serial 3 -out server.pem
cat mid.pem >> server.pem
rm top.* mid.* e)"_s;
    return QProcess::execute(u"sh"_s, {u"-ec"_s, script, u"sh"_s, folder}) == 0;
}

QString faultOfSet(const QString &folder)
{
    for (const bundle::FileInfo &file : bundle::allFiles()) {
        const bundle::Status status = bundle::statusOf(bundle::filePath(folder, file.file));
        if (status.kind != bundle::Status::Kind::File || status.mode != file.mode)
            return QLatin1StringView(file.name) + u" is missing or has another mode"_s;
    }
    const auto ca = pki::parseCertificates(read(folder, File::CaCertificate), {});
    const auto key = pki::privateKeyFacts(read(folder, File::CaKey), {});
    if (!ca || !key || !pki::samePublicKey(*key, ca->first().key))
        return u"ca.key and ca.pem differ"_s;
    const QString server = faultOfFiles(folder, u"server"_s);
    const QString client = faultOfFiles(folder, u"client"_s);
    const QByteArray serial =
        pki::parseCertificates(read(folder, File::ClientCertificate), {}).value().first().serial;
    if (read(folder, File::CaSerial) != serial.toHex().toUpper() + '\n')
        return u"ca.srl does not hold the last serial"_s;
    return server.isEmpty() ? client : u"server: "_s + server;
}

MakerResult runMaker(const QStringList &arguments, const QStringList &inFront,
                     const QString &currentFolder)
{
    const QStringList line =
        inFront + QStringList{QStringLiteral(SETMAKER), u"--name"_s, u"localhost"_s} + arguments;
    QProcess maker;
    maker.setProcessChannelMode(QProcess::MergedChannels);
    if (!currentFolder.isEmpty())
        maker.setWorkingDirectory(currentFolder);
    maker.start(line.first(), line.sliced(1));
    if (!maker.waitForFinished(60000))
        return {-2, maker.errorString()};
    const bool killed = maker.exitStatus() == QProcess::CrashExit;
    return {killed ? -1 : maker.exitCode(), QString::fromUtf8(maker.readAll())};
}
