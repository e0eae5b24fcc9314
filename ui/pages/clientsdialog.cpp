#include "ui/pages/clientsdialog.h"

#include "core/bundle/clientnames.h"
#include "core/bundle/renew.h"
#include "ui/pages/keyanddays.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/problemlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

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
    connect(m_names, &QPlainTextEdit::textChanged, this, [this] {
        m_problem->clear();
        m_names->setExtraSelections({});
    });
    connect(open, &QPushButton::clicked, this, [this] {
        widgets::askOpenFile(this, tr("Open a list of names"), m_folder.path,
                             {tr("Text files (*.txt *.list)"), tr("All files (*)")},
                             [this](const QString &path) { takeList(path); });
    });
}

void ClientsDialog::takeList(const QString &path)
{
    const auto list = bundle::readClientText(path);
    if (!list) {
        showProblems({list.error().finding()});
        return;
    }
    showProblems({});
    m_names->setPlainText(*list);
    const bundle::ClientNames checked = bundle::namesInText(m_names->toPlainText());
    tellLines(checked.findings);
    if (checked.names.isEmpty() && checked.findings.isEmpty())
        showProblems({base::Error{base::Code::ClientListEmpty, {path}}.finding()});
}

/// Says what is wrong with which line, marks those lines and goes to the first.
void ClientsDialog::tellLines(QList<base::Finding> findings)
{
    constexpr qsizetype mostMarks = 1000; // those behind are marked when these are mended
    std::ranges::stable_sort(findings, std::greater(), &base::Finding::severity);
    QList<widgets::Remark> remarks;
    QSet<QString> fixes; // each is told once
    QList<QTextEdit::ExtraSelection> marks;
    for (const base::Finding &finding : std::as_const(findings)) {
        const text::Words words = text::words(finding);
        QString sentence = tr("Line %1: %2").arg(finding.where, words.message);
        if (!words.fix.isEmpty() && !fixes.contains(words.fix))
            sentence += u' ' + words.fix;
        fixes += words.fix;
        remarks += {finding.severity, sentence};
        if (finding.severity != base::Severity::Problem || marks.size() == mostMarks)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor =
            QTextCursor(m_names->document()->findBlockByNumber(finding.where.toInt() - 1));
        mark.format.setBackground(theme::color(theme::Color::ProblemTint));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
    }
    m_names->setExtraSelections(marks);
    if (!marks.isEmpty())
        m_names->setTextCursor(marks.first().cursor);
    if (remarks.isEmpty())
        return;
    m_problem->setRemarks(remarks);
    grow();
}

void ClientsDialog::begin()
{
    const bundle::ClientNames checked = bundle::namesInText(m_names->toPlainText());
    showProblems({});
    m_problem->clear();
    if (base::hasProblem(checked.findings))
        tellLines(checked.findings);
    else if (checked.names.isEmpty())
        m_problem->setWords(base::Severity::Problem, tr("Type at least one name."));
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
