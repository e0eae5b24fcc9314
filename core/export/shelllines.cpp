#include "core/export/shelllines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

using Variables = QHash<QString, QString>;

bool isNameLetter(QChar letter)
{
    return letter == u'_' || (letter.unicode() < 128 && letter.isLetterOrNumber());
}

/// "$NAME" or "${NAME}" at `at`, which is moved to its last character.
QString expanded(const QString &text, qsizetype &at, const Variables &variables)
{
    const bool isBraced = at + 1 < text.size() && text[at + 1] == u'{';
    qsizetype end = at + (isBraced ? 2 : 1);
    const qsizetype begin = end;
    while (end < text.size() && isNameLetter(text[end]))
        ++end;
    const QString name = text.sliced(begin, end - begin);
    if (name.isEmpty())
        return u"$"_s;
    at = isBraced ? end : end - 1;
    return variables.value(name);
}

/// Splits as a POSIX shell does: quotation marks, backslashes, variables, a comment ends it.
QStringList wordsOf(const QString &text, const Variables &variables)
{
    QStringList words;
    QString word;
    bool isWord = false;
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (!quote.isNull() && letter == quote) {
            quote = {};
        } else if (quote.isNull() && (letter == u'"' || letter == u'\'')) {
            quote = letter;
            isWord = true;
        } else if (quote != u'\'' && letter == u'\\' && at + 1 < text.size()) {
            word += text[++at];
            isWord = true;
        } else if (quote != u'\'' && letter == u'$') {
            word += expanded(text, at, variables);
            isWord = true;
        } else if (quote.isNull() && letter.isSpace()) {
            if (isWord)
                words << word;
            word.clear();
            isWord = false;
        } else if (quote.isNull() && letter == u'#' && !isWord) {
            break;
        } else {
            word += letter;
            isWord = true;
        }
    }
    if (isWord)
        words << word;
    return words;
}

bool takeVariable(const QString &text, Variables &variables)
{
    static const QRegularExpression assignment(
        u"\\A\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.*)\\z"_s);
    const auto match = assignment.match(text);
    const QStringList value = wordsOf(match.captured(2), variables);
    if (!match.hasMatch() || value.size() > 1) // NAME=value command: runs with it once
        return false;
    variables[match.captured(1)] = value.value(0);
    return true;
}

} // namespace

QList<ShellCommand> shellCommands(const QString &script, Variables &variables)
{
    QList<ShellCommand> commands;
    const QStringList lines = script.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const int line = static_cast<int>(at) + 1;
        QString text = lines[at].trimmed();
        while (text.endsWith(u'\\') && at + 1 < lines.size())
            text = text.chopped(1) + u' ' + lines[++at].trimmed();
        if (text.isEmpty() || text.startsWith(u'#') || takeVariable(text, variables))
            continue;
        if (const QStringList words = wordsOf(text, variables); !words.isEmpty())
            commands.append({line, text, words});
    }
    return commands;
}

} // namespace exporter
