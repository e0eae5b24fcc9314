#pragma once

#include <QPushButton>

#include <functional>

namespace widgets {

/// Puts a text on the clipboard, says "Copied" for two seconds, and asks for it to be spoken.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    /// `label` is seen ("Copy"), `spokenName` heard ("Copy SHA-256 fingerprint").
    CopyButton(const QString &label, const QString &spokenName, QWidget *parent = nullptr);
    void setText(const QString &text) = delete; ///< the label is fixed; use setSource
    /// Asked when pressed, so the newest text is copied.
    void setSource(std::function<QString()> source);

signals:
    void copied(const QString &message); ///< for the page's announced()

private:
    void copy();

    QString m_label;
    QString m_spokenName;
    std::function<QString()> m_source;
};

} // namespace widgets
