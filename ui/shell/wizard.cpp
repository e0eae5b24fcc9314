#include "ui/shell/wizard.h"

#include "core/base/files.h"
#include "core/plan/answers.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/scriptdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/helpwindow.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr QSize firstSize(1040, 700);

void tell(QWidget *parent, const QString &title, const base::Error &error)
{
    const text::Words words = text::words(error);
    QMessageBox box(QMessageBox::NoIcon, title, words.message, QMessageBox::Close, parent);
    box.setInformativeText(words.fix);
    box.setDetailedText(error.detail);
    box.exec();
}

} // namespace

Wizard::Wizard(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_settings.restoreSubject(m_session.plan.subject);
    m_session.oldBesideNew = m_settings.oldBesideNew();
    if (!options.folder.isEmpty())
        m_session.plan.folder =
            QDir::cleanPath(QDir::current().absoluteFilePath(base::expandHome(options.folder)));
    m_start = m_session.plan;
    m_language.use(options.language.isEmpty() ? m_settings.language() : options.language);
    theme::apply(*qApp, options.scheme.value_or(m_settings.scheme()));
    qApp->installEventFilter(this);
}

Wizard::~Wizard() = default;

void Wizard::start()
{
    buildWindow({});
    if (!m_window->restoreGeometry(m_settings.geometry()))
        m_window->resize(firstSize.boundedTo(m_window->room()));
    m_window->show();
    if (!m_options.files.isEmpty())
        m_window->inspect(m_options.files);
}

void Wizard::buildWindow(const Place &place)
{
    m_window = std::make_unique<MainWindow>(m_session, m_start, place);
    m_menu = new MenuBar({Language::available(), m_language.current(), theme::scheme(),
                          [this] { return m_settings.recentFolders(); }},
                         m_window.get());
    m_window->setMenuBar(m_menu);
    connectMenu();
    connect(m_window.get(), &MainWindow::placeChanged, this, &Wizard::updateMenu);
    connect(m_window.get(), &MainWindow::busyChanged, this, &Wizard::updateMenu);
    connect(m_window.get(), &MainWindow::folderOpened, this, &Wizard::onFolderOpened);
    updateMenu();
}

void Wizard::rebuild()
{
    const QByteArray geometry = m_window->saveGeometry();
    const Place place = m_window->place();
    delete m_help;
    m_window->hide();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    old->currentPage()->leave();
    buildWindow(place);
    m_window->restoreGeometry(geometry);
    m_window->show();
    m_window->activateWindow();
}

void Wizard::connectMenu()
{
    MainWindow *const window = m_window.get();
    connect(m_menu, &MenuBar::openFilesRequested, this, &Wizard::openFiles);
    connect(m_menu, &MenuBar::openFolderRequested, this, &Wizard::openFolder);
    connect(m_menu, &MenuBar::recentFolderRequested, window, &MainWindow::openFolder);
    connect(m_menu, &MenuBar::importRequested, this, &Wizard::importAnswers);
    connect(m_menu, &MenuBar::importScriptRequested, this, &Wizard::importScript);
    connect(m_menu, &MenuBar::exportRequested, this, &Wizard::exportAnswers);
    connect(m_menu, &MenuBar::scriptRequested, this, &Wizard::showScript);
    connect(m_menu, &MenuBar::forgetRequested, this, [this] {
        m_settings.forgetAnswers();
        m_window->announce(tr("Your answers and recent folders are forgotten."));
    });
    // Queued: the window that sends these is about to be replaced.
    connect(m_menu, &MenuBar::languageChosen, this, &Wizard::setLanguage, Qt::QueuedConnection);
    connect(m_menu, &MenuBar::schemeChosen, this, &Wizard::setScheme, Qt::QueuedConnection);
    connect(m_menu, &MenuBar::backRequested, window, &MainWindow::goBack);
    connect(m_menu, &MenuBar::nextRequested, window, &MainWindow::goNext);
    connect(m_menu, &MenuBar::inspectRequested, window,
            [window] { window->goTo(pages::Step::Inspect); });
    connect(m_menu, &MenuBar::renewalRequested, window,
            [window] { window->goTo(pages::Step::Renewal); });
    connect(m_menu, &MenuBar::testRequested, window, &MainWindow::runTest);
    connect(m_menu, &MenuBar::helpRequested, this, &Wizard::showHelp);
    connect(m_menu, &MenuBar::aboutRequested, this, [this] { AboutDialog(m_window.get()).exec(); });
    connect(m_menu, &MenuBar::quitRequested, window, &QWidget::close);
}

void Wizard::updateMenu()
{
    if (!m_window)
        return;
    const bool busy = m_window->isBusy();
    const Place &place = m_window->place();
    const int position = positionOf(place.step);
    m_menu->setBusy(busy);
    m_menu->setNavigation(!busy && position != 0, !busy && position >= 0,
                          !busy && place.furthest >= positionOf(pages::Step::LiveTest));
}

void Wizard::setLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_language.use(language);
    rebuild();
}

void Wizard::setScheme(theme::Scheme scheme)
{
    m_settings.setScheme(scheme);
    theme::apply(*qApp, scheme);
    rebuild();
}

void Wizard::rememberView()
{
    m_settings.setGeometry(m_window->saveGeometry());
    m_settings.setOldBesideNew(m_session.oldBesideNew);
}

bool Wizard::eventFilter(QObject *watched, QEvent *event)
{
    if (m_window && watched == m_window.get()) {
        if (event->type() == QEvent::ThemeChange && theme::scheme() == theme::Scheme::System)
            theme::apply(*qApp, theme::Scheme::System);
        else if (event->type() == QEvent::Hide)
            rememberView();
    }
    return QObject::eventFilter(watched, event);
}

void Wizard::openFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        m_window.get(), tr("Inspect certificates, keys and requests"), m_session.plan.folder,
        tr("Certificates, keys and requests (*.pem *.crt *.cer *.der *.key *.csr *.srl);;All files "
           "(*)"));
    if (!files.isEmpty())
        m_window->inspect(files);
}

void Wizard::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        m_window.get(), tr("Open a folder of certificates"), m_session.plan.folder);
    if (!folder.isEmpty())
        m_window->openFolder(folder);
}

void Wizard::importAnswers()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Import answers"), {},
                                                      tr("Answers (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto plan = plan::readAnswers(path);
    if (!plan) {
        tell(m_window.get(), tr("Import answers"), plan.error());
        return;
    }
    takePlan(*plan);
}

void Wizard::importScript()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window.get(), tr("Import gen.sh and openssl.cnf"), {},
        tr("Scripts and configurations (*.sh *.cnf *.conf);;All files (*)"));
    if (paths.isEmpty())
        return;
    std::optional<plan::Plan> plan;
    { // gone before its window is built anew
        pages::ImportDialog dialog(paths, m_session.plan, m_window.get());
        if (dialog.exec() == QDialog::Accepted)
            plan = dialog.plan();
    }
    if (plan)
        takePlan(*plan);
}

void Wizard::takePlan(const plan::Plan &plan)
{
    m_session.plan = plan;
    m_session.deploymentNames.clear();
    m_start = plan;
    rebuild();
    m_window->announce(tr("Answers imported."));
}

void Wizard::exportAnswers()
{
    const QString path = QFileDialog::getSaveFileName(m_window.get(), tr("Export answers"),
                                                      u"milvus-tls-answers.json"_s,
                                                      tr("Answers (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto written = plan::writeAnswers(path, m_session.plan); !written)
        tell(m_window.get(), tr("Export answers"), written.error());
    else
        m_window->announce(tr("Answers exported. They hold no key and no password."));
}

void Wizard::showScript()
{
    pages::ScriptDialog(m_session.plan, m_window.get()).exec();
}

void Wizard::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_language.current(), m_window.get());
    m_help->showSection(helpSection(m_window->place().step));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void Wizard::onFolderOpened(const QString &folder)
{
    m_settings.addRecentFolder(folder);
    if (m_session.generatedFrom)
        m_settings.rememberSubject(m_session.plan.subject);
}

} // namespace shell
