#pragma once

#include <QByteArray>
#include <QList>

#include <cmath>
#include <functional>

/// A text that is made to keep a reader busy (facts/certificates.md 4), about as large as asked
/// for.
struct NastyText
{
    const char *name;
    std::function<QByteArray(qsizetype)> make;
};

inline QList<NastyText> nastyTexts()
{
    const auto fixed = [](const char *name, const char *text) {
        return NastyText{name, [text](qsizetype) { return QByteArray(text); }};
    };
    const auto repeated = [](const char *name, const char *begin, const char *part,
                             const char *end) {
        return NastyText{name, [begin, part, end](qsizetype size) {
                             const QByteArray unit(part);
                             return QByteArray(begin) + unit.repeated(size / unit.size()) + end;
                         }};
    };
    const auto numbered = [](const char *name, const char *begin, const char *part,
                             const char *end) {
        return NastyText{name, [begin, part, end](qsizetype size) {
                             QByteArray text(begin);
                             for (int i = 0; text.size() < size; ++i)
                                 text += QByteArray(part).replace('%', QByteArray::number(i));
                             return text + end;
                         }};
    };
    const auto thousandLevels = [](qsizetype size) {
        const int depth = static_cast<int>(std::sqrt(2 * static_cast<double>(size)));
        QByteArray text;
        for (int level = 0; level < depth; ++level)
            text += QByteArray(level, ' ') + "a:\n";
        return text;
    };
    /// Keys that Milvus takes for the beginning of "tls", each written in another way, and twins
    /// beside them.
    const auto spellings = [](qsizetype size) {
        QByteArray text;
        for (int i = 0; text.size() < size; ++i) {
            QByteArray key;
            for (int rest = i; rest > 0; rest /= 2)
                key += rest % 2 == 0 ? "_" : "/";
            text += key + "t: 1\nb: 1\n";
        }
        return text;
    };
    const auto allTwice = [](qsizetype size) {
        QByteArray text;
        for (int i = 0; text.size() < size / 2; ++i)
            text += "key" + QByteArray::number(i) + ": 1\n";
        return text + text;
    };
    return {
        fixed("a lone comma", ","),
        fixed("a node that holds itself", "tls: &a [*a]"),
        fixed("aliases that would fill memory",
              "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
              "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
              "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
              "tls: {a: *f}\n"),
        {"one long word", [](qsizetype size) { return QByteArray(10 * size, 'a'); }},
        {"nothing but zeros", [](qsizetype size) { return QByteArray(size, '\0'); }},
        {"a thousand levels", thousandLevels},
        {"keys in many spellings", spellings},
        {"all keys twice", allTwice},
        numbered("many keys", "", "key%: 1\n", ""),
        numbered("many keys in braces", "tls: {", "key%: 1, ", "}\n"),
        numbered("many sections", "", "s%:\n  a: 1\n  b:\n    c: 1\n", ""),
        numbered("dead keys in braces", "tls: {", "tlsEnabled: %, ", "}\n"),
        numbered("dead keys", "tls:\n", "  tlsEnabled: %\n", ""),
        numbered("tabs in every other line", "tls:\n", "\tkey%:\n\t  a: 1\n", ""),
        numbered("tabs in brackets", "trace:\n\tc: 1\na: [1,\n", "\t%,\n", "\t]\n"),
        repeated("tabs in a quoted word", "trace:\n\tc: 1\na: \"\n", "\ta\n", "\t\"\n"),
        repeated("tabs in a text block", "trace:\n\tc: 1\na: |\n", "\t\n", "  a\n"),
        repeated("open brackets", "", "[", ""),
        repeated("open braces", "", "{", ""),
        repeated("brackets and braces", "", "[{", ""),
        repeated("closing brackets", "", "]", ""),
        repeated("a list in a list", "", "- ", ""),
        repeated("keys in keys", "", "a: ", ""),
        repeated("questions", "", "? ", ""),
        repeated("commas in brackets", "[", ",", "]"),
        repeated("values in brackets", "tls: [", "a,", "]"),
        repeated("pairs in braces", "tls: {", "a: b,", "}"),
        repeated("anchors", "", "&a ", ""),
        repeated("aliases", "", "*a ", ""),
        repeated("tags", "", "!", ""),
        repeated("directives", "", "%a\n", ""),
        repeated("documents", "", "---\n", ""),
        repeated("document ends", "a: 1\n", "...\n", ""),
        repeated("empty lines", "", "\n", ""),
        repeated("spaces", "tls:\n", " ", ""),
        repeated("tabs", "tls:\n", "\t", ""),
        repeated("a long value", "tls: ", "a", ""),
        repeated("a long quoted word", "tls: \"", "a", "\""),
        repeated("an open quote", "tls: \"", "a", ""),
        repeated("escapes", "tls: \"", "\\n", "\""),
        repeated("single quotes", "tls: '", "''", "'"),
        repeated("a long text block", "tls: |\n", "  a\n", ""),
        repeated("a value over many lines", "tls: a\n", "  a\n", ""),
        repeated("a long comment", "#", "a", "\n"),
        repeated("many comments", "", "# a\n", ""),
        repeated("many keys of one name", "", "a: b\n", ""),
        repeated("many sections of one name", "tls:\n", "  a: b\n", ""),
        repeated("a long key", "", "k", ": v\n"),
    };
}
