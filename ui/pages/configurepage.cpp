#include "ui/pages/configurepage.h"

#include "core/base/files.h"
#include "ui/pages/configfields.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldsection.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
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
    , m_wholeFile(new QPushButton(tr("Show &whole file"), this))
    , m_news(new widgets::Banner(this))
    , m_problems(new widgets::BannerList(this))
    , m_remarks(new widgets::BannerList(this))
    , m_stack(new QStackedWidget(this))
    , m_diff(new widgets::DiffView(this))
    , m_code(new widgets::CodeView(tr("File to create"), this))
    , m_why(new widgets::Banner(this))
    , m_apply(new QPushButton(tr("&Apply to milvus.yaml"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_choose(new QPushButton(tr("Choose &milvus.yaml…"), this))
    , m_save(new QPushButton(tr("&Save as…"), this))
    , m_copy(new widgets::CopyButton(tr("Cop&y"), tr("Copy the text"), this))
    , m_copyPatch(new widgets::CopyButton(tr("Copy as &patch"), tr("Copy as patch"), this))
    , m_then(new QLabel(this))
    , m_copyCommand(
          new widgets::CopyButton(tr("Copy command"), tr("Copy the restart command"), this))
{
    buildTop();
    m_stack->addWidget(m_diff);
    m_stack->addWidget(m_code);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_why);
    buildFoot();

    connect(m_fields, &ConfigFields::changed, this, &ConfigurePage::refresh);
    connect(m_ways, &widgets::ChoiceBar::currentChanged, this, &ConfigurePage::refresh);
    connect(m_wholeFile, &QPushButton::toggled, this, &ConfigurePage::showText);
    connect(m_diff, &widgets::DiffView::changeReached, this, &Page::announced);
    for (const auto &[key, step] : {std::pair{Qt::Key_F7 | Qt::NoModifier, 1},
                                    std::pair{Qt::Key_F7 | Qt::ShiftModifier, -1}}) {
        auto *const shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, [this, step] {
            m_diff->goToChange(
                std::clamp(m_diff->currentChange() + step, 1, std::max(1, m_diff->changeCount())));
        });
    }
}

void ConfigurePage::buildTop()
{
    for (const QString &name : wayNames())
        m_ways->addChoice(name);
    m_ways->setCurrent(0);
    m_wholeFile->setCheckable(true);
    m_wholeFile->setAutoDefault(false);
    auto *const row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addWidget(m_ways, 1);
    row->addWidget(m_wholeFile, 0, Qt::AlignTop);
    body()->addWidget(m_news);
    body()->addWidget(m_problems);
    m_place->setOpen(true); // what can be typed is in sight; it may be folded away
    body()->addWidget(m_place);
    body()->addLayout(row);
}

void ConfigurePage::buildFoot()
{
    theme::setPrimary(m_apply);
    auto *const buttons = new QWidget(this);
    auto *const flow = new widgets::FlowLayout(buttons);
    for (QPushButton *button :
         {m_apply, m_undo, m_choose, m_save, static_cast<QPushButton *>(m_copy),
          static_cast<QPushButton *>(m_copyPatch)}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *const last = new QHBoxLayout;
    m_then->setTextFormat(Qt::PlainText);
    m_then->setWordWrap(true);
    m_then->setFont(theme::captionFont());
    m_then->setForegroundRole(QPalette::PlaceholderText);
    last->addWidget(m_then, 1);
    last->addWidget(m_copyCommand);
    body()->addWidget(buttons);
    body()->addLayout(last);
    body()->addWidget(m_remarks);

    connect(m_apply, &QPushButton::clicked, this, &ConfigurePage::applyPatch);
    connect(m_undo, &QPushButton::clicked, this, &ConfigurePage::undoPatch);
    connect(m_choose, &QPushButton::clicked, this, &ConfigurePage::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &ConfigurePage::saveAs);
    m_copy->setSource([this] { return QString::fromUtf8(m_preview.text); });
    m_copyPatch->setSource(
        [this] { return QString::fromUtf8(milvus::unifiedDiff(m_preview.patch, m_preview.path)); });
    m_copyCommand->setSource([this] { return milvus::restartCommand(session().plan.deployment); });
    for (widgets::CopyButton *button : {m_copy, m_copyPatch, m_copyCommand})
        connect(button, &widgets::CopyButton::copied, this, &Page::announced);
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
    if (rendering() != milvus::Rendering::MilvusYaml)
        return tr("A file for this way of running Milvus; the comments in it say where it goes.");
    if (session().plan.deployment.configPath.isEmpty())
        return tr("No milvus.yaml is at hand: save these lines as one, or choose yours and see "
                  "what changes in it. "
                  "The built-in rehearsal server needs neither.");
    if (!m_shown)
        return tr("The file is looked at before anything is changed in it.");
    const QString file = text::visible(QFileInfo(m_preview.path).fileName());
    if (!changesFile())
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
    return m_apply->isVisibleTo(this) ? m_apply : m_choose;
}

milvus::Rendering ConfigurePage::rendering() const
{
    return milvus::Rendering(std::max(0, m_ways->current()));
}

bool ConfigurePage::changesFile() const
{
    return m_shown && m_preview.rendering == milvus::Rendering::MilvusYaml &&
           !m_preview.path.isEmpty() && m_preview.patch.after != m_preview.patch.before;
}

void ConfigurePage::enter()
{
    m_news->hide();
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
    m_task.start([plan, way = rendering()](const base::Job &) { return previewOf(plan, way); },
                 [this](const base::Result<ConfigPreview> &result) {
                     showPreview(result);
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

void ConfigurePage::showPreview(const base::Result<ConfigPreview> &result)
{
    m_shown = result.has_value();
    if (result) {
        m_preview = *result;
        showFindings(result->patch.findings);
        showText();
    } else {
        showError(result.error());
    }
    showNotes();
    showButtons();
    emit headingChanged();
}

/// What is wrong comes first, what is only worth knowing comes last.
void ConfigurePage::showFindings(const QList<base::Finding> &findings)
{
    QList<base::Finding> problems;
    QList<base::Finding> remarks;
    for (const base::Finding &finding : findings) {
        const bool isRemark = finding.severity == base::Severity::Note;
        (isRemark ? remarks : problems) += finding;
    }
    m_problems->setFindings(problems);
    m_remarks->setFindings(remarks);
}

void ConfigurePage::showText()
{
    const bool isPatch = changesFile();
    m_stack->setCurrentWidget(isPatch ? static_cast<QWidget *>(m_diff) : m_code);
    m_wholeFile->setVisible(isPatch);
    if (isPatch)
        m_diff->setRows(m_wholeFile->isChecked() ? widgets::wholeFileRows(m_preview.patch)
                                                 : widgets::hunkRows(m_preview.patch));
    else
        m_code->setCode(QString::fromUtf8(m_preview.text), u"yaml"_s);
    if (isPatch && m_wholeFile->isChecked())
        m_diff->goToChange(1);
}

/// The file cannot be changed: say why, and show the place.
void ConfigurePage::showError(const base::Error &error)
{
    const QString path = session().plan.deployment.configPath;
    showFindings({error.finding(path)});
    const auto text = base::readFile(path);
    m_stack->setCurrentWidget(m_diff);
    m_wholeFile->setVisible(false);
    m_diff->setRows(widgets::contextRows(text.value_or(QByteArray())));
    if (error.args.size() > 1)
        m_diff->goToLine(error.args.at(1).toInt()); // most codes of group 3xx carry file and line
}

void ConfigurePage::showNotes()
{
    QStringList sentences;
    if (changesFile())
        for (const milvus::Hunk &hunk : m_preview.patch.hunks)
            for (const milvus::Why why : hunk.why)
                if (const QString sentence = text::why(why); !sentences.contains(sentence))
                    sentences += sentence;
    if (sentences.isEmpty())
        m_why->hide();
    else
        m_why->show(widgets::Banner::Tone::Info, tr("Why these lines?"), sentences.join(u' '));
}

void ConfigurePage::showButtons()
{
    const bool isPatch = changesFile();
    const bool isYaml = rendering() == milvus::Rendering::MilvusYaml;
    m_apply->setVisible(isPatch);
    m_undo->setVisible(isYaml && session().applied.has_value());
    m_choose->setVisible(isYaml);
    m_save->setVisible(m_shown);
    m_copy->setVisible(m_shown);
    m_copyPatch->setVisible(isPatch);
    const QString command = milvus::restartCommand(session().plan.deployment);
    m_copyCommand->setVisible(!command.isEmpty());
    QStringList sentences;
    if (isPatch)
        sentences += tr("A backup is kept beside the file.");
    if (!command.isEmpty())
        sentences += tr("Then restart Milvus: %1").arg(command);
    m_then->setText(sentences.join(u' '));
}

} // namespace pages
