#include "core/milvus/pathsafety.h"

#include "core/milvus/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;

base::Result<> unsafe(int line, const QString &what)
{
    return base::fail(Code::YamlUnsafe, {QString::number(line), what});
}

base::Result<> repeated(const Document &document, const KeyIndex &index, int first, int second)
{
    return base::fail(Code::YamlKeyRepeated,
                      {index.writtenPath(second), QString::number(document.node(first).line()),
                       QString::number(document.node(second).line())});
}

base::Result<> checkNode(const Document &document, int position, bool isTarget)
{
    const Node &node = document.node(position);
    const auto snippet = [&] {
        const LineMap &lines = document.lines();
        constexpr qsizetype longest = 40;
        const QString line = QString::fromUtf8(lines.content(lines.lineAt(node.at)).trimmed());
        return line.size() <= longest ? line : line.first(longest) + QChar(0x2026);
    };
    if (node.kind == Node::Kind::Alias)
        return unsafe(node.line(), u"*"_s);
    if (node.isAnchored)
        return unsafe(node.line(), u"&"_s);
    if (node.isTagged)
        return unsafe(node.line(), u"!"_s);
    const bool isLeaf = node.kind == Node::Kind::Scalar;
    if (node.kind == Node::Kind::Sequence || (isTarget && node.kind == Node::Kind::Map) ||
        (!isTarget && isLeaf))
        return unsafe(node.line(), snippet());
    return {};
}

/// Keys whose meaning we cannot see from the text: merged mappings, keys that are anchored or
/// collections themselves.
base::Result<> checkKeysOf(const Document &document, int map)
{
    for (int child = map + 1; child <= document.node(map).last;
         child = document.node(child).last + 1) {
        const Node &node = document.node(child);
        if (!node.keyIsSimple)
            return unsafe(node.line(), u"?"_s);
        if (node.key == "<<" && node.keyIsPlain)
            return unsafe(node.line(), u"<<"_s);
    }
    return {};
}

/// Whether `written` is one of the sections that `key` names: "common.security" of
/// "common.security.tlsMode".
bool isSectionOf(const QString &written, QByteArrayView key)
{
    const QByteArray folded = foldKey(written.toUtf8());
    for (qsizetype dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
        if (foldKey(key.first(dot)) == folded)
            return true;
    }
    return false;
}

} // namespace

base::Result<> checkPath(const Document &document, const KeyIndex &index, QByteArrayView key)
{
    const QList<int> path = index.path(key);
    for (const KeyIndex::Repeated &twins : index.repeated()) {
        if (std::ranges::binary_search(path, twins.second))
            return repeated(document, index, twins.first, twins.second);
    }
    const QList<int> found = index.find(key);
    if (found.size() > 1) // in two spellings, of which --repair knows no right one
        return base::fail(Code::KeySpelledTwice,
                          {QString::fromUtf8(key),
                           QString::number(document.node(found.first()).line()),
                           QString::number(document.node(found.last()).line())});
    for (const int node : path) {
        const bool isTarget = !found.isEmpty() && found.first() == node;
        const bool isPrefixOnly = document.node(node).kind == Node::Kind::Scalar && !isTarget;
        if (isPrefixOnly && !isSectionOf(index.writtenPath(node), key))
            continue; // "t: 1" is no section on the way to "tls"
        if (const auto checked = checkNode(document, node, isTarget); !checked)
            return checked;
        if (document.node(node).kind != Node::Kind::Map)
            continue;
        if (const auto checked = checkKeysOf(document, node); !checked)
            return checked;
    }
    return {};
}

} // namespace milvus
