#include "app/cli/configurationchange.h"

#include "app/cli/nextreport.h"
#include "app/cli/tr.h"
#include "ui/text/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonArray editsJson(const milvus::Patch &patch)
{
    QJsonArray edits;
    for (const milvus::Edit &edit : patch.edits)
        edits << QJsonObject{{u"key"_s, edit.key},
                             {u"before"_s, edit.before},
                             {u"after"_s, edit.after},
                             {u"line"_s, edit.line}};
    return edits;
}

/// Each line with what is invisible in it made visible: a configuration is outside text.
void sayLines(const QByteArray &text, Output &out)
{
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        QStringList cells = line.split(u'\t');
        for (QString &cell : cells)
            cell = text::visible(cell);
        out.say(cells.join(u'\t'));
    }
}

milvus::NextSteps stepsAfter(const Change &change, const std::optional<milvus::Applied> &applied)
{
    milvus::NextSteps steps = milvus::nextSteps(change.deployment, milvus::Rendering::MilvusYaml,
                                                change.tlsMode, applied);
    if (!applied)
        steps.back.clear(); // nothing is changed that could be taken back
    return steps;
}

int write(const Change &change, Output &out)
{
    const auto applied = milvus::apply(change.path, change.patch);
    if (!applied)
        return out.fail(applied.error());
    out.set(u"written"_s, true);
    out.set(u"backup"_s, applied->backupPath);
    out.say(Tr::tr("%1 is changed. The earlier one is kept as %2.")
                .arg(text::visible(applied->path), text::visible(applied->backupPath)));
    sayNext(stepsAfter(change, *applied), out);
    return Good;
}

} // namespace

void sayDiff(const milvus::Patch &patch, const QString &path, Output &out)
{
    const QByteArray diff = milvus::unifiedDiff(patch, path);
    out.set(u"diff"_s, QString::fromUtf8(diff));
    sayLines(diff, out);
}

int carryOut(const Change &change, const QString &nothingToDo, Output &out)
{
    const QString path = text::visible(change.path);
    const QList<base::Finding> links = milvus::linkProblems(change.path);
    out.set(u"edits"_s, editsJson(change.patch));
    out.set(u"written"_s, false);
    setNext(stepsAfter(change, {}), out);
    sayDiff(change.patch, change.path, out);
    if (change.patch.before != change.patch.after)
        out.add(links);
    if (change.isDone())
        return write(change, out);
    if (change.patch.before != change.patch.after)
        out.say(Tr::tr("Nothing is changed yet: add --write to change %1.").arg(path));
    else
        out.say(nothingToDo.arg(path));
    return Good;
}

} // namespace cli
