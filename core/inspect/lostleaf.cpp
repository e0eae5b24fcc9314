#include "core/inspect/lostleaf.h"

#include "core/bundle/files.h"
#include "core/bundle/history.h"
#include "core/pki/keyview.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using NameKind = plan::SubjectAltName::Kind;

/// "O=Acme, Inc., CN=etl" as historyLine() writes it.
QList<pki::NameAttribute> subjectFrom(const QString &text)
{
    static const QRegularExpression start(u"(?:^|, )([A-Za-z][A-Za-z0-9.]*)="_s);
    QList<pki::NameAttribute> subject;
    for (auto match = start.match(text); match.hasMatch();) {
        const auto next = start.match(text, match.capturedEnd());
        const qsizetype end = next.hasMatch() ? next.capturedStart() : text.size();
        subject.append({match.captured(1),
                        {},
                        {},
                        text.sliced(match.capturedEnd(), end - match.capturedEnd())});
        match = next;
    }
    return subject;
}

QList<plan::SubjectAltName> namesFrom(const QStringList &texts)
{
    static constexpr std::array kinds = {NameKind::Dns, NameKind::Ip, NameKind::Uri,
                                         NameKind::Email};
    QList<plan::SubjectAltName> names;
    for (const QString &text : texts)
        for (const NameKind kind : kinds)
            if (const QString start = plan::nameKindId(kind) + u':'; text.startsWith(start)) {
                const QString value = text.sliced(start.size());
                names.append({kind, value, value});
            }
    return names;
}

std::optional<pki::CertificateView> fromRequest(const QString &name, const Report &report)
{
    const auto found = std::ranges::find_if(report.objects, [&name](const Object &object) {
        return object.file == name && object.kind == Kind::Request && object.key;
    });
    if (found == report.objects.end())
        return {};
    pki::CertificateView view;
    view.subject = found->requestSubject;
    view.names = found->requestNames;
    view.key = *found->key;
    return view;
}

std::optional<pki::CertificateView> fromHistory(const QString &name, const QString &folder)
{
    const auto history = bundle::readHistory(folder);
    if (!history)
        return {}; // a repair does not need it
    for (qsizetype at = history->records.size() - 1; at >= 0; --at) {
        const bundle::IssueRecord &record = history->records[at];
        if (record.file != name)
            continue;
        pki::CertificateView view;
        view.subject = subjectFrom(record.subject);
        view.names = namesFrom(record.names);
        view.notBefore = record.notBefore;
        view.notAfter = record.notAfter;
        return view;
    }
    return {};
}

} // namespace

bool holdsHosts(const pki::CertificateView &certificate)
{
    return std::ranges::any_of(certificate.names, [](const plan::SubjectAltName &name) {
        return name.kind == NameKind::Dns || name.kind == NameKind::Ip;
    });
}

std::optional<pki::CertificateView> rememberedLeaf(const QString &stem, const Report &report,
                                                   const QString &folder, const pki::KeyFacts *key)
{
    const auto tellsAll = [&stem](const std::optional<pki::CertificateView> &view) {
        return view && (stem == u"server" ? holdsHosts(*view) : !view->commonName().isEmpty());
    };
    const auto asked = fromRequest(bundle::requestName(stem), report);
    const bool fits = asked && (!key || pki::samePublicKey(asked->key, *key));
    if (fits && tellsAll(asked))
        return asked;
    if (const auto issued = fromHistory(bundle::certificateName(stem), folder); tellsAll(issued))
        return issued;
    return asked;
}

} // namespace inspect
