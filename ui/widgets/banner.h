#pragma once

#include "core/base/finding.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace widgets {

/// A tinted line with a sign, a bold lead and a sentence: verdicts, notes, problems. Always plain
/// text. Its accessible name is "Problem: lead sentence", and a screen reader speaks it each time
/// show() is called.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Ok, Info, Warning, Problem };

    explicit Banner(QWidget *parent = nullptr);
    void show(Tone tone, const QString &lead, const QString &sentence = {});
    void show(const base::Finding &finding);
    /// A button for the one act that answers the banner, drawn as a link behind the words.
    QPushButton *addButton(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    Tone m_tone = Tone::Info;
    QString m_lead;
    QString m_sentence;
    QLabel *m_sign;
    QLabel *m_words;
};

} // namespace widgets
