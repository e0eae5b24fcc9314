#include "ui/pages/repairdialog.h"

#include "core/plan/hostname.h"
#include "ui/pages/deploymentwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

using Action = inspect::RepairStep::Action;

QString actionWords(Action action)
{
    switch (action) {
    case Action::Keep:
        return RepairDialog::tr("stays as it is");
    case Action::Mode:
        return RepairDialog::tr("only who may read it changes");
    case Action::Write:
        return RepairDialog::tr("written down properly");
    case Action::Issue:
        return RepairDialog::tr("made again with the same key");
    case Action::Make:
        return RepairDialog::tr("made new");
    }
    Q_UNREACHABLE();
}

QString shortly(const QString &field, const QString &value)
{
    constexpr qsizetype longest = 120;
    const QString shown = text::comparedValue(field, value);
    return shown.size() > longest ? shown.first(longest) + u'…' : shown;
}

bool changesAnything(const inspect::RepairReport &report)
{
    return std::any_of(report.steps.begin(), report.steps.end(),
                       [](const auto &step) { return step.action != Action::Keep; });
}

} // namespace

RepairDialog::RepairDialog(const QString &folder, QWidget *parent)
    : LifeDialog(tr("Check and repair"),
                 tr("What in %1 disturbs Milvus or a program, and what is done about each file. "
                    "The CA stays; the earlier files are kept in a backup.")
                     .arg(text::visible(shortPath(folder))),
                 tr("&Repair"), parent)
    , m_folder(folder)
    , m_chooseCa(new QPushButton(this))
    , m_unlock(new QPushButton(this))
    , m_passphrase(std::make_shared<base::Secret>())
    , m_steps(new widgets::PlainTable(tr("What is done"), this))
    , m_changes(new widgets::PlainTable(tr("Before and after"), this))
    , m_changesFold(new widgets::FoldSection(QString(), m_changes, this))
    , m_found(new widgets::BannerList(this))
    , m_foundFold(new widgets::FoldSection(QString(), m_found, this))
{
    m_choices = choicePart();
    m_chooseCa->setText(tr("The CA or its &key is somewhere else"));
    m_steps->setColumns({tr("File"), tr("What is done"), tr("Because of")});
    m_steps->setStretchColumn(1);
    m_changes->setColumns({tr("File"), tr("Field"), tr("Before"), tr("After")});
    m_changes->setStretchColumn(3);
    for (QPushButton *link : {m_unlock, m_chooseCa}) {
        theme::setLink(link);
        link->setAutoDefault(false);
    }
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_steps, m_foundFold, m_changesFold, m_choices}) {
        part->hide(); // until there is something to show
        body()->addWidget(part);
    }
    m_unlock->hide();
    for (QPushButton *link : {m_unlock, m_chooseCa})
        body()->addWidget(link, 0, Qt::AlignLeading);
    m_chooseCa->setMenu(caMenu());
    setWidth(820);
    connect(m_unlock, &QPushButton::clicked, this, &RepairDialog::unlock);
    preview();
}

QWidget *RepairDialog::choicePart()
{
    auto *const part = new QWidget(this);
    m_newKeys = new QCheckBox(tr("Also make &new keys for server and client"), part);
    m_names = new QLineEdit(part);
    m_namesProblem = new widgets::ProblemLabel(m_names, part);
    m_days = new QSpinBox(part);
    m_days->setRange(0, plan::appleLeafDays);
    m_days->setSpecialValueText(tr("as before"));
    auto *const row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addLayout(widgets::captioned(tr("F&urther names for server.pem (optional)"), m_names), 1);
    row->addLayout(widgets::captioned(tr("&Days of what is made again"), m_days));
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::spacing);
    m_sources = {sourcePart(u"server.pem"_s, tr("Make &server.pem from"), part),
                 sourcePart(u"client.pem"_s, tr("Make c&lient.pem from"), part)};
    for (const Source &source : m_sources)
        column->addWidget(source.row);
    column->addWidget(m_newKeys);
    column->addLayout(row);
    column->addWidget(m_namesProblem);
    connect(m_newKeys, &QCheckBox::toggled, this, &RepairDialog::preview);
    connect(m_names, &QLineEdit::editingFinished, this, [this] {
        if (m_names->isModified()) // else leaving the field would look at the folder again
            preview();
        m_names->setModified(false);
    });
    connect(m_names, &QLineEdit::textChanged, m_namesProblem, &widgets::ProblemLabel::clear);
    return part;
}

RepairDialog::Source RepairDialog::sourcePart(const QString &file, const QString &words,
                                              QWidget *parent)
{
    auto *const row = new QWidget(parent);
    Source source = {file, row, new QComboBox(row)};
    source.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    source.row->setLayout(widgets::captioned(words, source.choice));
    source.row->layout()->setContentsMargins(0, 0, 0, 0);
    source.row->hide(); // until there is a choice
    connect(source.choice, &QComboBox::activated, this, &RepairDialog::preview);
    return source;
}

/// The best one comes first, and stands there until another is chosen.
void RepairDialog::showSource(const Source &source, const QStringList &files)
{
    const QString chosen = source.choice->currentText();
    source.choice->clear();
    source.choice->addItems(files);
    source.choice->setCurrentText(files.contains(chosen) ? chosen : files.value(0));
    source.row->setVisible(!files.isEmpty());
}

std::optional<QList<plan::SubjectAltName>> RepairDialog::typedNames()
{
    QList<plan::SubjectAltName> names;
    for (const QString &typed : plan::splitNames(m_names->text())) {
        const auto parsed = plan::parseName(typed);
        if (!parsed) {
            m_namesProblem->setFinding(parsed.error().finding());
            m_names->setFocus();
            return std::nullopt;
        }
        names += parsed->name;
    }
    return names;
}

std::shared_ptr<inspect::RepairRequest> RepairDialog::request(bool dryRun) const
{
    const auto request = std::make_shared<inspect::RepairRequest>();
    request->folder = m_folder;
    request->caFolder = m_caFolder;
    for (const Source &source : m_sources)
        if (source.choice->currentIndex() > 0)
            request->sources[source.file] = source.choice->currentText();
    request->newKeys = m_newKeys->isChecked();
    request->days = m_days->value();
    request->dryRun = dryRun;
    return request;
}

void RepairDialog::preview()
{
    start(request(true));
}

void RepairDialog::begin()
{
    start(request(false));
}

void RepairDialog::unlock()
{
    const auto asked = request(true);
    asked->canAsk = true;
    start(asked);
}

void RepairDialog::start(const std::shared_ptr<inspect::RepairRequest> &asked)
{
    const auto names = typedNames();
    if (!names)
        return;
    asked->moreNames = *names;
    const bool dryRun = asked->dryRun;
    run(
        work<inspect::RepairReport>([request = asked, known = m_passphrase](
                                        const base::Secret &typed, const base::Job &job) {
            request->passphrase = typed.isEmpty() ? known->copy() : typed.copy();
            auto report = inspect::repair(*request, job);
            if (report)
                *known = request->passphrase.copy();
            return report;
        }),
        [this, dryRun](const std::any &result) {
            const auto &report = std::any_cast<const inspect::RepairReport &>(result);
            showReport(report);
            if (!dryRun)
                showDone(tr("Repaired."),
                         report.backupFolder.isEmpty()
                             ? tr("Milvus reads the files when it starts.")
                             : tr("Milvus reads the files when it starts. The earlier ones are "
                                  "kept in %1.")
                                   .arg(text::visible(QFileInfo(report.backupFolder).fileName())),
                         report.remarks + report.after);
            else
                showProblems(report.remarks);
            act()->setEnabled(dryRun && changesAnything(report));
            if (dryRun)
                emit previewed();
        },
        dryRun ? Touch::Reads : Touch::Writes);
}

void RepairDialog::showReport(const inspect::RepairReport &report)
{
    showSteps(report);
    m_found->setFindings(report.before);
    m_foundFold->setTitle(tr("What was &found: %n", nullptr, int(report.before.size())));
    m_foundFold->setVisible(!report.before.isEmpty());
    m_changes->clearRows();
    for (const inspect::FieldChange &change : report.changes)
        m_changes->addRow({text::visible(change.file), text::comparedField(change.field),
                           shortly(change.field, change.before),
                           shortly(change.field, change.after)});
    m_changesFold->setTitle(
        tr("&Before and after, field by field: %n", nullptr, int(report.changes.size())));
    m_changesFold->setVisible(!report.changes.isEmpty());
    for (const Source &source : std::as_const(m_sources))
        showSource(source, report.choices.value(source.file));
    m_choices->setVisible(!report.done);
    m_chooseCa->setVisible(!report.done);
    const bool isCaKey = inspect::lockedCaKey(report.remarks) != nullptr;
    m_unlock->setVisible(!report.done && (isCaKey || !report.lockedKey.isEmpty()));
    m_unlock->setText(tr("Give the &passphrase of %1…")
                          .arg(isCaKey ? u"ca.key"_s : QFileInfo(report.lockedKey).fileName()));
}

void RepairDialog::showSteps(const inspect::RepairReport &report)
{
    m_steps->clearRows();
    for (const inspect::RepairStep &step : report.steps) {
        QStringList reasons;
        for (const base::Code code : step.reasons)
            reasons += base::codeId(code);
        m_steps->addRow(
            {text::visible(step.file), actionWords(step.action), reasons.join(u", "_s)});
        const int row = m_steps->rowCount() - 1;
        m_steps->item(row, 0)->setFont(theme::monospaceFont());
        if (step.action == Action::Keep)
            m_steps->item(row, 1)->setForeground(theme::color(theme::Color::Muted));
    }
    m_steps->setVisible(!report.steps.isEmpty());
}

QMenu *RepairDialog::caMenu()
{
    auto *const menu = new QMenu(this);
    connect(menu->addAction(tr("In another &folder…")), &QAction::triggered, this, [this] {
        useCa(
            QFileDialog::getExistingDirectory(this, tr("Folder with a CA and its key"), m_folder));
    });
    connect(menu->addAction(tr("In a f&ile…")), &QAction::triggered, this, [this] {
        useCa(QFileDialog::getOpenFileName(this, tr("File with a CA and its key"), m_folder,
                                           caFileFilter()));
    });
    return menu;
}

void RepairDialog::useCa(const QString &place)
{
    if (place.isEmpty())
        return;
    m_caFolder = place;
    m_chooseCa->setText(tr("The CA or its &key is in %1")
                            .arg(text::visible(shortPath(place)).replace(u'&', u"&&"_s)));
    preview();
}

} // namespace pages
