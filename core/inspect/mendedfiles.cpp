#include "core/inspect/mendedfiles.h"

#include "core/bundle/files.h"
#include "core/inspect/collect.h"
#include "core/inspect/leafchoice.h"
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
    , m_clientStems(findClientStems())
{}

const Object *MendedFiles::authority() const
{
    const Object *best = nullptr;
    for (const Object &object : report().objects) {
        if (!object.certificate || object.role != Role::Ca)
            continue;
        if (object.file == u"ca.pem")
            return &object;
        // An authority that travels along with a server is not what clients trust.
        if (!best || (object.certificate->selfIssued && !best->certificate->selfIssued))
            best = &object;
    }
    return best;
}

const Object *MendedFiles::certificateOf(Role role, const QString &file) const
{
    if (const auto wanted = m_wanted.find(file); wanted != m_wanted.end())
        return wanted->second;
    for (const Object &object : report().objects)
        if (object.certificate && object.role == role && object.file == file)
            return &object;
    return leafCandidates(role, report(), m_material.keys).value(0);
}

base::Result<> MendedFiles::want(Role role, const QString &file, const QString &source)
{
    if (source.isEmpty())
        return {};
    const QDir folder(m_material.folder);
    const QString path = QFileInfo(folder.absoluteFilePath(source)).canonicalFilePath();
    for (const Object &object : report().objects)
        if (object.certificate && object.role == role &&
            QFileInfo(object.path).canonicalFilePath() == path) {
            m_wanted[file] = &object;
            return {};
        }
    return base::fail(Code::LeafNotThere, {source, m_material.folder});
}

void MendedFiles::tellChoice(const Object &taken, const QString &file)
{
    if (taken.file == file && !m_wanted.contains(file))
        return;
    const auto candidates = leafCandidates(taken.role, report(), m_material.keys);
    const auto nameOf = [this](const Object *object) {
        return QDir(m_material.folder).relativeFilePath(object->path);
    };
    if (candidates.size() > 1)
        for (const Object *object : candidates)
            m_mended.choices[file] << nameOf(object);
    if (m_wanted.contains(file))
        return;
    QStringList others;
    for (const Object *other : rivalsOf(taken, candidates))
        others << nameOf(other);
    if (!others.isEmpty())
        remark(Severity::Warning, Code::LeafSeveral, {file, nameOf(&taken), others.join(u", "_s)});
}

bool MendedFiles::isOfAnother(const pki::CertificateView &certificate) const
{
    return m_chosen && !leadsTo(certificate, *m_chosen, report().objects);
}

QStringList MendedFiles::findClientStems() const
{
    QStringList stems;
    for (const Object &object : report().objects)
        if (object.certificate && object.role == Role::Client &&
            isNamedClient(object, m_material.keys))
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
    const bool isAClients =
        bundle::isNamedClientFile(file) && m_clientStems.contains(file.chopped(4));
    if (!isOfSet(file) || (bundle::isNamedClientFile(file) && !isAClients))
        remark(Severity::Note, Code::FileLeftAlone, {file.startsWith(u"../") ? path : file, name});
}

void MendedFiles::putKey(const QString &name, const FoundKey &found)
{
    const bool staysLocked = name == u"ca.key" && found.isLocked;
    const bool isPlain = found.pem.view().startsWith("-----BEGIN PRIVATE KEY-----");
    for (const FoundKey &copy : m_material.keys)
        if (copy.isShared && pki::samePublicKey(copy.facts, found.facts))
            remark(Severity::Warning,
                   name.startsWith(u"ca") ? Code::CaKeyWasInTheOpen : Code::KeyWasInTheOpen,
                   {name, copy.file});
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
                            Action action, const QList<Code> &reasons, const QByteArray &chain)
{
    put(name, base::Secret(certificate.pem + chain), action, reasons);
    m_mended.issued << certificate;
    m_mended.issuedFiles << name;
}

} // namespace inspect
