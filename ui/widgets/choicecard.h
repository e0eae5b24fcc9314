#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QRadioButton;

namespace widgets {

/// A card that is one of several choices: a radio button, a line or two about the consequence, and
/// room for a picture below. A click anywhere chooses it; put the radios of one question into one
/// QButtonGroup.
class ChoiceCard : public Card
{
    Q_OBJECT

public:
    /// `badge` ("recommended") may be empty.
    ChoiceCard(const QString &title, const QString &consequence, const QString &badge,
               QWidget *parent = nullptr);
    [[nodiscard]] QRadioButton *radio() const { return m_radio; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_radio;
};

} // namespace widgets
