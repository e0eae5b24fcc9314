#include "core/milvus/linemap.h"
#include "core/milvus/patch.h"

#include <QFileInfo>

#include <algorithm>

namespace milvus {

namespace {

void appendLine(QByteArray &diff, char sign, QByteArrayView line)
{
    diff += sign;
    diff += line;
    if (!line.endsWith('\n'))
        diff += "\n\\ No newline at end of file\n";
}

/// "12,3": the first line of a side and how many; a side without lines names the line before it.
QByteArray range(const QList<DiffLine> &lines, int DiffLine::*side)
{
    int first = 0;
    int count = 0;
    int before = 0;
    for (const DiffLine &line : lines) {
        if (line.*side > 0 && first == 0)
            first = line.*side;
        count += line.*side > 0 ? 1 : 0;
        before = std::max(before, line.*side);
    }
    return QByteArray::number(count > 0 ? first : before) + ',' + QByteArray::number(count);
}

/// The name alone, so that `patch -p0` in the folder of the file takes it; quoted where git and
/// patch would else read it wrongly.
QByteArray headerName(const QString &path)
{
    const QByteArray name = QFileInfo(path).fileName().toUtf8();
    QByteArray quoted = "\"";
    for (const char character : name) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\')
            quoted += QByteArray("\\") + character;
        else if (code < 0x20 || code == 0x7F)
            quoted += '\\' + QByteArray::number(code, 8).rightJustified(3, '0');
        else
            quoted += character;
    }
    return quoted.size() == name.size() + 1 ? name : quoted + '"';
}

} // namespace

QByteArray unifiedDiff(const Patch &patch, const QString &path)
{
    if (patch.hunks.isEmpty())
        return {};
    const LineMap oldLines(patch.before);
    const LineMap newLines(patch.after);
    const QByteArray name = headerName(path);
    QByteArray diff = "--- " + name + "\t\n+++ " + name + "\t\n"; // a name ends at the tab
    for (const Hunk &hunk : patch.hunks) {
        diff += "@@ -" + range(hunk.lines, &DiffLine::oldLine) + " +" +
                range(hunk.lines, &DiffLine::newLine) + " @@ " + hunk.heading.toUtf8() + '\n';
        for (const DiffLine &line : hunk.lines) {
            if (line.kind == DiffLine::Kind::Added)
                appendLine(diff, '+', newLines.full(line.newLine));
            else
                appendLine(diff, line.kind == DiffLine::Kind::Removed ? '-' : ' ',
                           oldLines.full(line.oldLine));
        }
    }
    return diff;
}

} // namespace milvus
