#pragma once

#include "core/bundle/permissions.h"
#include "core/plan/plan.h"
#include "ui/pages/lifedialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace widgets {
class CodeView;
class CopyButton;
class PlainTable;
class ProblemLabel;
} // namespace widgets

namespace pages {

/// Which owner and mode each file needs so that Milvus can read its own and nobody else a key.
/// Applies what this user may; for the rest there are commands to copy.
class PermissionsDialog : public LifeDialog
{
    Q_OBJECT

public:
    PermissionsDialog(const QString &folder, const plan::Deployment &deployment,
                      QWidget *parent = nullptr);

protected:
    void begin() override;

private:
    QWidget *questionPart();
    QWidget *commandPart();
    /// What is asked, or nothing while a field is wrong; then the words stand under it.
    [[nodiscard]] std::optional<bundle::PermissionQuestion> question();
    void lookAgain();
    void showPlan(const bundle::PermissionPlan &plan);

    QString m_folder;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_group = nullptr;
    widgets::ProblemLabel *m_userProblem = nullptr;
    widgets::ProblemLabel *m_groupProblem = nullptr;
    widgets::PlainTable *m_table;
    QWidget *m_commands = nullptr;
    QLabel *m_commandWords = nullptr;
    widgets::CodeView *m_code = nullptr;
    widgets::CopyButton *m_copy = nullptr;
};

} // namespace pages
