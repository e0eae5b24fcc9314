#pragma once

#include <QRadioButton>

namespace widgets {

/// A radio button whose words go on in the next line when the width ends.
class WrappingRadio : public QRadioButton
{
    Q_OBJECT

public:
    /// `words` are shown as they are: an "&" in them is no mnemonic.
    explicit WrappingRadio(const QString &words, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void breakLines();

    QString m_words;
};

} // namespace widgets
