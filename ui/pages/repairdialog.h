#pragma once

#include "core/inspect/repair.h"
#include "ui/pages/lifedialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QSpinBox;

namespace widgets {
class BannerList;
class FoldSection;
class PlainTable;
class ProblemLabel;
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
    QWidget *choicePart();
    void preview();
    /// What server.pem or client.pem is made from, where several files could be meant.
    struct Source
    {
        QString file;
        QWidget *row = nullptr;
        QComboBox *choice = nullptr;
    };
    [[nodiscard]] Source sourcePart(const QString &file, const QString &words, QWidget *parent);
    static void showSource(const Source &source, const QStringList &files);
    /// Names to be added to server.pem; shows what is wrong with one. None then.
    [[nodiscard]] std::optional<QList<plan::SubjectAltName>> typedNames();
    /// Where the CA is, when it is not in the folder.
    [[nodiscard]] QMenu *caMenu();
    void useCa(const QString &place);
    [[nodiscard]] std::shared_ptr<inspect::RepairRequest> request(bool dryRun) const;
    /// Looks again with the passphrase of ca.key, which is asked for.
    void unlock();
    void start(const std::shared_ptr<inspect::RepairRequest> &asked);
    void showReport(const inspect::RepairReport &report);
    void showSteps(const inspect::RepairReport &report);

    QString m_folder;
    QString m_caFolder;           ///< where the CA's key is, when it is not in the folder: a folder
                                  ///< or a PKCS#12 file
    QWidget *m_choices = nullptr; ///< holds what follows
    QCheckBox *m_newKeys = nullptr;
    QList<Source> m_sources;
    QLineEdit *m_names = nullptr;
    widgets::ProblemLabel *m_namesProblem = nullptr;
    QSpinBox *m_days = nullptr;
    QPushButton *m_chooseCa;
    QPushButton *m_unlock;
    std::shared_ptr<base::Secret> m_passphrase; ///< the one that opened ca.key; wiped with the last
    widgets::PlainTable *m_steps;
    widgets::PlainTable *m_changes;
    widgets::FoldSection *m_changesFold;
    widgets::BannerList *m_found;
    widgets::FoldSection *m_foundFold;
};

} // namespace pages
