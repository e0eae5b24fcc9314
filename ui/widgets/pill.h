#pragma once

#include <QLabel>

namespace widgets {

/// A short word in a rounded frame: "DNS", "recommended".
class Pill : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Quiet, Accent };
    explicit Pill(const QString &text, Tone tone = Tone::Quiet, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace widgets
