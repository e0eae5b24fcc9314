#include "core/milvus/helmlists.h"

#include "core/milvus/composereader.h"
#include "core/milvus/scalarspan.h"
#include "core/milvus/valuelines.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

QString nameOf(const Document &document, int list)
{
    return QString::fromUtf8(document.node(list).key);
}

base::Result<> checkIsPlain(const Document &document, int list)
{
    for (int index = list; index <= document.node(list).last; ++index) {
        const Node node = document.node(index);
        if (node.isAnchored || node.kind == Node::Kind::Alias)
            return base::fail(base::Code::YamlUnsafe,
                              {QString::number(node.line()), nameOf(document, list)});
    }
    return {};
}

base::Result<QByteArrayList> flowEntries(const Document &document, const QList<int> &entries)
{
    QByteArrayList texts;
    for (const int entry : entries) {
        const Node node = document.node(entry);
        const qsizetype end = node.isFlow ? flowEnd(document.text(), node.at) : -1;
        const QByteArray text =
            end < 0 ? QByteArray() : document.text().mid(node.at, end - node.at);
        if (end < 0 || text.contains('\n'))
            return base::fail(base::Code::YamlFlowStyle, {QString::number(node.line())});
        texts << "- " + text + '\n';
    }
    return texts;
}

/// Each begins with the line of its dash, and has comments behind it.
QByteArrayList blockEntries(const Document &document, int list)
{
    const LineMap &lines = document.lines();
    const int last = lastLineOf(document, list).value_or(0);
    QByteArrayList texts;
    qsizetype column = -1;
    for (int line = document.node(list).line() + 1; line <= last; ++line) {
        const QByteArrayView text = lines.content(line);
        const qsizetype indent =
            std::ranges::find_if(text, [](char sign) { return sign != ' '; }) - text.begin();
        if (column < 0 && text.trimmed().startsWith('-'))
            column = text.indexOf('-');
        if (column < 0)
            continue; // a comment before them
        const bool begins =
            text.size() > column && text[column] == '-' && text.first(column).trimmed().isEmpty();
        const QByteArray moved = text.sliced(std::min({column, indent, text.size()})).toByteArray();
        if (begins)
            texts << moved + '\n';
        else
            texts.last() += moved + '\n';
    }
    return texts;
}

} // namespace

base::Result<QByteArray> listEntries(const Document &document, int list, QByteArrayView exceptName,
                                     const QString &exceptPath)
{
    if (list < 0)
        return QByteArray();
    if (const auto checked = checkIsPlain(document, list); !checked)
        return tl::make_unexpected(checked.error());
    if (document.node(list).kind != Node::Kind::Sequence)
        return QByteArray();
    const ComposeReader reader(document);
    const QList<int> entries = reader.children(list);
    const auto texts = document.node(list).isFlow
                           ? flowEntries(document, entries)
                           : base::Result<QByteArrayList>(blockEntries(document, list));
    if (!texts)
        return tl::make_unexpected(texts.error());
    if (texts->size() != entries.size())
        return base::fail(base::Code::YamlUnsafe,
                          {QString::number(document.node(list).line()), nameOf(document, list)});
    const auto isLeftOut = [&](int entry) {
        const int name = reader.child(entry, "name");
        const int path = reader.child(entry, "mountPath");
        return (name >= 0 && !exceptName.isEmpty() && document.node(name).value == exceptName) ||
               (path >= 0 && !exceptPath.isEmpty() &&
                QDir::cleanPath(QString::fromUtf8(document.node(path).value)) ==
                    QDir::cleanPath(exceptPath));
    };
    QByteArray all;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (!isLeftOut(entries[at]))
            all += texts->at(at);
    }
    return all;
}

Variables helmVariables(const ComposeReader &reader, int part)
{
    Variables variables;
    for (const int variable : reader.children(reader.child(part, "extraEnv"))) {
        const int value = reader.child(variable, "value");
        variables.insert(reader.text(reader.child(variable, "name")),
                         value < 0 ? QString() : u""_s + reader.text(value));
    }
    return variables;
}

QByteArray linesAbove(const Document &values, const Node &text)
{
    const bool isLiteral = text.keyAt >= 0 && values.text().mid(text.at, 1) == "|";
    return {isLiteral ? text.line() : 0, '\n'};
}

} // namespace milvus
