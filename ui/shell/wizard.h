#pragma once

#include "ui/pages/session.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menubar.h"
#include "ui/shell/settings.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace shell {

class HelpWindow;

/// What was asked for on the command line.
struct Options
{
    QString language;                    ///< empty: as remembered
    std::optional<theme::Scheme> scheme; ///< nullopt: as remembered
    QString folder;                      ///< where the nine files go; empty: the default
    QStringList files;                   ///< to be inspected at once
};

/// The running program: one session, the settings, and the window over them, which is built anew
/// when language or theme change.
class Wizard : public QObject
{
    Q_OBJECT

public:
    explicit Wizard(const Options &options, QObject *parent = nullptr);
    ~Wizard() override;

    void start();
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] pages::Session &session() { return m_session; }

    void setLanguage(const QString &language);
    void setScheme(theme::Scheme scheme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildWindow(const Place &place);
    void rebuild();
    void connectMenu();
    void updateMenu();
    void openFiles();
    void openFolder();
    void importAnswers();
    void importScript();
    /// The pages go on from a plan that stands in a file: closing loses nothing.
    void takePlan(const plan::Plan &plan);
    void exportAnswers();
    void showScript();
    void showHelp();
    void rememberView();
    void onFolderOpened(const QString &folder);

    Options m_options;
    Settings m_settings;
    Language m_language;
    pages::Session m_session;
    plan::Plan m_start;
    std::unique_ptr<MainWindow> m_window;
    MenuBar *m_menu = nullptr;
    QPointer<HelpWindow> m_help;
};

} // namespace shell
