#pragma once

#include "core/inspect/inspect.h"
#include "ui/widgets/card.h"

namespace widgets {
class PlainTable;
} // namespace widgets

namespace pages {

/// "Who will accept it": for each SDK whether a certificate is good for it, and by which findings
/// not. Activating a row asks to see only what that SDK minds.
class AcceptanceCard : public widgets::Card
{
    Q_OBJECT

public:
    /// `report` holds what all of them mind.
    AcceptanceCard(const inspect::Report &report, const inspect::Object &object,
                   QWidget *parent = nullptr);

    /// A host that programs dial counts as well; empty: none.
    void setHost(const QString &host);

signals:
    void sdkChosen(base::Sdk sdk);

private:
    void showAnswers(const inspect::Report &report);

    const inspect::Report m_report;
    const inspect::Object m_object;
    widgets::PlainTable *m_table;
};

} // namespace pages
