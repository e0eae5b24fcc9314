#include "ui/shell/menubar.h"

#include "ui/shell/editactions.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// A folder's name may hold "&", which a menu would take for a mnemonic.
QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

MenuBar::MenuBar(const Choices &choices, QWidget *parent)
    : QMenuBar(parent)
{
    addFileMenu(choices);
    addEditMenu();
    addViewMenu(choices);
    addToolsMenu();
    addHelpMenu();
}

void MenuBar::addFileMenu(const Choices &choices)
{
    QMenu *const menu = addMenu(tr("&File"));
    QAction *action = menu->addAction(tr("&Open files…"), this, &MenuBar::openFilesRequested);
    action->setShortcut(QKeySequence::Open);
    m_idleOnly.append(action);
    action =
        menu->addAction(tr("Open &folder of certificates…"), this, &MenuBar::openFolderRequested);
    action->setShortcut(QKeySequence(u"Ctrl+Shift+O"_s));
    m_idleOnly.append(action);
    QMenu *const recent = menu->addMenu(tr("&Recent folders"));
    connect(menu, &QMenu::aboutToShow, recent, [this, recent, list = choices.recentFolders] {
        recent->clear();
        const QStringList folders = list();
        for (const QString &folder : folders)
            recent->addAction(escaped(QDir::toNativeSeparators(folder)), this,
                              [this, folder] { emit recentFolderRequested(folder); });
        recent->menuAction()->setVisible(!folders.isEmpty());
    });
    m_idleOnly.append(recent->menuAction());
    menu->addSeparator();
    m_idleOnly.append(menu->addAction(tr("&Import answers…"), this, &MenuBar::importRequested));
    m_idleOnly.append(menu->addAction(tr("Import gen.sh and openssl.&cnf…"), this,
                                      &MenuBar::importScriptRequested));
    menu->addAction(tr("&Export answers…"), this, &MenuBar::exportRequested);
    menu->addSeparator();
    action = menu->addAction(tr("&Quit"), this, &MenuBar::quitRequested);
    action->setShortcut(QKeySequence(u"Ctrl+Q"_s));
}

void MenuBar::addEditMenu()
{
    QMenu *const menu = addMenu(tr("&Edit"));
    addEditActions(*menu);
    menu->addSeparator();
    menu->addAction(tr("&Forget my answers"), this, &MenuBar::forgetRequested);
}

void MenuBar::addViewMenu(const Choices &choices)
{
    QMenu *const menu = addMenu(tr("&View"));
    QMenu *const languages = menu->addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    for (const QString &id : choices.languages) {
        QAction *const action = languages->addAction(Language::title(id), this,
                                                     [this, id] { emit languageChosen(id); });
        action->setCheckable(true);
        action->setChecked(id == choices.language);
        group->addAction(action);
    }
    QMenu *const themes = menu->addMenu(tr("&Theme"));
    group = new QActionGroup(this);
    const std::pair<theme::Scheme, QString> schemes[] = {
        {theme::Scheme::System, tr("As the &system")},
        {theme::Scheme::Light, tr("&Light")},
        {theme::Scheme::Dark, tr("&Dark")},
    };
    for (const auto &[scheme, title] : schemes) {
        QAction *const action =
            themes->addAction(title, this, [this, chosen = scheme] { emit schemeChosen(chosen); });
        action->setCheckable(true);
        action->setChecked(scheme == choices.scheme);
        group->addAction(action);
    }
    m_idleOnly.append({languages->menuAction(), themes->menuAction()});
    menu->addSeparator();
    m_back = menu->addAction(tr("&Back"), this, &MenuBar::backRequested);
    m_back->setShortcut(QKeySequence(u"Alt+Left"_s));
    m_next = menu->addAction(tr("&Next"), this, &MenuBar::nextRequested);
    m_next->setShortcut(QKeySequence(u"Alt+Right"_s));
}

void MenuBar::addToolsMenu()
{
    QMenu *const menu = addMenu(tr("&Tools"));
    QAction *const inspect =
        menu->addAction(tr("&Inspect files"), this, &MenuBar::inspectRequested);
    inspect->setShortcut(QKeySequence(u"Ctrl+I"_s));
    QAction *const renewal =
        menu->addAction(tr("Expiry and &renewal"), this, &MenuBar::renewalRequested);
    renewal->setShortcut(QKeySequence(u"Ctrl+R"_s));
    m_idleOnly.append({inspect, renewal});
    menu->addAction(tr("Show as &openssl commands…"), this, &MenuBar::scriptRequested);
    // The key is shown, not registered: on its own page the test listens to it, elsewhere the
    // window.
    m_test = menu->addAction(tr("&Test the connection") + u"\tF5"_s, this, &MenuBar::testRequested);
}

void MenuBar::addHelpMenu()
{
    QMenu *const menu = addMenu(tr("&Help"));
    menu->addAction(tr("&Help on this page"), this, &MenuBar::helpRequested)
        ->setShortcut(QKeySequence(u"F1"_s));
    menu->addAction(tr("&About Milvus TLS Wizard"), this, &MenuBar::aboutRequested);
}

void MenuBar::setBusy(bool busy)
{
    for (QAction *action : std::as_const(m_idleOnly))
        action->setEnabled(!busy);
}

void MenuBar::setNavigation(bool back, bool next, bool test)
{
    m_back->setEnabled(back);
    m_next->setEnabled(next);
    m_test->setEnabled(test);
}

} // namespace shell
