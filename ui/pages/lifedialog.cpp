#include "ui/pages/lifedialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/workcard.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

static constexpr int roomForResult = 150; // the buttons, and what came of it

LifeDialog::LifeDialog(const QString &title, const QString &sentence, const QString &act,
                       QWidget *parent)
    : QDialog(parent)
    , m_page(new QWidget(this))
    , m_content(new QWidget(this))
    , m_progress(new widgets::WorkCard(title, this))
    , m_result(new widgets::Banner(this))
    , m_findings(new widgets::BannerList(this))
{
    setWindowTitle(title);
    auto *words = new QLabel(sentence, this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(3 * theme::spacing);

    auto *inner = new QVBoxLayout(m_page);
    inner->setContentsMargins(20, 16, 20, 8);
    inner->setSpacing(3 * theme::spacing);
    for (QWidget *part :
         std::initializer_list<QWidget *>{words, m_result, m_findings, m_content, m_progress})
        inner->addWidget(part);
    inner->addStretch(1);
    auto *area = new QScrollArea(this); // small and scaled screens
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_page);
    m_page->installEventFilter(this);

    auto *buttons = new QDialogButtonBox(this);
    buttons->setContentsMargins(20, 4, 20, 16);
    m_close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false);
    if (!act.isEmpty()) {
        m_act = buttons->addButton(act, QDialogButtonBox::ActionRole);
        m_act->setDefault(true);
        theme::setPrimary(m_act);
        m_acts += m_act;
        connect(m_act, &QPushButton::clicked, this, [this] { begin(); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setWidth(680);
}

QPushButton *LifeDialog::addButton(const QString &text)
{
    auto *const box = findChild<QDialogButtonBox *>();
    QPushButton *const button = box->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    m_acts += button;
    return button;
}

void LifeDialog::setWidth(int width)
{
    resize(width, height()); // before the height is asked for: what wraps depends on it
}

void LifeDialog::settle(int leastHeight)
{
    constexpr int settlingMs = 200;
    m_leastHeight = leastHeight;
    m_settling = true;
    fit();
    QTimer::singleShot(settlingMs, this, [this] { m_settling = false; });
}

void LifeDialog::fit()
{
    const int content =
        m_page->hasHeightForWidth() ? m_page->heightForWidth(width()) : m_page->sizeHint().height();
    const QSize most = screen()->availableSize() - QSize(64, 96);
    resize(QSize(width(), std::max(m_leastHeight, content + roomForResult)).boundedTo(most));
}

void LifeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    settle(0);
}

/// Tables learn the widths of their columns, and so their heights, only while they are shown.
bool LifeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (m_settling && watched == m_page && event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, &LifeDialog::fit);
    return QDialog::eventFilter(watched, event);
}

void LifeDialog::run(Work work, std::function<void(const std::any &)> onDone, Touch touch)
{
    m_touch = touch;
    m_result->hide();
    m_findings->setFindings({});
    m_progress->begin(tr("Preparing…"));
    m_task.start(
        this, {}, std::move(work),
        [this, onDone](const base::Result<std::any> &result) {
            setRunning(false);
            if (result)
                onDone(*result);
            else if (result.error().code == base::Code::Canceled)
                m_result->show(widgets::Banner::Tone::Info, tr("Stopped."),
                               tr("Nothing was written."));
            else {
                m_result->show(result.error().finding());
                onError(result.error());
            }
            settle(height());
        },
        [this](const base::Progress &progress) { m_progress->setProgress(progress); });
    setRunning(true);
}

void LifeDialog::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_content->setEnabled(!running);
    for (QPushButton *button : std::as_const(m_acts))
        button->setEnabled(!running);
    m_close->setText(running ? tr("&Stop") : tr("&Close"));
    if (running)
        m_focus = focusWidget();
    m_close->setFocus();
    if (!running && m_touch == Touch::Reads && m_focus && m_focus->isEnabled())
        m_focus->setFocus(); // one looked again after an answer: the next answer follows
}

void LifeDialog::showDone(const QString &lead, const QString &sentence,
                          const QList<base::Finding> &findings)
{
    m_result->show(widgets::Banner::Tone::Ok, lead, sentence);
    m_findings->setFindings(findings);
    emit changed();
}

void LifeDialog::showProblems(const QList<base::Finding> &findings)
{
    m_result->hide();
    m_findings->setFindings(findings);
}

void LifeDialog::reject()
{
    if (m_task.isRunning() && m_touch == Touch::Writes) {
        m_progress->setWords(tr("Stopping…"));
        m_task.cancel();
    } else {
        QDialog::reject();
    }
}

} // namespace pages
