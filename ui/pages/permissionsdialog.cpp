#include "ui/pages/permissionsdialog.h"

#include "ui/pages/deploymentwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

using Kind = bundle::ServerKind;

constexpr int firstImageWithoutRoot = 3; // milvus-tls.md 1.5

Kind usualKind(const plan::Deployment &deployment)
{
    if (deployment.kind == plan::Deployment::Kind::Systemd)
        return Kind::Systemd;
    const int major = deployment.milvusVersion.section(u'.', 0, 0).toInt();
    return major > 0 && major < firstImageWithoutRoot ? Kind::DockerRoot : Kind::Docker;
}

QString kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Docker:
        return PermissionsDialog::tr("a container, user 999 (Milvus 3.0 and newer)");
    case Kind::DockerRoot:
        return PermissionsDialog::tr("a container, root (Milvus up to 2.6)");
    case Kind::Systemd:
        return PermissionsDialog::tr("a user of this computer (systemd)");
    case Kind::Secret:
        return PermissionsDialog::tr("a Swarm stack with Docker secrets");
    }
    Q_UNREACHABLE();
}

} // namespace

PermissionsDialog::PermissionsDialog(const QString &folder, const plan::Deployment &deployment,
                                     QWidget *parent)
    : LifeDialog(tr("Who may read the files"),
                 tr("Milvus must be able to read server.key, and nobody else may. What each file "
                    "in %1 needs depends on how Milvus runs.")
                     .arg(text::visible(shortPath(folder))),
                 tr("&Apply"), parent)
    , m_folder(folder)
    , m_table(new widgets::PlainTable(tr("Owner and mode of each file"), this))
{
    m_table->setColumns({tr("File"), tr("Is"), tr("Needed"), tr("Who can do it")});
    m_table->setStretchColumn(3);
    body()->addWidget(questionPart());
    body()->addWidget(m_table);
    body()->addWidget(commandPart());
    setWidth(760);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(usualKind(deployment))));
    lookAgain();
    m_kind->setFocus();
}

QWidget *PermissionsDialog::questionPart()
{
    auto *part = new QWidget(this);
    m_kind = new QComboBox(part);
    for (const Kind kind : {Kind::Docker, Kind::DockerRoot, Kind::Systemd, Kind::Secret})
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    m_user = new QLineEdit(part);
    m_group = new QLineEdit(part);
    m_userProblem = new widgets::ProblemLabel(m_user, part);
    m_groupProblem = new widgets::ProblemLabel(m_group, part);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addLayout(widgets::captioned(tr("Milvus &runs as"), m_kind), 4);
    row->addLayout(widgets::captioned(tr("&User (optional)"), m_user), 2);
    row->addLayout(widgets::captioned(tr("&Group for the keys (optional)"), m_group), 3);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addLayout(row);
    column->addWidget(m_userProblem);
    column->addWidget(m_groupProblem);
    connect(m_kind, &QComboBox::currentTextChanged, m_kind, &QWidget::setAccessibleDescription);
    connect(m_kind, &QComboBox::activated, this, &PermissionsDialog::lookAgain);
    for (QLineEdit *field : {m_user, m_group})
        connect(field, &QLineEdit::editingFinished, this, &PermissionsDialog::lookAgain);
    return part;
}

QWidget *PermissionsDialog::commandPart()
{
    m_commands = new QWidget(this);
    m_commandWords = new QLabel(m_commands);
    m_commandWords->setWordWrap(true);
    m_code = new widgets::CodeView(tr("Commands"), m_commands);
    m_code->setLines(2, 8);
    m_copy = new widgets::CopyButton(tr("Copy &commands"), tr("Copy commands"), m_commands);
    m_copy->setSource([this] { return m_code->toPlainText(); });
    auto *column = new QVBoxLayout(m_commands);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(m_commandWords);
    column->addWidget(m_code);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    return m_commands;
}

std::optional<bundle::PermissionQuestion> PermissionsDialog::question()
{
    bundle::PermissionQuestion question;
    question.folder = m_folder;
    question.kind = static_cast<Kind>(m_kind->currentData().toInt());
    m_userProblem->clear();
    m_groupProblem->clear();
    const auto reader = bundle::serverReader(question.kind, m_user->text().trimmed());
    if (!reader) {
        m_userProblem->setFinding(reader.error().finding());
        return std::nullopt;
    }
    question.server = *reader;
    if (const QString typed = m_group->text().trimmed(); !typed.isEmpty()) {
        const auto group = bundle::groupNumber(typed);
        if (!group) {
            m_groupProblem->setFinding(group.error().finding());
            return std::nullopt;
        }
        question.group = *group;
    }
    return question;
}

void PermissionsDialog::lookAgain()
{
    const auto asked = question();
    if (!asked) {
        act()->setEnabled(false);
        return;
    }
    const auto plan = bundle::permissionPlan(*asked);
    showProblems({});
    if (plan)
        showPlan(*plan);
    else
        showProblems({plan.error().finding()});
}

void PermissionsDialog::showPlan(const bundle::PermissionPlan &plan)
{
    m_table->clearRows();
    QStringList commands;
    bool canApply = false;
    for (const bundle::PermissionNeed &need : plan.needs) {
        const QString who = need.isFine()   ? tr("nothing to do")
                            : need.mayApply ? tr("you: Apply")
                                            : tr("root: the command below");
        const QString name =
            &need == &plan.needs.first() ? tr("the folder") : QFileInfo(need.path).fileName();
        m_table->addRow({text::visible(name), need.is.text(), need.wanted.text(), who});
        const int row = m_table->rowCount() - 1;
        m_table->item(row, 1)->setFont(theme::monospaceFont());
        m_table->item(row, 2)->setFont(theme::monospaceFont());
        m_table->item(row, 3)->setForeground(
            theme::color(need.isFine() ? theme::Color::Ok : theme::Color::Warning));
    }
    for (const bundle::PermissionNeed &need : bundle::leftToDo(plan.needs)) {
        if (need.mayApply)
            canApply = true;
        else
            commands += need.command;
    }
    QString words = tr("What only root may do:");
    if (!plan.stackText.isEmpty()) {
        words = tr(
            "For the stack file, so that the user in the container owns its copies. Docker Compose "
            "does not copy them: choose a container there.");
        commands = {plan.stackText};
    }
    m_commandWords->setText(words);
    m_code->setCode(commands.join(u'\n'));
    m_commands->setVisible(!commands.isEmpty());
    act()->setEnabled(canApply);
}

void PermissionsDialog::begin()
{
    auto asked = question();
    if (!asked)
        return;
    run(work<bundle::PermissionPlan>([asked](const base::Secret &, const base::Job &job) {
            return bundle::applyPermissions(*asked, job);
        }),
        [this](const std::any &result) {
            const auto &plan = std::any_cast<const bundle::PermissionPlan &>(result);
            showPlan(plan);
            QList<base::Finding> left;
            for (const base::Finding &finding : plan.findings) {
                if (finding.code != base::Code::PermissionsNeedRoot) // the table says it
                    left += finding;
            }
            showDone(tr("Applied."), tr("What this user may change is as Milvus needs it."), left);
        });
}

} // namespace pages
