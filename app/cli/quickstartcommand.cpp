#include "app/cli/quickstart.h"

#include "app/cli/clockoption.h"
#include "app/cli/commands.h"
#include "app/cli/serverconfig.h"
#include "app/cli/setreport.h"
#include "app/cli/testreport.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/base/shell.h"
#include "core/plan/preset.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeQuickstart(CommandLine &line)
{
    line.setSummary(
        Tr::tr("Makes certificates, checks them, writes the configuration and proves it all on the "
               "built-in rehearsal server, without a question."));
    line.setExample(u"milvus-tls quickstart --out ~/milvus/tls"_s);
    line.option(u"out"_s, u"DIR"_s,
                Tr::tr("The folder for the files; ~/milvus/tls when nothing is said."));
    describeClock(line);
}

void heading(const QString &text, Output &out)
{
    out.say();
    out.say(text);
}

/// What to type for this program: its name where the shell finds it, else its path.
QString programWord()
{
    const QString name = u"milvus-tls"_s;
    const QString path = QCoreApplication::applicationFilePath();
    const QFileInfo found(QStandardPaths::findExecutable(name));
    return found.canonicalFilePath() == path ? name : text::visible(base::shellWord(path));
}

QStringList nextCommands(const QString &folder)
{
    const QString program = programWord();
    const QString bundle = text::visible(base::shellWord(folder));
    return {u"%1 configure --bundle %2 --mode mutual --config milvus.yaml --write"_s.arg(program,
                                                                                         bundle),
            u"%1 test localhost:19530 --bundle %2"_s.arg(program, bundle),
            u"%1 snippet --bundle %2 --sdk pymilvus --host localhost:19530"_s.arg(program, bundle)};
}

/// A rehearsal by the configuration just written, and the live test against it.
base::Result<probe::TestReport> rehearse(const QString &config, const QString &folder, Output &out)
{
    const auto options = rehearsalOf(config, folder);
    if (!options)
        return tl::make_unexpected(options.error());
    const auto server = probe::RehearsalServer::start(*options);
    if (!server)
        return tl::make_unexpected(server.error());
    probe::Request request;
    request.port = server->port();
    request.bundleFolder = folder;
    return runTest(request, out);
}

void tellEnd(const ReadySet &set, const QString &config, const probe::TestReport &report,
             Output &out)
{
    const QStringList next = nextCommands(set.folder);
    out.set(u"folder"_s, set.folder);
    out.set(u"reused"_s, set.isReused);
    out.set(u"next"_s, QJsonArray::fromStringList(next));
    heading(Tr::tr("What was made"), out);
    out.say(set.isReused ? Tr::tr("  Nothing new: the nine files in %1 were good.")
                               .arg(text::visible(set.folder))
                         : Tr::tr("  The nine files in %1.").arg(text::visible(set.folder)));
    out.say(Tr::tr("  The lines for Milvus's configuration: %1.").arg(text::visible(config)));
    heading(Tr::tr("What was proven"), out);
    if (report.connected) {
        out.say(Tr::tr("  A program with client.pem gets in over %1.")
                    .arg(text::visible(report.connection.tlsVersion)));
        out.say(Tr::tr("  Without a certificate, with a stranger's, or without TLS it stays out."));
        out.say(Tr::tr("  This was the rehearsal server of this program, not Milvus itself."));
    } else {
        out.say(u"  "_s + Tr::tr("%1.").arg(text::testHeadline(report, plan::Mode::Mutual)));
    }
    heading(Tr::tr("Next"), out);
    for (const QString &command : next)
        out.say(u"  "_s + command);
}

int runQuickstart(const CommandLine &line, Output &out)
{
    obeyClock(line);
    plan::Plan plan = plan::defaultPlan();
    if (line.isSet(u"out"_s))
        plan.folder = line.value(u"out"_s);
    plan.folder = absolutePath(plan.folder);
    out.say(Tr::tr("1. Certificates"));
    const auto set = readySet(plan, out);
    if (!set)
        return out.fail(set.error());
    plan.folder = set->folder;

    heading(Tr::tr("2. A second look at them"), out);
    const auto inspected = inspect::inspectPaths({plan.folder}, {u"localhost"_s, true});
    if (!inspected)
        return out.fail(inspected.error());
    tellInspected(*inspected, out);
    out.add(inspected->findings);

    heading(Tr::tr("3. Configuration"), out);
    plan.deployment.kind = plan::Deployment::Kind::BareBinary;
    const auto config = writeConfiguration(plan, out);
    if (!config)
        return out.fail(config.error());

    heading(Tr::tr("4. Rehearsal and live test"), out);
    const auto report = rehearse(*config, plan.folder, out);
    if (!report)
        return out.fail(report.error());
    tellEnd(*set, *config, *report, out);
    return out.finish();
}

} // namespace

const Command quickstartCommand = {"quickstart", describeQuickstart, runQuickstart};

} // namespace cli
