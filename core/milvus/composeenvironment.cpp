#include "core/milvus/composeenvironment.h"

#include "core/base/files.h"
#include "core/milvus/unitwords.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using ComposePart = ComposeSections::Part;

struct NamedEnvFile
{
    QString path;
    bool isRequired = true;
    EnvFileReader reader = EnvFileReader::Compose;
};

/// One file, a list of them, or of mappings with their path.
QList<NamedEnvFile> envFiles(const ComposePart &section)
{
    const ComposeReader &reader = *section.reader;
    if (reader.isScalar(section.node))
        return {{reader.text(section.node)}};
    QList<NamedEnvFile> files;
    for (const int item : reader.children(section.node)) {
        if (reader.isScalar(item)) {
            files.append({reader.text(item)});
            continue;
        }
        const bool isRaw = reader.text(reader.child(item, "format")) == u"raw";
        files.append({reader.text(reader.child(item, "path")),
                      reader.text(reader.child(item, "required")) != u"false",
                      isRaw ? EnvFileReader::DockerRun : EnvFileReader::Compose});
    }
    return files;
}

/// A plain number is one for Compose, which writes it in its own way: "0x2" is 2.
QString valueOf(const QString &written, bool isQuoted)
{
    static const QRegularExpression number(
        u"\\A[-+]?(?:0x[0-9a-fA-F_]+|0o?[0-7_]+|[0-9][0-9_]*)\\z"_s);
    if (isQuoted || !number.match(written).hasMatch())
        return written;
    bool isNumber = false;
    const qlonglong value = QString(written).remove(u'_').remove(u'o').toLongLong(&isNumber, 0);
    return isNumber ? QString::number(value) : written;
}

/// `listed`: names from entries of a list, which "!reset" behind a name does not find.
void takeOwnVariables(const ComposePart &section, QStringList &listed, Variables &variables)
{
    const ComposeReader &reader = *section.reader;
    for (const int node : reader.children(section.node)) {
        const QString key = reader.key(node);
        const Interpolated written = reader.interpolatedText(node);
        Variables one;
        if (reader.earlier(node) == ComposeReader::Earlier::Removed) {
            if (!listed.contains(key))
                variables.remove(key);
            continue;
        }
        if (key.isEmpty())
            takeVariable(written.text, one);
        else if (reader.isScalar(node))
            takeVariable(key + u'=' + valueOf(written.text, reader.isQuoted(node)), one);
        else
            takeVariable(key, one);
        if (key.isEmpty())
            listed << one.keys();
        for (auto variable = one.begin(); variable != one.end(); ++variable) {
            const QString value =
                variable->isNull() ? reader.known().value(variable.key()) : *variable;
            variables.insert(variable.key(), written.isKnown ? value : QString());
        }
    }
}

/// `own`: the service's own variables, which such a file may name.
void takeEnvFiles(const ComposePart &section, const Variables &own, Variables &found,
                  QStringList &unseen)
{
    for (const NamedEnvFile &file : envFiles(section)) {
        if (file.path.isEmpty())
            continue;
        const QString path = QDir::cleanPath(
            QDir(section.reader->folder()).absoluteFilePath(base::expandHome(file.path)));
        const auto text = base::readFile(path, base::mebibyte);
        Variables known = found;
        known.insert(own);
        known.insert(section.reader->known());
        if (text)
            found.insert(readEnvFile(*text, file.reader, known));
        else if (file.isRequired || text.error().code != base::Code::FileMissing)
            unseen << path;
    }
}

} // namespace

QStringList commandWords(const ComposeSections &sections, const char *name)
{
    const QList<ComposeSections::Part> parts = sections.parts(name);
    if (parts.isEmpty())
        return {};
    const ComposeReader &reader = *parts.last().reader;
    if (reader.isScalar(parts.last().node))
        return unitWords(reader.text(parts.last().node));
    QStringList words;
    for (const int word : reader.children(parts.last().node))
        words << reader.text(word);
    return words;
}

Variables composeEnvironment(const ComposeSections &sections, QStringList &unseen)
{
    const QList<ComposePart> files = sections.parts("env_file");
    const QList<ComposePart> own = sections.parts("environment");
    Variables variables;
    QStringList listed;
    for (const ComposePart &section : own)
        takeOwnVariables(section, listed, variables);
    Variables all;
    for (const ComposePart &section : files)
        takeEnvFiles(section, variables, all, unseen);
    for (const ComposePart &section : files + own) {
        if (section.reader->isAlias(section.node))
            unseen << u"*"_s;
    }
    const auto isMerged = [](const ComposePart &section) {
        return section.reader->child(section.node, "<<") >= 0;
    };
    if (!sections.parts("<<").isEmpty() || std::ranges::any_of(own, isMerged))
        unseen << u"<<"_s;
    all.insert(variables);
    all.remove(u"<<"_s);
    return all;
}

} // namespace milvus
