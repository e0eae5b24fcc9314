#include "ui/pages/configurepage.h"

#include "core/milvus/repair.h"
#include "ui/pages/configbuttons.h"
#include "ui/pages/configfields.h"
#include "ui/pages/configview.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/foldsection.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

/// In the order of milvus::Rendering; names of products and files, not translated.
static const QStringList &wayNames()
{
    static const QStringList names{u"milvus.yaml"_s, u"user.yaml"_s, u"Compose"_s,
                                   u"Helm"_s,        u"Operator"_s,  u"cert-manager"_s};
    return names;
}

ConfigurePage::ConfigurePage(Session &session, QWidget *parent)
    : Page(Step::Configure, session, parent)
    , m_fields(new ConfigFields(session.plan, this))
    , m_place(new widgets::FoldSection(QString(), m_fields, this))
    , m_ways(new widgets::ChoiceBar(tr("Ways to configure Milvus"), this))
    , m_news(new widgets::Banner(this))
    , m_problems(new widgets::BannerList(this))
    , m_remarks(new widgets::BannerList(this))
    , m_view(new ConfigView(m_preview, session.oldBesideNew, this))
    , m_buttons(new ConfigButtons(m_preview, this))
    , m_then(new QLabel(this))
    , m_copyCommand(
          new widgets::CopyButton(tr("Copy command"), tr("Copy the restart command"), this))
{
    buildTop();
    body()->addWidget(m_view, 1);
    buildFoot();

    connect(m_fields, &ConfigFields::changed, this, &ConfigurePage::refresh);
    connect(m_ways, &widgets::ChoiceBar::currentChanged, this, &ConfigurePage::leaveRepair);
    connect(m_problems, &widgets::BannerList::actPressed, this, &ConfigurePage::showRepair);
    connect(m_view, &ConfigView::announced, this, &Page::announced);
    connect(m_view, &ConfigView::oldBesideNewChosen, this,
            [this](bool on) { this->session().oldBesideNew = on; });
}

void ConfigurePage::buildTop()
{
    for (const QString &name : wayNames())
        m_ways->addChoice(name);
    m_ways->setCurrent(0);
    auto *const row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addWidget(m_ways, 1);
    row->addWidget(m_view->switches(), 0, Qt::AlignTop);
    body()->addWidget(m_news);
    body()->addWidget(m_problems);
    m_place->setOpen(true); // what can be typed is in sight; it may be folded away
    body()->addWidget(m_place);
    body()->addLayout(row);
}

void ConfigurePage::buildFoot()
{
    auto *const last = new QHBoxLayout;
    m_then->setTextFormat(Qt::PlainText);
    m_then->setWordWrap(true);
    m_then->setFont(theme::captionFont());
    m_then->setForegroundRole(QPalette::PlaceholderText);
    last->addWidget(m_then, 1);
    last->addWidget(m_copyCommand);
    body()->addWidget(m_buttons);
    body()->addLayout(last);
    body()->addWidget(m_remarks);

    connect(m_buttons, &ConfigButtons::applyPressed, this, &ConfigurePage::applyPatch);
    connect(m_buttons, &ConfigButtons::leavePressed, this, &ConfigurePage::leaveRepair);
    connect(m_buttons, &ConfigButtons::undoPressed, this, &ConfigurePage::undoPatch);
    connect(m_buttons, &ConfigButtons::choosePressed, this, &ConfigurePage::chooseFile);
    connect(m_buttons, &ConfigButtons::savePressed, this, &ConfigurePage::saveAs);
    connect(m_buttons, &ConfigButtons::announced, this, &Page::announced);
    m_copyCommand->setSource([this] { return milvus::restartCommand(session().plan.deployment); });
    connect(m_copyCommand, &widgets::CopyButton::copied, this, &Page::announced);
}

QString ConfigurePage::heading() const
{
    return tr("Tell Milvus to use them");
}

static int countOf(const milvus::Patch &patch, milvus::DiffLine::Kind kind)
{
    int count = 0;
    for (const milvus::Hunk &hunk : patch.hunks)
        count += int(std::count_if(hunk.lines.begin(), hunk.lines.end(),
                                   [kind](const auto &line) { return line.kind == kind; }));
    return count;
}

QString ConfigurePage::explanation() const
{
    if (!m_preview.repairs && rendering() != milvus::Rendering::MilvusYaml)
        return tr("A file for this way of running Milvus; the comments in it say where it goes.");
    if (!m_preview.repairs && session().plan.deployment.configPath.isEmpty())
        return tr("No milvus.yaml is at hand: save these lines as one, or choose yours and see "
                  "what changes in it. "
                  "The built-in rehearsal server needs neither.");
    if (!m_shown || m_preview.refused)
        return tr("The file is looked at before anything is changed in it.");
    const QString file = text::visible(QFileInfo(m_preview.path).fileName());
    if (!m_preview.changesFile())
        return tr("%1 says all this already: there is nothing to change.").arg(file);
    const QLocale locale;
    const int lines = std::max(countOf(m_preview.patch, milvus::DiffLine::Kind::Added),
                               countOf(m_preview.patch, milvus::DiffLine::Kind::Removed));
    return tr("%n line(s) change in %1. %2 of %3 lines stay exactly as they are, comments "
              "included.",
              nullptr, lines)
        .arg(file, locale.toString(m_preview.patch.linesUntouched),
             locale.toString(m_preview.patch.linesTotal));
}

QWidget *ConfigurePage::firstFocus() const
{
    return m_buttons->first();
}

milvus::Rendering ConfigurePage::rendering() const
{
    return milvus::Rendering(std::max(0, m_ways->current()));
}

void ConfigurePage::enter()
{
    m_news->hide();
    m_repair.reset();
    const plan::Plan &plan = session().plan;
    m_fields->refresh(session().generated ? session().generated->folder : plan.folder);
    refresh();
}

void ConfigurePage::leave()
{
    m_task.cancel();
}

void ConfigurePage::refresh()
{
    offerUserYaml();
    m_place->setTitle(m_fields->summary().replace(u'&', "&&"_L1));
    if (m_fields->hasProblem())
        m_place->setOpen(true);
    plan::Plan plan = session().plan;
    if (session().generated)
        plan.folder = session().generated->folder;
    m_task.start(
        [plan, way = rendering(), repair = m_repair](const base::Job &) {
            return repair ? repairOf(plan, *repair) : previewOf(plan, way);
        },
        [this](const base::Result<ConfigPreview> &result) {
            showPreview(*result);
            emit previewed();
        });
}

void ConfigurePage::offerUserYaml()
{
    const std::optional<milvus::Version> version = knownVersion(session().plan);
    const bool available = version && version->readsUserYaml();
    const QString reason =
        version
            ? tr("Milvus %1 does not read user.yaml; 2.4 and newer do.").arg(version->text())
            : tr("Only Milvus 2.4 and newer read user.yaml: enter the version above if yours is.");
    const int index = int(milvus::Rendering::UserYaml);
    if (!available && m_ways->current() == index)
        m_ways->setCurrent(int(milvus::Rendering::MilvusYaml));
    m_ways->setAvailable(index, available, reason);
}

void ConfigurePage::showPreview(const ConfigPreview &preview)
{
    const bool turned = preview.repairs != m_preview.repairs;
    m_preview = preview;
    m_shown = true;
    showFindings();
    m_view->refresh();
    m_buttons->refresh(!session().applied.isEmpty());
    showRestart();
    emit headingChanged();
    if (turned)
        m_buttons->first()->setFocus(); // what was pressed is gone
}

static bool isWorse(const base::Finding &one, const base::Finding &other)
{
    return one.severity == base::Severity::Problem && other.severity != base::Severity::Problem;
}

/// What is wrong comes first, what is only worth knowing comes last.
void ConfigurePage::showFindings()
{
    QList<base::Finding> problems;
    QList<base::Finding> remarks;
    QList<base::Finding> findings = m_preview.findings;
    std::stable_sort(findings.begin(), findings.end(), isWorse);
    for (const base::Finding &finding : std::as_const(findings)) {
        const bool isRemark = finding.severity == base::Severity::Note;
        (isRemark ? remarks : problems) += finding;
    }
    m_problems->setFindings(problems, tr("Repair"), [this](const base::Finding &finding) {
        return !m_preview.repairs && milvus::isRepairable(finding.code) &&
               QFileInfo(finding.where).isAbsolute();
    });
    m_remarks->setFindings(remarks);
}

/// What would be done about one problem, instead of the change, until it is done or left.
void ConfigurePage::showRepair(const base::Finding &finding)
{
    m_repair = finding;
    m_news->show(widgets::Banner::Tone::Info, text::words(finding).message,
                 tr("This repair changes only what you see here. Then the file is looked at "
                    "again."));
    refresh();
}

/// Back to the change, or on to another way.
void ConfigurePage::leaveRepair()
{
    if (m_repair)
        m_news->hide();
    m_repair.reset();
    refresh();
}

void ConfigurePage::showRestart()
{
    const QString command = milvus::restartCommand(session().plan.deployment);
    m_copyCommand->setVisible(!command.isEmpty());
    QStringList sentences;
    if (m_preview.changesFile())
        sentences += tr("A backup is kept beside the file.");
    if (!command.isEmpty())
        sentences += tr("Then restart Milvus: %1").arg(command);
    m_then->setText(sentences.join(u' '));
}

} // namespace pages
