#pragma once

#include "ui/theme/glyph.h"

#include <QListWidget>

namespace widgets {

/// The steps of the wizard, or other places to go: sign or number, title, and in words for a screen
/// reader "Step 3 of 8, Keys and dates, done". Enter, Space and a click go there; steps not reached
/// yet cannot be chosen.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    enum class State { ToCome, Done, Current, Free };

    explicit StepList(const QString &accessibleName, QWidget *parent = nullptr);
    /// `sign` is painted in the circle: a number, or a glyph for an entry outside the sequence.
    void addStep(const QString &title);
    void addPlace(const QString &title, theme::Glyph sign);
    void setState(int row, State state);
    [[nodiscard]] State state(int row) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(QListWidgetItem *item);
    [[nodiscard]] QString spoken(int row) const;
};

} // namespace widgets
