#include "core/milvus/unitwords.h"

#include <QByteArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// "milvus@one.service" in parts.
struct UnitName
{
    explicit UnitName(const QString &name)
        : whole(name)
        , stem(name.left(name.lastIndexOf(u'.')))
        , prefix(stem.section(u'@', 0, 0))
        , instance(stem.section(u'@', 1))
    {}

    QString whole;
    QString stem;
    QString prefix;
    QString instance;
};

/// systemd-escape(1), taken back.
QString unescaped(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const bool isEscape = text.sliced(i).startsWith(u"\\x");
        const int code = isEscape ? text.mid(i + 2, 2).toInt(&isHex, 16) : 0;
        if (isHex) {
            bytes += static_cast<char>(code);
            i += 3;
        } else {
            bytes += text[i] == u'-' ? QByteArray("/") : QString(text[i]).toUtf8();
        }
    }
    return QString::fromUtf8(bytes);
}

/// Of the manager of the system: it runs as root.
std::optional<QString> specifier(QChar letter, const UnitName &name)
{
    const bool hasInstance = !name.instance.isEmpty();
    switch (letter.unicode()) {
    case u'%':
        return u"%"_s;
    case u'n':
        return name.whole;
    case u'N':
        return name.stem;
    case u'p':
        return name.prefix;
    case u'P':
        return unescaped(name.prefix);
    case u'i':
        return hasInstance ? std::optional(name.instance) : std::nullopt;
    case u'I':
        return hasInstance ? std::optional(unescaped(name.instance)) : std::nullopt;
    case u'h':
        return u"/root"_s;
    case u't':
        return u"/run"_s;
    case u'E':
        return u"/etc"_s;
    case u'S':
        return u"/var/lib"_s;
    case u'C':
        return u"/var/cache"_s;
    case u'L':
        return u"/var/log"_s;
    case u'd': // of its credentials
        return u"/run/credentials/"_s + name.whole;
    case u'T':
        return u"/tmp"_s;
    case u'V':
        return u"/var/tmp"_s;
    default:
        return {};
    }
}

} // namespace

QStringList unitWords(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isOpen = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        const bool isLast = i + 1 == line.size();
        if (quote.isNull() && character.isSpace()) {
            if (isOpen)
                words << word;
            word.clear();
            isOpen = false;
            continue;
        }
        isOpen = true;
        if (quote.isNull() && (character == u'"' || character == u'\'')) {
            quote = character;
        } else if (character == quote) {
            quote = QChar();
        } else if (character == u'\\' && !isLast) {
            const QChar next = line[++i];
            bool isHex = false;
            const int code = next == u'x' ? line.mid(i + 1, 2).toInt(&isHex, 16) : 0;
            if (isHex)
                i += 2;
            word += isHex          ? QChar(code)
                    : next == u'n' ? QChar(u'\n')
                    : next == u't' ? QChar(u'\t')
                                   : next;
        } else {
            word += character;
        }
    }
    if (isOpen)
        words << word;
    return words;
}

QStringList unitLines(const QByteArray &text)
{
    QStringList lines;
    bool goesOn = false;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            continue; // also between joined lines
        const QString part = trimmed.endsWith(u'\\') ? trimmed.chopped(1) + u' ' : trimmed;
        if (goesOn)
            lines.last() += part;
        else
            lines << part;
        goesOn = trimmed.endsWith(u'\\');
    }
    return lines;
}

QString withSpecifiers(const QString &text, const QString &name)
{
    const UnitName parts(name);
    QString result = u""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const auto replaced = specifier(text[++i], parts);
        if (!replaced)
            return {};
        result += *replaced;
    }
    return result;
}

} // namespace milvus
