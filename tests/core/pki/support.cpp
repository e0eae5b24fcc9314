#include "support.h"

#include "core/base/clock.h"
#include "core/plan/hostname.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

plan::Plan testPlan(plan::KeyKind kind)
{
    plan::Plan plan;
    plan.key = kind;
    plan.subject.country = u"CN"_s;
    plan.subject.organization = u"数据科技有限公司"_s;
    for (const auto &name : {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s})
        plan.names.append(plan::parseName(name)->name);
    return plan;
}

pki::PrivateKey testKey(plan::KeyKind kind, int number)
{
    static std::map<std::pair<plan::KeyKind, int>, base::Secret> made;
    base::Secret &pem = made[{kind, number}];
    if (pem.isEmpty())
        pem = pki::generateKey(kind, u"test.key"_s, [] { return false; }).value().pem();
    return pki::parsePrivateKey(pem.view(), u"test.key"_s).value();
}

Issued issueAll(const plan::Plan &plan)
{
    Issued issued;
    const QDateTime now = base::now();
    issued.authority.key = testKey(plan.key, 0);
    issued.authority.certificate =
        pki::issueCa(pki::caProfile(plan, now), issued.authority.key).value();
    issued.serverKey = testKey(plan.key, 1);
    issued.clientKey = testKey(plan.key, 2);
    const pki::Profile server = pki::serverProfile(plan, now, issued.authority.certificate);
    const pki::Profile client = pki::clientProfile(plan, now, issued.authority.certificate);
    issued.serverRequest = pki::makeRequest(server, issued.serverKey).value();
    issued.server = pki::issueLeaf(server, issued.serverRequest, issued.authority).value();
    issued.client =
        pki::issueLeaf(client, pki::makeRequest(client, issued.clientKey).value(), issued.authority)
            .value();
    return issued;
}

ProgramResult openSsl(const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"openssl"_s, arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished())
        return {-1, program.errorString().toUtf8()};
    return {program.exitCode(), program.readAll()};
}

QByteArray openSslVerify(const QTemporaryDir &folder, const pki::CertificateView &ca,
                         const pki::CertificateView &leaf, const QStringList &options)
{
    writeTo(folder.filePath(u"ca.pem"_s), ca.pem);
    writeTo(folder.filePath(u"leaf.pem"_s), leaf.pem);
    return openSsl(QStringList{u"verify"_s, u"-x509_strict"_s, u"-auth_level"_s, u"2"_s,
                               u"-CAfile"_s, folder.filePath(u"ca.pem"_s)} +
                   options + QStringList{folder.filePath(u"leaf.pem"_s)})
        .output;
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}
