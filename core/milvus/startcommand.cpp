#include "core/milvus/startcommand.h"

#include "core/milvus/unitwords.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

QString programOf(const QString &word)
{
    return word.section(u'/', -1);
}

bool setsVariable(const QString &word)
{
    static const QRegularExpression form(u"\\A[A-Za-z_]\\w*="_s);
    return form.match(word).hasMatch();
}

class Follower
{
public:
    Follower(Start &start, const Unit &unit)
        : m_start(start)
        , m_unit(unit)
    {}

    void follow(const QStringList &words)
    {
        static const QStringList shells = {u"sh"_s, u"bash"_s, u"dash"_s, u"ash"_s};
        static const QStringList starters = {u"nice"_s,    u"nohup"_s,  u"setsid"_s, u"ionice"_s,
                                             u"numactl"_s, u"chrt"_s,   u"tini"_s,   u"dumb-init"_s,
                                             u"stdbuf"_s,  u"taskset"_s};
        const QString program = programOf(words.value(0));
        if (program == u"milvus")
            m_start.isMilvus = true;
        else if (program == u"env")
            followEnv(words);
        else if (shells.contains(program))
            followShell(words);
        else if (starters.contains(program))
            followNext(words);
    }

private:
    void assign(const QString &word)
    {
        const QString name = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        m_start.variables.insert(name, {value.contains(u'$') || value.contains(u'`')
                                            ? QString()
                                            : withSpecifiers(value, m_unit.name),
                                        m_unit.file});
    }

    void enter(const QString &written)
    {
        const QString folder =
            written.contains(u'$') ? QString() : withSpecifiers(written, m_unit.name);
        const bool isKnown =
            folder.startsWith(u'/') || (!folder.isEmpty() && !m_start.folder.isEmpty());
        m_start.folder =
            isKnown ? QDir::cleanPath(QDir(m_start.folder).filePath(folder)) : QString();
        m_start.isKnown = m_start.isKnown && isKnown;
    }

    /// Options, then assignments, then a command.
    void followEnv(const QStringList &words)
    {
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QString &word = words[i];
            if (word == u"-i" || word == u"-" || word == u"--ignore-environment")
                m_start.variables.clear();
            else if (word == u"-u" || word == u"--unset")
                m_start.variables.remove(words.value(++i));
            else if (word == u"-C" || word == u"--chdir")
                enter(words.value(++i));
            else if (word.startsWith(u"--unset="))
                m_start.variables.remove(word.sliced(8));
            else if (word.startsWith(u"--chdir="))
                enter(word.sliced(8));
            else if (word == u"-S" || word == u"--split-string")
                return followEnv(QStringList(u"env"_s) + unitWords(words.value(i + 1)) +
                                 words.mid(i + 2));
            else if (word.startsWith(u'-'))
                continue;
            else if (!word.contains(u'='))
                return follow(words.sliced(i));
            else
                assign(word);
        }
    }

    void followShell(const QStringList &words)
    {
        const auto isText = [](const QString &word) {
            return word.startsWith(u'-') && !word.startsWith(u"--") && word.contains(u'c');
        };
        const auto text = std::ranges::find_if(words, isText);
        if (text == words.end() || text + 1 == words.end())
            return;
        static const QRegularExpression end(u";|&&|\\n"_s);
        for (const QString &command : (text + 1)->split(end)) {
            followShellCommand(unitWords(command));
            if (m_start.isMilvus)
                return;
        }
    }

    void followShellCommand(QStringList words)
    {
        static const QStringList unseen = {u"."_s,   u"source"_s, u"eval"_s, u"read"_s, u"if"_s,
                                           u"for"_s, u"while"_s,  u"case"_s, u"{"_s,    u"set"_s};
        if (words.value(0) == u"exec")
            words.removeFirst();
        QStringList set;
        while (!words.isEmpty() && setsVariable(words.first()))
            set << words.takeFirst();
        const QString program = words.value(0);
        if (program == u"cd")
            return enter(words.value(1));
        if (program == u"unset")
            for (const QString &name : words.sliced(1))
                m_start.variables.remove(name);
        if (program == u"export")
            set = words.sliced(1).filter(u"="_s);
        m_start.isKnown = m_start.isKnown && !unseen.contains(program);
        for (const QString &word : std::as_const(set))
            assign(word);
        follow(words);
    }

    void followNext(const QStringList &words)
    {
        static const QStringList known = {u"milvus"_s, u"env"_s, u"sh"_s, u"bash"_s};
        const auto next = std::find_if(words.begin() + 1, words.end(), [](const QString &word) {
            return known.contains(programOf(word));
        });
        if (next != words.end())
            follow(words.sliced(next - words.begin()));
    }

    Start &m_start;
    const Unit &m_unit;
};

} // namespace

Start followCommand(const QStringList &command, Start given, const Unit &unit)
{
    Follower(given, unit).follow(command);
    return given;
}

} // namespace milvus
