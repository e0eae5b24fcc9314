#pragma once

#include "core/base/finding.h"

#include <QFrame>

class QLabel;

namespace widgets {

/// A tinted line with a sign, a bold lead and a sentence: verdicts, notes, problems. Always plain text.
/// Its accessible name is "Problem: lead sentence", and it is announced when shown anew.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Ok, Info, Warning, Problem };

    explicit Banner(QWidget *parent = nullptr);
    void show(Tone tone, const QString &lead, const QString &sentence = {});
    void show(const base::Finding &finding);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    Tone m_tone = Tone::Info;
    QLabel *m_sign;
    QLabel *m_lead;
    QLabel *m_sentence;
};

} // namespace widgets
