#include "ui/pages/reviewpage.h"

#include "ui/pages/deploymentwords.h"
#include "ui/pages/plansummary.h"
#include "ui/pages/scriptdialog.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/workcard.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

QString fate(const bundle::FileForecast &file)
{
    if (file.kept)
        return ReviewPage::tr("kept as it is");
    return file.exists ? ReviewPage::tr("replaced, the old one is kept in a backup")
                       : ReviewPage::tr("new");
}

/// Whether both plans make the same certificates: where Milvus runs and who it lets in is no part
/// of them.
bool sameCertificates(plan::Plan one, const plan::Plan &other)
{
    one.deployment = other.deployment;
    one.mode = other.mode;
    return one == other;
}

QString modeWords(unsigned mode)
{
    const QString octal = QString::number(mode, 8);
    return (mode & 077U) == 0 ? ReviewPage::tr("%1, only you").arg(octal)
                              : ReviewPage::tr("%1, all may read").arg(octal);
}

} // namespace

ReviewPage::ReviewPage(Session &session, QWidget *parent)
    : Page(Step::Review, session, parent)
    , m_summary(new PlanSummary(this))
    , m_banner(new widgets::Banner(this))
    , m_progress(new widgets::WorkCard(tr("Creating the certificates"), this))
{
    body()->addWidget(m_banner);
    body()->addWidget(m_progress);
    auto *columns = new widgets::Columns(widgets::Columns::tableAndCards, this);
    columns->addColumn(m_summary, 5);
    columns->addColumn(filesCard(), 6);
    body()->addWidget(columns);
    auto *script = new QPushButton(tr("Show as &openssl commands…"), this);
    body()->addWidget(script, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_summary, &PlanSummary::changeRequested, this, &Page::stepRequested);
    connect(script, &QPushButton::clicked, this,
            [this] { ScriptDialog(this->session().plan, this).exec(); });
}

QString ReviewPage::heading() const
{
    return isMade() ? tr("These certificates are made") : tr("Everything as you want it?");
}

QString ReviewPage::explanation() const
{
    return isMade() ? tr("Nothing has changed since. Next shows them.")
                    : tr("Nothing is written before you press Generate certificates.");
}

QString ReviewPage::nextText() const
{
    return isMade() ? Page::nextText() : tr("&Generate certificates");
}

QWidget *ReviewPage::filesCard()
{
    auto *card = new widgets::Card(tr("The nine files"), this);
    m_folder = new QLabel(card);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_files = new widgets::PlainTable(tr("The nine files"), card);
    m_files->setColumns({tr("File"), tr("What happens"), tr("Mode")});
    m_files->setStretchColumn(1);
    m_replace = new QCheckBox(tr("&Replace server and client files (a backup is kept)"), card);
    m_replaceProblem = new widgets::ProblemLabel(m_replace, card);
    m_newCa = new QCheckBox(tr("Also make &a new CA"), card);
    m_newCa->setAccessibleDescription(
        tr("Every program and every server then needs new files before it can connect again."));
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_files);
    card->body()->addWidget(m_replace);
    card->body()->addWidget(m_replaceProblem);
    card->body()->addWidget(m_newCa);
    card->body()->addStretch(1);
    connect(m_replace, &QCheckBox::toggled, m_replaceProblem, &widgets::ProblemLabel::clear);
    connect(m_newCa, &QCheckBox::toggled, this, [this](bool on) {
        session().plan.newCa = on;
        m_summary->show(session().plan); // another CA signs, and until another day
        showFiles();
    });
    return card;
}

void ReviewPage::enter()
{
    m_banner->hide();
    m_replaceProblem->clear();
    m_replace->setChecked(false);
    m_newCa->setChecked(session().plan.newCa);
    m_summary->show(session().plan);
    showFiles();
    emit headingChanged();
}

void ReviewPage::showFiles()
{
    m_folder->setText(tr("In %1").arg(shortPath(session().plan.folder)));
    m_files->clearRows();
    m_needsReplace = false;
    bool oldCa = false;
    const QList<bundle::FileForecast> files = bundle::forecast(session().plan);
    for (const bundle::FileForecast &file : files) {
        const QString name = QFileInfo(file.path).fileName();
        m_files->addRow({name, fate(file), modeWords(file.mode)});
        m_files->setSpoken(m_files->rowCount() - 1, 0, file.path);
        m_needsReplace = m_needsReplace || (file.exists && !file.kept);
        oldCa = oldCa || (file.exists && name == bundle::fileName(bundle::File::CaKey));
    }
    const bool made = isMade();
    m_replace->setVisible(m_needsReplace && !made);
    m_newCa->setVisible(oldCa && !made && session().plan.caFolder.isEmpty());
}

bool ReviewPage::isMade() const
{
    const Session &now = session();
    return now.generated && now.generatedFrom && sameCertificates(*now.generatedFrom, now.plan) &&
           std::ranges::all_of(now.generated->files, [](const bundle::WrittenFile &file) {
               return QFileInfo::exists(file.path);
           });
}

bool ReviewPage::next()
{
    if (isMade())
        return true;
    if (m_needsReplace && !m_replace->isChecked()) {
        m_replaceProblem->setFinding(
            {base::Severity::Problem, base::Code::SetExists, {session().plan.folder}});
        m_replace->setFocus();
        return false;
    }
    const bool replacesCa = session().plan.newCa && m_newCa->isVisible();
    if (!replacesCa || confirmNewCa())
        generate();
    return false;
}

bool ReviewPage::confirmNewCa()
{
    QMessageBox box(QMessageBox::NoIcon, tr("Replace ca.key"), tr("Replace ca.key and ca.pem?"),
                    QMessageBox::NoButton, this);
    box.setInformativeText(
        tr("Programs that trust the present CA can no longer connect until they have the new "
           "ca.pem, and certificates "
           "of the present CA cannot be renewed. The old files are kept in a backup."));
    QPushButton *const keep = box.addButton(tr("&Keep the CA"), QMessageBox::RejectRole);
    QPushButton *const replace = box.addButton(tr("&Replace ca.key"), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
}

void ReviewPage::generate()
{
    m_banner->hide();
    m_progress->begin(tr("Preparing…"));
    m_task.start(
        this, session().caPassphrase.copy(),
        [plan = session().plan, replace = m_replace->isChecked()](const base::Secret &passphrase,
                                                                  const base::Job &job) {
            const bundle::GenerateOptions options{
                .replace = replace, .caPassphrase = passphrase.copy(), .clients = {}};
            return bundle::generate(plan, options, job);
        },
        [this](const base::Result<bundle::GenerateReport> &result) { onDone(result); },
        [this](const base::Progress &progress) { m_progress->setProgress(progress); });
    emit busyChanged();
    emit announced(tr("Creating the certificates"));
}

void ReviewPage::cancelWork()
{
    m_progress->setWords(tr("Stopping…"));
    m_task.cancel();
}

void ReviewPage::onDone(const base::Result<bundle::GenerateReport> &result)
{
    m_progress->hide();
    if (result) {
        session().caPassphrase.wipe();
        session().plan.newCa = false; // asked for once; the new CA is re-used from now on
        session().generated = *result;
        session().generatedFrom = session().plan;
        session().applied.clear();
        session().tested.reset();
        m_summary->show(session().plan);
        showFiles();
        emit busyChanged();
        emit headingChanged();
        emit announced(tr("Done: the nine files are written."));
        emit finished();
        return;
    }
    if (result.error().code == base::Code::Canceled) {
        m_banner->show(widgets::Banner::Tone::Info, tr("Stopped."), tr("Nothing was written."));
        emit announced(tr("Stopped.") + u' ' + tr("Nothing was written."));
    } else {
        m_banner->show(result.error().finding());
        emit announced(text::words(result.error().finding()).message);
    }
    showFiles();
    emit busyChanged();
}

} // namespace pages
