#include "app/cli/commands.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/bundle/history.h"
#include "core/bundle/swap.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeHistory(CommandLine &line)
{
    line.setSummary(Tr::tr("Lists the certificates that were issued in a folder, oldest first."));
    line.setExample(u"milvus-tls history --bundle ~/milvus/tls"_s);
    line.required(u"bundle"_s, u"DIR"_s, Tr::tr("The folder with the nine files."));
}

/// What was done when the certificate was issued.
QString actionText(const QString &action)
{
    if (action == u"generate")
        return Tr::tr("made");
    if (action == u"renew")
        return Tr::tr("renewed");
    if (action == u"extend")
        return Tr::tr("names added");
    if (action == u"add-client")
        return Tr::tr("client added");
    if (action == u"repair")
        return Tr::tr("repaired");
    if (action == u"rotate")
        return Tr::tr("CA changed");
    if (action == u"cancel-rotation")
        return Tr::tr("change of the CA taken back");
    return text::visible(action);
}

QStringList rowOf(const bundle::IssueRecord &record)
{
    return {record.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), text::visible(record.file),
            actionText(record.action), Tr::tr("until %1").arg(text::date(record.notAfter)),
            text::visible(record.serial)};
}

int runHistory(const CommandLine &line, Output &out)
{
    const auto folder = bundleFolder(line);
    if (!folder)
        return out.fail(folder.error());
    const auto history = bundle::readHistory(*folder);
    if (!history)
        return out.fail(history.error());
    QJsonArray records;
    QList<QStringList> rows;
    for (const bundle::IssueRecord &record : history->records) {
        if (out.isJson())
            records << bundle::toJson(record);
        else
            rows << rowOf(record);
    }
    out.set(u"folder"_s, *folder);
    out.set(u"records"_s, records);
    if (history->records.isEmpty())
        out.say(Tr::tr("Nothing is recorded in %1 yet.").arg(text::visible(*folder)));
    out.say(aligned(rows));
    out.add(bundle::interruptedChange(*folder));
    out.add(history->findings);
    return out.finish();
}

} // namespace

const Command historyCommand = {"history", describeHistory, runHistory};

} // namespace cli
