#pragma once

#include "core/inspect/repair.h"
#include "ui/pages/lifedialog.h"

class QCheckBox;

namespace widgets {
class BannerList;
class FoldSection;
class PlainTable;
} // namespace widgets

namespace pages {

/// Looks for every flaw of a folder, shows what would be done about each file, field by field, and
/// does it when told to. The CA stays.
class RepairDialog : public LifeDialog
{
    Q_OBJECT

public:
    explicit RepairDialog(const QString &folder, QWidget *parent = nullptr);

signals:
    void previewed(); ///< what would be done is shown

protected:
    void begin() override;

private:
    void preview();
    void chooseCa();
    [[nodiscard]] std::shared_ptr<inspect::RepairRequest> request(bool dryRun) const;
    void start(bool dryRun);
    void showReport(const inspect::RepairReport &report);
    void showSteps(const inspect::RepairReport &report);

    QString m_folder;
    QString m_caFolder; ///< where the CA's key is, when it is not in the folder
    QCheckBox *m_newKeys;
    QPushButton *m_chooseCa;
    widgets::PlainTable *m_steps;
    widgets::PlainTable *m_changes;
    widgets::FoldSection *m_changesFold;
    widgets::BannerList *m_found;
    widgets::FoldSection *m_foundFold;
};

} // namespace pages
