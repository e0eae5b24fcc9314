#pragma once

#include "core/bundle/rotate.h"
#include "ui/pages/lifedialog.h"

namespace widgets {
class Banner;
class PlainTable;
} // namespace widgets

namespace pages {

/// The change from one CA to the next, with an overlap in which programs trust both: four steps
/// with as much time between them as handing out files takes. It can be left and taken up again.
class RotationDialog : public LifeDialog
{
    Q_OBJECT

public:
    explicit RotationDialog(const QString &folder, QWidget *parent = nullptr);

protected:
    void begin() override;

private:
    void move(bundle::RotationMove move);
    void showState(const bundle::RotationStatus &status);

    QString m_folder;
    widgets::PlainTable *m_steps;
    widgets::Banner *m_advice;
    QPushButton *m_giveUp;
};

} // namespace pages
