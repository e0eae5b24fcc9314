#include "core/milvus/composecommand.h"

#include "core/milvus/unitwords.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool isAssignment(const QString &word)
{
    static const QRegularExpression form(u"\\A[A-Za-z_][\\w.]*="_s);
    return form.match(word).hasMatch();
}

void takeAssignment(const QString &word, bool isCertain, CommandVariables &found)
{
    static const QRegularExpression computed(u"[$`]"_s);
    Variables one;
    takeVariable(word, one);
    for (auto variable = one.begin(); variable != one.end(); ++variable)
        found.variables.insert(variable.key(),
                               isCertain && !variable->contains(computed) ? *variable : QString());
}

/// The words of a script, its signs between commands gone; also those that only look like signs.
QStringList scriptWords(QString script)
{
    static const QRegularExpression signs(u"[;&|(){}]"_s);
    static const QRegularExpression joined(u"\\\\\\n"_s);
    return unitWords(script.remove(joined).replace(signs, u" "_s));
}

/// Each assignment counts, whether its name is exported or not: what has the name of a setting is
/// meant as one.
void takeScript(const QString &script, CommandVariables &found)
{
    static const QStringList readers = {u"."_s, u"source"_s, u"eval"_s, u"unset"_s, u"read"_s};
    static const QStringList choices = {u"if"_s, u"case"_s, u"for"_s, u"while"_s, u"until"_s};
    const QStringList words = scriptWords(script);
    const auto isIn = [](const QStringList &list) {
        return [&list](const QString &word) { return list.contains(word); };
    };
    const bool decides = script.contains(u"||") || std::ranges::any_of(words, isIn(choices));
    if (std::ranges::any_of(words, isIn(readers)))
        found.isAll = false;
    for (const QString &word : words)
        if (isAssignment(word))
            takeAssignment(word, !decides, found);
}

} // namespace

CommandVariables commandVariables(const QStringList &words)
{
    static const QStringList shells = {u"sh"_s, u"bash"_s, u"ash"_s, u"dash"_s};
    static const QRegularExpression command(u"\\A-[a-z]*c[a-z]*\\z"_s);
    CommandVariables found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString program = QFileInfo(words[at]).fileName();
        if (program == u"env") {
            for (++at; at < words.size() && (isAssignment(words[at]) || words[at].startsWith(u'-'));
                 ++at)
                if (isAssignment(words[at]))
                    takeAssignment(words[at], true, found);
                else
                    found.isAll = false;
            --at;
        } else if (shells.contains(program)) {
            const qsizetype option = words.indexOf(command, at);
            if (option < 0)
                continue; // a file, as an image's own entrypoint may be one
            takeScript(words.value(option + 1), found);
            break;
        }
    }
    return found;
}

} // namespace milvus
