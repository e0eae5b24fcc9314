#include "core/milvus/envfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// A value as Compose reads it: without its quotes, or without the comment behind it.
QString unquoted(const QString &written)
{
    const QString value = written.trimmed();
    const QChar quote = value.isEmpty() ? QChar() : value.front();
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = value.indexOf(quote, 1);
        const QString inner = value.sliced(1, end < 0 ? value.size() - 1 : end - 1);
        return quote == u'"' && namesVariable(inner) ? QString() : u""_s + inner;
    }
    static const QRegularExpression comment(u"\\s#.*\\z"_s);
    const QString bare = QString(value).remove(comment).trimmed();
    return namesVariable(bare) ? QString() : u""_s + bare;
}

} // namespace

Variables readEnvFile(const QByteArray &text, EnvFileReader reader)
{
    Variables variables;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        if (reader == EnvFileReader::Compose && trimmed.startsWith(u"export "))
            trimmed = trimmed.sliced(7).trimmed();
        const qsizetype sign = trimmed.indexOf(u'=');
        if (sign < 0 || reader == EnvFileReader::DockerRun)
            takeVariable(trimmed, variables);
        else if (sign > 0)
            variables.insert(trimmed.first(sign).trimmed(), unquoted(trimmed.sliced(sign + 1)));
    }
    return variables;
}

void takeVariable(const QString &assignment, Variables &variables)
{
    const qsizetype sign = assignment.indexOf(u'=');
    if (sign > 0)
        variables.insert(assignment.first(sign), u""_s + assignment.sliced(sign + 1));
    else if (sign < 0 && !assignment.isEmpty())
        variables.insert(assignment, QString());
}

bool namesVariable(const QString &value)
{
    static const QRegularExpression name(u"\\$[A-Za-z_{]"_s);
    return value.contains(name);
}

} // namespace milvus
