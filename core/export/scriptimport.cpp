#include "core/export/scriptimport.h"

#include "core/base/files.h"
#include "core/export/planbuilder.h"
#include "core/export/script.h"
#include "core/export/shelllines.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exporter {

namespace {

constexpr qint64 largestScript = base::mebibyte;

/// Options of an openssl command whose value the plan takes, or that do nothing it does not do.
class Options
{
public:
    explicit Options(const ShellCommand &command)
    {
        static const QStringList withValue = {
            u"-out"_s,     u"-in"_s,       u"-key"_s,       u"-days"_s,   u"-subj"_s,
            u"-config"_s,  u"-extfile"_s,  u"-CA"_s,        u"-CAkey"_s,  u"-extensions"_s,
            u"-name"_s,    u"-pkeyopt"_s,  u"-keyout"_s,    u"-newkey"_s, u"-algorithm"_s,
            u"-reqexts"_s, u"-CAserial"_s, u"-set_serial"_s};
        static const QStringList flags = {
            u"-new"_s,    u"-x509"_s,   u"-nodes"_s, u"-req"_s,   u"-CAcreateserial"_s,
            u"-sha256"_s, u"-sha384"_s, u"-utf8"_s,  u"-batch"_s, u"-quiet"_s,
            u"-genkey"_s, u"-noout"_s,  u"-noenc"_s};
        for (qsizetype at = 2; at < command.words.size(); ++at) {
            const QString &word = command.words[at];
            if (withValue.contains(word) && at + 1 < command.words.size())
                m_values.insert(word, command.words[++at]);
            else if (flags.contains(word))
                m_flags << word;
            else if (word.startsWith(u'-'))
                m_foreign << word;
            else
                m_rest << word;
        }
    }

    [[nodiscard]] bool has(const QString &option) const
    {
        return m_values.contains(option) || m_flags.contains(option);
    }
    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        QStringList all = m_values.values(option);
        std::ranges::reverse(all);
        return all;
    }
    [[nodiscard]] QStringList foreign() const { return m_foreign; }
    [[nodiscard]] QStringList rest() const { return m_rest; }

private:
    QMultiHash<QString, QString> m_values;
    QStringList m_flags;
    QStringList m_foreign;
    QStringList m_rest;
};

void takeGenpkey(const Options &options, const Place &place, PlanBuilder &builder)
{
    QString size;
    for (const QString &each : options.values(u"-pkeyopt"_s))
        if (each.startsWith(u"rsa_keygen_bits:") || each.startsWith(u"ec_paramgen_curve:"))
            size = each.section(u':', 1);
    builder.takeKey(partOf(options.value(u"-out"_s)), options.value(u"-algorithm"_s), size, place);
}

void takeRequest(const Options &options, const Place &place, PlanBuilder &builder)
{
    Part part = partOf(options.value(u"-out"_s));
    const bool isRoot = options.has(u"-x509"_s);
    if (isRoot && part == Part::None)
        part = Part::Ca;
    if (options.has(u"-subj"_s))
        builder.takeSubject(part, options.value(u"-subj"_s), place);
    if (isRoot && options.has(u"-days"_s)) // without -x509 openssl takes no notice of it
        builder.takeDays(part, options.value(u"-days"_s), place);
    const QString newKey = options.value(u"-newkey"_s);
    if (!newKey.isEmpty())
        builder.takeKey(part, newKey.section(u':', 0, 0), newKey.section(u':', 1), place);
}

void takeOpenssl(const ShellCommand &command, const Place &place, PlanBuilder &builder)
{
    const QString verb = command.words.value(1);
    const Options options(command);
    const QString out = options.value(u"-out"_s);
    if (verb == u"genrsa")
        builder.takeKey(partOf(out), u"RSA"_s, options.rest().value(0), place);
    else if (verb == u"genpkey")
        takeGenpkey(options, place, builder);
    else if (verb == u"ecparam" && options.has(u"-genkey"_s))
        builder.takeKey(partOf(out), u"EC"_s, options.value(u"-name"_s), place);
    else if (verb == u"req")
        takeRequest(options, place, builder);
    else if (verb == u"x509" && options.has(u"-req"_s) && options.has(u"-days"_s))
        builder.takeDays(partOf(out), options.value(u"-days"_s), place);
    else if (verb != u"x509" && verb != u"version" && verb != u"verify")
        return builder.leave(place);
    QStringList left = options.foreign() + options.rest();
    if (verb == u"genrsa" && !options.rest().isEmpty())
        left.removeAt(options.foreign().size()); // the size of the key
    for (const QString &option : left)
        builder.leave({place.file, place.line, option});
}

void takeScript(const QString &text, const QString &path, PlanBuilder &builder)
{
    const QString file = QFileInfo(path).fileName();
    static const QStringList talk = {u"echo"_s, u"printf"_s, u"set"_s, u":"_s};
    QHash<QString, QString> variables;
    for (ShellCommand &command : shellCommands(text, variables)) {
        if (command.words.first() == u"quiet") // as our own scripts call it
            command.words.removeFirst();
        const Place place = {file, command.line, command.text};
        if (command.words.value(0) == u"openssl")
            takeOpenssl(command, place, builder);
        else if (!talk.contains(command.words.value(0)))
            builder.leave(place);
    }
    for (const auto &[name, part] :
         {std::pair{u"ca_days"_s, Part::Ca}, std::pair{u"server_days"_s, Part::Server},
          std::pair{u"client_days"_s, Part::Client}})
        if (variables.contains(name))
            builder.takeDays(part, variables.value(name), {file, 0, name});
    // Our own scripts know when a CA ends that they are given, not how long it is to last.
    if (variables.contains(u"ca_end"_s) && !variables.contains(u"ca_days"_s))
        builder.takeGivenCa(path);
}

struct ConfigurationLine
{
    QString section;
    QString key;
    QString value;
    Place place;
};

/// A line as config(5) of OpenSSL reads it: a backslash takes the next character as it is,
/// quotation marks go, a bare # begins a comment.
QString configurationText(const QString &raw)
{
    QString text;
    QChar quote;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const QChar letter = raw[at];
        if (letter == u'\\' && at + 1 < raw.size())
            text += raw[++at];
        else if (!quote.isNull() && letter == quote)
            quote = {};
        else if (quote.isNull() && (letter == u'"' || letter == u'\''))
            quote = letter;
        else if (quote.isNull() && letter == u'#')
            break;
        else
            text += letter;
    }
    return text.trimmed();
}

QList<ConfigurationLine> configurationLines(const QString &text, const QString &file)
{
    QList<ConfigurationLine> all;
    QString section;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = configurationText(raw);
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.sliced(1, line.size() - 2).trimmed();
        else if (!line.isEmpty())
            all.append({section,
                        line.section(u'=', 0, 0).trimmed(),
                        line.section(u'=', 1).trimmed(),
                        {file, number, line}});
    }
    return all;
}

/// The value of an extension without the word that makes it critical.
QString withoutCritical(const QString &value)
{
    const bool isCritical = value.section(u',', 0, 0).trimmed() == u"critical";
    return isCritical ? value.section(u',', 1).trimmed() : value;
}

/// Sections that hold the server's names: those behind subjectAltName = @….
QStringList nameSections(const QList<ConfigurationLine> &lines)
{
    QStringList sections;
    for (const ConfigurationLine &line : lines)
        if (const QString value = withoutCritical(line.value); line.key == u"subjectAltName" &&
                                                               value.startsWith(u'@') &&
                                                               !line.section.startsWith(u"client"))
            sections << value.sliced(1).trimmed();
    return sections;
}

/// Whose subject a section holds, when the questions of `req` are answered in the file.
Part subjectIn(const QString &section, const QList<ConfigurationLine> &lines)
{
    const auto ofRequest = [&lines](const QString &key) {
        const auto found = std::ranges::find_if(lines, [&key](const ConfigurationLine &line) {
            return line.section == u"req" && line.key == key;
        });
        return found == lines.end() ? QString() : found->value;
    };
    const QString named = ofRequest(u"distinguished_name"_s);
    if (ofRequest(u"prompt"_s) != u"no")
        return Part::None;
    if (named == u"${ENV::name}_subject" && section.endsWith(u"_subject")) // as ours do
        return partOf(section.chopped(8) + u".pem"_s);
    return section == named ? Part::Server : Part::None;
}

void takeConfiguration(const QString &text, const QString &path, PlanBuilder &builder)
{
    const QString file = QFileInfo(path).fileName();
    const QList<ConfigurationLine> lines = configurationLines(text, file);
    const QStringList sections = nameSections(lines);
    for (const ConfigurationLine &line : lines) {
        const QString kind = line.key.section(u'.', 0, 0);
        const QString value = withoutCritical(line.value);
        if (line.key == u"subjectAltName" && value.startsWith(u'@'))
            continue;
        if (sections.contains(line.section))
            builder.takeName(kind + u':' + line.value, line.place);
        else if (line.key == u"subjectAltName")
            for (const QString &name : value.split(u','))
                builder.takeName(name, line.place);
        else if (const Part part = subjectIn(line.section, lines); part != Part::None)
            builder.takeField(part, line.key.section(u'.', -1), line.value, line.place);
        else
            builder.leave(line.place);
    }
}

/// Whether a file begins as those do that are exported here.
bool isOurs(const QString &text)
{
    return text.startsWith(u"#!/bin/sh\n# Makes the nine files for TLS with Milvus") ||
           text.startsWith(u"#!/bin/sh\n# Makes the files for TLS with Milvus with a CA") ||
           text.startsWith(u"# What the three certificates say. The script sets") ||
           text.startsWith(u"# What the two certificates say. The script sets");
}

/// What has no place in a plan, but stands in the files that are made of it here: nothing of it is
/// lost.
QSet<QString> writtenAgain(const plan::Plan &plan)
{
    PlanBuilder builder;
    for (const ScriptCa &ca : {ScriptCa(), ScriptCa(pki::CertificateView())}) {
        const ScriptFiles files = openSslFiles(plan, {u"x"_s}, ca);
        takeScript(QString::fromUtf8(files.script), {}, builder);
        takeConfiguration(QString::fromUtf8(files.configuration), {}, builder);
    }
    QSet<QString> texts;
    const ImportedPlan imported = builder.build();
    for (const base::Finding &finding : imported.findings)
        if (finding.code == base::Code::ImportLineLeft)
            texts.insert(finding.args.last());
    return texts;
}

} // namespace

base::Result<ImportedPlan> importScripts(const QStringList &paths)
{
    if (paths.isEmpty())
        return base::fail(base::Code::WrongUse, {u"FILE"_s});
    PlanBuilder builder;
    QStringList ours;
    for (const QString &path : paths) {
        const auto content = base::readFile(path, largestScript);
        if (!content)
            return tl::make_unexpected(content.error());
        const QString text = QString::fromUtf8(*content);
        const QString file = QFileInfo(path).fileName();
        if (isOurs(text))
            ours << file;
        static const QRegularExpression script(u"\\A#!|(?:\\A|[\\n;&|])\\s*openssl\\s"_s);
        const bool isScript = script.match(text).hasMatch();
        PlanBuilder alone; // a file that says nothing is told, whatever the others say
        (isScript ? takeScript : takeConfiguration)(text, path, alone);
        if (alone.isEmpty())
            return base::fail(base::Code::ImportNothingFound, {file});
        (isScript ? takeScript : takeConfiguration)(text, path, builder);
    }
    ImportedPlan imported = builder.build();
    if (!ours.isEmpty())
        imported.findings.removeIf(
            [&, own = writtenAgain(imported.plan)](const base::Finding &finding) {
                return finding.code == base::Code::ImportLineLeft && ours.contains(finding.where) &&
                       own.contains(finding.args.last());
            });
    return imported;
}

} // namespace exporter
