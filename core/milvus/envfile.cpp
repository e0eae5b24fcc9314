#include "core/milvus/envfile.h"

#include "core/milvus/interpolation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// What stands for a character in double quotes. A dollar stays one for whoever replaces variables.
QString withoutEscapes(QStringView quoted)
{
    QString text;
    for (qsizetype at = 0; at < quoted.size(); ++at) {
        const QChar next = at + 1 < quoted.size() ? quoted[at + 1] : QChar();
        if (quoted[at] != u'\\' || next.isNull()) {
            text += quoted[at];
            continue;
        }
        ++at;
        text += next == u'n'   ? u"\n"_s
                : next == u'r' ? u"\r"_s
                : next == u't' ? u"\t"_s
                : next == u'$' ? u"$$"_s
                               : QString(next);
    }
    return text;
}

/// Reads a file of variables as Compose does, where a value in quotes may take several lines.
class ComposeEnvFile
{
public:
    ComposeEnvFile(const QString &text, const Variables &known)
        : m_rest(text)
        , m_known(known)
    {}

    Variables variables()
    {
        while (!m_rest.isEmpty())
            takeLine();
        return m_found;
    }

private:
    QStringView cutLine()
    {
        const qsizetype end = m_rest.indexOf(u'\n');
        const QStringView line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QStringView() : m_rest.sliced(end + 1);
        return line;
    }

    void takeLine()
    {
        m_rest = m_rest.trimmed();
        if (m_rest.startsWith(u"export "))
            m_rest = m_rest.sliced(7).trimmed();
        static const QRegularExpression form(u"\\A([^\\s=:#]+)[ \\t]*[=:][ \\t]*"_s);
        const auto match = form.match(m_rest);
        if (!match.hasMatch()) {
            const QString name = cutLine().trimmed().toString();
            if (!name.startsWith(u'#') && !name.isEmpty())
                m_found.insert(name, m_known.value(name));
            return;
        }
        const QString name = match.captured(1);
        m_rest = m_rest.sliced(match.capturedEnd());
        const QChar quote = m_rest.isEmpty() ? QChar() : m_rest.front();
        const qsizetype end = quote == u'"' || quote == u'\'' ? endOfQuotes(quote) : 0;
        if (end > 0 && quote == u'\'') {
            m_found.insert(name, u""_s + m_rest.sliced(1, end - 1).toString());
            m_rest = m_rest.sliced(end + 1);
            cutLine();
        } else if (end > 0) {
            insert(name, withoutEscapes(m_rest.sliced(1, end - 1)));
            m_rest = m_rest.sliced(end + 1);
            cutLine();
        } else {
            static const QRegularExpression comment(u"(?:\\A|\\s)#.*\\z"_s);
            insert(name, cutLine().toString().remove(comment).trimmed());
        }
    }

    [[nodiscard]] qsizetype endOfQuotes(QChar quote) const
    {
        for (qsizetype at = 1; at < m_rest.size(); ++at) {
            if (m_rest[at] == u'\\' && quote == u'"')
                ++at;
            else if (m_rest[at] == quote)
                return at;
        }
        return 0;
    }

    void insert(const QString &name, const QString &written)
    {
        Variables known = m_found;
        known.insert(m_known);
        const Interpolated value = interpolated(written, known);
        m_found.insert(name, value.isKnown ? u""_s + value.text : QString());
    }

    QStringView m_rest;
    const Variables &m_known;
    Variables m_found;
};

} // namespace

Variables readEnvFile(const QByteArray &text, EnvFileReader reader, const Variables &known)
{
    const QString all = QString::fromUtf8(text).remove(u'\r');
    if (reader == EnvFileReader::Compose)
        return ComposeEnvFile(all, known).variables();
    Variables variables;
    for (const QString &line : all.split(u'\n')) {
        const qsizetype begin = line.indexOf(QRegularExpression(u"\\S"_s));
        if (begin < 0 || line[begin] == u'#')
            continue;
        const QString assignment = line.sliced(begin);
        takeVariable(assignment, variables);
        if (!assignment.contains(u'='))
            variables.insert(assignment.trimmed(), known.value(assignment.trimmed()));
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
