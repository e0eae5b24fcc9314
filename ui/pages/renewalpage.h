#pragma once

#include "ui/pages/page.h"
#include "ui/pages/setfolder.h"
#include "ui/widgets/task.h"

class QGridLayout;
class QPushButton;

namespace widgets {
class Banner;
class BannerList;
class Card;
class Columns;
class PlainTable;
} // namespace widgets

namespace pages {

class LifeDialog;

/// "Expiry and renewal": what ends when in the folder of the session, and all that can be done to
/// it after its first day, each in a dialog of its own.
class RenewalPage : public Page
{
    Q_OBJECT

public:
    explicit RenewalPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QWidget *firstFocus() const override;

signals:
    void surveyed(); ///< the newest look at the folder is shown

private:
    /// One thing to do: a button, and words that say what for.
    void addTask(const QString &button, const QString &words, void (RenewalPage::*act)());
    void survey();
    void showFolder(const SetFolder &folder);
    void open(LifeDialog *dialog);
    void renew();
    void askNames();
    void addNames(const QStringList &names);
    void addClients();
    void repair();
    void rotate();
    void showPermissions();
    void showHistory();
    void chooseFolder();
    [[nodiscard]] QString folderPath() const;

    widgets::Banner *m_verdict;
    widgets::BannerList *m_findings;
    widgets::Columns *m_columns;
    widgets::PlainTable *m_table;
    widgets::Card *m_tasks;
    QGridLayout *m_grid; ///< in m_tasks: a button and its words in each row
    QPushButton *m_choose;
    QList<QPushButton *> m_buttons;
    QList<QPushButton *> m_ofLeaves; ///< those of them that need a certificate to begin with
    widgets::Task<SetFolder> m_survey;
    std::optional<SetFolder> m_folder; ///< what is shown
};

} // namespace pages
