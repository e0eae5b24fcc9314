#include "core/milvus/gopem.h"

#include <optional>

namespace milvus {

namespace {

constexpr QByteArrayView pemStart = "\n-----BEGIN ";
constexpr QByteArrayView pemEnd = "\n-----END ";
constexpr QByteArrayView dashes = "-----";

/// The line at an offset without the blanks at its end; the offset goes on to the next line.
QByteArrayView takeLineOf(QByteArrayView text, qsizetype &at)
{
    const qsizetype end = text.indexOf('\n', at);
    QByteArrayView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    if (end >= 0 && line.endsWith('\r'))
        line.chop(1);
    while (line.endsWith(' ') || line.endsWith('\t'))
        line.chop(1);
    return line;
}

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray bare = text.toByteArray();
    bare.removeIf([](char c) { return c == ' ' || c == '\t'; });
    return bare;
}

/// The block whose BEGIN ends at `at`, which then is after it. `nextEnd` is remembered between
/// calls, so that a text without an END is searched for one only once.
std::optional<PemBlock> blockAt(QByteArrayView text, qsizetype begin, qsizetype &at,
                                qsizetype &nextEnd)
{
    const QByteArrayView first = takeLineOf(text, at);
    if (!first.endsWith(dashes))
        return {};
    PemBlock block;
    block.type = first.chopped(dashes.size()).toByteArray();
    qsizetype next = at;
    while (at < text.size() && takeLineOf(text, next).contains(':')) {
        block.hasHeaders = true;
        at = next;
    }
    const QByteArrayView rest = text.sliced(at);
    const bool isEmpty = !block.hasHeaders && rest.startsWith(pemEnd.sliced(1));
    if (nextEnd < at) {
        nextEnd = text.indexOf(pemEnd, at);
        nextEnd = nextEnd < 0 ? text.size() : nextEnd;
    }
    const qsizetype end = isEmpty ? 0 : nextEnd - at;
    const qsizetype another = rest.indexOf(pemStart); // its dashes are no base64
    if (end == rest.size() || (another >= 0 && another < end))
        return {};
    qsizetype after = at + end + pemEnd.size() - (isEmpty ? 1 : 0);
    const QByteArrayView last = takeLineOf(text, after);
    if (last != block.type + dashes.toByteArray() || !isBase64(withoutBlanks(rest.first(end))))
        return {};
    at = after;
    block.text = text.sliced(begin, after - begin).toByteArray();
    return block;
}

} // namespace

bool isBase64(QByteArrayView text)
{
    QByteArray bare = text.toByteArray();
    bare.removeIf([](char c) { return c == '\r' || c == '\n'; });
    const auto decoded =
        QByteArray::fromBase64Encoding(bare, QByteArray::AbortOnBase64DecodingErrors);
    return bare.size() % 4 == 0 && decoded;
}

QList<PemBlock> goPemBlocks(const QByteArray &text)
{
    QList<PemBlock> blocks;
    const QByteArrayView view(text);
    qsizetype nextEnd = -1;
    for (qsizetype at = 0; at < view.size();) {
        const bool isFirst = view.sliced(at).startsWith(pemStart.sliced(1));
        const qsizetype found = isFirst ? at - 1 : view.indexOf(pemStart, at);
        if (!isFirst && found < 0)
            break;
        at = found + pemStart.size();
        if (const auto block = blockAt(view, found + 1, at, nextEnd))
            blocks.append(*block);
    }
    return blocks;
}

} // namespace milvus
