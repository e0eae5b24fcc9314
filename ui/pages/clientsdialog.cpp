#include "ui/pages/clientsdialog.h"

#include "core/bundle/clientnames.h"
#include "core/bundle/renew.h"
#include "ui/pages/keyanddays.h"
#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/problemlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

ClientsDialog::ClientsDialog(const SetFolder &folder, QWidget *parent)
    : LifeDialog(
          tr("Certificates for programs"),
          tr("A certificate of its own for each program: client-NAME.pem and client-NAME.key, "
             "signed by the CA of this folder. One that leaks can then be replaced alone."),
          tr("&Make them"), parent)
    , m_folder(folder)
    , m_names(new QPlainTextEdit(this))
    , m_problem(new widgets::ProblemLabel(m_names, this))
    , m_options(new KeyAndDays(tr("as client.pem"), plan::mostLeafDays, this))
{
    m_names->setTabChangesFocus(true);
    m_names->setMinimumHeight(8 * m_names->fontMetrics().height());
    auto *open = new QPushButton(tr("From a &list file…"), this);
    open->setAutoDefault(false);
    body()->addLayout(widgets::captioned(tr("&Names of the programs, one a line"), m_names));
    body()->addWidget(m_problem);
    body()->addWidget(open, 0, Qt::AlignLeft);
    body()->addWidget(m_options);
    m_names->setFocus();
    connect(m_names, &QPlainTextEdit::textChanged, m_problem, &widgets::ProblemLabel::clear);
    connect(open, &QPushButton::clicked, this, [this] {
        widgets::askOpenFile(this, tr("Open a list of names"), m_folder.path,
                             {tr("Text files (*.txt *.list)"), tr("All files (*)")},
                             [this](const QString &path) { takeList(path); });
    });
}

void ClientsDialog::takeList(const QString &path)
{
    const auto list = bundle::readClientList(path);
    if (!list) {
        showProblems({list.error().finding()});
        return;
    }
    m_names->setPlainText(list->names.join(u'\n'));
    showProblems(list->findings);
}

void ClientsDialog::begin()
{
    QStringList typed;
    for (const QString &line : m_names->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            typed += line.trimmed();
    }
    const bundle::ClientNames checked = bundle::checkClientNames(typed);
    showProblems({});
    m_problem->clear();
    if (typed.isEmpty())
        m_problem->setWords(base::Severity::Problem, tr("Type at least one name."));
    else if (base::hasProblem(checked.findings))
        m_problem->setFinding(checked.findings.first());
    if (!m_problem->isClear()) {
        m_names->setFocus();
        return;
    }
    const auto request = std::make_shared<bundle::RenewRequest>();
    request->folder = m_folder.path;
    request->newClients = checked.names;
    request->key = m_options->kind();
    request->days = m_options->days();
    run(work<bundle::RenewReport>([request](const base::Secret &passphrase, const base::Job &job) {
            request->caPassphrase = passphrase.copy();
            return bundle::renew(*request, job);
        }),
        [this](const std::any &result) {
            const auto &report = std::any_cast<const bundle::RenewReport &>(result);
            m_names->clear();
            showDone(tr("Made: certificates for %n program(s).", nullptr, int(report.issued)),
                     tr("Give each program its two files and ca.pem. Milvus needs nothing new."),
                     report.findings);
        });
}

} // namespace pages
