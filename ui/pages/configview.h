#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace widgets {
class CodeView;
class DiffView;
} // namespace widgets

namespace pages {

struct ConfigPreview;

/// What a preview says about a file: the change of an existing one as a diff, a new one as text, or
/// the place where the reading ends. F7 and Shift+F7 walk the changes wherever the focus is.
class ConfigView : public QWidget
{
    Q_OBJECT

public:
    /// `preview` must outlive this widget.
    ConfigView(const ConfigPreview &preview, bool oldBesideNew, QWidget *parent = nullptr);
    /// How a diff is looked at: for a place above the view.
    [[nodiscard]] QWidget *switches() const { return m_switches; }
    [[nodiscard]] bool wantsWholeFile() const;
    /// Shows the preview as it is now.
    void refresh();

signals:
    void oldBesideNewChosen(bool on);
    void wholeFileChosen();                 ///< or no longer: another preview is due
    void announced(const QString &message); ///< to be spoken

private:
    void buildSwitches(bool oldBesideNew);
    void addShortcut(QKeyCombination key, int step);

    const ConfigPreview &m_preview;
    QWidget *m_switches;
    QPushButton *m_oldBesideNew;
    QPushButton *m_wholeFile;
    QStackedWidget *m_stack;
    widgets::DiffView *m_diff;
    widgets::CodeView *m_code;
};

} // namespace pages
