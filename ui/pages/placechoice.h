#pragma once

#include "ui/pages/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace widgets {
class ProblemLabel;
}

namespace pages {

class CaProtection;
class FieldProblems;

/// Where the nine files go, and whose CA signs them: a new one, the one in that folder, or one of
/// another folder or of a PKCS#12 file.
class PlaceChoice : public widgets::Card
{
    Q_OBJECT

public:
    PlaceChoice(Session &session, FieldProblems &problems, QWidget *parent = nullptr);
    void refresh();
    /// False when the folder with the CA to be used holds none, or the passphrase is not typed
    /// twice; the problem is shown and its field has the focus.
    bool accept();

signals:
    void changed(); ///< where they go, or whose CA signs them

private:
    void chooseFolder();
    void chooseCa();
    void chooseStore();
    void useCa(const QString &place);
    void forgetCa();
    void showState();
    bool acceptCa();

    plan::Plan &m_plan;
    FieldProblems &m_problems;
    QLineEdit *m_folder;
    QLabel *m_state;
    QLabel *m_ca;
    QPushButton *m_useCa;
    QPushButton *m_useStore;
    QPushButton *m_newCa;
    widgets::ProblemLabel *m_caProblem;
    CaProtection *m_protection;
};

} // namespace pages
