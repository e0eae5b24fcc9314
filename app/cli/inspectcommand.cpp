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
    line.option(u"sdk"_s, u"all|pymilvus|node|java|go|cpp|rest"_s,
                Tr::tr("Show only what programs with this SDK mind, and decide by that whether "
                       "the files are good; all when nothing is said. Some flaws disturb only "
                       "some: Go refuses a certificate without names, Java a client.key that is "
                       "not PKCS#8. rest stands for curl, browsers and Python's requests."));
}

/// --sdk; none for all of them.
base::Result<std::optional<base::Sdk>> sdkOf(const CommandLine &line)
{
    const QString typed = line.value(u"sdk"_s);
    if (!line.isSet(u"sdk"_s) || typed == u"all")
        return std::nullopt;
    base::Sdk sdk = base::Sdk::Pymilvus;
    if (!base::parseSdk(typed, sdk))
        return base::fail(base::Code::SdkUnknown, {typed});
    return sdk;
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
    const auto sdk = sdkOf(line);
    if (!sdk)
        return out.fail(sdk.error());
    options.sdk = *sdk;
    QStringList paths;
    for (const QString &typed : line.positionals())
        paths << absolutePath(typed);
    options.wholeSet = paths.size() == 1 && QFileInfo(paths.first()).isDir();
    const auto report = inspect::inspectPaths(paths, options);
    if (!report)
        return out.fail(report.error());
    out.set(u"sdk"_s, *sdk ? base::sdkId(**sdk) : u"all"_s);
    tellInspected(*report, out);
    out.add(report->findings);
    return out.finish();
}

} // namespace

const Command inspectCommand = {"inspect", describe, run};

} // namespace cli
