#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array yamlTable = {
    Entry{Code::YamlSyntax,
          QT_TRANSLATE_NOOP("Words",
                            "Line %2 of %1 is not YAML, so Milvus would ignore the whole file."),
          QT_TRANSLATE_NOOP("Words", "Mend the line; often a quote, a colon or the indentation is "
                                     "missing there or just above."),
          QT_TRANSLATE_NOOP(
              "Words",
              "When Milvus cannot read its configuration it writes one line to its log and starts "
              "with defaults: "
              "without encryption and without your other settings. A file that cannot be read is "
              "therefore never changed here. The details say what the reader expected.")},
    Entry{Code::YamlTab,
          QT_TRANSLATE_NOOP(
              "Words",
              "Line %2 of %1 is indented with a tab, so Milvus would ignore the whole file."),
          QT_TRANSLATE_NOOP("Words",
                            "Let --repair (in the window: Repair) replace the tabs, or put as many "
                            "spaces there as the lines around have."),
          QT_TRANSLATE_NOOP("Words", "YAML allows only spaces for indentation. Editors often show "
                                     "a tab like spaces, and Milvus says "
                                     "nothing but one line in its log before it starts with "
                                     "defaults and without encryption.")},
    Entry{Code::YamlKeyRepeated,
          QT_TRANSLATE_NOOP("Words", "The key %1 stands twice, in lines %2 and %3; Milvus uses "
                                     "only the last one and loses the other."),
          QT_TRANSLATE_NOOP("Words",
                            "Let --repair (in the window: Repair) merge the two, or move what you "
                            "need into one of the places and delete the other."),
          QT_TRANSLATE_NOOP("Words", "This happens when a block from a guide is appended to a "
                                     "milvus.yaml that has such a block already. "
                                     "The later block replaces the whole earlier one, so "
                                     "everything under the first is back to defaults. "
                                     "Which of the two you mean cannot be guessed, so a doubled "
                                     "key that matters for encryption has to be "
                                     "mended before the file is changed.")},
    Entry{
        Code::YamlUnsafe,
        QT_TRANSLATE_NOOP("Words", "Line %1 uses %2 where the settings for encryption belong, and "
                                   "that cannot be changed safely here."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Write the section out in the plain form \"key: value\", or make the change by hand."),
        QT_TRANSLATE_NOOP("Words", "Anchors (&), aliases (*), merge keys (<<), tags (!) and values "
                                   "over several lines can mean something "
                                   "elsewhere in the file, too. A change is made only where it is "
                                   "certain that nothing else changes with it.")},
    Entry{
        Code::YamlManyDocuments,
        QT_TRANSLATE_NOOP(
            "Words", "Line %1 ends the first YAML document; Milvus ignores everything behind it."),
        QT_TRANSLATE_NOOP("Words", "Remove the line, or the part of the file that is not wanted."),
        QT_TRANSLATE_NOOP("Words", "\"---\" and \"...\" separate documents in one file. Milvus "
                                   "reads the first document only, so settings behind "
                                   "the line have no effect.")},
    Entry{Code::YamlTooLarge,
          QT_TRANSLATE_NOOP("Words",
                            "The file is larger than a Milvus configuration can be (limit: %1)."),
          QT_TRANSLATE_NOOP("Words", "Name the right file; a milvus.yaml has about 1,500 lines."),
          QT_TRANSLATE_NOOP("Words", "Very large or very deeply nested files are refused before "
                                     "they cost time and memory. A real milvus.yaml "
                                     "has less than 200 KiB and five levels.")},
    Entry{Code::NotMilvusConfiguration,
          QT_TRANSLATE_NOOP("Words", "%1 has none of the sections of a Milvus configuration."),
          QT_TRANSLATE_NOOP("Words", "Name the milvus.yaml of your Milvus; a Compose file or Helm "
                                     "values are shown as such (--as compose, --as helm)."),
          QT_TRANSLATE_NOOP("Words", "A milvus.yaml has sections such as etcd, proxy, common and "
                                     "tls. Another kind of file is left alone, because "
                                     "settings for Milvus would do harm in it.")},
    Entry{Code::YamlFlowStyle,
          QT_TRANSLATE_NOOP("Words", "Line %1 has a section in braces, and this change cannot be "
                                     "made in it safely."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Write the section with one \"key: value\" a line, or make the change by hand."),
          QT_TRANSLATE_NOOP("Words", "YAML allows { key: value } instead of indented lines. Where "
                                     "such a section ends on the same line a key can mostly be "
                                     "added; over several lines, or in an empty part of it, its "
                                     "layout is yours.")},
    Entry{Code::YamlNotUtf8, QT_TRANSLATE_NOOP("Words", "%1 is not UTF-8 text."),
          QT_TRANSLATE_NOOP("Words", "Save it as UTF-8, or name another file."),
          QT_TRANSLATE_NOOP("Words", "A milvus.yaml is UTF-8 text. Bytes that are not (another "
                                     "encoding, or a binary file) would be damaged by a "
                                     "change.")},
    Entry{Code::TabsAmbiguous,
          QT_TRANSLATE_NOOP("Words",
                            "%1 is indented with tabs from line %2 on, and how many spaces "
                            "they stand for changes what the settings mean."),
          QT_TRANSLATE_NOOP("Words", "Replace the tabs with spaces by hand."),
          QT_TRANSLATE_NOOP(
              "Words",
              "YAML forbids tabs because their width depends on the editor. Where every usual "
              "width gives the same settings the tabs can be replaced. Here one width puts a key "
              "into another section than the next, and only you know which was meant.")},
};

} // namespace

std::span<const Entry> yamlEntries()
{
    return yamlTable;
}

} // namespace text
