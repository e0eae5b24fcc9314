#pragma once

#include "core/bundle/generate.h"
#include "core/plan/preset.h"
#include "ui/widgets/card.h"

#include <QHash>

class QComboBox;
class QRadioButton;

namespace widgets {
class DaysField;
}

namespace pages {

class FieldProblems;

/// The presets as radio buttons with one line each; Custom opens key kind and days. Edits the plan
/// by reference.
class KeyChoice : public widgets::Card
{
    Q_OBJECT

public:
    KeyChoice(plan::Plan &plan, FieldProblems &problems, QWidget *parent = nullptr);
    void refresh();
    /// Shows when each certificate ends; the days of a CA that is used again cannot be chosen.
    void showOutlook(const bundle::Outlook &outlook);
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void changed();

private:
    void addPreset(plan::Preset preset, const QString &title);
    QWidget *customPart();
    widgets::DaysField *addDays(QLayout *layout, plan::Field field, const QString &caption,
                                const QString &what, int &days);
    void choose(plan::Preset preset);
    void showCustom();

    plan::Plan &m_plan;
    FieldProblems &m_problems;
    QHash<plan::Preset, QRadioButton *> m_radios;
    QWidget *m_custom = nullptr;
    QComboBox *m_kind = nullptr;
    widgets::DaysField *m_caDays = nullptr;
    widgets::DaysField *m_serverDays = nullptr;
    widgets::DaysField *m_clientDays = nullptr;
};

} // namespace pages
