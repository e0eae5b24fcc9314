// What the buttons of ConfigurePage do.

#include "ui/pages/configurepage.h"

#include "core/base/files.h"
#include "core/milvus/detect.h"
#include "ui/pages/configfields.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filedialogs.h"

#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pages {

static QString nameOf(const QString &path)
{
    return text::visible(QFileInfo(path).fileName());
}

void ConfigurePage::applyPatch()
{
    const auto applied = milvus::apply(m_preview.path, m_preview.patch);
    if (!applied) {
        m_news->show(applied.error().finding(m_preview.path));
        if (applied.error().code == base::Code::ChangedSincePreview)
            refresh(); // look again, never overwrite blind
        return;
    }
    session().applied = *applied;
    m_news->show(widgets::Banner::Tone::Ok, tr("%1 is changed.").arg(nameOf(applied->path)),
                 applied->backupPath.isEmpty()
                     ? QString()
                     : tr("As it was before, it is kept in %1.").arg(nameOf(applied->backupPath)));
    m_undo->show();
    m_undo->setFocus(); // Apply is about to vanish: the focus must not fall on nothing
    refresh();
}

void ConfigurePage::undoPatch()
{
    const auto undone = milvus::undo(*session().applied);
    if (!undone) {
        m_news->show(undone.error().finding(session().applied->path));
        return;
    }
    m_news->show(widgets::Banner::Tone::Info,
                 tr("%1 is as it was before.").arg(nameOf(session().applied->path)));
    m_choose->setFocus();
    session().applied.reset();
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
                         [this](const QString &path) {
                             const auto saved = base::replaceFile(path, m_preview.text);
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
                             session().applied.reset();
                             refresh();
                         });
}

} // namespace pages
