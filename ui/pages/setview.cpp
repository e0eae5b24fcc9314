#include "ui/pages/setview.h"

#include "ui/pages/outsidetext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

struct SetWords
{
    Q_DECLARE_TR_FUNCTIONS(SetWords)
};

constexpr int mostLeaves = 4;

/// Public files before the key that belongs to them: the order in which people meet them.
constexpr bundle::File tableOrder[] = {
    bundle::File::CaCertificate,     bundle::File::CaKey,     bundle::File::CaSerial,
    bundle::File::ServerCertificate, bundle::File::ServerKey, bundle::File::ServerRequest,
    bundle::File::ClientCertificate, bundle::File::ClientKey, bundle::File::ClientRequest,
};

bool isCertificate(const inspect::Object &object, inspect::Role role)
{
    return object.kind == inspect::Kind::Certificate && object.certificate && object.role == role;
}

QList<const inspect::Object *> leaves(const inspect::Report &report)
{
    QList<const inspect::Object *> found;
    for (const inspect::Role role :
         {inspect::Role::Server, inspect::Role::Client, inspect::Role::Other})
        for (const inspect::Object &object : report.objects)
            if (isCertificate(object, role))
                found += &object;
    return found.mid(0, mostLeaves);
}

const inspect::Object *authority(const inspect::Report &report)
{
    const auto found = std::find_if(
        report.objects.begin(), report.objects.end(),
        [](const inspect::Object &object) { return isCertificate(object, inspect::Role::Ca); });
    return found == report.objects.end() ? nullptr : &*found;
}

QString leafWords(const inspect::Object &object)
{
    const pki::CertificateView &certificate = *object.certificate;
    const QString key = keyText(certificate.key);
    if (object.role == inspect::Role::Server)
        return SetWords::tr("%n name(s) · %1", nullptr, int(certificate.names.size())).arg(key);
    return u"%1 · %2"_s.arg(text::visible(certificate.commonName()), key);
}

/// The private key with the same public key, when it was found.
QString fittingKey(const inspect::Report &report, const inspect::Object &certificate)
{
    for (const inspect::Object &object : report.objects)
        if (object.kind == inspect::Kind::PrivateKey && object.key &&
            object.key->spkiSha256 == certificate.certificate->key.spkiSha256)
            return object.file;
    return {};
}

widgets::ChainFacts leafBox(const inspect::Report &report, const inspect::Object &object)
{
    widgets::ChainFacts box;
    box.path = object.path;
    box.title = objectTitle(object);
    box.facts = leafWords(object);
    const QString key = fittingKey(report, object);
    box.proven = !key.isEmpty();
    box.proof = box.proven ? SetWords::tr("%1 fits").arg(text::visible(key))
                           : SetWords::tr("no key here fits");
    box.linked = object.signedByCa;
    //: on the line from the CA to a certificate
    box.link = object.signedByCa ? SetWords::tr("signed") : SetWords::tr("not signed");
    return box;
}

const inspect::Object *objectAt(const inspect::Report &report, const QString &file)
{
    const auto found = std::find_if(report.objects.begin(), report.objects.end(),
                                    [&](const auto &object) { return object.file == file; });
    return found == report.objects.end() ? nullptr : &*found;
}

widgets::FileRow knownRow(const QString &folder, const inspect::Report &report, bundle::File file)
{
    const QString name = bundle::fileName(file);
    const inspect::Object *const object = objectAt(report, name);
    return {.path = bundle::filePath(folder, file),
            .file = name,
            .meaning = text::fileMeaning(file),
            .holder = file == bundle::File::CaKey ? SetWords::tr("nobody: keep it here")
                                                  : text::holder(bundle::info(file).holder),
            .mode = object ? object->mode : 0,
            .isKey = bundle::isPrivateKey(file),
            .keepSecret = file == bundle::File::CaKey};
}

} // namespace

widgets::ChainFacts authorityFacts(const inspect::Report &report)
{
    const inspect::Object *const object = authority(report);
    if (!object)
        return {};
    widgets::ChainFacts box;
    box.path = object->path;
    box.title = objectTitle(*object);
    box.facts = text::visible(object->certificate->commonName());
    return box;
}

QList<widgets::ChainFacts> leafFacts(const inspect::Report &report)
{
    QList<widgets::ChainFacts> boxes;
    for (const inspect::Object *object : leaves(report))
        boxes += leafBox(report, *object);
    return boxes;
}

QList<widgets::TimelineBar> timelineBars(const inspect::Report &report)
{
    QList<widgets::TimelineBar> bars;
    const auto add = [&bars](const inspect::Object &object, widgets::TimelineBar::Kind kind) {
        bars +=
            {roleText(object), kind, object.certificate->notBefore, object.certificate->notAfter};
    };
    if (const inspect::Object *const object = authority(report))
        add(*object, widgets::TimelineBar::Kind::Authority);
    for (const inspect::Object *object : leaves(report))
        add(*object, widgets::TimelineBar::Kind::Leaf);
    return bars;
}

QList<widgets::FileRow> fileRows(const QString &folder, const inspect::Report &report)
{
    QList<widgets::FileRow> rows;
    for (const bundle::File file : tableOrder)
        rows += knownRow(folder, report, file);
    for (const inspect::Object &object : report.objects) {
        const bool listed = std::any_of(rows.begin(), rows.end(), [&](const widgets::FileRow &row) {
            return row.file == object.file;
        });
        if (!listed)
            rows += {.path = object.path,
                     .file = text::visible(object.file),
                     .meaning = roleText(object),
                     .mode = object.mode,
                     .isKey = object.kind == inspect::Kind::PrivateKey};
    }
    return rows;
}

} // namespace pages
