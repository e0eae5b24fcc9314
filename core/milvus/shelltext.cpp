#include "core/milvus/startcommand.h"

#include "core/milvus/unitwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool isAssignment(const QString &word)
{
    static const QRegularExpression form(u"\\A[A-Za-z_][\\w.]*="_s);
    return form.match(word).hasMatch();
}

/// Goes through the commands of a shell's text, up to the one that starts Milvus.
class ShellText
{
public:
    explicit ShellText(Start given)
        : m_start(std::move(given))
    {}

    Start follow(QStringView text)
    {
        static const QRegularExpression sign(u"&&|\\|\\||[;|\\n]|(?<![>&])&(?![>&])"_s);
        while (!text.isEmpty() && !m_start.isMilvus) {
            const auto end = sign.match(text);
            const QStringView command = end.hasMatch() ? text.first(end.capturedStart()) : text;
            followOne(unitWords(command.toString()));
            passSign(end.captured());
            text = end.hasMatch() ? text.sliced(end.capturedEnd()) : QStringView();
        }
        return m_start;
    }

private:
    void loseTrack() { m_start.isKnown = false; }

    /// A command behind "&&" runs only after the one before went well, and so does Milvus where all
    /// is joined by "&&".
    void passSign(const QString &sign)
    {
        if (m_start.isMilvus)
            return;
        if (sign == u"||" || sign == u"|" || sign == u"&" || (sign != u"&&" && m_mayBeSkipped))
            loseTrack();
        m_isConditional = sign == u"&&";
    }

    /// Something is set by this command.
    void noteSetting()
    {
        m_mayBeSkipped = m_mayBeSkipped || m_isConditional;
        if (m_loops > 0)
            loseTrack();
    }

    void set(const QString &assignment)
    {
        m_start.assign(assignment);
        noteSetting();
    }

    void followOne(QStringList words)
    {
        static const QStringList loops = {u"until"_s, u"while"_s};
        static const QStringList others = {u"do"_s, u"!"_s, u"exec"_s};
        while (loops.contains(words.value(0)) || others.contains(words.value(0)))
            m_loops += loops.contains(words.takeFirst()) ? 1 : 0;
        if (words.value(0) == u"done")
            --m_loops;
        if (words.isEmpty() || words.first() == u"done" || words.first().startsWith(u'#'))
            return;
        QStringList assignments;
        while (!words.isEmpty() && isAssignment(words.first()))
            assignments << words.takeFirst();
        if (words.value(0) == u"exec")
            words.removeFirst();
        for (const QString &one : std::as_const(assignments)) {
            if (!words.isEmpty() || m_start.variables.contains(one.section(u'=', 0, 0)))
                set(one);
            else
                m_ofShell << one;
        }
        if (!words.isEmpty())
            followProgram(words.first(), words.sliced(1));
    }

    void followProgram(const QString &program, const QStringList &arguments)
    {
        static const QStringList harmless = {u"echo"_s,  u"sleep"_s, u"true"_s,  u":"_s,
                                             u"date"_s,  u"nc"_s,    u"test"_s,  u"["_s,
                                             u"mkdir"_s, u"umask"_s, u"ulimit"_s};
        const auto writes = [](const QString &word) { return word.contains(u'>'); };
        if (program == u"cd") {
            m_start.enter(arguments.value(0));
            noteSetting();
        } else if (program == u"unset") {
            forget(arguments);
        } else if (program == u"export") {
            exportAll(arguments);
        } else if (program == u"set") {
            changeOptions(arguments);
        } else if (!harmless.contains(program)) {
            m_start = followCommand(QStringList(program) + arguments, m_start);
            m_start.isKnown = m_start.isClear();
        } else if (std::ranges::any_of(arguments, writes)) {
            loseTrack();
        }
    }

    void forget(const QStringList &names)
    {
        for (const QString &name : names)
            m_start.variables.remove(name);
        noteSetting();
        if (std::ranges::any_of(names, isComputed))
            loseTrack();
    }

    void exportAll(const QStringList &words)
    {
        for (const QString &word : words) {
            const auto own = std::ranges::find_if(m_ofShell, [&](const QString &assignment) {
                return assignment.startsWith(word + u'=');
            });
            if (isAssignment(word))
                set(word);
            else if (own != m_ofShell.end())
                set(*own);
            else if (word.startsWith(u'-') || isComputed(word))
                loseTrack();
        }
    }

    /// "-a" exports all that follows.
    void changeOptions(const QStringList &words)
    {
        const auto isUsual = [](const QString &word) {
            return word == u"pipefail" || (word.startsWith(u'-') && !word.contains(u'a'));
        };
        if (!std::ranges::all_of(words, isUsual))
            loseTrack();
    }

    Start m_start;
    QStringList m_ofShell; ///< assignments that it does not export
    int m_loops = 0;
    bool m_isConditional = false; ///< this command runs only after another went well
    bool m_mayBeSkipped = false;  ///< as did one that set something
};

} // namespace

Start followShell(QString text, Start given)
{
    static const QRegularExpression noise(u"\\\\\\n|[0-9&]?>>?\\s*/dev/null|2>&1"_s);
    return ShellText(std::move(given)).follow(text.remove(noise));
}

} // namespace milvus
