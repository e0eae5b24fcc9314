#include "app/cli/capassphrase.h"
#include "app/cli/clockoption.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/nameoptions.h"
#include "app/cli/repairreport.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeRepair(CommandLine &line)
{
    line.setSummary(Tr::tr(
        "Mends the certificates in a folder and keeps its CA: signs again what has flaws, takes "
        "keys out of certificate files, puts right who may read what, makes what is missing. "
        "Files are recognised by what they hold; the earlier ones are kept as a backup."));
    line.setExample(u"milvus-tls repair ~/milvus/cert --dry-run"_s);
    line.setPositional(u"DIR"_s, Tr::tr("The folder with the certificates."));
    line.flag(u"dry-run"_s, Tr::tr("Only tell what would be done; nothing is written."));
    line.option(
        u"ca"_s, u"DIR|FILE"_s,
        Tr::tr("Where the CA or its key is, when it is not in the folder: another folder, its "
               "certificate file or a PKCS#12 file; the key stays there."));
    line.option(u"server"_s, u"FILE"_s,
                Tr::tr("The file of the folder that server.pem is made from, when there are "
                       "certificates of several servers."));
    line.option(u"client"_s, u"FILE"_s, Tr::tr("The same for client.pem."));
    line.repeatable(u"san"_s, u"NAME"_s,
                    Tr::tr("A name or address that server.pem is to cover as well; repeat it."));
    line.option(u"days"_s, u"N"_s,
                Tr::tr("Days that certificates made again last; as long as before when nothing is "
                       "said, 397 where that is not known, under 30 or over 825."));
    line.flag(u"new-keys"_s, Tr::tr("Also make new keys for Milvus and its program."));
    describeCaPassphrase(line, Tr::tr("The file that holds the passphrase of ca.key."));
    describeClock(line);
}

base::Result<int> daysOf(const CommandLine &line, int otherwise)
{
    constexpr int most = 825; // what every program takes
    const auto days = line.number(u"days"_s, otherwise);
    if (line.isSet(u"days"_s) && days && (*days < 1 || *days > most))
        return base::fail(base::Code::DaysOutOfRange,
                          {u"server.pem"_s, u"1"_s, QString::number(most)});
    return days;
}

/// A file that may be named as it is called in its folder, or by a path.
QString inFolder(const QString &typed, const QString &folder)
{
    const QString inside = QDir(folder).absoluteFilePath(typed);
    return QFileInfo::exists(inside) ? inside : absolutePath(typed);
}

base::Result<inspect::RepairRequest> repairRequest(const CommandLine &line)
{
    inspect::RepairRequest request;
    request.folder = absolutePath(line.positionals().value(0));
    if (line.isSet(u"ca"_s))
        request.caFolder = absolutePath(line.value(u"ca"_s));
    for (const QString &stem : {u"server"_s, u"client"_s})
        if (line.isSet(stem))
            request.sources[stem + u".pem"_s] = inFolder(line.value(stem), request.folder);
    const auto names = typedNames(line, u"san"_s);
    if (!names)
        return tl::make_unexpected(names.error());
    request.moreNames = *names;
    const auto days = daysOf(line, request.days);
    if (!days)
        return tl::make_unexpected(days.error());
    request.days = *days;
    request.newKeys = line.isSet(u"new-keys"_s);
    request.dryRun = line.isSet(u"dry-run"_s);
    auto passphrase = caPassphraseOf(line);
    if (!passphrase)
        return tl::make_unexpected(passphrase.error());
    request.passphrase = std::move(*passphrase);
    return request;
}

/// At a terminal the passphrase of a locked CA key is asked for; when nothing is typed, what needs
/// no signature is repaired all the same.
base::Result<inspect::RepairReport> repaired(inspect::RepairRequest &request, const base::Job &job)
{
    const auto attempt = [&] { return inspect::repair(request, job); };
    request.canAsk = canAsk();
    auto report = withCaPassphrase(request.passphrase, attempt);
    if (report || report.error().code != base::Code::CaKeyEncrypted || !request.canAsk)
        return report;
    request.canAsk = false;
    return attempt();
}

int runRepair(const CommandLine &line, Output &out)
{
    obeyClock(line);
    auto request = repairRequest(line);
    if (!request)
        return out.fail(request.error());
    base::Job job([&out](const base::Progress &progress) { out.progress(progress); });
    const Interrupt interrupt(job);
    const auto report = repaired(*request, job);
    if (!report)
        return out.fail(report.error());
    tellRepaired(*report, request->dryRun, out);
    out.add(remarksOnTypedNames(line, u"san"_s));
    return out.finish();
}

} // namespace

const Command repairCommand = {"repair", describeRepair, runRepair};

} // namespace cli
