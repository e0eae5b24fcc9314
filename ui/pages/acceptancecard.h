#pragma once

#include "core/inspect/inspect.h"
#include "ui/widgets/card.h"

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

signals:
    void sdkChosen(base::Sdk sdk);
};

} // namespace pages
