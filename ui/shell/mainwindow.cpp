#include "ui/shell/mainwindow.h"

#include "ui/pages/livetestpage.h"
#include "ui/shell/drophint.h"
#include "ui/shell/foot.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/questions.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/taborder.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr QSize leastSize(800, 560);
constexpr QSize frame(16, 48); // title bar and borders of common window managers

} // namespace

MainWindow::MainWindow(pages::Session &session, const plan::Plan &start, const Place &place)
    : m_session(session)
    , m_start(start)
    , m_place(place)
    , m_sidebar(new Sidebar(this))
    , m_stack(new PageStack(this))
    , m_foot(new Foot(this))
    , m_dropHint(nullptr)
{
    build();
    setAcceptDrops(true);
    // At 200 % a small screen has less than that; then everything scrolls and the foot stays in
    // sight.
    setMinimumSize(leastSize.boundedTo(room()));
    for (const pages::Step step : sequence)
        addPage(step);
    for (const pages::Step step : anyTime)
        addPage(step);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    connect(m_foot->back(), &QPushButton::clicked, this, &MainWindow::goBack);
    connect(m_foot->next(), &QPushButton::clicked, this, &MainWindow::goNext);
    connect(m_foot->cancel(), &QPushButton::clicked, this, [this] {
        if (isBusy())
            currentPage()->cancelWork();
        else
            close();
    });
    enterCurrent();
}

void MainWindow::build()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(content, 1);
    column->addWidget(m_foot);
    setCentralWidget(central);
    m_dropHint = new DropHint(central);
}

void MainWindow::addPage(pages::Step step)
{
    pages::Page *const page = m_stack->add(step, m_session);
    connect(page, &pages::Page::headingChanged, this, &MainWindow::updateFoot);
    connect(page, &pages::Page::busyChanged, this, [this, page] {
        if (page == currentPage())
            updateFoot();
        emit busyChanged();
    });
    connect(page, &pages::Page::finished, this, &MainWindow::onFinished);
    connect(page, &pages::Page::stepRequested, this, &MainWindow::goTo);
    connect(page, &pages::Page::inspectRequested, this, &MainWindow::inspect);
    connect(page, &pages::Page::announced, this, &MainWindow::announce);
}

pages::Page *MainWindow::page(pages::Step step) const
{
    return m_stack->page(step);
}

QSize MainWindow::room() const
{
    return screen()->availableSize() - frame;
}

bool MainWindow::isBusy() const
{
    return currentPage()->isBusy();
}

void MainWindow::goTo(pages::Step step)
{
    if (isBusy())
        return;
    if (step == m_place.step) {
        if (step == pages::Step::Certificates || positionOf(step) < 0)
            currentPage()->enter(); // another folder, other files
        return;
    }
    currentPage()->leave();
    if (positionOf(m_place.step) >= 0)
        m_before = m_place.step;
    m_place.step = step;
    m_place.furthest = qMax(m_place.furthest, positionOf(step));
    enterCurrent();
}

void MainWindow::goBack()
{
    if (isBusy())
        return;
    const int position = positionOf(m_place.step);
    if (position < 0)
        goTo(m_before);
    else if (position > 0)
        goTo(sequence[static_cast<std::size_t>(position - 1)]);
}

void MainWindow::goNext()
{
    const int position = positionOf(m_place.step);
    if (position < 0 || isBusy() || !currentPage()->next())
        return;
    if (position + 1 == static_cast<int>(sequence.size()))
        close();
    else
        goTo(sequence[static_cast<std::size_t>(position + 1)]);
}

void MainWindow::runTest()
{
    if (isBusy() || m_place.furthest < positionOf(pages::Step::LiveTest))
        return;
    goTo(pages::Step::LiveTest);
    static_cast<pages::LiveTestPage *>(currentPage())->startTest();
}

void MainWindow::openFolder(const QString &folder)
{
    if (isBusy())
        return;
    pages::openFolder(m_session, folder);
    goTo(pages::Step::Certificates);
    emit folderOpened(m_session.plan.folder);
}

void MainWindow::inspect(const QStringList &paths)
{
    if (isBusy())
        return;
    m_session.inspected = paths;
    goTo(pages::Step::Inspect);
}

void MainWindow::announce(const QString &message)
{
    m_foot->announce(message);
}

void MainWindow::enterCurrent()
{
    pages::Page *const now = currentPage();
    const int position = positionOf(m_place.step);
    m_stack->showPage(m_place.step);
    m_foot->setPosition(position);
    setWindowTitle(u"Milvus TLS Wizard – "_s + stepTitle(m_place.step));
    now->enter();
    m_sidebar->show(m_place);
    updateFoot();
    QWidget *const focus = now->firstFocus();
    if (focus && focus->isEnabled())
        focus->setFocus(Qt::OtherFocusReason);
    else if (m_foot->next()->isEnabled() && position >= 0)
        m_foot->next()->setFocus(Qt::OtherFocusReason);
    else
        m_foot->cancel()->setFocus(Qt::OtherFocusReason);
    emit placeChanged();
}

void MainWindow::updateFoot()
{
    const pages::Page *const now = currentPage();
    const bool busy = now->isBusy();
    m_foot->setNextText(now->nextText());
    m_foot->setBusy(busy);
    // Once files are written there is nothing to cancel any more.
    m_foot->setCancelText(m_session.generated && !busy ? tr("&Close") : tr("&Cancel"));
    m_sidebar->setEnabled(!busy);
}

void MainWindow::onFinished()
{
    if (sender() != currentPage())
        return;
    updateFoot();
    emit folderOpened(m_session.plan.folder);
    const QWidget *const focus = focusWidget();
    const bool stayed = !focus || focus == m_foot->cancel() || focus == m_foot->next();
    if (stayed) // else the user is busy with something on this page
        goTo(sequence[static_cast<std::size_t>(positionOf(m_place.step) + 1)]);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isBusy()) {
        if (!confirmStop(this)) {
            event->ignore();
            return;
        }
        currentPage()->cancelWork();
    } else if (wouldLose(m_session, m_start) && !confirmClose(this)) {
        event->ignore();
        return;
    }
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        onEscape();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        onEnterKey();
        break;
    case Qt::Key_F5:
        runTest();
        break;
    default:
        if (!m_stack->scroll(event->key()))
            QMainWindow::keyPressEvent(event);
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QList<QWidget *> parts = {currentPage(), m_foot, m_sidebar};
    if (QWidget *const pinned = currentPage()->pinned())
        parts.insert(1, pinned); // it lies below the page, not in it
    return widgets::walkTabs(parts, next);
}

void MainWindow::onEscape()
{
    if (!isBusy())
        close();
    else if (confirmStop(this))
        currentPage()->cancelWork();
}

void MainWindow::onEnterKey()
{
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget());
        button && !button->isCheckable())
        button->click();
    else if (m_place.step != pages::Step::Review) // there Next writes files: only by its own button
        goNext();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const Drop drop = dropOf(*event->mimeData());
    m_dropHint->show(drop);
    event->setAccepted(drop != Drop::Refuse && !isBusy());
    if (!event->isAccepted())
        QTimer::singleShot(2000, m_dropHint, &QWidget::hide); // no leave event follows a refusal
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    const QStringList paths = droppedPaths(*event->mimeData());
    switch (dropOf(*event->mimeData())) {
    case Drop::Refuse:
        return;
    case Drop::OpenFolder:
        openFolder(paths.first());
        break;
    case Drop::InspectFiles:
        inspect(paths);
        break;
    }
    event->acceptProposedAction();
}

} // namespace shell
