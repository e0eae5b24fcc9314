#include "ui/pages/configfields.h"

#include "ui/pages/deploymentwords.h"
#include "ui/pages/internaltlsfield.h"
#include "ui/pages/versionquestion.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

static constexpr int typingPauseMs = 500; // no verdict on half a word (ux-rules 18)

ConfigFields::ConfigFields(plan::Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_path(new QLineEdit(this))
    , m_restPort(new QSpinBox(this))
    , m_version(new QLineEdit(this))
    , m_pathProblem(new widgets::ProblemLabel(m_path, this))
    , m_portProblem(new widgets::ProblemLabel(m_restPort, this))
    , m_versionProblem(new widgets::ProblemLabel(m_version, this))
    , m_question(new VersionQuestion(plan, this))
    , m_internal(new InternalTlsField(plan, this))
    , m_pause(new QTimer(this))
{
    m_restPort->setRange(0, 65535);
    //: REST is switched off
    m_restPort->setSpecialValueText(tr("off"));
    m_version->setPlaceholderText(QStringLiteral("2.5.4"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);

    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * theme::spacing);
    auto *const row = new QHBoxLayout;
    rows->addLayout(row);
    rows->addWidget(m_internal);
    row->setSpacing(3 * theme::spacing);
    const auto add = [row](const QString &caption, QWidget *field, QWidget *problem, int stretch) {
        QVBoxLayout *const column = widgets::captioned(caption, field);
        column->addWidget(problem);
        row->addLayout(column, stretch);
        return column;
    };
    add(tr("Fol&der with the files, as Milvus sees it"), m_path, m_pathProblem, 6)->addStretch(1);
    add(tr("&REST port"), m_restPort, m_portProblem, 2)->addStretch(1);
    QVBoxLayout *const version =
        add(tr("M&ilvus version (optional)"), m_version, m_versionProblem, 3);
    auto *const question = new QHBoxLayout;
    question->setSpacing(0);
    question->addSpacing(-theme::linkPadding); // its words begin where the field does
    question->addWidget(m_question);
    question->addStretch(1);
    version->addLayout(question);
    version->addStretch(1);

    for (QLineEdit *field : {m_path, m_version}) {
        connect(field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
        connect(field, &QLineEdit::editingFinished, this, &ConfigFields::takeOver);
    }
    connect(m_restPort, &QSpinBox::valueChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_internal, &InternalTlsField::edited, m_pause, qOverload<>(&QTimer::start));
    connect(m_internal, &InternalTlsField::toggled, this, &ConfigFields::takeOver);
    connect(m_pause, &QTimer::timeout, this, &ConfigFields::takeOver);
    connect(m_question, &VersionQuestion::answered, this, &ConfigFields::takeVersion);
    connect(m_question, &VersionQuestion::unanswered, this, [this](const base::Error &error) {
        m_versionProblem->setFinding(error.finding(m_question->server()));
        emit announced(text::words(error.finding()).message);
    });
}

QWidget *ConfigFields::firstField() const
{
    return m_path;
}

void ConfigFields::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        takeOver(); // and not Next: first see what the value does
    else
        QWidget::keyPressEvent(event);
}

void ConfigFields::refresh(const QString &bundleFolder)
{
    const plan::Deployment &deployment = m_plan.deployment;
    m_path->setText(deployment.serverPath.isEmpty() ? m_usualPath : deployment.serverPath);
    m_restPort->setValue(deployment.restPort);
    m_version->setText(deployment.milvusVersion);
    m_question->refresh(bundleFolder);
    m_internal->refresh();
    m_pause->stop();
    showProblems();
}

void ConfigFields::setUsualPath(const QString &folder)
{
    m_usualPath = folder;
    const QSignalBlocker untouched(m_path);
    if (m_plan.deployment.serverPath.isEmpty() && m_path->text() != folder && !m_pause->isActive())
        m_path->setText(folder);
}

QString ConfigFields::summary() const
{
    const plan::Deployment &deployment = m_plan.deployment;
    QStringList parts;
    parts += tr("Files in %1").arg(text::visible(shortPath(m_path->text())));
    parts +=
        deployment.restPort == 0 ? tr("REST off") : tr("REST port %1").arg(deployment.restPort);
    parts += deployment.milvusVersion.isEmpty()
                 ? tr("version unknown")
                 : u"Milvus %1"_s.arg(text::visible(deployment.milvusVersion));
    return parts.join(u" · "_s);
}

bool ConfigFields::hasProblem() const
{
    return !m_pathProblem->isClear() || !m_portProblem->isClear() || !m_versionProblem->isClear() ||
           m_internal->hasProblem();
}

void ConfigFields::takeOver()
{
    m_pause->stop();
    const plan::Deployment earlier = m_plan.deployment;
    plan::Deployment &deployment = m_plan.deployment;
    const QString path = m_path->text().trimmed();
    deployment.serverPath = path == m_usualPath ? QString() : path;
    deployment.restPort = m_restPort->value();
    deployment.milvusVersion = m_version->text().trimmed();
    m_internal->takeOver(); // after the version, which says whether it can be
    if (deployment == earlier)
        return;
    showProblems();
    emit changed();
}

void ConfigFields::takeVersion(const QString &version)
{
    m_version->setText(version);
    takeOver();
    showProblems(); // what the last question ended in is outdated, even by the same version
    emit announced(tr("Milvus at %1 says that it is %2.").arg(m_question->server(), version));
}

void ConfigFields::showProblems()
{
    const QList<plan::Problem> problems = plan::validate(m_plan);
    const auto show = [&problems](plan::Field field, widgets::ProblemLabel *label) {
        for (const plan::Problem &problem : problems) {
            if (problem.field == field) {
                label->setFinding(problem.finding);
                return;
            }
        }
        label->clear();
    };
    show(plan::Field::ServerPath, m_pathProblem);
    show(plan::Field::RestPort, m_portProblem);
    show(plan::Field::MilvusVersion, m_versionProblem);
}

} // namespace pages
