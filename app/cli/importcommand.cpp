#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/export/scriptimport.h"
#include "core/plan/answers.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeImport(CommandLine &line)
{
    line.setSummary(Tr::tr(
        "Reads a gen.sh and an openssl.cnf in the form of Milvus's documentation as answers for "
        "generate --answers and the wizard. Nothing in them is run; every line that has no place "
        "in the answers is named."));
    line.setExample(u"milvus-tls import gen.sh openssl.cnf --to answers.json"_s);
    line.setPositional(u"FILE…"_s, Tr::tr("The script, the configuration, or both."));
    line.required(u"to"_s, u"FILE"_s, Tr::tr("The file for the answers."));
    line.option(u"out"_s, u"DIR"_s, Tr::tr("The folder the nine files are to go to."));
}

QString namesText(const plan::Plan &plan)
{
    QStringList names;
    for (const plan::SubjectAltName &name : plan.names)
        names << text::visible(name.display);
    return names.join(u", "_s);
}

/// For people one line each: a configuration has many.
void tellLeft(const QList<base::Finding> &all, Output &out)
{
    if (out.isJson())
        return out.add(all);
    const auto isLine = [](const base::Finding &finding) {
        return finding.code == base::Code::ImportLineLeft;
    };
    QList<base::Finding> findings;
    for (const base::Finding &finding : all)
        if (isLine(finding))
            findings.append(finding);
        else
            out.add(finding);
    if (findings.isEmpty())
        return;
    out.say(Tr::tr("Not taken over, since an answer file has no place for it (%1):")
                .arg(base::codeId(base::Code::ImportLineLeft)));
    QList<QStringList> rows;
    for (const base::Finding &finding : findings) {
        QStringList row;
        for (const QString &arg : finding.args)
            row << text::visible(arg);
        rows << row;
    }
    out.say(aligned(rows));
}

int runImport(const CommandLine &line, Output &out)
{
    QStringList paths;
    for (const QString &typed : line.positionals())
        paths << absolutePath(typed);
    auto imported = exporter::importScripts(paths);
    if (!imported)
        return out.fail(imported.error());
    plan::Plan &plan = imported->plan;
    plan.folder =
        line.isSet(u"out"_s) ? absolutePath(line.value(u"out"_s)) : absolutePath(u"tls"_s);
    const QString target = absolutePath(line.value(u"to"_s));
    if (const auto saved = plan::writeAnswers(target, plan); !saved)
        return out.fail(saved.error());
    out.set(u"answers"_s, target);
    out.set(u"plan"_s, plan::toJson(plan));
    out.say(Tr::tr("%1 holds the answers: %2 keys, for %3.")
                .arg(text::visible(target), plan::keyKindId(plan.key), namesText(plan)));
    for (const plan::Problem &problem : plan::validate(plan))
        out.add(problem.finding);
    tellLeft(imported->findings, out);
    out.say(Tr::tr("Next: milvus-tls generate --answers %1").arg(text::visible(target)));
    return out.finish();
}

} // namespace

const Command importCommand = {"import", describeImport, runImport};

} // namespace cli
