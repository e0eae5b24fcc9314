#include "core/bundle/clientnames.h"

#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

using base::Code;
using base::Severity;

constexpr qsizetype longestName = 64;      // of a common name, RFC 5280 appendix A
constexpr qsizetype longestFileName = 240; // of 255 octets, less "client-" and ".pem"
constexpr qint64 mostListBytes = 64 * base::mebibyte;

bool isLetter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

bool fitsFileName(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    if (characters.isEmpty() || characters.size() > longestName ||
        name.toUtf8().size() > longestFileName)
        return false;
    const auto isAllowed = [](char32_t character) {
        return isLetter(character) || character == U'-' || character == U'_' || character == U'.' ||
               character == U'@';
    };
    return QChar::isLetterOrNumber(characters.first()) && isLetter(characters.last()) &&
           std::ranges::all_of(characters, isAllowed);
}

bool isReserved(const QString &name)
{
    constexpr std::array words = {"server", "client", "ca", "all"};
    return std::ranges::any_of(words, [&name](const char *word) {
        return name.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    });
}

/// What file systems that do not tell capitals apart make of a name.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Whether a line of a list holds a name, good or not.
bool isName(QStringView line)
{
    const QStringView text = line.trimmed();
    return !text.isEmpty() && !text.startsWith(u'#');
}

QString shown(const QString &name)
{
    constexpr qsizetype longest = 80;
    return name.size() <= longest ? name : name.first(longest) + u'…';
}

/// `where` says where the name with this index stands, for messages.
ClientNames checked(const QStringList &typed, const std::function<QString(qsizetype)> &where)
{
    ClientNames result;
    QHash<QString, QString> seen;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString name = typed[i].normalized(QString::NormalizationForm_C);
        const auto say = [&](Severity severity, Code code, const QStringList &args) {
            result.findings.append({severity, code, args, where(i), {}});
        };
        if (!fitsFileName(name)) {
            say(Severity::Problem, Code::ClientNameUnfit, {shown(typed[i])});
            continue;
        }
        if (isReserved(name)) {
            say(Severity::Problem, Code::ClientNameReserved, {name});
            continue;
        }
        QString &first = seen[folded(name)];
        if (first.isEmpty()) {
            first = name;
            result.names.append(name);
        } else if (first == name) {
            say(Severity::Note, Code::ClientNameTwice, {name});
        } else {
            say(Severity::Problem, Code::ClientNameClash, {first, name});
        }
    }
    return result;
}

} // namespace

ClientNames checkClientNames(const QStringList &typed)
{
    return checked(typed, [](qsizetype) { return QString(); });
}

ClientNames namesInText(const QString &text, const QString &path, const QStringList &also)
{
    QStringList typed = also;
    QList<int> lines(also.size(), 0);
    int number = 0;
    for (const QStringView each : QStringTokenizer(text, u'\n')) {
        ++number;
        if (!isName(each))
            continue;
        typed.append(each.trimmed().toString());
        lines.append(number);
    }
    return checked(typed, [&](qsizetype index) {
        const int line = lines[index];
        if (line == 0)
            return QString();
        return path.isEmpty() ? QString::number(line) : u"%1:%2"_s.arg(path).arg(line);
    });
}

base::Result<QString> readClientText(const QString &path)
{
    const auto content = base::readFile(path, mostListBytes);
    if (!content)
        return tl::make_unexpected(content.error());
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = whole(*content);
    if (!whole.hasError())
        return text;
    int number = 0;
    for (const QByteArray &line : content->split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        static_cast<void>(QString(decoder(line)));
        if (decoder.hasError())
            break;
    }
    return base::fail(Code::ClientListUnreadable, {path, QString::number(number)});
}

base::Result<ClientNames> readClientList(const QString &path, const QStringList &also)
{
    const auto text = readClientText(path);
    if (!text)
        return tl::make_unexpected(text.error());
    const QList<QStringView> lines = QStringView(*text).split(u'\n');
    if (std::ranges::none_of(lines, isName))
        return base::fail(Code::ClientListEmpty, {path});
    return namesInText(*text, path, also);
}

QString clientStem(const QString &name)
{
    return u"client-"_s + name;
}

QStringList namedClients(const QString &folder)
{
    constexpr qsizetype before = 7; // "client-"
    constexpr qsizetype after = 4;  // ".pem"
    QStringList names;
    for (const QString &name : entriesOf(folder))
        if (isNamedClientFile(name) && name.endsWith(u".pem") && name.size() > before + after)
            names.append(name.sliced(before, name.size() - before - after));
    return names;
}

} // namespace bundle
