#pragma once

#include "core/bundle/rotate.h"
#include "ui/pages/lifedialog.h"
#include "ui/pages/testrunner.h"

class QLineEdit;

namespace widgets {
class Banner;
class FoldSection;
class PlainTable;
} // namespace widgets

namespace pages {

class CaProtection;
class KeyAndDays;

/// The change from one CA to the next, with an overlap in which programs trust both: four steps
/// with as much time between them as handing out files takes. It can be left and taken up again,
/// and each state can be tested live: against Milvus, or against the rehearsal server with the
/// files as they are.
class RotationDialog : public LifeDialog
{
    Q_OBJECT

public:
    /// `plan` says where Milvus is and who proves who they are, for the test.
    RotationDialog(const QString &folder, const plan::Plan &plan, QWidget *parent = nullptr);

signals:
    void tested(); ///< what the live test said is shown

protected:
    void begin() override;

private:
    QWidget *newCaPart();
    void move(bundle::RotationMove move);
    void showState(const bundle::RotationStatus &status);
    void test();
    void showTest(const probe::TestReport &report);

    QString m_folder;
    plan::Plan m_plan;
    widgets::PlainTable *m_steps;
    widgets::Banner *m_advice;
    widgets::FoldSection *m_newCa = nullptr;
    QLineEdit *m_name = nullptr;
    KeyAndDays *m_options = nullptr;
    base::Secret m_passphrase; ///< of the new CA's key
    CaProtection *m_protection = nullptr;
    QLineEdit *m_server;       ///< where the live test goes
    widgets::Banner *m_answer; ///< of the live test
    TestRunner *m_runner;
    QPushButton *m_test;
    QPushButton *m_giveUp;
};

} // namespace pages
