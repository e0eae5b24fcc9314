#pragma once

#include <QSyntaxHighlighter>

#include <functional>

namespace widgets {

/// Colours YAML sparingly: comments muted, text and numbers in one colour, keys plain. Colours
/// follow the theme on rehighlight().
class YamlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// `prefix` characters at the head of each line are no YAML (the sign column of a diff); lines
    /// that begin with a sign keep their values plain, for the tint behind them says enough. Lines
    /// (0-based) for which `isYaml` is false stay plain.
    explicit YamlHighlighter(QTextDocument *document, int prefix = 0,
                             std::function<bool(int)> isYaml = {});

protected:
    void highlightBlock(const QString &line) override;

private:
    int m_prefix;
    std::function<bool(int)> m_isYaml;
};

/// Where the comment of a YAML line begins, its length when there is none. Quotes are minded.
qsizetype yamlCommentStart(QStringView line);
/// Where the value of a `key: value` line begins, -1 when the line has none.
qsizetype yamlValueStart(QStringView line);

} // namespace widgets
