#include "core/inspect/mending.h"

#include "core/bundle/files.h"
#include "core/inspect/lostca.h"
#include "core/inspect/mendca.h"
#include "core/inspect/mendleaf.h"
#include "core/pki/serial.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

/// ca.srl holds the last number that was used.
void mendSerial(MendedFiles &files)
{
    const QString name = u"ca.srl"_s;
    const Mended &mended = files.mended();
    QByteArray last;
    for (qsizetype at = 0; at < mended.issued.size(); ++at)
        if (mended.issuedFiles[at] != u"ca.pem")
            last = mended.issued[at].serial;
    const bool isReadable =
        std::ranges::any_of(files.report().objects, [&name](const Object &object) {
            return object.file == name && object.kind == Kind::Serial;
        });
    if (last.isEmpty() && isReadable && files.keep(name))
        return;
    for (const auto &[role, stem] :
         {std::pair(Role::Client, u"client"_s), {Role::Server, u"server"_s}})
        if (const Object *leaf = files.certificateOf(role, bundle::certificateName(stem));
            leaf && last.isEmpty())
            last = leaf->certificate->serial;
    if (!last.isEmpty())
        files.put(name, base::Secret(pki::serialFileText(last)),
                  isReadable ? RepairStep::Action::Issue : RepairStep::Action::Make);
}

} // namespace

base::Result<Mended> mend(const RepairRequest &request, Material material, const base::Job &job)
{
    if (const auto rebuilt = rebuildCa(material, request.passphrase); !rebuilt)
        return tl::make_unexpected(rebuilt.error());
    MendedFiles files(std::move(material));
    for (const auto &[role, stem] :
         {std::pair(Role::Server, u"server"_s), {Role::Client, u"client"_s}}) {
        const QString name = bundle::certificateName(stem);
        if (const auto wanted = files.want(role, name, request.sources.value(name)); !wanted)
            return tl::make_unexpected(wanted.error());
    }
    const auto authority = mendCa(request, files);
    if (!authority)
        return tl::make_unexpected(authority.error());
    // Those of the nine come last, so that ca.srl holds the serial number of one of them.
    const QStringList stems = files.namedClientStems() + QStringList{u"server"_s, u"client"_s};
    int done = 0;
    for (const QString &stem : stems) {
        job.report({stem + u".pem"_s, ++done, static_cast<int>(stems.size()) + 1});
        if (const auto mended = mendLeaf(stem, request, *authority, files, job); !mended)
            return tl::make_unexpected(mended.error());
    }
    files.keepTheRest();
    mendSerial(files);
    return files.take();
}

} // namespace inspect
