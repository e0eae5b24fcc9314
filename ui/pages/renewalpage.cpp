#include "ui/pages/renewalpage.h"

#include "core/base/clock.h"
#include "ui/pages/clientsdialog.h"
#include "ui/pages/deploymentwords.h"
#include "ui/pages/historydialog.h"
#include "ui/pages/namesdialog.h"
#include "ui/pages/outsidetext.h"
#include "ui/pages/permissionsdialog.h"
#include "ui/pages/reissue.h"
#include "ui/pages/renewdialog.h"
#include "ui/pages/repairdialog.h"
#include "ui/pages/rotationdialog.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/plaintable.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

static constexpr int alertDays = 30;

RenewalPage::RenewalPage(Session &session, QWidget *parent)
    : Page(Step::Renewal, session, parent)
    , m_verdict(new widgets::Banner(this))
    , m_findings(new widgets::BannerList(this))
    , m_columns(new widgets::Columns(88, this))
    , m_table(new widgets::PlainTable(tr("Certificates, the first to end on top"), this))
    , m_tasks(new widgets::Card(tr("What to do"), this))
    , m_grid(new QGridLayout)
    , m_choose(new QPushButton(tr("Another f&older…"), this))
{
    m_choose->setAutoDefault(false);
    m_table->setColumns({tr("Certificate"), tr("Lasts until"), tr("Days left")});
    m_table->setStretchColumn(1);
    auto *const left = new widgets::Card(this);
    left->body()->addWidget(m_table);
    left->body()->addStretch(1);
    m_columns->addColumn(left, 11);
    m_columns->addColumn(m_tasks, 10);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(3 * theme::spacing);
    m_grid->setVerticalSpacing(2 * theme::spacing);
    m_tasks->body()->addLayout(m_grid);
    addTask(tr("&Renew…"), tr("New dates with a new or the same key."), &RenewalPage::renew);
    addTask(tr("Add na&mes…"), tr("For programs that call Milvus by another name."),
            &RenewalPage::askNames);
    m_ofLeaves = m_buttons;
    addTask(tr("New &programs…"), tr("A certificate of its own for each program."),
            &RenewalPage::addClients);
    addTask(tr("Chec&k and repair…"), tr("What disturbs Milvus or a program, and the cure."),
            &RenewalPage::repair);
    addTask(tr("Change the C&A…"), tr("In steps in which nothing stops."), &RenewalPage::rotate);
    addTask(tr("Perm&issions…"), tr("Who may read the files, for the way Milvus runs."),
            &RenewalPage::showPermissions);
    addTask(tr("Histor&y…"), tr("What was issued here, and when."), &RenewalPage::showHistory);
    m_tasks->body()->addStretch(1);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_verdict);
    body()->addWidget(m_findings);
    body()->addWidget(m_columns);
    body()->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &RenewalPage::chooseFolder);
    connect(m_table, &widgets::PlainTable::rowActivated, this, [this] {
        if (m_folder)
            emit inspectRequested({m_folder->path});
    });
}

void RenewalPage::addTask(const QString &button, const QString &words, void (RenewalPage::*act)())
{
    auto *const push = new QPushButton(button, m_tasks);
    push->setAutoDefault(false);
    push->setAccessibleDescription(words);
    auto *const line = new QLabel(words, m_tasks);
    line->setWordWrap(true);
    line->setForegroundRole(QPalette::PlaceholderText);
    const int row = int(m_buttons.size());
    m_grid->addWidget(push, row, 0);
    m_grid->addWidget(line, row, 1);
    m_buttons += push;
    connect(push, &QPushButton::clicked, this, act);
}

QString RenewalPage::folderPath() const
{
    if (!session().managed.isEmpty())
        return session().managed;
    return session().generated ? session().generated->folder : QString();
}

QString RenewalPage::heading() const
{
    if (!m_folder || !m_folder->firstEnd().isValid())
        return tr("Expiry and renewal");
    const QDateTime end = m_folder->firstEnd();
    return end < base::now() ? tr("Something has expired")
                             : tr("Nothing expires before %1").arg(text::date(end));
}

QString RenewalPage::explanation() const
{
    if (folderPath().isEmpty())
        return tr("Generate certificates first, or open a folder that holds some.");
    return tr("The certificates in %1, and what can be done with them later.")
        .arg(text::visible(shortPath(folderPath())));
}

QWidget *RenewalPage::firstFocus() const
{
    return folderPath().isEmpty() ? m_choose : m_buttons.first();
}

void RenewalPage::enter()
{
    const bool known = !folderPath().isEmpty();
    m_columns->setVisible(known);
    m_verdict->hide();
    m_findings->setFindings({});
    if (!m_folder || m_folder->path != folderPath()) {
        m_folder.reset();
        m_table->clearRows();
    }
    emit headingChanged();
    if (known)
        survey();
}

void RenewalPage::leave()
{
    m_survey.cancel();
}

void RenewalPage::survey()
{
    m_survey.start([path = folderPath()](const base::Job &) { return readSetFolder(path); },
                   [this](const base::Result<SetFolder> &result) {
                       if (result)
                           showFolder(*result);
                       else
                           m_verdict->show(result.error().finding());
                       emit surveyed();
                   });
}

void RenewalPage::showFolder(const SetFolder &folder)
{
    m_folder = folder;
    QList<const inspect::Object *> certificates;
    for (const inspect::Object &object : std::as_const(m_folder->report.objects)) {
        if (object.certificate)
            certificates += &object;
    }
    std::stable_sort(certificates.begin(), certificates.end(),
                     [](const auto *one, const auto *other) {
                         return one->certificate->notAfter < other->certificate->notAfter;
                     });
    m_table->clearRows();
    qsizetype soon = 0;
    for (const inspect::Object *object : std::as_const(certificates)) {
        const QDateTime end = object->certificate->notAfter;
        const qint64 left = base::now().daysTo(end);
        m_table->addRow({objectTitle(*object), text::date(end), QString::number(left)});
        if (left <= alertDays) {
            ++soon;
            m_table->item(m_table->rowCount() - 1, 2)
                ->setForeground(
                    theme::color(left < 0 ? theme::Color::Problem : theme::Color::Warning));
        }
    }
    const bool usable = !m_folder->leaves.isEmpty();
    for (QPushButton *button : std::as_const(m_ofLeaves)) // what is gone is repaired, not renewed
        button->setEnabled(usable);
    if (soon > 0)
        m_verdict->show(widgets::Banner::Tone::Warning,
                        tr("%n certificate(s) end within 30 days.", nullptr, int(soon)),
                        tr("Renew them before programs are refused."));
    else
        m_verdict->hide();
    QList<base::Finding> problems;
    for (const base::Finding &finding : std::as_const(m_folder->report.findings)) {
        if (finding.severity == base::Severity::Problem ||
            finding.code == base::Code::ChangeInterrupted)
            problems += finding;
    }
    m_findings->setFindings(problems);
    emit headingChanged();
    if (const QString name = std::exchange(session().missingName, {}); !name.isEmpty() && usable)
        addNames({name});
}

void RenewalPage::open(LifeDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LifeDialog::changed, this, [this] {
        session().tested.reset();
        survey();
    });
    dialog->open();
}

void RenewalPage::renew()
{
    if (m_folder)
        open(new RenewDialog(*m_folder, this));
}

void RenewalPage::addNames(const QStringList &names)
{
    auto *const dialog = new NamesDialog(*m_folder, names, this);
    connect(dialog, &NamesDialog::extended, this, [this](const QList<plan::SubjectAltName> &added) {
        namesAdded(session(), folderPath(), added);
    });
    open(dialog);
}

void RenewalPage::askNames()
{
    if (m_folder)
        addNames({});
}

void RenewalPage::addClients()
{
    if (m_folder)
        open(new ClientsDialog(*m_folder, this));
}

void RenewalPage::repair()
{
    if (m_folder)
        open(new RepairDialog(m_folder->path, this));
}

void RenewalPage::rotate()
{
    if (m_folder)
        open(new RotationDialog(m_folder->path, session().plan, this));
}

void RenewalPage::showPermissions()
{
    if (m_folder)
        open(new PermissionsDialog(m_folder->path, session().plan.deployment, this));
}

void RenewalPage::showHistory()
{
    if (m_folder)
        open(new HistoryDialog(*m_folder, this));
}

void RenewalPage::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open a folder of certificates"), folderPath());
    if (folder.isEmpty())
        return;
    session().managed = QDir::cleanPath(folder);
    enter();
}

} // namespace pages
