#pragma once

#include "core/base/secret.h"
#include "core/plan/plan.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace widgets {
class ProblemLabel;
}

namespace pages {

/// "localhost:19530", "[::1]:19530".
QString serverText(const plan::Deployment &deployment);

/// Which server to test and as whom, and the button that starts or stops it.
class ServerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setServer(const plan::Deployment &deployment);
    /// "localhost:19530" as it stands in the field, made visible.
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] base::Secret password() const;
    void clearPassword();
    /// Takes host and port over; false when what was typed is neither, then the words stand under
    /// the field.
    bool readInto(plan::Deployment &deployment);
    void setRunning(bool running);
    void focusServer();
    void focusUser();
    void focusButton();
    [[nodiscard]] QWidget *firstField() const;

signals:
    void testRequested();
    void stopRequested();
    void serverEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_server;
    widgets::ProblemLabel *m_problem;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_run;
    bool m_running = false;
};

} // namespace pages
