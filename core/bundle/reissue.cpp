#include "core/bundle/reissue.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/clientnames.h"
#include "core/bundle/clients.h"
#include "core/bundle/oldleaf.h"
#include "core/pki/generatekey.h"
#include "core/pki/keyview.h"
#include "core/pki/serial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

constexpr qsizetype mostReported = 1000;

pki::Role roleOf(const QString &stem)
{
    return stem == u"server" ? pki::Role::Server : pki::Role::Client;
}

/// A note or warning about one of the files.
base::Finding about(const QString &file, base::Severity severity, base::Code code,
                    const QStringList &args)
{
    return {severity, code, args, file, {}};
}

} // namespace

Reissue::Reissue(const Staging &staging, HistoryWriter &history, const pki::Authority &authority,
                 const QList<pki::CertificateView> &roots, const base::Job &job)
    : m_staging(staging)
    , m_history(history)
    , m_authority(authority)
    , m_issuer(authority)
    , m_roots(roots)
    , m_job(job)
{}

/// Links in place of the files are refused, those of the nine and the others.
base::Result<> Reissue::checkOld(const QStringList &stems) const
{
    for (const QString &stem : stems)
        for (const QString &name : {keyName(stem), requestName(stem), certificateName(stem)})
            if (const auto checked = checkReplaceable(m_staging.target().path + u'/' + name);
                !checked)
                return checked;
    return {};
}

void Reissue::noteFile(const QString &name)
{
    const QString path = m_staging.target().path + u'/' + name;
    m_files.append({path, !statusOf(path).exists(), false});
}

void Reissue::note(qsizetype place, const Leaf &leaf,
                   const std::optional<pki::CertificateView> &old, bool keyKept)
{
    const auto index = static_cast<std::size_t>(place);
    if (index >= m_certificates.size())
        return;
    IssuedCertificate &issued = m_certificates[index]; // its own place: no other thread writes it
    issued.file = certificateName(leaf.stem);
    if (old) {
        issued.oldSerial = serialText(old->serial);
        issued.oldNotAfter = old->notAfter;
    }
    issued.serial = serialText(leaf.certificate.serial);
    issued.notBefore = leaf.certificate.notBefore;
    issued.notAfter = leaf.certificate.notAfter;
    issued.issuer = leaf.certificate.issuerCommonName();
    issued.keyKept = keyKept;
}

base::Result<> Reissue::mill(qsizetype count, const LeafMaker &make)
{
    const bool quick = count > fewLeaves;
    MillOutput output = {m_staging, m_history, {m_roots, m_authority.flaw.isEmpty()}, quick};
    auto serial = millLeaves(count, make, output, m_job);
    if (!serial)
        return tl::make_unexpected(serial.error());
    m_lastSerial = *serial;
    m_issued += count;
    return {};
}

/// Says when a certificate ends with its CA: long before `days` are over, or soon.
void Reissue::noteEnd(const QString &file, const QDateTime &end, int days)
{
    constexpr int noticeableDays = 30;
    const QDateTime &last = m_authority.certificate.notAfter;
    if (end < base::now().addDays(days - noticeableDays) ||
        last < base::now().addDays(noticeableDays))
        m_findings.append(about(file, base::Severity::Warning, base::Code::CaExpiresTooSoon,
                                {last.toString(Qt::ISODate)}));
}

/// Says what a renewal changes though nobody asked for it.
void Reissue::judge(const QString &stem, const pki::CertificateView &old,
                    const pki::Profile &wanted, const ReissueOrder &order)
{
    using base::Code;
    using base::Severity;
    const QString file = certificateName(stem);
    const int days = order.days > 0 ? order.days : pki::daysOf(old);
    noteEnd(file, wanted.notAfter, days);
    if (stem == u"server" && days > plan::appleLeafDays)
        m_findings.append(
            about(file, Severity::Warning, Code::DaysLong, {file, QString::number(days)}));
    if (hasRareNames(old))
        m_findings.append(about(file, Severity::Warning, Code::NameNotKept, {file}));
    if (stem != u"server" && pki::clientNamesOf(old).size() < old.names.size())
        m_findings.append(about(file, Severity::Note, Code::HostNamesDropped, {file}));
    const auto isOld = [&old](const plan::SubjectAltName &name) {
        return old.names.contains(name);
    };
    if (stem == u"server" && !order.addNames.isEmpty() &&
        std::ranges::all_of(order.addNames, isOld))
        m_findings.append(about(file, Severity::Note, Code::NamesUnchanged, {file}));
}

base::Result<> Reissue::renew(const ReissueOrder &order)
{
    if (order.stems.isEmpty())
        return {};
    if (const auto checked = checkOld(order.stems); !checked)
        return checked;
    const QDateTime now = base::now();
    const QString folder = m_staging.target().path;
    const auto profileOf = [&](const QString &stem, const pki::CertificateView &old) {
        pki::Profile profile =
            pki::renewedProfile(old, roleOf(stem), now, order.days, m_authority.certificate);
        profile.file = certificateName(stem);
        if (stem == u"server")
            for (const plan::SubjectAltName &name : order.addNames)
                if (!profile.names.contains(name))
                    profile.names.append(name);
        return profile;
    };
    const auto first = static_cast<qsizetype>(m_certificates.size());
    m_certificates.resize(
        static_cast<std::size_t>(std::min(mostReported, first + order.stems.size())));
    // Told once, of the first few: a folder's clients are alike.
    for (const QString &stem : order.stems.first(std::min<qsizetype>(2, order.stems.size()))) {
        const auto old = readOldCertificate(folder, stem);
        if (!old)
            return tl::make_unexpected(old.error());
        judge(stem, *old, profileOf(stem, *old), order);
    }
    const auto make = [&](qsizetype number) -> base::Result<Leaf> {
        const QString &stem = order.stems[number];
        const auto old = readOldCertificate(folder, stem);
        if (!old)
            return tl::make_unexpected(old.error());
        auto key = keyFor(folder, stem, *old, {order.keepKeys, order.key, &m_job});
        if (!key)
            return tl::make_unexpected(key.error());
        const pki::Profile profile = profileOf(stem, *old);
        auto issued = m_issuer.issue(profile, key->key);
        if (!issued)
            return tl::make_unexpected(issued.error());
        base::Result<Leaf> leaf = Leaf{stem,
                                       key->file.isEmpty() ? key->key.pem() : std::move(key->file),
                                       std::move(issued->request),
                                       std::move(issued->certificate),
                                       m_authority.chain(),
                                       profile.role,
                                       profile.names,
                                       order.action};
        if (stem == u"server" && !order.addNames.isEmpty())
            leaf->action = u"extend"_s;
        note(first + number, *leaf, *old, order.keepKeys);
        return leaf;
    };
    for (const QString &stem : order.stems.first(
             std::min(order.stems.size(), std::max<qsizetype>(0, mostReported - first))))
        for (const QString &name : {keyName(stem), requestName(stem), certificateName(stem)})
            if (!order.keepKeys || name != keyName(stem))
                noteFile(name);
    return mill(order.stems.size(), make);
}

base::Result<> Reissue::addClients(const QStringList &names, std::optional<plan::KeyKind> key,
                                   int days)
{
    if (names.isEmpty())
        return {};
    const QString folder = m_staging.target().path;
    if (const auto free = checkClientsAreNew(names, folder); !free)
        return free;
    auto like = clientPattern(folder);
    if (!like)
        return tl::make_unexpected(like.error());
    if (days > 0)
        like->validity.clientDays = days;
    const auto first = static_cast<qsizetype>(m_certificates.size());
    m_certificates.resize(static_cast<std::size_t>(std::min(mostReported, first + names.size())));
    const pki::CertificateView &ca = m_authority.certificate;
    noteEnd(certificateName(clientStem(names.first())),
            pki::clientProfile(*like, base::now(), ca).notAfter, like->validity.clientDays);
    const ClientOrder order = {names, key.value_or(like->key), *like};
    const LeafMaker maker = clientMaker(order, m_authority, m_job);
    const auto make = [&](qsizetype number) {
        auto leaf = maker(number);
        if (leaf)
            note(first + number, *leaf, std::nullopt, false);
        return leaf;
    };
    for (const QString &name :
         names.first(std::min(names.size(), std::max<qsizetype>(0, mostReported - first))))
        for (const QString &file : {keyName(clientStem(name)), requestName(clientStem(name)),
                                    certificateName(clientStem(name))})
            noteFile(file);
    return mill(names.size(), make);
}

base::Result<> Reissue::end()
{
    if (m_lastSerial.isEmpty())
        return {};
    noteFile(fileName(File::CaSerial));
    return m_staging.add(fileName(File::CaSerial), pki::serialFileText(m_lastSerial),
                         m_staging.modeLike(fileName(File::CaSerial), 0644));
}

void Reissue::fill(RenewReport &report) const
{
    report.certificates += QList<IssuedCertificate>(m_certificates.begin(), m_certificates.end());
    report.issued += m_issued;
    report.files += m_files;
    report.findings += m_findings;
}

} // namespace bundle
