#include "core/milvus/dockerfile.h"

#include "core/milvus/startcommand.h"
#include "core/milvus/unitwords.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

/// The words of ["a", "b"], else a line for a shell.
QStringList commandIn(const QString &written)
{
    const QJsonDocument list = QJsonDocument::fromJson(written.toUtf8());
    if (!list.isArray())
        return written.isEmpty() ? QStringList() : QStringList{u"/bin/sh"_s, u"-c"_s, written};
    QStringList words;
    for (const QJsonValue &word : list.array())
        words << word.toString();
    return words;
}

/// "A=b C=d", or "A b" of old.
void takeEnv(const QString &written, BuiltImage &image)
{
    Start given = {image.environment, {}, false, true};
    const QStringList words = unitWords(written);
    if (words.value(0).contains(u'='))
        for (const QString &word : words)
            given.assign(word);
    else
        given.assign(words.value(0) + u'=' + words.mid(1).join(u' '));
    image.environment = given.variables;
}

bool speaksOfConfiguration(const QString &written)
{
    return written.contains(u"configs") || written.contains(u"milvus.yaml") ||
           written.contains(u"user.yaml");
}

void takeInstruction(const QString &name, const QString &written, BuiltImage &image)
{
    if (name == u"ENV") {
        takeEnv(written, image);
    } else if (name == u"ENTRYPOINT") {
        image.entrypoint = commandIn(written);
        image.command.clear();
    } else if (name == u"CMD") {
        image.command = commandIn(written);
    } else if (name == u"WORKDIR") {
        image.workingFolder = QDir::cleanPath(QDir(image.workingFolder).filePath(written));
    } else if (name == u"COPY" || name == u"ADD" || name == u"RUN") {
        image.mayConfigure = image.mayConfigure || speaksOfConfiguration(written);
    }
}

} // namespace

std::optional<BuiltImage> readDockerfile(const QByteArray &text, const QString &target)
{
    QHash<QString, BuiltImage> stages;
    QString current;
    for (const QString &line : unitLines(text)) {
        const QString name = line.section(u' ', 0, 0).toUpper();
        const QString written = line.section(u' ', 1).trimmed();
        if (name == u"FROM") {
            QStringList words = unitWords(written);
            words.removeIf([](const QString &word) { return word.startsWith(u"--"); });
            if (!target.isEmpty() && current == target)
                break;
            const QString base = words.value(0);
            BuiltImage begun = stages.value(base);
            if (begun.base.isEmpty())
                begun.base = base;
            current = words.value(1).compare(u"as", Qt::CaseInsensitive) == 0
                          ? words.value(2)
                          : u"%1"_s.arg(stages.size());
            stages.insert(current, begun);
        } else if (stages.contains(current)) {
            takeInstruction(name, written, stages[current]);
        }
    }
    const bool isThere = stages.contains(current) && (target.isEmpty() || current == target);
    return isThere ? std::optional(stages.value(current)) : std::nullopt;
}

} // namespace milvus
