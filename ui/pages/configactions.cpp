// What the buttons of ConfigurePage do.

#include "ui/pages/configurepage.h"

#include "core/base/files.h"
#include "core/milvus/detect.h"
#include "ui/pages/configbuttons.h"
#include "ui/pages/configfields.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filedialogs.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pages {

static QString nameOf(const QString &path)
{
    return text::visible(QFileInfo(path).fileName());
}

void ConfigurePage::applyPatch()
{
    if (m_writing.isRunning() || !m_preview.changesFile())
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
        m_news->show(applied.error().finding(m_preview.path));
        if (applied.error().code == base::Code::ChangedSincePreview)
            refresh(); // look again, never overwrite blind
        return;
    }
    session().applied += *applied;
    m_repair.reset();
    m_news->show(widgets::Banner::Tone::Ok, tr("%1 is changed.").arg(nameOf(applied->path)),
                 applied->backupPath.isEmpty()
                     ? QString()
                     : tr("As it was before, it is kept in %1.").arg(nameOf(applied->backupPath)));
    m_buttons->undo()->show();
    m_buttons->undo()->setFocus(); // Apply is about to vanish: the focus must not fall on nothing
    refresh();
}

void ConfigurePage::undoPatch()
{
    if (m_writing.isRunning() || session().applied.isEmpty())
        return;
    m_writing.start(
        [last = session().applied.last()](const base::Job &) {
            return milvus::undo(last).map([&last] { return last; });
        },
        [this](const base::Result<milvus::Applied> &undone) { onUndone(undone); });
    emit busyChanged();
}

void ConfigurePage::onUndone(const base::Result<milvus::Applied> &undone)
{
    emit busyChanged();
    const QString path = session().applied.last().path;
    if (!undone) {
        m_news->show(undone.error().finding(path));
        return;
    }
    m_news->show(widgets::Banner::Tone::Info, tr("%1 is as it was before.").arg(nameOf(path)));
    session().applied.removeLast();
    if (session().applied.isEmpty())
        m_buttons->first()->setFocus();
    refresh();
}

QString ConfigurePage::suggestedPath() const
{
    const plan::Deployment &deployment = session().plan.deployment;
    QString folder = session().generated ? session().generated->folder : session().plan.folder;
    if (!deployment.configPath.isEmpty())
        folder = QFileInfo(deployment.configPath).path();
    else if (!deployment.composePath.isEmpty())
        folder = QFileInfo(deployment.composePath).path();
    const bool isYaml = rendering() == milvus::Rendering::MilvusYaml;
    return folder + u'/' + (isYaml ? u"milvus.yaml"_s : milvus::renderingFileName(rendering()));
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
            if (saved)
                m_news->show(widgets::Banner::Tone::Ok,
                             tr("Saved as %1.").arg(text::visible(path)));
            else
                m_news->show(saved.error().finding(path));
        });
}

/// The file tells how Milvus runs; what was tested and typed about the server stays.
void ConfigurePage::takeConfiguration(const QString &path)
{
    const plan::Deployment earlier = session().plan.deployment;
    plan::Deployment found = milvus::deploymentFromPath(path);
    found.configPath = path;
    found.host = earlier.host;
    found.port = earlier.port;
    if (found.milvusVersion.isEmpty())
        found.milvusVersion = earlier.milvusVersion;
    if (found.kind == plan::Deployment::Kind::Rehearsal)
        found.kind = plan::Deployment::Kind::BareBinary;
    session().plan.deployment = found;
    m_fields->refresh(session().generated ? session().generated->folder : session().plan.folder);
}

void ConfigurePage::chooseFile()
{
    const QStringList filters{tr("YAML files (*.yaml *.yml)"), tr("All files (*)")};
    const QString folder = QFileInfo(suggestedPath()).path();
    widgets::askOpenFile(this, tr("Choose milvus.yaml"), folder, filters,
                         [this](const QString &path) {
                             takeConfiguration(path);
                             session().applied.clear();
                             refresh();
                         });
}

} // namespace pages
