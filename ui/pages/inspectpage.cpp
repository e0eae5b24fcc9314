#include "ui/pages/inspectpage.h"

#include "ui/pages/acceptancecard.h"
#include "ui/pages/comparedialog.h"
#include "ui/pages/deploymentwords.h"
#include "ui/pages/inspecttext.h"
#include "ui/pages/objectlist.h"
#include "ui/pages/objectview.h"
#include "ui/pages/outsidetext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

static constexpr int settleMs = 300;

InspectPage::InspectPage(Session &session, QWidget *parent)
    : Page(Step::Inspect, session, parent)
    , m_open(new QPushButton(tr("&Open files…"), this))
    , m_copy(new widgets::CopyButton(tr("Copy &report"), tr("Copy report about the files"), this))
    , m_compare(new QPushButton(tr("Comp&are with…"), this))
    , m_manage(new QPushButton(tr("Renew, add names, new &programs…"), this))
    , m_seenBy(new QComboBox(this))
    , m_seenByLine(new QWidget(this))
    , m_general(new widgets::BannerList(this))
    , m_list(new ObjectList(this))
    , m_verdict(new widgets::Banner(this))
    , m_findings(new widgets::BannerList(this))
    , m_watcher(new QFileSystemWatcher(this))
    , m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleMs);
    m_list->hide();
    body()->addWidget(actions());
    body()->addWidget(m_general);
    body()->addWidget(m_list);
    body()->addWidget(m_verdict);
    body()->addWidget(m_findings);
    body()->addStretch(1);

    connect(m_open, &QPushButton::clicked, this, &InspectPage::askFiles);
    connect(m_compare, &QPushButton::clicked, this, &InspectPage::compare);
    connect(m_seenBy, &QComboBox::activated, this, [this](int index) {
        chooseSdk(index == 0 ? std::nullopt : std::optional(base::allSdks().at(index - 1)));
    });
    connect(m_manage, &QPushButton::clicked, this, [this] {
        this->session().managed = folder();
        emit stepRequested(Step::Renewal);
    });
    m_copy->setSource([this] { return inspectText(m_report); });
    connect(m_copy, &widgets::CopyButton::copied, this, &Page::announced);
    connect(m_list, &ObjectList::chosen, this, &InspectPage::showObject);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, m_settle, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_settle,
            qOverload<>(&QTimer::start));
    connect(m_settle, &QTimer::timeout, this, &InspectPage::inspectNow);
}

/// What can be done, in as many lines as a narrow window needs.
QWidget *InspectPage::actions()
{
    auto *const bar = new QWidget(this);
    new widgets::FlowLayout(bar);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    for (QPushButton *button : {m_open, static_cast<QPushButton *>(m_copy), m_compare, m_manage}) {
        button->setAutoDefault(false);
        button->setVisible(button == m_open); // the others when there is something
        bar->layout()->addWidget(button);
    }
    auto *const line = new QHBoxLayout(m_seenByLine);
    line->setContentsMargins(0, 0, 0, 0);
    auto *const caption = new QLabel(tr("Seen &by"), m_seenByLine);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(m_seenBy);
    m_seenBy->setAccessibleName(tr("Seen by"));
    m_seenBy->addItem(tr("all programs"));
    for (const base::Sdk sdk : base::allSdks())
        m_seenBy->addItem(base::sdkTitle(sdk));
    line->addWidget(caption);
    line->addWidget(m_seenBy);
    m_seenByLine->hide();
    bar->layout()->addWidget(m_seenByLine);
    return bar;
}

const inspect::Object *InspectPage::current() const
{
    return m_index >= 0 && m_index < m_report.objects.size() ? &m_report.objects.at(m_index)
                                                             : nullptr;
}

QString InspectPage::heading() const
{
    const inspect::Object *const object = current();
    return object ? objectTitle(*object) : tr("Inspect files");
}

QString InspectPage::explanation() const
{
    if (const inspect::Object *const object = current())
        return tr("%1 · changes on disk are shown at once.")
            .arg(text::visible(shortPath(object->path)));
    return tr(
        "Open certificates, keys, requests or a whole folder: each is looked at by its content.");
}

QWidget *InspectPage::firstFocus() const
{
    return m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : m_open;
}

void InspectPage::enter()
{
    m_chosen = session().inspected.value(0);
    inspectNow();
}

void InspectPage::leave()
{
    m_settle->stop();
    m_task.cancel();
}

void InspectPage::open(const QStringList &paths)
{
    session().inspected = paths;
    enter();
}

void InspectPage::inspectNow()
{
    const QStringList paths = session().inspected;
    if (paths.isEmpty()) {
        emit headingChanged();
        return;
    }
    watch();
    const bool oneFolder = paths.size() == 1 && QFileInfo(paths.first()).isDir();
    const inspect::Options options{.host = {}, .wholeSet = oneFolder};
    m_task.start(
        [paths, options](const base::Job &) { return inspect::inspectPaths(paths, options); },
        [this](const base::Result<inspect::Report> &result) {
            if (result)
                takeReport(*result);
            else
                m_verdict->show(result.error().finding());
            emit inspected();
        });
}

/// The folder of what is shown.
QString InspectPage::folder() const
{
    const QString path = session().inspected.value(0);
    return QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
}

void InspectPage::watch()
{
    const QStringList earlier = m_watcher->files() + m_watcher->directories();
    if (!earlier.isEmpty())
        m_watcher->removePaths(earlier);
    QStringList paths; // a file that is replaced by a rename is seen by its folder only
    for (const QString &path : session().inspected) {
        const QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).path();
        for (const QString &watched : {path, folder})
            if (!paths.contains(watched) && QFileInfo::exists(watched))
                paths += watched;
    }
    if (!paths.isEmpty())
        m_watcher->addPaths(paths);
}

void InspectPage::takeReport(const inspect::Report &report)
{
    m_found = report;
    // Certificates first, then their keys, then what nobody asks for.
    std::stable_sort(m_found.objects.begin(), m_found.objects.end(),
                     [](const inspect::Object &one, const inspect::Object &other) {
                         return std::pair(one.kind, one.role) < std::pair(other.kind, other.role);
                     });
    for (QWidget *part : std::initializer_list<QWidget *>{m_copy, m_manage, m_seenByLine})
        part->setVisible(!m_found.objects.isEmpty());
    chooseSdk(session().seenBy);
}

void InspectPage::chooseSdk(std::optional<base::Sdk> sdk)
{
    session().seenBy = sdk;
    m_seenBy->setCurrentIndex(sdk ? int(base::allSdks().indexOf(*sdk)) + 1 : 0);
    m_report = sdk ? inspect::seenBy(*sdk, m_found) : m_found;
    showReport();
}

void InspectPage::showReport()
{
    m_general->setFindings(findingsAbout(m_report, nullptr));
    m_list->setReport(m_report, m_chosen);
    showObject(m_report.objects.isEmpty() ? -1 : m_list->currentRow());
}

void InspectPage::showObject(int index)
{
    m_index = index;
    delete m_view;
    m_view = nullptr;
    const inspect::Object *const object = current();
    m_compare->setVisible(object && CompareDialog::canShow(*object));
    if (!object) {
        m_verdict->hide();
        m_findings->setFindings({});
        emit headingChanged();
        return;
    }
    m_chosen = object->path;
    QList<base::Finding> findings = findingsAbout(m_report, object);
    if (!findings.isEmpty() && findings.first().severity != base::Severity::Note)
        m_verdict->show(findings.takeFirst());
    else
        m_verdict->show(widgets::Banner::Tone::Ok, goodWords(m_report, *object));
    m_findings->setFindings(findings);
    m_view = new ObjectView(*object, this);
    if (object->certificate && object->role != inspect::Role::Other) {
        auto *const answers = new AcceptanceCard(m_found, *object, m_view);
        connect(
            answers, &AcceptanceCard::sdkChosen, this,
            [this](base::Sdk sdk) {
                m_seenBy->setFocus();
                chooseSdk(sdk);
            },
            Qt::QueuedConnection); // the card is made anew by it
        connect(m_view, &ObjectView::hostAsked, answers, &AcceptanceCard::setHost);
        m_view->addCard(answers);
    }
    connect(m_view, &ObjectView::copied, this, &Page::announced);
    connect(m_view, &ObjectView::nameMissing, this, [this](const QString &name) {
        this->session().managed = QFileInfo(m_chosen).absolutePath();
        this->session().missingName = name;
        emit stepRequested(Step::Renewal);
    });
    body()->insertWidget(body()->count() - 1, m_view);
    emit headingChanged();
}

void InspectPage::compare()
{
    auto *const dialog = new CompareDialog(m_report, m_index, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InspectPage::askFiles()
{
    const QString folder =
        session().generated ? session().generated->folder : session().plan.folder;
    widgets::askOpenFiles(
        this, tr("Open files"), folder,
        {tr("Certificates and keys (*.pem *.crt *.cer *.key *.csr *.srl)"), tr("All files (*)")},
        [this](const QStringList &paths) { open(paths); });
}

} // namespace pages
