#include "core/milvus/blockmerge.h"
#include "core/milvus/repairsteps.h"
#include "core/milvus/settings.h"

namespace milvus {

namespace {

using base::Code;
using base::Result;

base::Error repeatedError(const Document &document, const KeyIndex &index, int first, int second)
{
    return {Code::YamlKeyRepeated,
            {index.writtenPath(second), QString::number(document.node(first).line()),
             QString::number(document.node(second).line())}};
}

/// Twins that can be merged at once: none of them holds another pair, none stands in two pairs.
QList<KeyIndex::Repeated> separatePairs(const Document &document, const KeyIndex &index)
{
    std::vector<int> laterTwins(static_cast<size_t>(document.count()) + 1, 0); // up to each node
    for (const KeyIndex::Repeated &twins : index.repeated())
        ++laterTwins[static_cast<size_t>(twins.second) + 1];
    for (size_t node = 1; node < laterTwins.size(); ++node)
        laterTwins[node] += laterTwins[node - 1];
    const auto holdsPair = [&](int node) {
        const auto end = static_cast<size_t>(document.node(node).last) + 1;
        return laterTwins[end] > laterTwins[static_cast<size_t>(node) + 1];
    };
    std::vector<bool> isTaken(static_cast<size_t>(document.count()), false);
    QList<KeyIndex::Repeated> pairs;
    for (const KeyIndex::Repeated &twins : index.repeated()) {
        const auto first = static_cast<size_t>(twins.first);
        const auto second = static_cast<size_t>(twins.second);
        if (isTaken[first] || isTaken[second] || holdsPair(twins.first) || holdsPair(twins.second))
            continue;
        isTaken[first] = isTaken[second] = true;
        pairs.append(twins);
    }
    return pairs;
}

bool overlap(const QList<Replacement> &sorted)
{
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        if (sorted[i].span.at < sorted[i - 1].span.end())
            return true;
    }
    return false;
}

Result<QByteArray> mergedOnce(const Document &document, const KeyIndex &index, QList<Edit> &edits)
{
    BlockMerge merge(document, index);
    const QList<KeyIndex::Repeated> pairs = separatePairs(document, index);
    for (const KeyIndex::Repeated &twins : pairs) {
        if (const auto merged = merge.merge(twins); !merged)
            return tl::make_unexpected(merged.error());
    }
    QList<Replacement> replacements = merge.replacements();
    sortReplacements(replacements);
    if (overlap(replacements)) // a key of the later block in two spellings
        return tl::make_unexpected(
            repeatedError(document, index, pairs.first().first, pairs.first().second));
    edits += merge.edits();
    return withEndOf(document.text(), replaced(document.text(), replacements));
}

} // namespace

Result<Mended> mendTwins(Document before, const QString &origin)
{
    std::optional<Document> merged;
    QList<Edit> edits;
    constexpr int most = 100; // each round halves the pairs, or brings the next level
    for (int round = 0; round < most; ++round) {
        const Document &document = merged ? *merged : before;
        const KeyIndex index(document);
        if (index.repeated().isEmpty()) {
            if (!merged)
                return Mended{std::move(before), {}};
            const Settings settings(document);
            if (settings.firstTwin() >= 0) // "tlsMode" and "tls_mode", now side by side
                return tl::make_unexpected(
                    repeatedError(document, index, settings.firstTwin(), settings.secondTwin()));
            if (!Settings(before).hasSameValues(settings))
                return base::fail(Code::PatchNotProven, {origin});
            return Mended{std::move(*merged), std::move(edits)};
        }
        const auto text = mergedOnce(document, index, edits);
        if (!text)
            return tl::make_unexpected(text.error());
        auto parsed = Document::parse(*text, origin);
        if (!parsed)
            return base::fail(Code::PatchNotProven, {origin}, parsed.error().detail);
        merged = std::move(*parsed);
    }
    return base::fail(Code::PatchNotProven, {origin});
}

} // namespace milvus
