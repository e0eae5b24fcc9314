#include "app/cli/commands.h"
#include "app/cli/setreport.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/inspect/compare.h"
#include "core/plan/hostname.h"
#include "ui/text/words.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeInspect(CommandLine &line)
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
    line.option(u"compare"_s, u"PATH"_s,
                Tr::tr("Also tell, field by field, what is different in this other file; of two "
                       "folders, in the files of the same name."));
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

/// What is different a line each; what is the same by its name.
void tellCompared(const QList<inspect::FieldRow> &rows, Output &out)
{
    QJsonArray json;
    QStringList same;
    QList<QStringList> different;
    const bool severalFiles = !rows.isEmpty() && rows.first().file != rows.last().file;
    for (const inspect::FieldRow &row : rows) {
        json << inspect::toJson(row);
        const QString file = severalFiles ? text::visible(row.file) + u": "_s : QString();
        const QString field = file + text::comparedField(row.field);
        if (row.isSame()) {
            same << field;
        } else {
            different << QStringList{field, text::comparedValue(row.field, row.left)}
                      << QStringList{QString(), text::comparedValue(row.field, row.right)};
        }
    }
    out.set(u"comparison"_s, json);
    out.say();
    if (different.isEmpty())
        out.say(Tr::tr("Nothing is different."));
    else
        out.say(Tr::tr("Different:"));
    out.say(aligned(different));
    if (!same.isEmpty())
        out.say(Tr::tr("The same: %1.").arg(same.join(u", "_s)));
}

int runInspect(const CommandLine &line, Output &out)
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
    if (line.isSet(u"compare"_s)) {
        const auto other = inspect::inspectPaths({absolutePath(line.value(u"compare"_s))});
        if (!other)
            return out.fail(other.error());
        if (other->objects.isEmpty()) {
            const base::Finding reason = other->findings.value(0);
            return out.fail({reason.code, reason.args, reason.detail});
        }
        tellCompared(inspect::compareFiles(*report, *other), out);
    }
    out.add(report->findings);
    return out.finish();
}

} // namespace

const Command inspectCommand = {"inspect", describeInspect, runInspect};

} // namespace cli
