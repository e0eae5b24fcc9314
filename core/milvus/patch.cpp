#include "core/milvus/patch.h"

#include "core/milvus/diff.h"
#include "core/milvus/insertion.h"
#include "core/milvus/keys.h"
#include "core/milvus/pathsafety.h"
#include "core/milvus/problems.h"
#include "core/milvus/proof.h"
#include "core/milvus/quoting.h"
#include "core/milvus/secondreader.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Result;
using base::Severity;

/// A file without content may become a configuration; anything else must have a section that Milvus
/// knows.
bool isMilvusConfiguration(const Document &document)
{
    if (document.isEmpty())
        return true;
    if (document.node(0).kind != Node::Kind::Map)
        return false;
    for (int child = 1; child <= document.node(0).last; child = document.node(child).last + 1) {
        if (isMilvusSection(foldKey(document.node(child).key)))
            return true;
    }
    return false;
}

Quotes quotesAt(const Document &document, const Node &node)
{
    if (node.kind != Node::Kind::Scalar || !node.isQuoted)
        return Quotes::None;
    return document.text()[node.at] == '"' ? Quotes::Double : Quotes::Single;
}

QByteArray newText(const Document &document, const Node &node, const Target &target)
{
    const Quotes quotes = quotesAt(document, node);
    const bool isInFlow = node.parent >= 0 && document.node(node.parent).isFlow;
    if (target.isPath)
        return quoted(target.value, isInFlow && quotes == Quotes::None ? Quotes::Double : quotes);
    return quotes == Quotes::None ? target.value.toUtf8() : quoted(target.value, quotes);
}

/// Puts the new value where the old one stands; an empty place gets the blanks that YAML and
/// comments need.
Result<Replacement> replaceValue(const Document &document, const Node &node, const Target &target)
{
    const auto span = valueSpan(document, node);
    if (!span)
        return base::fail(Code::YamlUnsafe,
                          {QString::number(node.line()), QString::fromUtf8(node.key)});
    Replacement replacement{*span, newText(document, node, target), target.why, {}};
    const QByteArrayView text = document.text();
    replacement.leaves = {{QString::fromUtf8(target.key),
                           text.sliced(span->at, span->length).toByteArray(), replacement.bytes,
                           0}};
    if (span->length > 0)
        return replacement;
    const qsizetype size = text.size();
    if (span->at >= size || text[span->at] != ' ') {
        replacement.bytes.prepend(' ');
        replacement.leaves.first().offset = 1;
    } else {
        ++replacement.span.at;
        if (replacement.span.at < size && text[replacement.span.at] == '#')
            replacement.bytes.append(' ');
    }
    return replacement;
}

Result<QList<Replacement>> planReplacements(const Document &document, const KeyIndex &index,
                                            const QList<Target> &targets)
{
    QList<Replacement> replacements;
    QList<Target> missing;
    for (const Target &target : targets) {
        if (const auto checked = checkPath(document, index, target.key); !checked)
            return tl::make_unexpected(checked.error());
        const int found = index.effective(target.key);
        if (found < 0) {
            if (!target.isOptional)
                missing.append(target);
            continue;
        }
        const Node &node = document.node(found);
        if (target.isMetBy(node))
            continue;
        auto replacement = replaceValue(document, node, target);
        if (!replacement)
            return tl::make_unexpected(replacement.error());
        replacements.append(*replacement);
    }
    auto inserted = planInsertions(document, index, missing);
    if (!inserted)
        return inserted;
    replacements += *inserted;
    sortReplacements(replacements);
    return replacements;
}

/// What the file as it was would have lost, then what remains to be said about the result.
QList<Finding> findingsFor(const Reading &before, const Reading &after,
                           const std::optional<Version> &version, const QString &origin)
{
    QList<Finding> findings = structureProblems(before, origin);
    for (const Finding &finding : valueProblems(before, version, origin)) {
        const bool isOfTheFileAsItWas = finding.code == Code::TlsModeNotANumber ||
                                        finding.code == Code::TlsModeOutOfRange ||
                                        finding.code == Code::SamplePathsUsed;
        if (isOfTheFileAsItWas)
            findings.append({Severity::Warning, finding.code, finding.args, finding.where});
    }
    for (const Finding &finding : valueProblems(after, version, origin)) {
        if (!findings.contains(finding))
            findings.append(finding);
    }
    if (!version)
        findings.append({Severity::Note, Code::VersionUnknown, {}, origin});
    return findings;
}

} // namespace

Result<Patch> planPatch(const QByteArray &text, const TlsSettings &settings,
                        const std::optional<Version> &version, const QString &origin)
{
    Patch patch;
    patch.before = text;
    const auto before = Document::parse(patch.before, origin);
    if (!before)
        return tl::make_unexpected(before.error());
    if (!isMilvusConfiguration(*before))
        return base::fail(Code::NotMilvusConfiguration, {origin});
    if (settings.internal && version && !version->hasInternalTls())
        return base::fail(Code::InternalTlsUnsupported, {version->text()}, origin);
    const KeyIndex index(*before);
    const QList<Target> targets = targetsOf(settings, version);
    const auto replacements = planReplacements(*before, index, targets);
    if (!replacements)
        return tl::make_unexpected(replacements.error());
    patch.after = replaced(patch.before, *replacements);
    const auto after = Document::parse(patch.after, origin);
    if (!after)
        return base::fail(Code::PatchNotProven, {QString::fromUtf8(targets.first().key)},
                          after.error().detail);
    const KeyIndex afterIndex(*after);
    if (const auto proven = proveOnlyTargetsDiffer(*before, *after, afterIndex, targets); !proven)
        return tl::make_unexpected(proven.error());
    if (const auto confirmed = confirmBySecondReader(*after); !confirmed)
        return tl::make_unexpected(confirmed.error());
    patch.edits = editsOf(*replacements, after->lines());
    describeDifference(patch, before->lines(), after->lines(), *replacements);
    patch.findings =
        findingsFor(Reading(*before, index), Reading(*after, afterIndex), version, origin);
    if (const Reading now(*after, afterIndex);
        settings.tlsMode != 0 && !settings.internal && now.isInternalTlsEnabled())
        patch.findings.append({Severity::Note, Code::InternalTlsStays, {}, origin});
    if (patch.edits.isEmpty())
        patch.findings.append({Severity::Note, Code::NothingToChange, {origin}, origin});
    return patch;
}

Result<QList<Finding>> findProblems(const Document &document, const std::optional<Version> &version,
                                    const QString &origin)
{
    if (!isMilvusConfiguration(document))
        return base::fail(Code::NotMilvusConfiguration, {origin});
    const KeyIndex index(document);
    const Reading reading(document, index);
    QList<Finding> findings =
        structureProblems(reading, origin) + valueProblems(reading, version, origin);
    if (reading.tlsMode() == 0)
        findings.append({Severity::Warning, Code::TlsOff, {}, origin});
    return findings;
}

Result<QList<Finding>> findProblems(const QByteArray &text, const std::optional<Version> &version,
                                    const QString &origin)
{
    const auto document = Document::parse(text, origin);
    if (!document)
        return tl::make_unexpected(document.error());
    return findProblems(*document, version, origin);
}

} // namespace milvus
