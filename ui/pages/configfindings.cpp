// What ConfigurePage says is wrong, and what one click does about it.

#include "ui/pages/configurepage.h"

#include "core/milvus/repair.h"
#include "ui/text/words.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/choicebar.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

static bool isWorse(const base::Finding &one, const base::Finding &other)
{
    return one.severity == base::Severity::Problem && other.severity != base::Severity::Problem;
}

/// What is wrong comes first, what is only worth knowing comes last.
void ConfigurePage::showFindings()
{
    QList<base::Finding> problems;
    QList<base::Finding> remarks;
    QList<base::Finding> findings = m_preview.findings;
    std::stable_sort(findings.begin(), findings.end(), isWorse);
    for (const base::Finding &finding : std::as_const(findings)) {
        const bool isRemark = finding.severity == base::Severity::Note;
        (isRemark ? remarks : problems) += finding;
    }
    m_problems->setFindings(problems,
                            [this](const base::Finding &finding) { return actFor(finding); });
    m_remarks->setFindings(remarks);
}

/// Whether a finding is about what a container does not see.
static bool isAboutMounts(base::Code code)
{
    return code == base::Code::MountMissing || code == base::Code::MountsMissing ||
           code == base::Code::FileNotMounted || code == base::Code::HostPathInContainer;
}

/// The next one of the services that run Milvus, behind the one that is changed.
QString ConfigurePage::otherService(const base::Finding &finding) const
{
    const QStringList services = finding.args.value(1).split(u", "_s);
    const qsizetype now = services.indexOf(session().plan.deployment.composeService);
    return services.at((now + 1) % services.size());
}

/// What one click does about a problem; empty: nothing does.
QString ConfigurePage::actFor(const base::Finding &finding) const
{
    if (m_preview.repairs || m_preview.switchesOff)
        return {};
    if (finding.code == base::Code::ComposeServicesSeveral)
        return tr("Change %1 instead").arg(text::visible(otherService(finding)));
    if (finding.code == base::Code::ComposeServiceMissing && !m_preview.services.isEmpty())
        return tr("Choose the service…");
    if (milvus::isRepairable(finding.code) && QFileInfo(finding.where).isAbsolute())
        return tr("Repair");
    if (!isAboutMounts(finding.code))
        return {};
    if (!m_preview.mountedPath.isEmpty())
        return tr("Use %1").arg(text::visible(m_preview.mountedPath));
    if (session().plan.deployment.composePath.isEmpty())
        return {};
    return finding.code == base::Code::MountMissing    ? tr("Mount it with Compose")
           : finding.code == base::Code::MountsMissing ? tr("Mount them with Compose")
                                                       : QString();
}

void ConfigurePage::act(const base::Finding &finding)
{
    if (finding.code == base::Code::ComposeServicesSeveral)
        take(session().plan.deployment.composePath, true, otherService(finding));
    else if (finding.code == base::Code::ComposeServiceMissing)
        chooseService();
    else if (!isAboutMounts(finding.code))
        showRepair(finding);
    else if (!m_preview.mountedPath.isEmpty())
        takeMountedPath();
    else
        m_ways->setCurrent(int(Way::Compose));
}

/// What would be done about one problem, instead of the change, until it is done or left.
void ConfigurePage::showRepair(const base::Finding &finding)
{
    m_repair = finding;
    m_news->show(widgets::Banner::Tone::Info, text::words(finding).message,
                 tr("This repair changes only what you see here. Then the file is looked at "
                    "again."));
    refresh();
}

/// How the file says no more that Milvus uses TLS, until it is done or left.
void ConfigurePage::showOff()
{
    m_switchesOff = true;
    m_news->show(widgets::Banner::Tone::Info, tr("This switches TLS off."),
                 tr("Programs that connect with https and ca.pem no longer reach Milvus then. "
                    "Where a backup proves what the file was before, it gets these bytes back."));
    refresh();
}

/// Back to the change, or on to another way.
void ConfigurePage::leaveOther()
{
    if (m_repair || m_switchesOff)
        m_news->hide();
    m_repair.reset();
    m_switchesOff = false;
    refresh();
}

} // namespace pages
