#include "ui/pages/configurepage.h"

#include "ui/pages/configbuttons.h"
#include "ui/pages/configfields.h"
#include "ui/pages/configview.h"
#include "ui/pages/effectivecard.h"
#include "ui/pages/nextstepscard.h"
#include "ui/text/words.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldsection.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

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
    , m_effective(new EffectiveCard(this))
    , m_next(new NextStepsCard(this))
{
    buildTop();
    body()->addWidget(m_view, 1);
    buildFoot();

    connect(m_fields, &ConfigFields::changed, this, &ConfigurePage::refresh);
    connect(m_fields, &ConfigFields::announced, this, &Page::announced);
    connect(m_ways, &widgets::ChoiceBar::currentChanged, this, &ConfigurePage::leaveOther);
    connect(m_problems, &widgets::BannerList::actPressed, this, &ConfigurePage::act);
    connect(m_view, &ConfigView::announced, this, &Page::announced);
    connect(m_view, &ConfigView::wholeFileChosen, this, &ConfigurePage::refresh);
    connect(m_view, &ConfigView::oldBesideNewChosen, this,
            [this](bool on) { this->session().oldBesideNew = on; });
}

void ConfigurePage::buildTop()
{
    for (const QString &name : wayNames())
        m_ways->addChoice(name);
    m_ways->setCurrent(0);
    auto *const row = new widgets::FlowLayout; // all in one line where there is room
    row->addWidget(m_ways);
    row->addWidget(m_view->switches());
    body()->addWidget(m_news);
    body()->addWidget(m_problems);
    m_place->setOpen(true); // what can be typed is in sight; it may be folded away
    body()->addWidget(m_place);
    body()->addLayout(row);
}

void ConfigurePage::buildFoot()
{
    body()->addWidget(m_buttons);
    body()->addWidget(m_next);
    body()->addWidget(m_effective);
    body()->addWidget(m_remarks);

    connect(m_buttons, &ConfigButtons::applyPressed, this, &ConfigurePage::applyPatch);
    connect(m_buttons, &ConfigButtons::offPressed, this, &ConfigurePage::showOff);
    connect(m_buttons, &ConfigButtons::leavePressed, this, &ConfigurePage::leaveOther);
    connect(m_buttons, &ConfigButtons::undoPressed, this, &ConfigurePage::undoPatch);
    connect(m_buttons, &ConfigButtons::choosePressed, this, &ConfigurePage::chooseFile);
    connect(m_buttons, &ConfigButtons::savePressed, this, &ConfigurePage::saveAs);
    connect(m_buttons, &ConfigButtons::announced, this, &Page::announced);
    connect(m_next, &NextStepsCard::announced, this, &Page::announced);
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
    const plan::Deployment &deployment = session().plan.deployment;
    if (!m_preview.repairs && !changesOwnFile(way()))
        return tr("A file for this way of running Milvus; the comments in it say where it goes.");
    if (!m_preview.repairs && way() == Way::Compose && deployment.composePath.isEmpty())
        return tr("No Compose file is at hand: save these lines beside yours, or choose yours and "
                  "see what changes in it.");
    if (!m_preview.repairs && way() == Way::MilvusYaml && deployment.configPath.isEmpty())
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

QWidget *ConfigurePage::pinned() const
{
    return m_buttons;
}

QWidget *ConfigurePage::firstFocus() const
{
    return m_buttons->first();
}

Way ConfigurePage::way() const
{
    return Way(std::max(0, m_ways->current()));
}

ConfigRequest ConfigurePage::request() const
{
    ConfigRequest request{session().plan,    way(),    m_view->wantsWholeFile(),
                          session().applied, m_repair, m_switchesOff};
    if (session().generated)
        request.plan.folder = session().generated->folder;
    return request;
}

void ConfigurePage::enter()
{
    m_news->hide();
    m_repair.reset();
    m_switchesOff = false;
    const plan::Plan &plan = session().plan;
    m_fields->refresh(session().generated ? session().generated->folder : plan.folder);
    const auto cluster = wayOfCluster(plan.deployment);
    const QString &file = cluster ? plan.deployment.configPath : plan.deployment.composePath;
    const bool isOfWay = cluster || plan.deployment.configPath.isEmpty();
    if (!file.isEmpty() && file != m_enteredWith && isOfWay)
        m_ways->setCurrent(int(cluster.value_or(Way::Compose))); // where its settings are
    m_enteredWith = file;
    refresh();
}

void ConfigurePage::leave()
{
    m_task.cancel();
}

/// Where Milvus sees the files in this way of running it, when nobody says otherwise.
QString ConfigurePage::usualPath() const
{
    plan::Plan plan = request().plan;
    const QString folder = plan.folder;
    plan.deployment.serverPath.clear();
    const QString here = QFileInfo(milvus::settingsFor(plan).serverPemPath).path();
    plan.deployment.kind = milvus::kindFor(renderingOf(way()), plan.deployment.kind);
    const QString there = QFileInfo(milvus::settingsFor(plan).serverPemPath).path();
    return there == here ? folder : there;
}

void ConfigurePage::refresh()
{
    offerWays();
    m_fields->setUsualPath(usualPath());
    m_place->setTitle(m_fields->summary().replace(u'&', "&&"_L1));
    if (m_fields->hasProblem())
        m_place->setOpen(true);
    m_isStale = m_task.isRunning();
    if (m_isStale) // a new start would wait for it: not in the window's thread
        return;
    m_task.start([request = request()](const base::Job &) { return previewOf(request); },
                 [this](const base::Result<ConfigPreview> &result) { onPreview(*result); });
}

void ConfigurePage::onPreview(const ConfigPreview &preview)
{
    if (m_isStale) {
        refresh();
        return;
    }
    showPreview(preview);
    emit previewed();
}

/// An override stands beside a Compose file; while none is chosen, that is what the tab of Compose
/// shows.
void ConfigurePage::offerWays()
{
    offerUserYaml();
    const bool hasCompose = !session().plan.deployment.composePath.isEmpty();
    if (!hasCompose && way() == Way::ComposeOverride)
        m_ways->setCurrent(int(Way::Compose));
    m_ways->setAvailable(int(Way::ComposeOverride), hasCompose,
                         tr("Choose the Compose file first, on the tab “Compose”."));
}

void ConfigurePage::offerUserYaml()
{
    const std::optional<milvus::Version> version = knownVersion(session().plan);
    const bool available = version && version->readsUserYaml();
    const QString reason =
        version
            ? tr("Milvus %1 does not read user.yaml; 2.4 and newer do.").arg(version->text())
            : tr("Only Milvus 2.4 and newer read user.yaml: enter the version above if yours is.");
    const int index = int(Way::UserYaml);
    if (!available && m_ways->current() == index)
        m_ways->setCurrent(int(Way::MilvusYaml));
    m_ways->setAvailable(index, available, reason);
}

void ConfigurePage::showPreview(const ConfigPreview &preview)
{
    const bool turned =
        preview.repairs != m_preview.repairs || preview.switchesOff != m_preview.switchesOff;
    m_preview = preview;
    m_shown = true;
    showFindings();
    m_view->refresh();
    m_buttons->refresh();
    m_next->show(preview.next, preview.changesFile());
    m_effective->show(preview.effective);
    emit headingChanged();
    if (turned)
        m_buttons->first()->setFocus(); // what was pressed is gone
}

} // namespace pages
