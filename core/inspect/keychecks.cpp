#include "core/inspect/checks.h"
#include "core/inspect/finding.h"
#include "core/inspect/objectindex.h"
#include "core/inspect/samples.h"
#include "core/pki/keyobjection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;

constexpr unsigned othersBits = 0007;
constexpr unsigned groupAndOthersBits = 0077;

/// Milvus 3.0 runs as its own user and may need to read server.key through its group; ca.key nobody
/// needs to read.
bool isOpen(const Object &key)
{
    constexpr unsigned groupWrites = 0020;
    if (key.role == Role::Ca)
        return (key.mode & groupAndOthersBits) != 0;
    return (key.mode & (othersBits | groupWrites)) != 0;
}

/// Java's library reads PKCS#8 alone (certificates.md 1.5); Milvus reads every form.
bool isOldForm(const Object &key)
{
    return key.role == Role::Client && key.key && !key.keyForm.isEmpty() &&
           key.keyForm != u"PRIVATE KEY";
}

} // namespace

Findings checkKeyKind(const Object &object, const pki::KeyFacts &key)
{
    const auto objection = pki::objectionTo(key);
    if (!objection)
        return {};
    return {about(object, objection->severity, objection->code, objection->args)};
}

Findings checkKeyFiles(const QList<Object> &objects)
{
    const ObjectIndex all(objects);
    Findings findings;
    for (const Object &object : objects) {
        if (object.kind != Kind::PrivateKey)
            continue;
        if (isOpen(object))
            findings.append(about(object, Severity::Warning, Code::KeyReadableByOthers,
                                  {u"%1"_s.arg(object.mode, 4, 8, QLatin1Char('0'))}));
        if (all.leaderOf(object.path))
            // A client's own pair in one file is a habit; a server's goes to every client
            // (certificates.md 1.4 no. 18).
            findings.append(
                about(object, object.role == Role::Client ? Severity::Warning : Severity::Problem,
                      Code::KeyInCertificateFile));
        if (object.key && isPublishedKey(object.key->spkiSha256))
            findings.append(about(object, Severity::Problem, Code::SampleCertificate));
        if (isOldForm(object))
            findings.append(about(object, Severity::Warning, Code::KeyFormOld, {object.keyForm}));
        // What the certificate beside it says about the same key is enough.
        if (object.key && object.matches.isEmpty())
            findings += checkKeyKind(object, *object.key);
    }
    return findings;
}

} // namespace inspect
