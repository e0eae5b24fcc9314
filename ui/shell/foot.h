#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets {
class Announcer;
}

namespace shell {

/// Below the page, always in sight: the step in words, the line that is spoken, Back, Next and
/// Cancel.
class Foot : public QWidget
{
    Q_OBJECT

public:
    explicit Foot(QWidget *parent = nullptr);
    /// `position` 0 to 7; -1 outside the sequence, where only Back and Cancel make sense.
    void setPosition(int position);
    void setNextText(const QString &text);
    void setBusy(bool busy);
    void setCancelText(const QString &text);
    void announce(const QString &message);

    [[nodiscard]] QPushButton *back() const { return m_back; }
    [[nodiscard]] QPushButton *next() const { return m_next; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_step;
    widgets::Announcer *m_announcer;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    int m_position = 0;
};

} // namespace shell
