#include "ui/pages/certificatespage.h"

#include "core/base/clock.h"
#include "ui/pages/deploymentwords.h"
#include "ui/pages/setview.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace pages {

static QLabel *caption(const QString &text)
{
    auto *const label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

CertificatesPage::CertificatesPage(Session &session, QWidget *parent)
    : Page(Step::Certificates, session, parent)
    , m_verdict(new widgets::Banner(this))
    , m_findings(new widgets::BannerList(this))
    , m_chain(new widgets::ChainView(this))
    , m_timeline(new widgets::Timeline(this))
    , m_files(new widgets::FileTable(this))
{
    auto *const columns = new widgets::Columns(88, this);
    auto *const left = new widgets::Card(tr("Chain"), this);
    left->body()->addWidget(m_chain);
    left->body()->addSpacing(2 * theme::spacing);
    left->body()->addWidget(caption(tr("Validity")));
    left->body()->addWidget(m_timeline);
    left->body()->addStretch(1);
    auto *const right = new widgets::Card(this);
    right->body()->addWidget(m_files);
    right->body()->addStretch(1);
    columns->addColumn(left, 10);
    columns->addColumn(right, 13);

    body()->addWidget(m_verdict);
    body()->addWidget(m_findings);
    body()->addWidget(columns);
    m_later = new QPushButton(tr("Rene&w, add names, new programs…"), this);
    m_later->setAutoDefault(false);
    body()->addWidget(m_later, 0, Qt::AlignLeft);
    body()->addStretch(1);

    connect(m_chain, &widgets::ChainView::activated, this, &CertificatesPage::inspectFile);
    connect(m_later, &QPushButton::clicked, this, [this] {
        this->session().managed.clear();
        emit stepRequested(Step::Renewal);
    });
    connect(m_files, &widgets::FileTable::opened, this, &CertificatesPage::inspectFile);
}

QString CertificatesPage::heading() const
{
    if (session().generatedFrom)
        return tr("Your nine files are ready");
    return session().generated ? tr("What is in this folder") : tr("No certificates yet");
}

QString CertificatesPage::explanation() const
{
    if (!session().generated)
        return tr("Generate them on the Review page, or open a folder that holds some.");
    const bundle::GenerateReport &report = *session().generated;
    const QString folder = text::visible(shortPath(report.folder));
    if (!session().generatedFrom)
        return tr("Looked at by content, checked against each other, in %1.").arg(folder);
    const QString seconds = QLocale().toString(report.seconds, 'f', 2);
    if (report.backupFolder.isEmpty())
        return tr("Made and checked against each other in %1 s, in %2.").arg(seconds, folder);
    return tr("Made and checked against each other in %1 s, in %2. The earlier set is kept in %3.")
        .arg(seconds, folder, text::visible(QFileInfo(report.backupFolder).fileName()));
}

void CertificatesPage::enter()
{
    emit headingChanged();
    m_later->setVisible(session().generated.has_value());
    if (!session().generated)
        return;
    const QString folder = session().generated->folder;
    const inspect::Options options{.host = {}, .wholeSet = true};
    m_inspection.start(
        [folder, options](const base::Job &) { return inspect::inspectPaths({folder}, options); },
        [this](const base::Result<inspect::Report> &result) {
            if (result)
                showReport(*result);
            else
                m_verdict->show(result.error().finding());
            emit inspected();
        });
}

void CertificatesPage::leave()
{
    m_inspection.cancel();
}

QWidget *CertificatesPage::firstFocus() const
{
    return m_chain->nodes().value(0);
}

void CertificatesPage::showReport(const inspect::Report &report)
{
    m_report = report;
    showVerdict(report);
    m_findings->setFindings(session().generatedFrom
                                ? session().generated->findings + report.findings
                                : report.findings);
    m_chain->setChain(authorityFacts(report), leafFacts(report));
    m_timeline->setBars(timelineBars(report), base::now());
    m_files->setFiles(fileRows(session().generated->folder, report));
}

void CertificatesPage::showVerdict(const inspect::Report &report)
{
    const auto tone = report.verdict.good                 ? widgets::Banner::Tone::Ok
                      : base::hasProblem(report.findings) ? widgets::Banner::Tone::Problem
                                                          : widgets::Banner::Tone::Warning;
    m_verdict->show(tone, text::verdict(report), text::verdictDetail(report));
}

void CertificatesPage::inspectFile(const QString &path)
{
    QStringList paths{path}; // the one asked for leads; the others let its chain and key be checked
    for (const inspect::Object &object : m_report.objects)
        if (!paths.contains(object.path))
            paths += object.path;
    emit inspectRequested(paths);
}

} // namespace pages
