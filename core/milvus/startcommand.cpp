#include "core/milvus/startcommand.h"

#include "core/milvus/unitwords.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool isOption(const QString &word)
{
    return word.startsWith(u'-') || word.startsWith(u'+');
}

/// env(1): options, then assignments, then a command.
Start followEnv(const QStringList &words, Start given)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"-i" || word == u"-" || word == u"--ignore-environment")
            given.variables.clear();
        else if (word == u"-u" || word == u"--unset")
            given.variables.remove(words.value(++i));
        else if (word == u"-C" || word == u"--chdir")
            given.enter(words.value(++i));
        else if (word.startsWith(u"--unset="))
            given.variables.remove(word.sliced(8));
        else if (word.startsWith(u"--chdir="))
            given.enter(word.sliced(8));
        else if (word == u"-S" || word == u"--split-string")
            return followEnv(
                QStringList(u"env"_s) + unitWords(words.value(i + 1)) + words.mid(i + 2), given);
        else if (isOption(word))
            continue;
        else if (!word.contains(u'='))
            return followCommand(words.sliced(i), given);
        else
            given.assign(word);
    }
    return given;
}

/// The text behind "-c"; a script without one is not followed.
Start followShellProgram(const QStringList &words, Start given)
{
    for (qsizetype i = 1; i + 1 < words.size() && isOption(words[i]); ++i) {
        if (!words[i].startsWith(u"--") && words[i].contains(u'c'))
            return followShell(words[i + 1], given);
        if (words[i].endsWith(u'o')) // "-o pipefail"
            ++i;
    }
    return given;
}

/// A program whose own words are options and their numbers.
Start followNext(const QStringList &words, Start given)
{
    static const QRegularExpression own(u"\\A(?:[-+].*|[0-9][0-9a-fx,-]*)\\z"_s);
    const auto next = std::find_if(words.begin() + 1, words.end(),
                                   [](const QString &word) { return !own.match(word).hasMatch(); });
    return followCommand(words.sliced(next - words.begin()), given);
}

} // namespace

bool isComputed(const QString &text)
{
    return text.contains(u'$') || text.contains(u'`');
}

void Start::assign(const QString &assignment)
{
    takeVariable(assignment, variables);
    if (isComputed(assignment))
        variables.insert(assignment.section(u'=', 0, 0), QString());
}

void Start::enter(const QString &written)
{
    const bool isFound = !written.isEmpty() && !isComputed(written) &&
                         (written.startsWith(u'/') || !folder.isEmpty());
    folder = isFound ? QDir::cleanPath(QDir(folder).filePath(written)) : QString();
    isKnown = isKnown && isFound;
}

Start followCommand(const QStringList &command, Start given)
{
    static const QStringList shells = {u"sh"_s, u"bash"_s, u"dash"_s, u"ash"_s};
    static const QStringList starters = {u"nice"_s,    u"nohup"_s,  u"setsid"_s, u"ionice"_s,
                                         u"numactl"_s, u"chrt"_s,   u"tini"_s,   u"dumb-init"_s,
                                         u"stdbuf"_s,  u"taskset"_s};
    const QString program = command.value(0).section(u'/', -1);
    if (program == u"env")
        return followEnv(command, given);
    if (shells.contains(program))
        return followShellProgram(command, given);
    if (starters.contains(program))
        return followNext(command, given);
    given.isMilvus = program == u"milvus";
    return given;
}

} // namespace milvus
