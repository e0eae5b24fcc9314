#include "ui/widgets/codehighlighter.h"

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace widgets {

static QString commentSign(const QString &language)
{
    static const QStringList hashLanguages{u"python"_s, u"shell"_s, u"sh"_s, u"bash"_s};
    return hashLanguages.contains(language) ? u"#"_s : u"//"_s;
}

CodeHighlighter::CodeHighlighter(QTextDocument *document, const QString &language)
    : QSyntaxHighlighter(document)
    , m_comment(commentSign(language))
{}

void CodeHighlighter::highlightBlock(const QString &line)
{
    QChar quote;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar character = line.at(at);
        if (!quote.isNull()) {
            if (character == u'\\') {
                ++at;
            } else if (character == quote) {
                setFormat(int(begin), int(at - begin + 1), theme::color(theme::Color::Ok));
                quote = QChar();
            }
        } else if (character == u'"' || character == u'\'' || character == u'`') {
            quote = character;
            begin = at;
        } else if (QStringView(line).mid(at).startsWith(m_comment)) {
            setFormat(int(at), int(line.size() - at), theme::color(theme::Color::Muted));
            return;
        }
    }
}

} // namespace widgets
