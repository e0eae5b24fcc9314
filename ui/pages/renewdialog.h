#pragma once

#include "core/bundle/renew.h"
#include "ui/pages/lifedialog.h"
#include "ui/pages/setfolder.h"

class QCheckBox;
class QRadioButton;

namespace widgets {
class ProblemLabel;
}

namespace pages {

class ClientPicker;
class KeyAndDays;

/// Renews certificates of a folder: which ones, with a new key or the same, for how long.
class RenewDialog : public LifeDialog
{
    Q_OBJECT

public:
    explicit RenewDialog(const SetFolder &folder, QWidget *parent = nullptr);

protected:
    void begin() override;

private:
    QWidget *whichPart();
    QWidget *keyPart();

    SetFolder m_folder;
    QList<std::pair<QCheckBox *, LeafFile>> m_leaves;
    QCheckBox *m_allClients = nullptr; ///< where there are too many for a box each
    ClientPicker *m_picker = nullptr;  ///< and a choice of some of them
    QRadioButton *m_sameKeys = nullptr;
    KeyAndDays *m_options = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
};

/// The sentence after certificates were issued: what Milvus and the programs need now.
QString issuedWords(const bundle::RenewReport &report);

} // namespace pages
