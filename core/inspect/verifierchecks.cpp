#include "core/base/clock.h"
#include "core/inspect/checks.h"
#include "core/inspect/finding.h"
#include "core/pki/verify.h"

#include <algorithm>

namespace inspect {

namespace {

using base::Code;
using base::Severity;

pki::ChainQuestion questionFor(const Object &leaf, const QList<Object> &objects)
{
    pki::ChainQuestion question;
    question.leaf = *leaf.certificate;
    question.purpose = leaf.role == Role::Server ? pki::Purpose::Server : pki::Purpose::Client;
    question.at = base::now();
    for (const Object &object : objects) {
        if (!object.certificate || object.role != Role::Ca)
            continue;
        if (object.certificate->selfIssued)
            question.roots.append(*object.certificate);
        else
            question.intermediates.append(*object.certificate);
    }
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

void judge(const Object &leaf, const QList<Object> &objects, const Findings &said,
           Findings &findings)
{
    pki::ChainQuestion question = questionFor(leaf, objects);
    if (question.roots.isEmpty())
        return;
    const pki::Chain chain(question.leaf, question.intermediates, question.roots);
    for (const Severity severity : {Severity::Problem, Severity::Warning}) {
        question.strict = severity == Severity::Warning;
        const pki::ChainVerdict verdict = chain.verify(question);
        if (verdict.good())
            continue;
        if (!isExplained(leaf, objects, said, severity))
            findings.append(about(leaf, severity, Code::VerifierRefuses, {verdict.text}));
        return;
    }
}

} // namespace

Findings checkWithVerifier(const QList<Object> &objects, const Findings &said)
{
    Findings findings;
    for (const Object &object : objects) {
        if (object.certificate && (object.role == Role::Server || object.role == Role::Client))
            judge(object, objects, said, findings);
    }
    return findings;
}

} // namespace inspect
