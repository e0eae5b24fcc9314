#include "app/cli/capassphrase.h"
#include "app/cli/clockoption.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/issuereport.h"
#include "app/cli/tr.h"
#include "app/cli/values.h"
#include "core/bundle/rotate.h"
#include "core/bundle/swap.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void describeRotate(CommandLine &line)
{
    line.setSummary(
        Tr::tr("Has a new CA take over from the old one in four steps, without a break; "
               "files are handed out between them. Without --to: says how far it is."));
    line.setExample(u"milvus-tls rotate --bundle ~/milvus/tls --to next"_s);
    line.required(u"bundle"_s, u"DIR"_s, Tr::tr("The folder with the nine files."));
    line.option(
        u"to"_s, u"next|finish|cancel"_s,
        Tr::tr("Take the next step; the last one, which takes the old CA out; or go back to "
               "the old CA."));
    line.option(u"ca-common-name"_s, u"CN"_s,
                Tr::tr("Common name of the new CA; else the old one's with today's date."));
    line.option(u"ca-key"_s, u"ec-p256|ec-p384|rsa-2048|rsa-3072|rsa-4096|ed25519"_s,
                Tr::tr("Kind of the new CA's key; else the kind of the old one."));
    line.option(u"ca-days"_s, u"N"_s,
                Tr::tr("Days the new CA lasts; else as many as the old one."));
    describeCaPassphrase(line,
                         Tr::tr("The file whose first line is the passphrase of ca.key; the new "
                                "CA's key gets it too, also when the old one has none."));
    describeClock(line);
}

base::Result<bundle::RotationMove> moveOf(const QString &typed)
{
    if (typed == u"next")
        return bundle::RotationMove::Next;
    if (typed == u"finish")
        return bundle::RotationMove::Finish;
    if (typed == u"cancel")
        return bundle::RotationMove::Cancel;
    return wrongUse(Tr::tr("--to takes next, finish or cancel, not “%1”.").arg(typed));
}

base::Result<bundle::RotationRequest> rotateRequest(const CommandLine &line, const QString &folder)
{
    bundle::RotationRequest request;
    request.folder = folder;
    const auto move = moveOf(line.value(u"to"_s));
    if (!move)
        return tl::make_unexpected(move.error());
    request.move = *move;
    request.caCommonName = line.value(u"ca-common-name"_s);
    if (line.isSet(u"ca-key"_s)) {
        plan::KeyKind kind = plan::KeyKind::EcP256;
        if (!plan::parseKeyKind(line.value(u"ca-key"_s), kind))
            return base::fail(base::Code::KeyKindUnknown, {line.value(u"ca-key"_s)});
        request.caKey = kind;
    }
    const auto days = line.number(u"ca-days"_s, 0);
    if (!days)
        return tl::make_unexpected(days.error());
    // 0 means "as before" to the job, and nothing to a person who types it.
    request.caDays = line.isSet(u"ca-days"_s) && *days == 0 ? -1 : *days;
    auto passphrase = caPassphraseOf(line);
    if (!passphrase)
        return tl::make_unexpected(passphrase.error());
    request.caPassphrase = std::move(*passphrase);
    return request;
}

void tellStatus(const bundle::RotationStatus &status, Output &out)
{
    const bool isUnderWay = status.state != bundle::RotationState::None;
    out.set(u"state"_s, bundle::rotationStateId(status.state));
    out.set(u"since"_s, isUnderWay ? QJsonValue(status.since.toUTC().toString(Qt::ISODate))
                                   : QJsonValue(QJsonValue::Null));
    const auto told = [&](const QString &name, const QDateTime &notAfter) {
        return isUnderWay ? QJsonValue(QJsonObject{
                                {u"commonName"_s, name},
                                {u"notAfter"_s, notAfter.toUTC().toString(Qt::ISODate)}})
                          : QJsonValue(QJsonValue::Null);
    };
    out.set(u"oldCa"_s, told(status.oldCa, status.oldNotAfter));
    out.set(u"newCa"_s, told(status.newCa, status.newNotAfter));
    if (!isUnderWay)
        return;
    out.say(Tr::tr("Old CA: %1, valid until %2.")
                .arg(text::visible(status.oldCa), text::date(status.oldNotAfter)));
    out.say(Tr::tr("New CA: %1, valid until %2.")
                .arg(text::visible(status.newCa), text::date(status.newNotAfter)));
}

int runRotate(const CommandLine &line, Output &out)
{
    obeyClock(line);
    const auto folder = bundleFolder(line);
    if (!folder)
        return out.fail(folder.error());
    if (!line.isSet(u"to"_s)) {
        const auto status = bundle::rotationStatus(*folder);
        if (!status)
            return out.fail(status.error());
        out.set(u"folder"_s, *folder);
        tellStatus(*status, out);
        out.add(bundle::interruptedChange(*folder));
        out.add(bundle::rotationAdvice(*status, *folder));
        return out.finish();
    }
    auto request = rotateRequest(line, *folder);
    if (!request)
        return out.fail(request.error());
    base::Job job([&out](const base::Progress &progress) { out.progress(progress); });
    const Interrupt interrupt(job);
    const auto report =
        withCaPassphrase(request->caPassphrase, [&] { return bundle::rotate(*request, job); });
    if (!report)
        return out.fail(report.error());
    tellIssued(report->changes, out);
    tellStatus(report->status, out);
    out.add(report->changes.findings);
    out.add(report->advice);
    return out.finish();
}

} // namespace

const Command rotateCommand = {"rotate", describeRotate, runRotate};

} // namespace cli
