#include "core/milvus/interpolation.h"

#include "core/base/files.h"

#include <QDir>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

bool mayBegin(QChar character)
{
    return character == u'_' || (character.isLetter() && character.unicode() < 0x80);
}

QStringView nameAt(QStringView text)
{
    qsizetype size = 0;
    while (size < text.size() && (mayBegin(text[size]) || (size > 0 && text[size].isDigit() &&
                                                           text[size].unicode() < 0x80)))
        ++size;
    return text.first(size);
}

/// The length of "{…}" at the start, with what is nested in it; 0 where it does not end.
qsizetype bracedSize(QStringView text)
{
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'{')
            ++depth;
        else if (text[at] == u'}' && --depth == 0)
            return at + 1;
    }
    return 0;
}

Interpolated unknownVariable(QStringView name)
{
    return {u"${%1}"_s.arg(name), false};
}

/// What stands between the braces: a name, and perhaps what to do with it.
Interpolated bracedValue(QStringView inner, const Variables &known)
{
    const QStringView name = nameAt(inner);
    QStringView rest = inner.sliced(name.size());
    const bool emptyCounts = !rest.startsWith(u':');
    if (!emptyCounts)
        rest = rest.sliced(1);
    const QString value = known.value(name.toString());
    const bool isSet = !value.isNull() && (emptyCounts || !value.isEmpty());
    if (rest.startsWith(u'+'))
        return isSet ? interpolated(rest.sliced(1), known) : Interpolated();
    if (isSet)
        return {value};
    return rest.startsWith(u'-') ? interpolated(rest.sliced(1), known) : unknownVariable(name);
}

} // namespace

Interpolated interpolated(QStringView text, const Variables &known)
{
    Interpolated result;
    const auto take = [&](const Interpolated &part) {
        result.text += part.text;
        result.isKnown = result.isKnown && part.isKnown;
    };
    while (!text.isEmpty()) {
        const qsizetype at = text.indexOf(u'$');
        result.text += at < 0 ? text : text.first(at);
        if (at < 0)
            break;
        text = text.sliced(at + 1);
        const QStringView name = nameAt(text);
        const qsizetype braced = text.startsWith(u'{') ? bracedSize(text) : 0;
        qsizetype taken = name.size();
        if (braced > 0 && !nameAt(text.sliced(1)).isEmpty()) {
            take(bracedValue(text.sliced(1, braced - 2), known));
            taken = braced;
        } else if (!name.isEmpty()) {
            take(bracedValue(name, known));
        } else {
            result.text += u'$';
            taken = text.startsWith(u'$') ? 1 : 0;
        }
        text = text.sliced(taken);
    }
    return result;
}

Variables composeVariables(const QString &folder)
{
    Variables own;
    const QProcessEnvironment session = QProcessEnvironment::systemEnvironment();
    for (const QString &name : session.keys())
        own.insert(name, u""_s + session.value(name));
    const auto text = base::readFile(QDir(folder).filePath(u".env"_s), base::mebibyte);
    Variables variables = text ? readEnvFile(*text, EnvFileReader::Compose, own) : Variables();
    variables.insert(own);
    return variables;
}

} // namespace milvus
