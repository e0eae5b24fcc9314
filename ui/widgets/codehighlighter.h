#pragma once

#include <QSyntaxHighlighter>

namespace widgets {

/// Colours the quoted strings and comments of a short program; `language` as exporter::Snippet
/// names it.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    CodeHighlighter(QTextDocument *document, const QString &language);

protected:
    void highlightBlock(const QString &line) override;

private:
    QString m_comment; ///< what begins a comment to the end of the line
};

} // namespace widgets
