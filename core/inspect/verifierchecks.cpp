#include "core/base/clock.h"
#include "core/inspect/checks.h"
#include "core/inspect/finding.h"
#include "core/inspect/signatures.h"
#include "core/pki/calimits.h"
#include "core/pki/verify.h"

#include <algorithm>

namespace inspect {

namespace {

using base::Code;
using base::Severity;

/// What is the same for every leaf.
pki::ChainQuestion questionAbout(const QList<Object> &objects)
{
    pki::ChainQuestion question;
    question.at = base::now();
    for (const Object *anchor : trustAnchors(objects))
        if (anchor->certificate->selfIssued)
            question.roots.append(*anchor->certificate);
    return question;
}

/// The verifier's objection may lie with the leaf or with any authority above it.
bool isExplained(const Object &leaf, const QList<Object> &objects, const Findings &said,
                 Severity atLeast)
{
    return std::ranges::any_of(objects, [&](const Object &object) {
        const bool inChain = object.certificate && (object.role == Role::Ca || &object == &leaf);
        return inChain && hasFinding(said, object.file, atLeast);
    });
}

/// Who signed the last of the authorities that travel along in a server's file; empty when none
/// of them leads from the server to another one than those that are trusted here.
QString otherAuthorityOf(const Object &leaf, const QList<Object> &objects)
{
    const pki::CertificateView *last = &*leaf.certificate;
    for (const Object &object : objects) // as they have to follow each other
        if (object.certificate && object.path == leaf.path && object.role == Role::Ca &&
            pki::isSignedBy(*last, *object.certificate))
            last = &*object.certificate;
    return last == &*leaf.certificate ? QString() : last->issuerCommonName();
}

/// The name in a certificate for which an authority above it may not vouch, and that authority;
/// empty when every name is within its limits.
QStringList nameOutside(const Object &leaf, const QList<Object> &objects)
{
    for (const Object &ca : objects) {
        if (!ca.certificate || ca.role != Role::Ca || !pki::hasLimits(*ca.certificate) ||
            !leadsTo(*leaf.certificate, *ca.certificate, objects))
            continue;
        for (const plan::SubjectAltName &name : leaf.certificate->names)
            if (!pki::permitsName(*ca.certificate, name))
                return {name.value, ca.certificate->commonName()};
    }
    return {};
}

void judge(const Object &leaf, pki::ChainQuestion question, const Links &links,
           const QList<Object> &objects, const Findings &said, Findings &findings)
{
    question.leaf = *leaf.certificate;
    for (const Object *ca : links.seenWith(leaf))
        question.intermediates.append(*ca->certificate);
    question.purpose = leaf.role == Role::Server ? pki::Purpose::Server : pki::Purpose::Client;
    const pki::Chain chain(question.leaf, question.intermediates, question.roots);
    for (const Severity severity : {Severity::Problem, Severity::Warning}) {
        question.strict = severity == Severity::Warning;
        const pki::ChainVerdict verdict = chain.verify(question);
        if (verdict.good())
            continue;
        const QString other = verdict.fault == pki::ChainFault::Untrusted
                                  ? otherAuthorityOf(leaf, objects)
                                  : QString();
        if (leaf.role == Role::Server && !other.isEmpty())
            findings.append(about(leaf, Severity::Warning, Code::ServerOfOtherCa, {other}));
        else if (const QStringList outside = nameOutside(leaf, objects); !outside.isEmpty())
            findings.append(about(leaf, Severity::Problem, Code::NameOutsideCa, outside));
        else if (!isExplained(leaf, objects, said, severity))
            findings.append(about(leaf, severity, Code::VerifierRefuses, {verdict.text}));
        return;
    }
}

} // namespace

Findings checkWithVerifier(const QList<Object> &objects, const Findings &said)
{
    Findings findings;
    const pki::ChainQuestion question = questionAbout(objects);
    if (question.roots.isEmpty())
        return findings;
    const Links links(objects);
    for (const Object &object : objects) {
        if (object.certificate && (object.role == Role::Server || object.role == Role::Client))
            judge(object, question, links, objects, said, findings);
    }
    return findings;
}

} // namespace inspect
