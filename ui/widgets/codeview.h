#pragma once

#include <QPlainTextEdit>

class QSyntaxHighlighter;

namespace widgets {

/// Read-only text in a fixed-width font: a program, a PEM, a print-out. Tab leaves it; the arrow
/// keys read it.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(const QString &accessibleName, QWidget *parent = nullptr);
    /// `language` as exporter::Snippet names it; empty: no colours.
    void setCode(const QString &code, const QString &language = {});
    /// As high as its text, up to `most` lines; then it scrolls. 0: takes what the layout gives.
    void setLines(int least, int most);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void focusChanged(bool focused);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;

    QSyntaxHighlighter *m_highlighter = nullptr;
    QString m_language;
    int m_least = 4;
    int m_most = 0;
};

} // namespace widgets
