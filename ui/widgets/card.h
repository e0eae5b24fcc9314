#pragma once

#include <QFrame>

class QVBoxLayout;

namespace widgets {

/// A flat box with one line of border and a radius of 8; put content into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// With a bold caption on top.
    explicit Card(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Draws the border in the accent (chosen) or problem colour.
    enum class Frame { Plain, Chosen, Problem };
    void setFrame(Frame frame);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Frame m_frame = Frame::Plain;
};

} // namespace widgets
