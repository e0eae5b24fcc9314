#include "ui/pages/placechoice.h"

#include "core/base/files.h"
#include "core/bundle/locateca.h"
#include "ui/pages/caprotection.h"
#include "ui/pages/deploymentwords.h"
#include "ui/pages/fieldproblems.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/problemlabel.h"

#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pages {

namespace {

QCompleter *folderCompleter(QObject *parent)
{
    auto *completer = new QCompleter(parent);
    auto *model = new QFileSystemModel(completer);
    model->setFilter(QDir::AllDirs | QDir::NoDotAndDotDot);
    model->setRootPath(QString());
    completer->setModel(model);
    return completer;
}

QLabel *muted(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

PlaceChoice::PlaceChoice(Session &session, FieldProblems &problems, QWidget *parent)
    : Card(parent)
    , m_plan(session.plan)
    , m_problems(problems)
    , m_folder(new QLineEdit(this))
    , m_state(muted(this))
    , m_ca(muted(this))
    , m_useCa(new QPushButton(tr("Use an existin&g CA…"), this))
    , m_useStore(new QPushButton(tr("Use a CA e&xported to a file…"), this))
    , m_newCa(new QPushButton(tr("Do not use &it"), this))
    , m_caProblem(new widgets::ProblemLabel(m_useCa, this))
    , m_protection(new CaProtection(session.caPassphrase, this))
{
    auto *caption = new QLabel(tr("F&older for the nine files"), this);
    caption->setBuddy(m_folder);
    caption->setFont(theme::captionFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setCompleter(folderCompleter(this));
    auto *choose = new QPushButton(tr("Bro&wse…"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * theme::spacing);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto *flow = new widgets::FlowLayout;
    auto *authority = new QHBoxLayout;
    authority->setSpacing(0);
    authority->addSpacing(-theme::linkPadding); // the words start where the text above does
    authority->addLayout(flow, 1);
    for (QPushButton *button : {m_useCa, m_useStore, m_newCa}) {
        theme::setLink(button);
        flow->addWidget(button);
    }
    body()->setSpacing(theme::spacing);
    body()->addWidget(caption);
    body()->addLayout(row);
    body()->addWidget(m_problems.watch(plan::Field::Folder, m_folder));
    body()->addWidget(m_state);
    body()->addWidget(m_ca);
    body()->addLayout(authority);
    body()->addWidget(m_caProblem);
    m_problems.watch(plan::Field::CaFolder, m_caProblem);
    body()->addWidget(m_protection);
    connect(choose, &QPushButton::clicked, this, &PlaceChoice::chooseFolder);
    connect(m_useCa, &QPushButton::clicked, this, &PlaceChoice::chooseCa);
    connect(m_useStore, &QPushButton::clicked, this, &PlaceChoice::chooseStore);
    connect(m_newCa, &QPushButton::clicked, this, &PlaceChoice::forgetCa);
    connect(m_folder, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString typed = base::expandHome(text.trimmed());
        m_plan.folder =
            typed.isEmpty() ? QString() : QDir::cleanPath(QDir::home().absoluteFilePath(typed));
        m_problems.edited(plan::Field::Folder);
        showState();
    });
}

void PlaceChoice::refresh()
{
    const QSignalBlocker quiet(m_folder);
    if (base::expandHome(m_folder->text().trimmed()) != m_plan.folder)
        m_folder->setText(shortPath(m_plan.folder));
    m_protection->refresh();
    showState();
}

void PlaceChoice::showState()
{
    const bool other = !m_plan.caFolder.isEmpty();
    m_ca->setVisible(other);
    m_ca->setText(
        tr("Signed by the CA in %1. Its certificate and its key are copied into the new folder.")
            .arg(shortPath(m_plan.caFolder)));
    m_newCa->setVisible(other);
    m_useCa->setVisible(!other);
    m_useStore->setVisible(!other);
    int existing = 0;
    bool ca = false;
    const QList<bundle::FileForecast> files = bundle::forecast(m_plan);
    for (const bundle::FileForecast &file : files) {
        existing += file.exists ? 1 : 0;
        ca = ca || file.kept;
    }
    m_protection->setVisible(!other && !ca); // a CA that is used again stays as it is
    if (m_plan.folder.isEmpty())
        m_state->clear();
    else if (existing == 0)
        m_state->setText(tr("Private keys there can be read by you alone."));
    else if (ca)
        m_state->setText(tr("There is a set already. Its CA is used again, so programs that trust "
                            "it go on working."));
    else
        m_state->setText(
            tr("There are certificate files already. Review asks before they are replaced."));
    emit changed();
}

void PlaceChoice::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for the nine files"), m_plan.folder);
    if (folder.isEmpty())
        return;
    m_plan.folder = folder;
    const QSignalBlocker quiet(m_folder);
    m_folder->setText(shortPath(folder));
    m_problems.check(plan::Field::Folder);
    showState();
}

void PlaceChoice::chooseCa()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder with a CA and its key"), m_plan.folder);
    if (!folder.isEmpty())
        useCa(folder);
}

void PlaceChoice::chooseStore()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("File with a CA and its key"),
                                                      m_plan.folder, caFileFilter());
    if (!file.isEmpty())
        useCa(file);
}

void PlaceChoice::useCa(const QString &place)
{
    m_plan.caFolder = place;
    m_plan.newCa = false;
    m_newCa->show();
    m_newCa->setFocus();
    showState();
    acceptCa();
}

void PlaceChoice::forgetCa()
{
    m_plan.caFolder.clear();
    m_caProblem->clear();
    m_useCa->show();
    m_useStore->show();
    m_useCa->setFocus();
    showState();
}

bool PlaceChoice::accept()
{
    return acceptCa() && m_protection->accept();
}

bool PlaceChoice::acceptCa()
{
    m_problems.check(plan::Field::CaFolder); // also of a CA that is in the folder already
    if (m_plan.caFolder.isEmpty())
        return m_caProblem->isClear();
    const auto found = bundle::locateCa(m_plan.caFolder, {});
    // Its passphrase is asked for when it signs.
    if (!found && found.error().code != base::Code::CaKeyEncrypted) {
        m_caProblem->setFinding(found.error().finding());
        m_newCa->setFocus();
        return false;
    }
    return m_caProblem->isClear();
}

} // namespace pages
