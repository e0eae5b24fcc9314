#include "core/milvus/toldonce.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;

/// What several findings have in common; an empty folder: this one stands alone.
struct Cause
{
    Code code;
    QString folder; ///< or the command that mends it
    QString file;   ///< in which it is to be mended

    bool operator==(const Cause &) const = default;
};

Cause causeOf(const Finding &finding)
{
    if (finding.code == Code::FileNotMounted) // one command copies them all
        return {finding.code, finding.args.value(2), {}};
    const bool isMount = finding.code == Code::MountMissing;
    const QString path = finding.args.value(isMount ? 0 : 1);
    const QString folder = path.isEmpty() ? QString() : QFileInfo(path).path();
    if (isMount)
        return {finding.code, folder, finding.args.value(2)};
    const bool isMissing = finding.code == Code::PathMissing && !QFileInfo::exists(folder);
    return {finding.code, isMissing ? folder : QString(), {}};
}

Finding joinedFinding(const Cause &cause, const QList<Finding> &findings)
{
    if (cause.code == Code::PathMissing)
        return {findings.first().severity, Code::FilesFolderMissing, {cause.folder}, cause.folder};
    if (cause.code == Code::FileNotMounted)
        return findings.first();
    QStringList names;
    for (const Finding &finding : findings)
        names << QFileInfo(finding.args.first()).fileName();
    return {findings.first().severity,
            Code::MountsMissing,
            {cause.folder, names.join(u", "_s), findings.first().args.value(1), cause.file},
            cause.file};
}

} // namespace

QList<Finding> toldOnce(const QList<Finding> &findings)
{
    QList<Finding> told;
    QList<Cause> causes;
    for (const Finding &finding : findings) {
        const Cause cause = causeOf(finding);
        if (cause.folder.isEmpty()) {
            told << finding;
            continue;
        }
        if (causes.contains(cause))
            continue;
        causes << cause;
        QList<Finding> same = findings;
        same.removeIf([&](const Finding &other) { return causeOf(other) != cause; });
        told << (same.size() > 1 ? joinedFinding(cause, same) : finding);
    }
    return told;
}

} // namespace milvus
