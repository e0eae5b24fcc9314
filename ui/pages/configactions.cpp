// What the buttons of ConfigurePage do.

#include "ui/pages/configurepage.h"

#include "core/base/files.h"
#include "core/milvus/detect.h"
#include "ui/pages/configbuttons.h"
#include "ui/pages/configfields.h"
#include "ui/pages/nextstepscard.h"
#include "ui/text/words.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/filedialogs.h"

#include <QFileInfo>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace pages {

static QString nameOf(const QString &path)
{
    return text::visible(QFileInfo(path).fileName());
}

/// What was pressed is in sight wherever the page is scrolled to; what came of it stands at its
/// top.
void ConfigurePage::tellOutcome(widgets::Banner::Tone tone, const QString &lead,
                                const QString &sentence)
{
    m_news->show(tone, lead, sentence);
    showOutcome();
}

void ConfigurePage::tellOutcome(const base::Finding &finding)
{
    m_news->show(finding);
    showOutcome();
}

void ConfigurePage::showOutcome()
{
    bringIntoSight(m_news);
    emit announced(m_news->text());
}

void ConfigurePage::applyPatch()
{
    if (m_writing.isRunning() || !m_preview.changesFile() || m_preview.obstacle())
        return;
    m_writing.start([path = m_preview.path, patch = m_preview.patch](
                        const base::Job &) { return milvus::apply(path, patch); },
                    [this](const base::Result<milvus::Applied> &applied) { onApplied(applied); });
    emit busyChanged();
}

void ConfigurePage::onApplied(const base::Result<milvus::Applied> &applied)
{
    emit busyChanged();
    if (!applied) {
        tellOutcome(applied.error().finding(m_preview.path));
        if (applied.error().code == base::Code::ChangedSincePreview)
            refresh(); // look again, never overwrite blind
        return;
    }
    session().applied += *applied;
    m_repair.reset();
    m_switchesOff = false;
    tellOutcome(widgets::Banner::Tone::Ok, tr("%1 is changed.").arg(nameOf(applied->path)),
                applied->backupPath.isEmpty()
                    ? QString()
                    : tr("As it was before, it is kept in %1.").arg(nameOf(applied->backupPath)));
    m_next->open();
    m_buttons->undo()->show();
    m_buttons->undo()->setFocus(); // Apply is about to vanish: the focus must not fall on nothing
    refresh();
}

void ConfigurePage::undoPatch()
{
    const qsizetype index = lastApplied(request());
    if (m_writing.isRunning() || index < 0)
        return;
    m_writing.start(
        [last = session().applied.at(index)](const base::Job &) {
            return milvus::undo(last).map([&last] { return last; });
        },
        [this, index](const base::Result<milvus::Applied> &undone) { onUndone(index, undone); });
    emit busyChanged();
}

void ConfigurePage::onUndone(qsizetype index, const base::Result<milvus::Applied> &undone)
{
    emit busyChanged();
    const QString path = session().applied.at(index).path;
    if (!undone) {
        tellOutcome(undone.error().finding(path));
        return;
    }
    tellOutcome(widgets::Banner::Tone::Info, tr("%1 is as it was before.").arg(nameOf(path)));
    session().applied.removeAt(index);
    if (lastApplied(request()) < 0)
        m_buttons->first()->setFocus();
    refresh();
}

QString ConfigurePage::suggestedPath() const
{
    const plan::Deployment &deployment = session().plan.deployment;
    QString folder = session().generated ? session().generated->folder : session().plan.folder;
    const bool isCompose = renderingOf(way()) == milvus::Rendering::Compose;
    if (!deployment.composePath.isEmpty() && (isCompose || deployment.configPath.isEmpty()))
        folder = QFileInfo(deployment.composePath).path();
    else if (!deployment.configPath.isEmpty())
        folder = QFileInfo(deployment.configPath).path();
    if (way() == Way::Compose && !deployment.composePath.isEmpty())
        return deployment.composePath;
    return folder + u'/' + milvus::renderingFileName(renderingOf(way()));
}

void ConfigurePage::saveAs()
{
    const QStringList filters{tr("YAML files (*.yaml *.yml)"), tr("All files (*)")};
    widgets::askSaveFile(this, tr("Save as"), suggestedPath(), filters,
                         [this](const QString &path) { save(path); });
}

void ConfigurePage::save(const QString &path)
{
    m_saving.start(
        [path, text = m_preview.text](const base::Job &) { return base::replaceFile(path, text); },
        [this, path](const base::Result<> &saved) {
            if (!saved) {
                tellOutcome(saved.error().finding(path));
                return;
            }
            tellOutcome(widgets::Banner::Tone::Ok, tr("Saved as %1.").arg(text::visible(path)));
            m_next->open();
            refresh(); // what is beside the other files counts from now on
        });
}

/// What was tested and typed about the server stays, whatever a file tells.
static plan::Deployment withServerOf(plan::Deployment found, const plan::Deployment &earlier)
{
    found.host = earlier.host;
    found.port = earlier.port;
    if (found.milvusVersion.isEmpty())
        found.milvusVersion = earlier.milvusVersion;
    if (found.restPort == plan::Deployment().restPort) // the file does not care
        found.restPort = earlier.restPort;
    return found;
}

/// The file tells how Milvus runs.
void ConfigurePage::takeConfiguration(const QString &path, plan::Deployment found)
{
    found = withServerOf(found, session().plan.deployment);
    found.configPath = path;
    if (found.kind == plan::Deployment::Kind::Rehearsal)
        found.kind = plan::Deployment::Kind::BareBinary;
    session().plan.deployment = found;
}

/// A file without Milvus in it is taken, too: why it cannot be changed is shown like any problem.
void ConfigurePage::takeCompose(const QString &path, plan::Deployment found)
{
    const plan::Deployment &earlier = session().plan.deployment;
    found = withServerOf(found, earlier);
    found.kind = plan::Deployment::Kind::Compose;
    found.composePath = path;
    if (found.configPath == path)
        found.configPath.clear();
    if (found.configPath.isEmpty() && earlier.composePath != path)
        found.configPath = earlier.configPath;
    session().plan.deployment = found;
}

void ConfigurePage::takeMountedPath()
{
    session().plan.deployment.serverPath = m_preview.mountedPath;
    m_fields->refresh(request().plan.folder);
    tellOutcome(
        widgets::Banner::Tone::Info,
        tr("Milvus looks for the files in %1 now.").arg(text::visible(m_preview.mountedPath)));
    m_fields->firstField()->setFocus(); // what was pressed is about to go
    refresh();
}

void ConfigurePage::chooseFile()
{
    const QStringList filters{tr("YAML files (*.yaml *.yml)"), tr("All files (*)")};
    const QString folder = QFileInfo(suggestedPath()).path();
    const bool isCompose = way() == Way::Compose;
    const QString title = isCompose ? tr("Choose the Compose file") : tr("Choose milvus.yaml");
    widgets::askOpenFile(this, title, folder, filters,
                         [this, isCompose](const QString &path) { take(path, isCompose); });
}

/// Of the Compose file, in which none is known to run Milvus.
void ConfigurePage::chooseService()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose the service"));
    dialog->setLabelText(tr("The service that runs Milvus:"));
    dialog->setComboBoxItems(m_preview.services);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &service) {
        take(session().plan.deployment.composePath, true, service);
    });
    dialog->open();
}

/// A long file takes its time to be recognised. A Compose file is one whatever was asked for.
void ConfigurePage::take(const QString &path, bool isCompose, const QString &service)
{
    m_finding.start(
        [path, service](const base::Job &) {
            return base::Result<plan::Deployment>(milvus::deploymentFromPath(path, service));
        },
        [this, path, isCompose](const base::Result<plan::Deployment> &found) {
            const bool isOne = isCompose || found->composePath == path;
            if (isOne)
                takeCompose(path, *found);
            else
                takeConfiguration(path, *found);
            m_fields->refresh(request().plan.folder);
            session().applied.clear();
            if (isOne && !isCompose)
                m_ways->setCurrent(int(Way::Compose));
            else if (const auto cluster = wayOfCluster(*found); cluster && !isOne)
                m_ways->setCurrent(int(*cluster));
            refresh();
        });
}

} // namespace pages
