#pragma once

#include <QWidget>

class QPushButton;

namespace widgets {
class CopyButton;
class ProblemLabel;
} // namespace widgets

namespace pages {

struct ConfigPreview;

/// What can be done with a preview, in one row.
class ConfigButtons : public QWidget
{
    Q_OBJECT

public:
    /// `preview` must outlive this widget.
    explicit ConfigButtons(const ConfigPreview &preview, QWidget *parent = nullptr);
    /// Offers what fits the preview as it is now.
    void refresh();
    /// The one to press next; it can be pressed.
    [[nodiscard]] QWidget *first() const;
    [[nodiscard]] QWidget *undo() const;

signals:
    void applyPressed();
    void offPressed();   ///< to see how TLS is switched off
    void leavePressed(); ///< the repair, or the switching off, that is shown is not wanted
    void undoPressed();
    void choosePressed();
    void savePressed();
    void announced(const QString &message);

private:
    const ConfigPreview &m_preview;
    QPushButton *m_apply;
    widgets::ProblemLabel *m_obstacle; ///< why Apply is off
    QPushButton *m_off;
    QPushButton *m_leave;
    QPushButton *m_undo;
    QPushButton *m_choose;
    QPushButton *m_save;
    widgets::CopyButton *m_copy;
    widgets::CopyButton *m_copyPatch;
};

} // namespace pages
