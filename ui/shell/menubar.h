#pragma once

#include "ui/theme/theme.h"

#include <QMenuBar>

#include <functional>

namespace shell {

/// File, Edit, View, Tools, Help. Knows no page: it only says what was asked for.
class MenuBar : public QMenuBar
{
    Q_OBJECT

public:
    struct Choices
    {
        QStringList languages; ///< "en", "zh_CN"
        QString language;
        theme::Scheme scheme = theme::Scheme::System;
        std::function<QStringList()> recentFolders; ///< asked each time the menu opens
    };

    MenuBar(const Choices &choices, QWidget *parent);
    /// While work is running the window cannot be rebuilt, nor another folder be opened.
    void setBusy(bool busy);
    void setNavigation(bool back, bool next, bool test);

signals:
    void openFilesRequested();
    void openFolderRequested();
    void recentFolderRequested(const QString &folder);
    void importRequested();
    void importScriptRequested();
    void exportRequested();
    void scriptRequested();
    void forgetRequested();
    void languageChosen(const QString &language);
    void schemeChosen(theme::Scheme scheme);
    void backRequested();
    void nextRequested();
    void inspectRequested();
    void renewalRequested();
    void testRequested();
    void helpRequested();
    void aboutRequested();
    void quitRequested();

private:
    void addFileMenu(const Choices &choices);
    void addEditMenu();
    void addViewMenu(const Choices &choices);
    void addToolsMenu();
    void addHelpMenu();

    QList<QAction *> m_idleOnly;
    QAction *m_back = nullptr;
    QAction *m_next = nullptr;
    QAction *m_test = nullptr;
};

} // namespace shell
