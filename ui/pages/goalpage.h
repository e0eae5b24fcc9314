#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/task.h"

class QComboBox;
class QLabel;

namespace widgets {
class Banner;
class ChoiceCard;
} // namespace widgets

namespace pages {

/// Step 1: one-way or mutual, how Milvus runs, or a folder of certificates that exists already.
class GoalPage : public Page
{
    Q_OBJECT

public:
    explicit GoalPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    QWidget *modeCards();
    QWidget *deploymentCard();
    QWidget *existingCard();
    void detect();
    void listDeployments();
    void chooseFromDisk();
    void openExisting();

    widgets::ChoiceCard *m_mutual;
    widgets::ChoiceCard *m_oneWay;
    QComboBox *m_deployment = nullptr;
    widgets::Banner *m_note = nullptr;
    bool m_chosenByHand = false;
    widgets::Task<QList<plan::Deployment>> m_detection;
};

} // namespace pages
