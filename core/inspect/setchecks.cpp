#include "core/bundle/files.h"
#include "core/inspect/checks.h"
#include "core/inspect/collect.h"
#include "core/inspect/finding.h"
#include "core/inspect/objectindex.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;

constexpr unsigned writableByAll = 0002;

/// Milvus needs its side, mutual mode the client's; the authority's key is best kept elsewhere, the
/// rest is paperwork.
Severity lossOf(bundle::File file)
{
    switch (file) {
    case bundle::File::CaCertificate:
    case bundle::File::ServerKey:
    case bundle::File::ServerCertificate:
        return Severity::Problem;
    case bundle::File::ClientKey:
    case bundle::File::ClientCertificate:
        return Severity::Warning;
    case bundle::File::CaKey:
    case bundle::File::CaSerial:
    case bundle::File::ServerRequest:
    case bundle::File::ClientRequest:
        break;
    }
    return Severity::Note;
}

bool hasFile(const QList<Object> &objects, const QString &name)
{
    return std::ranges::any_of(objects,
                               [&name](const Object &object) { return object.file == name; });
}

bool isOneOfTheNine(const QString &name)
{
    return std::ranges::any_of(bundle::allFiles(), [&name](const bundle::FileInfo &info) {
        return name == QLatin1StringView(info.name);
    });
}

/// A file may hold several certificates.
bool hasWritable(const Findings &findings, const QString &file)
{
    return std::ranges::any_of(findings, [&file](const base::Finding &finding) {
        return finding.code == Code::FileWritableByOthers && finding.where == file;
    });
}

bool hasCertificate(const Object &key, const ObjectIndex &all)
{
    return std::ranges::any_of(all.withKey(*key.key),
                               [](const Object *other) { return other->certificate.has_value(); });
}

/// A named client needs its key beside its certificate, in a file of its own or in the same.
void checkClientKeys(const QList<Object> &objects, const ObjectIndex &all, Findings &findings)
{
    QSet<QString> files;
    for (const Object &object : objects)
        files.insert(object.file);
    for (const Object &object : objects) {
        const QString stem = object.file.chopped(4);
        if (!object.certificate || object.role != Role::Client ||
            !bundle::isNamedClientFile(object.file) || all.leaderOf(object.path) != &object ||
            files.contains(bundle::keyName(stem)))
            continue;
        const auto others = all.withKey(object.certificate->key);
        const QString name = bundle::keyName(stem);
        if (std::ranges::none_of(
                others, [](const Object *other) { return other->kind == Kind::PrivateKey; }))
            findings.append({Severity::Warning, Code::SetFileMissing, {name}, name});
    }
}

} // namespace

Findings checkWholeSet(const QList<Object> &objects)
{
    Findings findings;
    for (const bundle::FileInfo &info : bundle::allFiles()) {
        const QString name = bundle::fileName(info.file);
        if (!hasFile(objects, name))
            findings.append({lossOf(info.file), Code::SetFileMissing, {name}, name});
    }
    const ObjectIndex all(objects);
    checkClientKeys(objects, all, findings);
    const bool isAllKnown = std::ranges::none_of(
        objects, [](const Object &object) { return object.kind == Kind::Unknown; });
    for (const Object &object : objects) {
        const bool isTrusted = object.kind == Kind::Certificate && isOfSet(object.file);
        if (isTrusted && (object.mode & writableByAll) != 0 && !hasWritable(findings, object.file))
            findings.append(about(object, Severity::Warning, Code::FileWritableByOthers,
                                  {u"%1"_s.arg(object.mode, 4, 8, QLatin1Char('0'))}));
        if (isAllKnown && object.kind == Kind::PrivateKey && object.key &&
            !hasCertificate(object, all))
            findings.append(about(object, Severity::Note, Code::KeyWithoutCertificate));
        // A request of another key was not what its certificate was made from.
        if (object.kind == Kind::Request && isOneOfTheNine(object.file) && object.matches.isEmpty())
            findings.append(about(object, Severity::Warning, Code::SetMixed));
    }
    return findings;
}

} // namespace inspect
