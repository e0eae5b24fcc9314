#include "core/milvus/dockerrun.h"

#include "core/milvus/composefile.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// A null text: set more than once, or to what is not known.
using Assigned = QHash<QString, ShellArgument>;

/// Splits a shell's text into the words of one command.
class ShellWords
{
public:
    ShellWords(QStringView rest, const Assigned &assigned, const QString &folder)
        : m_rest(rest)
        , m_assigned(assigned)
        , m_folder(folder)
    {}

    QList<ShellArgument> all()
    {
        QList<ShellArgument> words;
        while (skipBlanks()) {
            m_isSplit = false;
            const ShellArgument found = word();
            static const QRegularExpression blanks(u"\\s+"_s);
            if (!m_isSplit)
                words << found;
            else
                for (const QString &part : found.text.split(blanks, Qt::SkipEmptyParts))
                    words << ShellArgument{part, found.isKnown};
        }
        return words;
    }

private:
    /// Whether another word of the same command follows.
    bool skipBlanks()
    {
        while (!m_rest.isEmpty()) {
            if (m_rest.startsWith(u"\\\n"))
                m_rest = m_rest.sliced(2);
            else if (m_rest.front() == u' ' || m_rest.front() == u'\t')
                m_rest = m_rest.sliced(1);
            else
                return !isEnd(m_rest.front());
        }
        return false;
    }

    static bool isEnd(QChar character) { return u"\n;&|<>()"_s.contains(character); }

    ShellArgument word()
    {
        ShellArgument found;
        QChar quote;
        while (!m_rest.isEmpty()) {
            const QChar next = m_rest.front();
            if (quote.isNull() && (next.isSpace() || isEnd(next)))
                break;
            if (quote != u'\'' && (next == u'$' || next == u'`')) {
                const qsizetype before = found.text.size();
                expand(found);
                const bool isBare = quote.isNull() && found.isKnown;
                m_isSplit = m_isSplit || (isBare && found.text.indexOf(u' ', before) >= 0);
                continue;
            }
            m_rest = m_rest.sliced(1);
            if (next == quote) {
                quote = QChar();
            } else if (quote.isNull() && (next == u'"' || next == u'\'')) {
                quote = next;
            } else if (next == u'\\' && quote != u'\'' && !m_rest.isEmpty()) {
                if (m_rest.front() != u'\n')
                    found.text += m_rest.front();
                m_rest = m_rest.sliced(1);
            } else {
                found.text += next;
            }
        }
        return found;
    }

    void expand(ShellArgument &found)
    {
        static const QRegularExpression here(
            uR"(\A(?:\$\((?:pwd|dirname "?\$0"?)\)|`pwd`|\$\{PWD\}|\$PWD\b))"_s);
        static const QRegularExpression variable(uR"(\A\$(?:\{(\w+)\}|(\w+)))"_s);
        static const QRegularExpression usual(uR"(\A\$\{(\w+):?[-=]([^${}`"']*)\})"_s);
        static const QRegularExpression other(uR"(\A(?:\$\([^)]*\)|`[^`]*`|\$\{[^}]*\}|.))"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        const auto folder = here.match(m_rest);
        const auto named = variable.match(m_rest);
        const auto withDefault = usual.match(m_rest);
        const QString name = named.captured(1) + named.captured(2) + withDefault.captured(1);
        const ShellArgument value = m_assigned.value(name);
        const auto match = folder.hasMatch()        ? folder
                           : named.hasMatch()       ? named
                           : withDefault.hasMatch() ? withDefault
                                                    : other.match(m_rest);
        if (folder.hasMatch()) {
            found.text += m_folder;
        } else if (!value.text.isNull()) {
            found.text += value.text;
            found.isKnown = found.isKnown && value.isKnown;
        } else if (withDefault.hasMatch() && !m_assigned.contains(name)) {
            found.text += withDefault.captured(2);
            found.isKnown = false;
        } else {
            found.text += match.captured();
            found.isKnown = false;
        }
        m_rest = m_rest.sliced(match.capturedLength());
    }

    QStringView m_rest;
    const Assigned &m_assigned;
    const QString &m_folder;
    bool m_isSplit = false; ///< the word has several in a variable without quotes
};

Assigned assignedIn(const QString &script, const QString &folder)
{
    static const QRegularExpression form(
        u"^[ \\t]*(?:export +|local +|readonly +)?([A-Za-z_]\\w*)=(?!\\()"_s,
        QRegularExpression::MultilineOption);
    Assigned assigned;
    for (const auto &match : form.globalMatch(script)) {
        const QString name = match.captured(1);
        const QStringView rest = QStringView(script).sliced(match.capturedEnd());
        const QList<ShellArgument> words = ShellWords(rest, assigned, folder).all();
        const bool isOne = words.size() == 1 && !words.first().text.contains(u'$') &&
                           !words.first().text.contains(u'`');
        const ShellArgument value =
            isOne ? ShellArgument{u""_s + words.first().text, words.first().isKnown}
                  : ShellArgument();
        const bool isSame = !assigned.contains(name) || assigned[name] == value;
        assigned.insert(name, isSame ? value : ShellArgument());
    }
    return assigned;
}

} // namespace

qsizetype imageAmong(const QList<ShellArgument> &words)
{
    static const QRegularExpression own(
        u"\\A[\\w.:/-]+/milvus(?:-dev|-gpu)?(?::[\\w.-]+|@\\w+:\\w+)\\z"_s);
    auto image = std::ranges::find_if(
        words, [](const ShellArgument &word) { return isMilvusImage(word.text); });
    if (image == words.end()) // of a registry of its own
        image = std::ranges::find_if(
            words, [](const ShellArgument &word) { return own.match(word.text).hasMatch(); });
    return image - words.begin();
}

QList<ShellArgument> dockerRunArguments(const QString &script, const QString &folder)
{
    static const QRegularExpression run(
        uR"x((?:\b(?:docker|podman|nerdctl)|\$\{?\w+\}?)"?(?:[ \t]+-[^\s=]+(?:[= \t][^\s-]\S*)?)*)x"
        uR"x([ \t]+(?:container[ \t]+)?(?:run|create)\b)x"_s);
    const Assigned assigned = assignedIn(script, folder);
    for (const auto &match : run.globalMatch(script)) {
        const QStringView rest = QStringView(script).sliced(match.capturedEnd());
        const QList<ShellArgument> words = ShellWords(rest, assigned, folder).all();
        if (imageAmong(words) < words.size())
            return words;
    }
    return {};
}

} // namespace milvus
