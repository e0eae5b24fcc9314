#include "core/export/shelllines.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

using Variables = QHash<QString, QString>;

bool isNameLetter(QChar letter)
{
    return letter == u'_' || (letter.unicode() < 128 && letter.isLetterOrNumber());
}

/// Where a bracket that opens at `at` closes; the end of the text when it does not.
qsizetype closing(const QString &text, qsizetype at)
{
    const QChar opens = text[at];
    const QChar closes = opens == u'{' ? u'}' : u')';
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == opens)
            ++depth;
        else if (text[at] == closes && --depth == 0)
            return at;
    }
    return text.size() - 1;
}

QString filledIn(const QString &text, const Variables &variables);

/// What stands in braces: "NAME", "NAME:-default". Other ways to change a value are not known.
QString valueOf(const QString &inside, const Variables &variables)
{
    static const QRegularExpression form(u"\\A(\\w+)(?:(:?)([-=?])(.*))?\\z"_s);
    const auto match = form.match(inside);
    if (!match.hasMatch())
        return unknownValue;
    const auto found = variables.find(match.captured(1));
    const bool counts =
        found != variables.end() && (!found->isEmpty() || match.captured(2).isEmpty());
    if (counts)
        return *found;
    const QString otherwise = match.captured(3);
    return otherwise.isEmpty() || otherwise == u"?" ? QString(unknownValue)
                                                    : filledIn(match.captured(4), variables);
}

/// A variable or the output of a command, which is not known, at `at`; that is moved to its last
/// character.
QString expanded(const QString &text, qsizetype &at, const Variables &variables)
{
    const qsizetype begin = at + 1;
    if (begin < text.size() && (text[begin] == u'{' || text[begin] == u'(')) {
        at = closing(text, begin);
        return text[begin] == u'(' ? QString(unknownValue)
                                   : valueOf(text.sliced(begin + 1, at - begin - 1), variables);
    }
    qsizetype end = begin;
    while (end < text.size() && isNameLetter(text[end]))
        ++end;
    if (end == begin)
        return u"$"_s;
    at = end - 1;
    return variables.value(text.sliced(begin, end - begin), unknownValue);
}

/// A text with the values of the variables in it.
QString filledIn(const QString &text, const Variables &variables)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at)
        result += text[at] == u'$' ? expanded(text, at, variables) : QString(text[at]);
    return result;
}

/// Moves `at` behind an output of a command in backquotes.
QString quotedOutput(const QString &text, qsizetype &at)
{
    const qsizetype end = text.indexOf(u'`', at + 1);
    at = end < 0 ? text.size() - 1 : end;
    return unknownValue;
}

/// Splits as a POSIX shell does: quotation marks, backslashes, variables.
QStringList wordsOf(const QString &text, const Variables &variables)
{
    QStringList words;
    QString word;
    bool isWord = false;
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        const bool isLiteral = quote == u'\'';
        const bool wasWord = std::exchange(isWord, true);
        if (!quote.isNull() && letter == quote) {
            quote = {};
        } else if (quote.isNull() && (letter == u'"' || letter == u'\'')) {
            quote = letter;
        } else if (!isLiteral && letter == u'\\' && at + 1 < text.size()) {
            word += text[++at];
        } else if (!isLiteral && letter == u'$') {
            word += expanded(text, at, variables);
        } else if (!isLiteral && letter == u'`') {
            word += quotedOutput(text, at);
        } else if (quote.isNull() && letter.isSpace()) {
            if (wasWord)
                words << std::exchange(word, {});
            isWord = false;
        } else {
            word += letter;
        }
    }
    if (isWord)
        words << word;
    return words;
}

/// Cuts a line into its commands: at "&&", "||", ";", "|", "&" and brackets; a comment ends it.
QStringList commandsIn(const QString &line)
{
    QStringList commands(QString{});
    QChar quote;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line[at];
        const qsizetype begin = at;
        const QChar before = at > 0 ? line[at - 1] : QChar(u' ');
        const bool isLiteral = quote == u'\'';
        if (!isLiteral && letter == u'\\')
            ++at;
        else if (!isLiteral && letter == u'`')
            quotedOutput(line, at);
        else if (!isLiteral && letter == u'$' && at + 1 < line.size() &&
                 (line[at + 1] == u'(' || line[at + 1] == u'{'))
            at = closing(line, at + 1);
        else if (!quote.isNull() && letter == quote)
            quote = {};
        else if (quote.isNull() && (letter == u'"' || letter == u'\''))
            quote = letter;
        else if (quote.isNull() && letter == u'#' && before.isSpace())
            break;
        else if (quote.isNull() && u";&|()"_s.contains(letter) && before != u'>') {
            commands << QString();
            continue;
        }
        commands.last() += line.sliced(begin, std::min(at + 1, line.size()) - begin);
    }
    for (QString &command : commands)
        command = command.trimmed();
    commands.removeAll(QString());
    return commands;
}

/// Without what only says when a command runs, and where its output goes.
QStringList bare(QStringList words)
{
    static const QStringList when = {u"if"_s, u"then"_s,  u"else"_s,  u"elif"_s, u"do"_s,
                                     u"{"_s,  u"while"_s, u"until"_s, u"!"_s};
    static const QStringList ends = {u"fi"_s, u"done"_s, u"}"_s};
    static const QRegularExpression redirection(u"\\A\\d*(?:>>?|<)(&?.*)\\z"_s);
    while (!words.isEmpty() && when.contains(words.first()))
        words.removeFirst();
    if (words.size() == 1 && ends.contains(words.first()))
        return {};
    for (qsizetype at = words.size() - 1; at > 0; --at)
        if (const auto match = redirection.match(words[at]); match.hasMatch())
            words.remove(at, match.captured(1).isEmpty() && at + 1 < words.size() ? 2 : 1);
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
        for (const QString &command : commandsIn(text))
            if (!takeVariable(command, variables))
                if (const QStringList words = bare(wordsOf(command, variables)); !words.isEmpty())
                    commands.append({line, command, words});
    }
    return commands;
}

} // namespace exporter
