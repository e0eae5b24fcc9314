#pragma once

#include "core/milvus/linemap.h"
#include "core/milvus/patch.h"

#include <QList>
#include <QString>

#include <memory>

namespace widgets {

/// One line as the diff view shows it.
struct DiffRow
{
    enum class Kind {
        Heading,
        Note, ///< a line of a heading's note
        Context,
        Removed,
        Added,
        Filler ///< stands beside a line that the other side alone has
    };
    Kind kind = Kind::Context;
    int oldLine = 0; ///< 1-based; 0: not there
    int newLine = 0;
    QString text;     ///< without sign; for a heading its words
    int markFrom = 0; ///< the part that really differs from its counterpart
    int markLength = 0;
    QString note = {}; ///< of a heading: why the change is there

    bool operator==(const DiffRow &) const = default;
};

/// A whole diff, made where it holds nobody up and shown part by part, for a file may have a
/// million lines: the text of a line that stays is cut out of the file when it is asked for.
class Diff
{
public:
    /// Rows that stand side by side; -1: nothing does.
    struct Pair
    {
        int before = -1;
        int after = -1;
    };
    /// Lines that changed together: where they begin, and the heading above them (-1: none).
    struct Change
    {
        int row = 0;
        int pair = 0;
        int heading = -1;
    };

    Diff() = default;
    /// The hunks of a patch with a heading above each, and in it why.
    static Diff ofHunks(const milvus::Patch &patch);
    /// The same within all lines of the file.
    static Diff ofWholeFile(const milvus::Patch &patch);
    /// A file without changes, to look at.
    static Diff ofText(const QByteArray &text);

    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] DiffRow row(int index) const;     ///< a filler for -1
    [[nodiscard]] int rowOfOldLine(int line) const; ///< -1 when the line is not in the diff
    [[nodiscard]] int pairOf(int row) const;        ///< of a change perhaps its first
    [[nodiscard]] int rowOf(int pair) const;
    [[nodiscard]] const QList<Pair> &pairs() const { return m_pairs; }
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    [[nodiscard]] int highestNumber() const { return m_highestNumber; }

private:
    struct Text
    {
        explicit Text(const QByteArray &all)
            : bytes(all)
            , lines(bytes)
        {}
        const QByteArray bytes;
        const milvus::LineMap lines;
    };

    void append(const milvus::Hunk &hunk);
    void copyLines(int end, int &oldLine, int &newLine);
    void finish();
    void pairUp();
    void findChanges();

    std::shared_ptr<const Text> m_text;
    QList<DiffRow> m_rows; ///< those of `m_text` without their words
    QList<Pair> m_pairs;
    QList<Change> m_changes;
    int m_highestNumber = 0;
};

} // namespace widgets
