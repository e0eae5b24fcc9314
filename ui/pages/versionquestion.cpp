#include "ui/pages/versionquestion.h"

#include "core/milvus/version.h"
#include "core/probe/serverversion.h"
#include "ui/pages/serverform.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace pages {

VersionQuestion::VersionQuestion(const plan::Plan &plan, QWidget *parent)
    : QPushButton(parent)
    , m_plan(plan)
{
    theme::setLink(this);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &VersionQuestion::press);
    showState();
}

void VersionQuestion::refresh(const QString &bundleFolder)
{
    m_bundleFolder = bundleFolder;
    showState();
}

QString VersionQuestion::server() const
{
    return text::visible(serverText(m_plan.deployment));
}

void VersionQuestion::press()
{
    if (isAsking()) {
        m_task.cancel();
        return;
    }
    m_task.start(
        [host = m_plan.deployment.host, port = m_plan.deployment.port,
         folder = m_bundleFolder](const base::Job &job) {
            probe::Request request;
            request.host = host;
            request.port = port;
            request.bundleFolder = folder;
            return probe::askVersion(std::move(request), job);
        },
        [this](const base::Result<QString> &version) { onAnswer(version); });
    showState();
}

void VersionQuestion::onAnswer(const base::Result<QString> &version)
{
    showState();
    const auto known = version ? milvus::parseVersion(*version).map(&milvus::Version::text)
                               : base::Result<QString>(version);
    if (known)
        emit answered(*known);
    else if (known.error().code != base::Code::Canceled)
        emit unanswered(known.error());
}

void VersionQuestion::showState()
{
    setText(isAsking() ? tr("Stop asking") : tr("Ask the running Milvus"));
    //: %1: "localhost:19530"
    setAccessibleDescription(tr("Asks the Milvus at %1 for its version.").arg(server()));
    setToolTip(accessibleDescription().toHtmlEscaped());
}

} // namespace pages
