#include "core/bundle/selfcheck.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/pki/keyview.h"
#include "core/pki/requestview.h"
#include "core/pki/verify.h"

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;

auto wrong(File file, const QString &reason)
{
    return base::fail(Code::SelfCheckFailed, {fileName(file), reason});
}

base::Result<> checkBytes(const QString &folder, const NewSet &set)
{
    for (const FileInfo &file : allFiles()) {
        const QString path = filePath(folder, file.file);
        auto content = base::readFile(path);
        if (!content)
            return tl::make_unexpected(content.error());
        const bool same = QByteArrayView(*content) == set[file.file].view();
        base::wipe(content->data(), static_cast<std::size_t>(content->size()));
        if (!same)
            return wrong(file.file, u"reads back differently"_s);
        if (statusOf(path).mode != file.mode)
            return wrong(file.file, u"has other permissions than it was made with"_s);
    }
    return {};
}

struct Leaf
{
    File key;
    File request;
    File certificate;
    const pki::CertificateView &view;
    pki::Purpose purpose;
    pki::Purpose otherPurpose;
};

base::Result<> checkKey(const NewSet &set, File key, const pki::CertificateView &certificate)
{
    const auto facts = pki::privateKeyFacts(set[key].view(), fileName(key));
    if (!facts)
        return tl::make_unexpected(facts.error());
    if (!pki::samePublicKey(*facts, certificate.key))
        return wrong(key, u"does not belong to its certificate"_s);
    return {};
}

base::Result<> checkRequest(const NewSet &set, const Leaf &leaf)
{
    const auto request = pki::parseRequest(set[leaf.request].view(), fileName(leaf.request));
    if (!request)
        return tl::make_unexpected(request.error());
    if (!request->signatureGood || !pki::samePublicKey(request->key, leaf.view.key) ||
        request->subject != leaf.view.subject || request->names != leaf.view.names)
        return wrong(leaf.request, u"asks for something else than was signed"_s);
    return {};
}

base::Result<> checkChain(const NewSet &set, const Leaf &leaf)
{
    pki::ChainQuestion question;
    question.leaf = leaf.view;
    question.roots = {set.ca};
    question.at = base::now();
    question.purpose = leaf.purpose;
    if (const auto verdict = pki::verifyChain(question); !verdict.good())
        return wrong(leaf.certificate, verdict.text);
    question.purpose = leaf.otherPurpose;
    if (pki::verifyChain(question).good())
        return wrong(leaf.certificate, u"could stand in for the other side"_s);
    if (leaf.view.notBefore < set.ca.notBefore || leaf.view.notAfter > set.ca.notAfter)
        return wrong(leaf.certificate, u"outlives its CA"_s);
    return {};
}

base::Result<> checkNames(const NewSet &set, const plan::Plan &plan)
{
    if (set.server.names != plan.names)
        return wrong(File::ServerCertificate, u"does not hold the names of the plan"_s);
    pki::ChainQuestion question;
    question.leaf = set.server;
    question.roots = {set.ca};
    for (const plan::SubjectAltName &name : plan.names) {
        const bool canBeDialled =
            name.kind == plan::SubjectAltName::Kind::Ip ||
            (name.kind == plan::SubjectAltName::Kind::Dns && !name.value.startsWith(u'*'));
        question.host = name.value;
        if (canBeDialled && !pki::verifyChain(question).good())
            return wrong(File::ServerCertificate, u"does not cover %1"_s.arg(name.value));
    }
    return {};
}

base::Result<> checkLeaf(const NewSet &set, const Leaf &leaf)
{
    if (const auto key = checkKey(set, leaf.key, leaf.view); !key)
        return key;
    if (const auto request = checkRequest(set, leaf); !request)
        return request;
    return checkChain(set, leaf);
}

} // namespace

base::Result<> checkSet(const QString &folder, const NewSet &set, const plan::Plan &plan)
{
    if (const auto bytes = checkBytes(folder, set); !bytes)
        return bytes;
    if (const auto key = checkKey(set, File::CaKey, set.ca); !key)
        return key;
    const Leaf server = {File::ServerKey, File::ServerRequest,  File::ServerCertificate,
                         set.server,      pki::Purpose::Server, pki::Purpose::Client};
    const Leaf client = {File::ClientKey, File::ClientRequest,  File::ClientCertificate,
                         set.client,      pki::Purpose::Client, pki::Purpose::Server};
    if (const auto leaf = checkLeaf(set, server); !leaf)
        return leaf;
    if (const auto leaf = checkLeaf(set, client); !leaf)
        return leaf;
    return checkNames(set, plan);
}

} // namespace bundle
