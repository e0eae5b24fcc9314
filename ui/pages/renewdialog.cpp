#include "ui/pages/renewdialog.h"

#include "ui/pages/clientpicker.h"
#include "ui/pages/deploymentwords.h"
#include "ui/pages/keyanddays.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pages {

namespace {

constexpr int mostBoxes = 6;

QLabel *bold(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

QString issuedWords(const bundle::RenewReport &report)
{
    const QString kept = RenewDialog::tr("The earlier files are kept in %1.")
                             .arg(text::visible(QFileInfo(report.backupFolder).fileName()));
    const QString then = RenewDialog::tr("Milvus reads a new server.pem when it starts; programs "
                                         "need their new files.");
    return report.backupFolder.isEmpty() ? then : then + u' ' + kept;
}

RenewDialog::RenewDialog(const SetFolder &folder, QWidget *parent)
    : LifeDialog(tr("Renew certificates"),
                 tr("New dates, same names, same CA. Files that are not chosen stay as they are."),
                 tr("&Renew"), parent)
    , m_folder(folder)
{
    body()->addWidget(whichPart());
    body()->addWidget(keyPart());
    m_leaves.isEmpty() ? setFocus() : m_leaves.first().first->setFocus();
}

QWidget *RenewDialog::whichPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(bold(tr("Which ones")));
    const bool many = m_folder.clients.size() > mostBoxes;
    for (const LeafFile &leaf : std::as_const(m_folder.leaves)) {
        const bool named = leaf.kind == LeafFile::Kind::NamedClient;
        if (named && many)
            continue;
        const QString words =
            tr("%1, until %2").arg(text::visible(leaf.file), text::date(leaf.notAfter));
        const bool isOurs = leaf.otherAuthority.isEmpty();
        auto *box = new QCheckBox(
            isOurs
                ? words
                : tr("%1: from %2, which renews it").arg(words, text::visible(leaf.otherAuthority)),
            part);
        box->setChecked(!named && isOurs);
        column->addWidget(box);
        m_leaves.append({box, leaf});
    }
    if (many) {
        m_allClients =
            new QCheckBox(tr("all %n named clients", nullptr, int(m_folder.clients.size())), part);
        column->addWidget(m_allClients);
        m_picker = new ClientPicker(m_folder, part);
        column->addWidget(m_picker);
        connect(m_allClients, &QCheckBox::toggled, m_picker, &QWidget::setDisabled);
    }
    m_problem = new widgets::ProblemLabel(m_leaves.isEmpty() ? part : m_leaves.first().first, part);
    column->addWidget(m_problem);
    return part;
}

QWidget *RenewDialog::keyPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(bold(tr("Their keys")));
    auto *newKeys =
        new QRadioButton(tr("&New keys: what may have leaked is worth nothing then"), part);
    m_sameKeys = new QRadioButton(tr("The &same keys: only the .pem files change"), part);
    newKeys->setChecked(true);
    column->addWidget(newKeys);
    column->addWidget(m_sameKeys);
    m_options = new KeyAndDays(tr("as before"), plan::mostLeafDays, part);
    column->addSpacing(theme::spacing);
    column->addWidget(m_options);
    connect(m_sameKeys, &QRadioButton::toggled, m_options->kindBox(), &QWidget::setDisabled);
    return part;
}

void RenewDialog::begin()
{
    const auto request = std::make_shared<bundle::RenewRequest>();
    request->folder = m_folder.path;
    for (const auto &[box, leaf] : std::as_const(m_leaves)) {
        if (!box->isChecked())
            continue;
        if (leaf.kind == LeafFile::Kind::Server)
            request->server = true;
        else if (leaf.kind == LeafFile::Kind::Client)
            request->client = true;
        else
            request->clients += leaf.name;
    }
    request->allClients = m_allClients && m_allClients->isChecked();
    if (m_picker && !request->allClients)
        request->clients = m_picker->chosen();
    request->keepKeys = m_sameKeys->isChecked();
    if (!request->keepKeys)
        request->key = m_options->kind();
    request->days = m_options->days();
    const bool any =
        request->server || request->client || request->allClients || !request->clients.isEmpty();
    m_problem->clear();
    if (!any) {
        m_problem->setWords(base::Severity::Problem, tr("Choose at least one certificate."));
        return;
    }
    run(work<bundle::RenewReport>([request](const base::Secret &passphrase, const base::Job &job) {
            request->caPassphrase = passphrase.copy();
            return bundle::renew(*request, job);
        }),
        [this](const std::any &result) {
            const auto &report = std::any_cast<const bundle::RenewReport &>(result);
            showDone(tr("Renewed: %n certificate(s).", nullptr, int(report.issued)),
                     issuedWords(report), report.findings);
        });
}

} // namespace pages
