#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace widgets {
class Timeline;
}

namespace pages {

class FieldProblems;
class KeyChoice;
class PlaceChoice;

/// Step 3: preset or own key kind and lengths, with the dates that result; the folder, and whose CA
/// signs.
class KeysPage : public Page
{
    Q_OBJECT

public:
    explicit KeysPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    bool next() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    QWidget *datesCard();
    void showDates();

    FieldProblems *m_problems;
    KeyChoice *m_choice;
    PlaceChoice *m_place;
    widgets::Timeline *m_timeline = nullptr;
    QLabel *m_keys = nullptr;
    QLabel *m_estimate = nullptr;
};

} // namespace pages
