#include "core/inspect/mendedfiles.h"

#include "core/bundle/files.h"
#include "core/inspect/collect.h"
#include "core/inspect/lostleaf.h"
#include "core/inspect/objectindex.h"
#include "core/inspect/signatures.h"
#include "core/pki/keyobjection.h"
#include "core/pki/keyview.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;
using Action = RepairStep::Action;

unsigned modeFor(const QString &name)
{
    constexpr unsigned publicMode = 0644;
    constexpr unsigned privateMode = 0600;
    return name.endsWith(u".key") ? privateMode : publicMode;
}

/// Milvus 3.0 may read server.key through its group; public files may be closed to the world.
bool isModeGood(const QString &name, unsigned mode)
{
    constexpr unsigned groupMayRead = 0040;
    constexpr unsigned groupMayWrite = 0020;
    if (name.endsWith(u".key") && name != u"ca.key")
        return (mode & ~(modeFor(name) | groupMayRead)) == 0;
    return (mode & ~(modeFor(name) | groupMayWrite)) == 0;
}

/// Whether a file holds this certificate first, then at most others, and every program reads it.
bool isPure(const Object &object, const Report &report)
{
    const Object *first = nullptr;
    for (const Object &other : report.objects) {
        if (other.path != object.path)
            continue;
        if (!other.certificate)
            return false;
        if (!first)
            first = &other;
    }
    return first->certificate->der == object.certificate->der &&
           std::ranges::none_of(report.findings, [&object](const base::Finding &finding) {
               return finding.where == object.file &&
                      (finding.code == Code::PemBroken || finding.code == Code::NotPem);
           });
}

} // namespace

MendedFiles::MendedFiles(Material material)
    : m_material(std::move(material))
{}

const Object *MendedFiles::certificateOf(Role role, const QString &file) const
{
    const Object *best = nullptr;
    for (const Object &object : report().objects) {
        if (!object.certificate || object.role != role)
            continue;
        if (object.file == file)
            return &object;
        // An authority that travels along with a server is not what clients trust.
        const bool isRoot = best && role == Role::Ca && object.certificate->selfIssued &&
                            !best->certificate->selfIssued;
        const bool isLonger = best && object.certificate->der == best->certificate->der &&
                              chainIn(object.path) > chainIn(best->path);
        const bool isBetter = !best || isRoot || isLonger;
        if (isBetter && !isNamedClient(object))
            best = &object;
    }
    return best;
}

qsizetype MendedFiles::chainIn(const QString &path) const
{
    return std::ranges::count_if(report().objects, [&path](const Object &object) {
        return object.path == path && object.certificate;
    });
}

/// Whether a certificate is that of a named client. Others call their only client's files
/// client-cert.pem and client-key.pem: there the key has the wrong name.
bool MendedFiles::isNamedClient(const Object &object) const
{
    if (!bundle::isNamedClientFile(object.file))
        return false;
    const QString own = object.file.chopped(4) + u".key"_s;
    bool isElsewhere = false;
    for (const FoundKey &key : m_material.keys) {
        if (!pki::samePublicKey(key.facts, object.certificate->key))
            continue;
        if (key.file == own || key.file == object.file)
            return true;
        isElsewhere = true;
    }
    return !isElsewhere;
}

bool MendedFiles::isOfAnother(const pki::CertificateView &certificate) const
{
    return m_chosen && !leadsTo(certificate, *m_chosen, report().objects);
}

QStringList MendedFiles::namedClientStems() const
{
    QStringList stems;
    for (const Object &object : report().objects)
        if (object.certificate && object.role == Role::Client && isNamedClient(object))
            stems << object.file.chopped(4);
    const ObjectIndex all(report().objects);
    for (const Object &object : report().objects) {
        if (object.certificate || !object.key || !bundle::isNamedClientFile(object.file))
            continue;
        const QString stem = object.file.chopped(4);
        const auto others = all.withKey(*object.key);
        const bool isElsewhere =
            all.leaderOf(m_material.folder + u'/' + bundle::certificateName(stem)) ||
            std::ranges::any_of(others,
                                [](const Object *other) { return other->certificate.has_value(); });
        if (!isElsewhere && object.file != bundle::certificateName(stem))
            stems << stem;
    }
    stems.removeDuplicates();
    return stems;
}

FoundKey *MendedFiles::keyOfLost(const QString &stem)
{
    const auto asksFor = [&](const FoundKey &key) {
        return std::ranges::any_of(report().objects, [&](const Object &object) {
            return object.file == bundle::requestName(stem) && object.kind == Kind::Request &&
                   object.key && pki::samePublicKey(*object.key, key.facts);
        });
    };
    FoundKey *best = nullptr;
    for (FoundKey &key : m_material.keys) {
        const auto isItsKey = [&key](const Object &object) {
            return object.certificate && pki::samePublicKey(object.certificate->key, key.facts);
        };
        const bool isOurs = key.file == bundle::keyName(stem);
        if (key.key.isEmpty() || (!isOurs && (best || !asksFor(key))))
            continue;
        const auto objection = pki::objectionTo(key.facts);
        if ((!objection || objection->severity != Severity::Problem) &&
            std::ranges::none_of(report().objects, isItsKey))
            best = &key;
    }
    return best;
}

std::optional<pki::CertificateView> MendedFiles::rememberedLeaf(const QString &stem,
                                                                const FoundKey *key) const
{
    return inspect::rememberedLeaf(stem, report(), m_material.folder, key ? &key->facts : nullptr);
}

void MendedFiles::remark(Severity severity, Code code, const QStringList &args)
{
    const base::Finding finding = {severity, code, args, args.value(0)};
    if (!m_mended.remarks.contains(finding))
        m_mended.remarks.append(finding);
}

void MendedFiles::put(const QString &name, base::Secret content, Action action,
                      const QList<Code> &reasons)
{
    const auto old = m_material.own.find(name);
    unsigned mode = modeFor(name);
    if (old != m_material.own.end() && old->second.content.view() == content.view()) {
        const bool isGood = isModeGood(name, old->second.mode);
        action = isGood ? Action::Keep : Action::Mode;
        mode = isGood ? old->second.mode : mode;
    }
    RepairStep step{name, action, action == Action::Keep ? QList<Code>() : reasons};
    for (const base::Finding &finding : report().findings)
        if (action != Action::Keep && finding.where == name && !step.reasons.contains(finding.code))
            step.reasons << finding.code;
    m_mended.steps[name] = step;
    m_mended.files[name] = {std::move(content), mode};
}

bool MendedFiles::keep(const QString &name)
{
    const auto old = m_material.own.find(name);
    if (old == m_material.own.end())
        return false;
    put(name, old->second.content.copy(), Action::Keep);
    return true;
}

void MendedFiles::keepTheRest()
{
    for (const auto &[name, file] : m_material.own)
        if (!m_mended.files.contains(name)) {
            if (bundle::isNamedClientFile(name))
                keep(name);
            else if (file.holdsKey && !isOfSet(name))
                close(name, file);
        }
}

bool MendedFiles::isOfCa(const QString &name) const
{
    return bundle::isSetFile(name) || // of a rotation
           std::ranges::any_of(report().objects, [&name](const Object &object) {
               return object.file == name && object.kind == Kind::PrivateKey &&
                      object.role == Role::Ca;
           });
}

/// The key of another service may be for a group to read, as Debian's ssl-cert has it.
void MendedFiles::close(const QString &name, const FileBytes &file)
{
    constexpr unsigned ownerAlone = 0600;
    constexpr unsigned withGroup = 0640;
    const unsigned allowed = isOfCa(name) ? ownerAlone : withGroup;
    if ((file.mode & ~allowed & 0077U) == 0)
        return;
    m_mended.steps[name] = {name, Action::Mode, {Code::KeyReadableByOthers}};
    m_mended.files[name] = {file.content.copy(), file.mode & allowed, true};
}

void MendedFiles::tellOrigin(const QString &path, const QString &name)
{
    const QString file = QDir(m_material.folder).relativeFilePath(path);
    if (file == name)
        return;
    m_mended.origins[name] = path;
    if (!isOfSet(file) || bundle::isNamedClientFile(file))
        remark(Severity::Note, Code::FileLeftAlone, {file.startsWith(u"../") ? path : file, name});
}

void MendedFiles::putKey(const QString &name, const FoundKey &found)
{
    const bool staysLocked = name == u"ca.key" && found.isLocked;
    const bool isPlain = found.pem.view().startsWith("-----BEGIN PRIVATE KEY-----");
    for (const FoundKey &copy : m_material.keys)
        if (copy.isShared && pki::samePublicKey(copy.facts, found.facts))
            remark(Severity::Warning, Code::KeyWasInTheOpen, {name, copy.file});
    tellOrigin(found.path, name);
    if (found.file == name && !found.isShared && (staysLocked || isPlain) && keep(name))
        return;
    if (!staysLocked) {
        put(name, found.key.pem(), Action::Write);
        return;
    }
    std::vector<char> line(found.pem.view().begin(), found.pem.view().end());
    line.push_back('\n');
    put(name, base::Secret(std::move(line)), Action::Write);
}

void MendedFiles::putCertificate(const QString &name, const Object &object)
{
    tellOrigin(object.path, name);
    const Authorities missing = Links(report().objects).missingIn(object);
    if (object.file == name && missing.isEmpty() && isPure(object, report()) && keep(name))
        return;
    QByteArray pem = object.certificate->pem;
    for (const Object &other : report().objects)
        if (other.path == object.path && other.certificate && !other.certificate->selfIssued &&
            other.certificate->der != object.certificate->der)
            pem += other.certificate->pem;
    for (const Object *ca : missing)
        pem += ca->certificate->pem;
    put(name, base::Secret(pem), Action::Write);
}

void MendedFiles::putIssued(const QString &name, const pki::CertificateView &certificate,
                            Action action, const QList<Code> &reasons)
{
    put(name, base::Secret(certificate.pem), action, reasons);
    m_mended.issued << certificate;
    m_mended.issuedFiles << name;
}

} // namespace inspect
