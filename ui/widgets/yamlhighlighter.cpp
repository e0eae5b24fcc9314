#include "ui/widgets/yamlhighlighter.h"

#include "ui/theme/theme.h"

#include <QTextBlock>

namespace widgets {

YamlHighlighter::YamlHighlighter(QTextDocument *document, int prefix,
                                 std::function<bool(int)> isYaml)
    : QSyntaxHighlighter(document)
    , m_prefix(prefix)
    , m_isYaml(std::move(isYaml))
{}

qsizetype yamlCommentStart(QStringView line)
{
    QChar quote;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar character = line.at(at);
        if (!quote.isNull()) {
            if (character == u'\\' && quote == u'"')
                ++at;
            else if (character == quote)
                quote = QChar();
        } else if (character == u'#' && (at == 0 || line.at(at - 1).isSpace())) {
            return at;
        } else if ((character == u'"' || character == u'\'') &&
                   (at == 0 || line.at(at - 1).isSpace())) {
            quote = character; // a quote inside a plain word is part of it
        }
    }
    return line.size();
}

qsizetype yamlValueStart(QStringView line)
{
    const qsizetype end = yamlCommentStart(line);
    for (qsizetype at = 0; at + 1 < end; ++at) {
        if (line.at(at) != u':' || !line.at(at + 1).isSpace())
            continue;
        qsizetype value = at + 1;
        while (value < end && line.at(value).isSpace())
            ++value;
        return value < end ? value : -1;
    }
    return -1;
}

void YamlHighlighter::highlightBlock(const QString &line)
{
    if (m_isYaml && !m_isYaml(currentBlock().blockNumber()))
        return;
    const QStringView yaml = QStringView(line).mid(std::min<qsizetype>(m_prefix, line.size()));
    const qsizetype comment = yamlCommentStart(yaml);
    const qsizetype value = yamlValueStart(yaml);
    const bool isChange = m_prefix > 0 && (line.startsWith(u'+') || line.startsWith(u'-'));
    if (value >= 0 && !isChange)
        setFormat(m_prefix + int(value), int(comment - value), theme::color(theme::Color::Ok));
    if (comment < yaml.size())
        setFormat(m_prefix + int(comment), int(yaml.size() - comment),
                  theme::color(theme::Color::Muted));
}

} // namespace widgets
