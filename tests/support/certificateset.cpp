#include "certificateset.h"

#include "core/pki/generatekey.h"
#include "core/plan/hostname.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace support {

namespace {

struct Leaf
{
    pki::CertificateView certificate;
    pki::PrivateKey key;
};

/// What cannot go wrong in a fixture ends the test program with the reason when it does.
template<typename T> T must(base::Result<T> &&result)
{
    if (!result)
        qFatal("fixture: %s %s", qPrintable(base::codeId(result.error().code)),
               qPrintable(result.error().detail));
    return std::move(*result);
}

pki::PrivateKey newKey(const SetOptions &options)
{
    return must(pki::generateKey(options.key, u"fixture"_s, [] { return false; }));
}

pki::Profile profileOf(pki::Role role, const plan::Plan &plan, const QDateTime &at)
{
    // A CA that has always been there and always will: only the leaf's own dates count.
    pki::CertificateView eternal;
    eternal.notBefore = QDateTime(QDate(2000, 1, 1), QTime(), Qt::UTC);
    eternal.notAfter = QDateTime(QDate(2100, 1, 1), QTime(), Qt::UTC);
    return role == pki::Role::Server ? pki::serverProfile(plan, at, eternal)
                                     : pki::clientProfile(plan, at, eternal);
}

Leaf makeLeaf(const pki::Profile &profile, const SetOptions &options,
              const pki::Authority &authority)
{
    Leaf leaf;
    leaf.key = newKey(options);
    const QByteArray request = must(pki::makeRequest(profile, leaf.key));
    leaf.certificate = must(pki::issueLeaf(profile, request, authority));
    return leaf;
}

QDateTime instant(const QDateTime &at)
{
    return at.isValid() ? at : QDateTime::currentDateTimeUtc();
}

pki::Authority authorityFor(const plan::Plan &plan, const SetOptions &options)
{
    pki::Authority authority;
    if (const CertificateSet *other = options.authority) {
        authority.certificate =
            must(pki::parseCertificates(other->read(u"ca.pem"_s), u"ca.pem"_s)).first();
        authority.key = must(pki::parsePrivateKey(other->read(u"ca.key"_s), u"ca.key"_s));
        return authority;
    }
    authority.key = newKey(options);
    authority.certificate =
        must(pki::issueCa(pki::caProfile(plan, instant(options.caAt)), authority.key));
    return authority;
}

QByteArray pemOf(const pki::PrivateKey &key)
{
    return key.pem().view().toByteArray();
}

} // namespace

CertificateSet::CertificateSet(const SetOptions &options)
{
    plan::Plan plan;
    for (const QString &name : options.names)
        plan.names << must(plan::parseName(name)).name;
    const pki::Authority authority = authorityFor(plan, options);
    const Leaf server = makeLeaf(profileOf(options.serverRole, plan, instant(options.serverAt)),
                                 options, authority);
    const Leaf client = makeLeaf(profileOf(options.clientRole, plan, instant(options.clientAt)),
                                 options, authority);
    write(u"ca.pem"_s, authority.certificate.pem);
    write(u"ca.key"_s, pemOf(authority.key));
    write(u"server.pem"_s, server.certificate.pem);
    write(u"server.key"_s, pemOf(server.key));
    write(u"client.pem"_s, client.certificate.pem);
    write(u"client.key"_s, pemOf(client.key));
}

QByteArray CertificateSet::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CertificateSet::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("fixture: %s", qPrintable(file.errorString()));
}

void CertificateSet::take(const CertificateSet &other, const QString &name) const
{
    write(name, other.read(name));
}

void CertificateSet::remove(const QString &name) const
{
    QFile::remove(path(name));
}

} // namespace support
