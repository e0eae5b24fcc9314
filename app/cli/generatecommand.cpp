#include "app/cli/capassphrase.h"
#include "app/cli/clientoptions.h"
#include "app/cli/clockoption.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/nameoptions.h"
#include "app/cli/planoptions.h"
#include "app/cli/setreport.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/base/shell.h"
#include "core/plan/answers.h"
#include "ui/text/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeGenerate(CommandLine &line)
{
    line.setSummary(Tr::tr(
        "Makes the nine certificate files for Milvus and its programs, all of them or none."));
    line.setExample(u"milvus-tls generate --out ~/milvus/tls --san localhost --san 10.0.0.7"_s);
    describePlan(line);
    describeClients(line);
    describeCaPassphrase(line,
                         Tr::tr("The file that holds the passphrase of ca.key: a new ca.key is "
                                "encrypted with it, an existing one opened."));
    line.flag(u"ask-ca-passphrase"_s,
              Tr::tr("Ask on the terminal for a passphrase for the new ca.key."));
    line.option(u"save-answers"_s, u"FILE"_s,
                Tr::tr("Keep what was decided, without secrets, for --answers."));
    line.flag(
        u"force"_s,
        Tr::tr("Replace the certificates in the folder; the earlier ones are kept as a backup."));
    describeClock(line);
}

QList<base::Finding> only(const QList<base::Finding> &findings, bool problems)
{
    QList<base::Finding> chosen;
    for (const base::Finding &finding : findings)
        if ((finding.severity == base::Severity::Problem) == problems)
            chosen << finding;
    return chosen;
}

base::Result<> checkCaReplacement(const plan::Plan &plan, bool isForced)
{
    const QString key = bundle::filePath(plan.folder, bundle::File::CaKey);
    if (plan.newCa && !isForced && QFileInfo::exists(key))
        return base::fail(base::Code::CaReplacementUnconfirmed, {key});
    return {};
}

base::Result<bundle::GenerateOptions> generateOptions(const CommandLine &line)
{
    bundle::GenerateOptions options;
    options.replace = line.isSet(u"force"_s);
    auto passphrase =
        line.isSet(u"ask-ca-passphrase"_s) ? askNewPassphrase() : caPassphraseOf(line);
    if (!passphrase)
        return tl::make_unexpected(passphrase.error());
    options.caPassphrase = std::move(*passphrase);
    return options;
}

int runGenerate(const CommandLine &line, Output &out)
{
    obeyClock(line);
    if (!line.isSet(u"out"_s) && !line.isSet(u"answers"_s))
        return out.fail(wrongUse(Tr::tr("%1 is missing.").arg(u"--out DIR"_s)).value());
    const auto plan = planOf(line);
    if (!plan)
        return out.fail(plan.error());
    const QList<base::Finding> judged = judge(*plan);
    if (base::hasProblem(judged))
        return out.refuse(only(judged, true));
    auto options = generateOptions(line);
    if (!options)
        return out.fail(options.error());
    if (const auto checked = checkCaReplacement(*plan, options->replace); !checked)
        return out.fail(checked.error());
    const auto clients = clientsOf(line);
    if (!clients)
        return out.fail(clients.error());
    if (base::hasProblem(clients->findings))
        return out.refuse(clients->findings);
    options->clients = clients->names;

    base::Job job([&out](const base::Progress &progress) { out.progress(progress); });
    const Interrupt interrupt(job);
    const auto report = withCaPassphrase(options->caPassphrase,
                                         [&] { return bundle::generate(*plan, *options, job); });
    if (!report)
        return out.fail(report.error());
    tellGenerated(*report, out);
    tellTwoForms(plan->names, out);
    out.set(u"namedClients"_s, report->namedClients);
    if (report->namedClients > 0)
        out.say(Tr::tr("Beside them lie %n named client(s): client-NAME.key, .csr and .pem.",
                       nullptr, static_cast<int>(report->namedClients)));
    out.add(clients->findings);
    if (line.isSet(u"save-answers"_s))
        if (const auto saved =
                plan::writeAnswers(absolutePath(line.value(u"save-answers"_s)), *plan);
            !saved)
            return out.fail(saved.error());
    for (const base::Finding &remark : remarksOnTypedNames(line, u"san"_s))
        if (remark.severity == base::Severity::Note) // the others are among what is judged
            out.add(remark);
    out.add(only(judged, false));
    out.add(report->findings);
    out.say();
    out.say(Tr::tr("Next: milvus-tls configure --bundle %1 --mode %2")
                .arg(base::shellWord(text::visible(report->folder)), plan::modeId(plan->mode)));
    return out.finish();
}

} // namespace

const Command generateCommand = {"generate", describeGenerate, runGenerate};

} // namespace cli
