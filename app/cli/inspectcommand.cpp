#include "app/cli/commands.h"
#include "app/cli/setreport.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/plan/hostname.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describe(CommandLine &line)
{
    line.setSummary(Tr::tr("Looks at certificates, keys, requests or whole folders and says what "
                           "is wrong with them."));
    line.setExample(u"milvus-tls inspect ~/milvus/tls --host milvus.lan"_s);
    line.setPositional(u"PATH…"_s, Tr::tr("Files and folders."));
    line.option(u"host"_s, u"NAME"_s,
                Tr::tr("Also check that the server's certificate covers this name or address."));
}

int run(const CommandLine &line, Output &out)
{
    inspect::Options options;
    if (line.isSet(u"host"_s)) {
        const auto host = plan::parseHostPort(line.value(u"host"_s));
        if (!host)
            return out.fail(host.error());
        options.host = host->host;
    }
    QStringList paths;
    for (const QString &typed : line.positionals())
        paths << absolutePath(typed);
    options.wholeSet = paths.size() == 1 && QFileInfo(paths.first()).isDir();
    const auto report = inspect::inspectPaths(paths, options);
    if (!report)
        return out.fail(report.error());
    tellInspected(*report, out);
    out.add(report->findings);
    return out.finish();
}

} // namespace

const Command inspectCommand = {"inspect", describe, run};

} // namespace cli
