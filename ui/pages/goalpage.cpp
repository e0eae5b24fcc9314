#include "ui/pages/goalpage.h"

#include "core/milvus/detect.h"
#include "ui/pages/deploymentwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/handshakepicture.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

constexpr int cardsSideBySide = 95; // average characters that two cards need

QLabel *mutedLine(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(theme::captionFont());
    return label;
}

} // namespace

GoalPage::GoalPage(Session &session, QWidget *parent)
    : Page(Step::Goal, session, parent)
    , m_mutual(new widgets::ChoiceCard(tr("Both sides (&mutual)"),
                                       tr("Milvus lets in only programs that hold a client "
                                          "certificate you gave out. Sets tlsMode: 2."),
                                       tr("recommended"), this))
    , m_oneWay(new widgets::ChoiceCard(tr("&Only Milvus (one-way)"),
                                       tr("Programs check that they talk to the right Milvus; "
                                          "anyone may connect (use a password). Sets tlsMode: 1."),
                                       {}, this))
{
    body()->addWidget(modeCards());
    body()->addWidget(deploymentCard());
    body()->addWidget(existingCard());
    body()->addStretch(1);
}

QString GoalPage::heading() const
{
    return tr("Who has to prove who they are?");
}

QString GoalPage::explanation() const
{
    return tr("Both choices encrypt everything between your programs and Milvus. The difference is "
              "who shows a "
              "certificate.");
}

QWidget *GoalPage::firstFocus() const
{
    return session().plan.mode == plan::Mode::Mutual ? m_mutual->radio() : m_oneWay->radio();
}

QWidget *GoalPage::modeCards()
{
    auto *columns = new widgets::Columns(cardsSideBySide, this);
    auto *group = new QButtonGroup(this);
    for (widgets::ChoiceCard *card : {m_mutual, m_oneWay}) {
        card->body()->addStretch(1);
        card->body()->addWidget(new widgets::HandshakePicture(card == m_mutual, card));
        card->body()->addStretch(1);
        columns->addColumn(card);
        group->addButton(card->radio());
    }
    connect(m_mutual->radio(), &QRadioButton::toggled, this, [this](bool on) {
        session().plan.mode = on ? plan::Mode::Mutual : plan::Mode::OneWay;
    });
    return columns;
}

QWidget *GoalPage::deploymentCard()
{
    auto *card = new widgets::Card(this);
    QLabel *const label = mutedLine(tr("Milvus &runs as"), card);
    m_deployment = new QComboBox(card);
    m_deployment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_deployment->setMinimumContentsLength(24);
    label->setBuddy(m_deployment);
    auto *choose = new QPushButton(tr("Choo&se…"), card);
    choose->setAccessibleDescription(tr("Choose a milvus.yaml or a Compose file"));
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addWidget(m_deployment, 1);
    row->addWidget(choose);
    card->body()->addWidget(label);
    card->body()->addLayout(row);
    card->body()->addWidget(
        mutedLine(tr("Used for the names, the paths inside the container, and the exact lines of "
                     "configuration. Nothing is changed yet."),
                  card));
    m_note = new widgets::Banner(card);
    card->body()->addWidget(m_note);
    connect(choose, &QPushButton::clicked, this, &GoalPage::chooseFromDisk);
    connect(m_deployment, &QComboBox::activated, this, [this](int index) {
        m_chosenByHand = true;
        m_note->hide();
        chooseDeployment(session(), session().deployments.value(index));
    });
    connect(m_deployment, &QComboBox::currentTextChanged, m_deployment,
            [this](const QString &text) { m_deployment->setAccessibleDescription(text); });
    return card;
}

QWidget *GoalPage::existingCard()
{
    auto *card = new widgets::Card(this);
    auto *title = new QLabel(tr("Already have certificates?"), card);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *words = new QLabel(tr("Drop their folder here to have it checked."), card);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *open = new QPushButton(tr("O&pen a folder…"), card);
    theme::setLink(open);
    connect(open, &QPushButton::clicked, this, &GoalPage::openExisting);
    auto *line = new QWidget(card);
    auto *flow = new widgets::FlowLayout(line);
    for (QWidget *part : std::initializer_list<QWidget *>{title, words, open}) {
        part->setMinimumHeight(7 * theme::spacing);
        flow->addWidget(part);
    }
    card->body()->setContentsMargins(16, 8, 16, 8);
    card->body()->addWidget(line);
    return card;
}

void GoalPage::enter()
{
    (session().plan.mode == plan::Mode::Mutual ? m_mutual : m_oneWay)->radio()->setChecked(true);
    if (session().deployments.isEmpty() && !m_detection.isRunning())
        detect();
    listDeployments();
}

void GoalPage::detect()
{
    m_detection.start(
        [](const base::Job &) {
            return base::Result<QList<plan::Deployment>>(milvus::detectDeployments());
        },
        [this](const base::Result<QList<plan::Deployment>> &found) {
            session().deployments = *found;
            const bool untouched =
                !m_chosenByHand && session().plan.deployment == plan::Deployment{};
            if (isVisible() && untouched && !found->isEmpty())
                chooseDeployment(session(), found->first());
            listDeployments();
        });
}

void GoalPage::listDeployments()
{
    QList<plan::Deployment> &known = session().deployments;
    if (!known.isEmpty() && !known.contains(session().plan.deployment))
        known.prepend(session().plan.deployment); // chosen by hand, or read from answers
    m_deployment->clear();
    if (known.isEmpty()) {
        m_deployment->addItem(tr("Looking for Milvus on this computer…"));
        return;
    }
    for (const plan::Deployment &deployment : std::as_const(known)) {
        const auto inOneFile =
            std::count_if(known.cbegin(), known.cend(), [&](const plan::Deployment &other) {
                return !other.composePath.isEmpty() && other.composePath == deployment.composePath;
            });
        m_deployment->addItem(deploymentLine(deployment, inOneFile > 1));
    }
    m_deployment->setCurrentIndex(int(known.indexOf(session().plan.deployment)));
}

void GoalPage::chooseFromDisk()
{
    const QString start = session().plan.deployment.configPath;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose Milvus's configuration or Compose file"), start,
        tr("Milvus configuration or Compose file (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return;
    m_chosenByHand = true;
    const plan::Deployment chosen = milvus::deploymentFromPath(path);
    chooseDeployment(session(), chosen);
    listDeployments();
    if (chosen.configPath.isEmpty() && chosen.composePath.isEmpty())
        m_note->show(widgets::Banner::Tone::Warning,
                     tr("Nothing about Milvus was recognised in this file."),
                     tr("Choose a milvus.yaml or the Compose file that starts Milvus."));
    else
        m_note->hide();
}

void GoalPage::openExisting()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Open a folder of certificates"), session().plan.folder);
    if (folder.isEmpty())
        return;
    openFolder(session(), folder);
    emit stepRequested(Step::Certificates);
}

} // namespace pages
