#include "ui/pages/reissue.h"

#include "core/plan/hostname.h"

namespace pages {

base::Result<bundle::RenewRequest> requestWithName(const Session &session, const QString &name)
{
    const auto parsed = plan::parseName(name);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    bundle::RenewRequest request;
    request.folder = session.generated ? session.generated->folder : session.plan.folder;
    request.server = true;
    request.keepKeys = true;
    request.addNames = {parsed->name};
    return request;
}

void namesAdded(Session &session, const QString &folder, const QList<plan::SubjectAltName> &names)
{
    if (!session.generated || session.generated->folder != folder)
        return;
    session.tested.reset();
    for (const plan::SubjectAltName &name : names) {
        if (!session.plan.names.contains(name))
            session.plan.names += name;
        if (session.generatedFrom && !session.generatedFrom->names.contains(name))
            session.generatedFrom->names += name;
    }
}

} // namespace pages
