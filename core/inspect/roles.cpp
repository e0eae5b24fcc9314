#include "core/inspect/roles.h"

#include "core/bundle/files.h"
#include "core/inspect/objectindex.h"
#include "core/pki/keyview.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

/// What one of the nine names, or the name of a named client's file, promises.
std::optional<Role> roleOfName(const QString &file)
{
    if (bundle::isNamedClientFile(file))
        return Role::Client;
    const bool isOne =
        std::ranges::any_of(bundle::allFiles(), [&file](const bundle::FileInfo &info) {
            return file == QLatin1StringView(info.name);
        });
    if (!isOne)
        return {};
    if (file.startsWith(u"ca."))
        return Role::Ca;
    return file.startsWith(u"server.") ? Role::Server : Role::Client;
}

Role guessFromName(const QString &file)
{
    const QString name = file.toLower();
    if (name.contains(u"client"))
        return Role::Client;
    if (name.contains(u"server"))
        return Role::Server;
    return Role::Other;
}

bool signsOthers(const pki::CertificateView &certificate)
{
    return certificate.isCa || certificate.keyUsage.contains(u"keyCertSign"_s);
}

bool hasHostName(const pki::CertificateView &certificate)
{
    return std::ranges::any_of(certificate.names, [](const plan::SubjectAltName &name) {
        return name.kind == plan::SubjectAltName::Kind::Dns ||
               name.kind == plan::SubjectAltName::Kind::Ip;
    });
}

Role roleByContent(const Object &object)
{
    const pki::CertificateView &certificate = *object.certificate;
    const bool server = certificate.extendedKeyUsage.contains(u"serverAuth"_s);
    const bool client = certificate.extendedKeyUsage.contains(u"clientAuth"_s);
    if (signsOthers(certificate) && !server && !client)
        return Role::Ca;
    if (server != client)
        return server ? Role::Server : Role::Client;
    if (const Role guess = guessFromName(object.file); guess != Role::Other)
        return guess;
    return hasHostName(certificate) ? Role::Server : Role::Other;
}

/// In a chain file the name speaks for the leaf only: an authority that travels along stays one.
bool speaksFor(Role role, const Object &object)
{
    return role == Role::Ca || !signsOthers(*object.certificate) ||
           object.certificate->hasExtendedKeyUsage || hasHostName(*object.certificate);
}

/// Whether a certificate is for something else alone than the name of its file promises.
bool isContradicted(Role named, const pki::CertificateView &certificate)
{
    const bool server = certificate.extendedKeyUsage.contains(u"serverAuth"_s);
    const bool client = certificate.extendedKeyUsage.contains(u"clientAuth"_s);
    if (named == Role::Ca)
        return !signsOthers(certificate) && (server || client);
    return server != client && server != (named == Role::Server);
}

Role roleOfCertificate(const Object &object, const ObjectIndex &all, bool contentFirst)
{
    const auto named = roleOfName(object.file);
    if (contentFirst && named && isContradicted(*named, *object.certificate))
        return roleByContent(object);
    const bool isAlone = std::ranges::count_if(all.inFile(object.path), [](const Object *other) {
                             return other->certificate.has_value();
                         }) == 1;
    const Object *first = all.leaderOf(object.path);
    const bool leads = first && first->certificate->der == object.certificate->der;
    const bool isGiven = isAlone && !bundle::isNamedClientFile(object.file);
    if (named && (isGiven || (leads && speaksFor(*named, object))))
        return *named;
    return roleByContent(object);
}

const pki::KeyFacts *keyOf(const Object &object)
{
    if (object.certificate)
        return &object.certificate->key;
    return object.key ? &*object.key : nullptr;
}

/// A certificate prefers its key, everything else its certificate; the same folder comes first.
const Object *partnerOf(const Object &object, const ObjectIndex &all)
{
    const pki::KeyFacts *own = keyOf(object);
    if (!own)
        return nullptr;
    const Object *best = nullptr;
    int bestRank = 0;
    for (const Object *other : all.withKey(*own)) {
        if (other->kind == object.kind)
            continue;
        const Kind wanted = object.kind == Kind::Certificate ? Kind::PrivateKey : Kind::Certificate;
        const QString folder = other->path.chopped(other->file.size());
        const int rank =
            (other->kind == wanted ? 2 : 0) + (object.path.startsWith(folder) ? 1 : 0) + 1;
        if (rank > bestRank) {
            best = other;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

bool holdsEachOthers(const QList<Object> &objects)
{
    const ObjectIndex all(objects);
    QList<Role> misplaced;
    for (const Object &object : objects) {
        const auto named = object.certificate ? roleOfName(object.file) : std::nullopt;
        if (!named || bundle::isNamedClientFile(object.file) ||
            all.leaderOf(object.path) != &object || !isContradicted(*named, *object.certificate))
            continue;
        const auto others = all.withKey(object.certificate->key);
        if (std::ranges::any_of(others, [&object](const Object *other) {
                return other->certificate && other->path != object.path && roleOfName(other->file);
            }))
            return true; // a copy of what lies in its own place
        if (*named != Role::Ca && !misplaced.contains(*named))
            misplaced << *named;
    }
    return misplaced.size() > 1;
}

void assignRoles(QList<Object> &objects, bool contentFirst)
{
    objects.detach(); // else the first change would leave the index behind
    const ObjectIndex all(objects);
    for (Object &object : objects) {
        if (object.certificate)
            object.role = roleOfCertificate(object, all, contentFirst);
    }
    for (Object &object : objects) {
        const Object *partner = partnerOf(object, all);
        if (partner)
            object.matches = partner->file;
        if (object.certificate)
            continue;
        if (const auto named = roleOfName(object.file))
            object.role = *named;
        else
            object.role = partner ? partner->role : guessFromName(object.file);
    }
}

} // namespace inspect
