#include "core/milvus/newkeys.h"

#include "core/milvus/quoting.h"

namespace milvus {

namespace {

QByteArray keyText(const QByteArray &name, const KeyStyle &style)
{
    return style.quotesKeys ? '"' + name + '"' : name;
}

QByteArray valueText(const Target &target, bool isFlow)
{
    if (!target.isPath)
        return target.value.toUtf8();
    return quoted(target.value, isFlow ? Quotes::Double : Quotes::None);
}

void appendLeaf(Replacement &replacement, const Target &target, bool isFlow)
{
    const QByteArray value = valueText(target, isFlow);
    replacement.leaves.append({QString::fromUtf8(target.key), {}, value, replacement.bytes.size()});
    replacement.bytes += value;
    replacement.why = target.why;
}

qsizetype sharedNames(const QByteArrayList &a, const QByteArrayList &b)
{
    qsizetype count = 0;
    while (count < std::min(a.size(), b.size()) - 1 && a[count] == b[count])
        ++count;
    return count;
}

} // namespace

Replacement blockText(const QList<NewKey> &keys, const KeyStyle &style)
{
    Replacement replacement;
    QByteArrayList open;
    for (const NewKey &key : keys) {
        for (qsizetype level = sharedNames(open, key.names); level < key.names.size(); ++level) {
            const bool isLeaf = level == key.names.size() - 1;
            replacement.bytes += QByteArray(style.column + level * style.step, ' ');
            replacement.bytes += keyText(key.names[level], style) + (isLeaf ? ": " : ":");
            if (isLeaf)
                appendLeaf(replacement, key.target, false);
            replacement.bytes += style.lineBreak;
        }
        open = key.names;
    }
    return replacement;
}

Replacement flowText(const QList<NewKey> &keys, const KeyStyle &style)
{
    Replacement replacement;
    qsizetype depth = 0;
    QByteArrayList open;
    for (const NewKey &key : keys) {
        const qsizetype shared = sharedNames(open, key.names);
        if (!open.isEmpty())
            replacement.bytes += QByteArray(depth - shared, '}') + ", ";
        for (qsizetype level = shared; level < key.names.size() - 1; ++level)
            replacement.bytes += keyText(key.names[level], style) + ": {";
        replacement.bytes += keyText(key.names.last(), style) + ": ";
        appendLeaf(replacement, key.target, true);
        depth = key.names.size() - 1;
        open = key.names;
    }
    replacement.bytes += QByteArray(depth, '}');
    return replacement;
}

} // namespace milvus
