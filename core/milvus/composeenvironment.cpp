#include "core/milvus/composeenvironment.h"

#include "core/base/files.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// One file, a list of them, or of mappings with their path.
QStringList envFiles(const ComposeReader &reader, int section)
{
    if (section < 0)
        return {};
    if (reader.isScalar(section))
        return {reader.text(section)};
    QStringList files;
    for (const int item : reader.children(section)) {
        const QString file = reader.text(reader.isScalar(item) ? item : reader.child(item, "path"));
        if (!file.isEmpty())
            files << file;
    }
    return files;
}

void takeOwnVariables(const ComposeReader &reader, int section, Variables &variables)
{
    for (const int node : reader.children(section)) {
        const QString key = reader.key(node);
        Variables one;
        if (key.isEmpty())
            takeVariable(reader.text(node), one);
        else if (reader.isScalar(node))
            takeVariable(key + u'=' + reader.text(node), one);
        else
            takeVariable(key, one);
        for (auto variable = one.begin(); variable != one.end(); ++variable)
            variables.insert(variable.key(), namesVariable(*variable) ? QString() : *variable);
    }
}

} // namespace

ComposeEnvironment composeEnvironment(const ComposeReader &reader, int service,
                                      const QString &folder)
{
    ComposeEnvironment found;
    const int files = reader.child(service, "env_file");
    const int own = reader.child(service, "environment");
    for (const QString &file : envFiles(reader, files)) {
        const QString path = QDir::cleanPath(QDir(folder).absoluteFilePath(base::expandHome(file)));
        const auto text = base::readFile(path, base::mebibyte);
        if (text)
            found.variables.insert(readEnvFile(*text, EnvFileReader::Compose));
        else
            found.unknown << path;
    }
    for (const int section : {files, own}) {
        if (section >= 0 && reader.isAlias(section))
            found.unknown << u"*"_s;
    }
    const bool isMerged =
        reader.child(service, "<<") >= 0 || (own >= 0 && reader.child(own, "<<") >= 0);
    if (isMerged)
        found.unknown << u"<<"_s;
    if (reader.child(service, "extends") >= 0)
        found.unknown << u"extends"_s;
    takeOwnVariables(reader, own, found.variables);
    found.variables.remove(u"<<"_s);
    found.unknown.removeDuplicates();
    return found;
}

} // namespace milvus
