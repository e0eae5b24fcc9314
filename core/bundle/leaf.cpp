#include "core/bundle/leaf.h"

#include "core/base/clock.h"
#include "core/base/files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

auto leafWrong(const QString &file, const QString &reason)
{
    return base::fail(base::Code::SelfCheckFailed, {file, reason});
}

base::Result<> checkLeafKey(const Leaf &leaf, const pki::Chain &chain)
{
    const auto key = pki::parsePrivateKey(leaf.key.view(), keyName(leaf.stem));
    if (!key)
        return tl::make_unexpected(key.error());
    if (!chain.isLeafOf(*key))
        return leafWrong(keyName(leaf.stem), u"does not belong to its certificate"_s);
    return {};
}

pki::Purpose purposeOf(pki::Role role)
{
    return role == pki::Role::Server ? pki::Purpose::Server : pki::Purpose::Client;
}

pki::Role otherThan(pki::Role role)
{
    return role == pki::Role::Server ? pki::Role::Client : pki::Role::Server;
}

/// Something that no host is called: a pattern, or an address that stands among the DNS names.
bool canBeDialled(const plan::SubjectAltName &name)
{
    using Kind = plan::SubjectAltName::Kind;
    const bool isAddress = std::ranges::all_of(
        name.value, [](QChar c) { return c.isDigit() || c == u'.' || c == u':'; });
    return name.kind == Kind::Ip ||
           (name.kind == Kind::Dns && !name.value.startsWith(u'*') && !isAddress);
}

base::Result<> checkLeafChain(const Leaf &leaf, const LeafTest &test, const pki::Chain &chain)
{
    const QString name = certificateName(leaf.stem);
    pki::ChainDemand demand;
    demand.at = base::now();
    demand.purpose = purposeOf(leaf.role);
    demand.strict = test.isStrict;
    if (const auto verdict = chain.verify(demand); !verdict.good())
        return leafWrong(name, verdict.text);
    demand.purpose = purposeOf(otherThan(leaf.role));
    if (chain.verify(demand).good())
        return leafWrong(name, u"could stand in for the other side"_s);
    const auto outlives = [&leaf](const pki::CertificateView &ca) {
        return ca.subjectDer == leaf.certificate.issuerDer &&
               (leaf.certificate.notBefore < ca.notBefore ||
                leaf.certificate.notAfter > ca.notAfter);
    };
    if (std::ranges::any_of(test.roots, outlives))
        return leafWrong(name, u"outlives its CA"_s);
    return {};
}

base::Result<> checkLeafNames(const Leaf &leaf, const pki::Chain &chain)
{
    const QString name = certificateName(leaf.stem);
    if (leaf.certificate.names != leaf.names)
        return leafWrong(name, u"does not hold the names that were asked for"_s);
    for (const plan::SubjectAltName &each : leaf.names) {
        if (canBeDialled(each) && !chain.covers(each.value))
            return leafWrong(name, u"does not cover %1"_s.arg(each.value));
    }
    return {};
}

} // namespace

base::Result<Leaf> makeLeaf(const QString &stem, const pki::Profile &profile,
                            const pki::PrivateKey &key, const pki::Issuer &issuer)
{
    auto issued = issuer.issue(profile, key);
    if (!issued)
        return tl::make_unexpected(issued.error());
    return Leaf{stem,
                key.pem(),
                std::move(issued->request),
                std::move(issued->certificate),
                issuer.authority().chain(),
                profile.role,
                profile.names};
}

base::Result<> checkLeaf(const Leaf &leaf, const LeafTest &test)
{
    const pki::Chain chain(leaf.certificate, {}, test.anchors);
    if (const auto key = checkLeafKey(leaf, chain); !key)
        return key;
    if (const auto verified = checkLeafChain(leaf, test, chain); !verified)
        return verified;
    return checkLeafNames(leaf, chain);
}

base::Result<> checkFile(const QString &folder, const QString &name, QByteArrayView content)
{
    auto read = base::readFile(folder + u'/' + name);
    if (!read)
        return tl::make_unexpected(read.error());
    const bool same = QByteArrayView(*read) == content;
    base::wipe(read->data(), static_cast<std::size_t>(read->size()));
    if (!same)
        return leafWrong(name, u"reads back differently"_s);
    return {};
}

} // namespace bundle
