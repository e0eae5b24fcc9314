#include "app/cli/issuereport.h"

#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject certificateJson(const bundle::IssuedCertificate &issued)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    return {
        {u"file"_s, issued.file},
        {u"oldSerial"_s, orNull(issued.oldSerial)},
        {u"oldNotAfter"_s, orNull(issued.oldNotAfter.toString(Qt::ISODate))},
        {u"serial"_s, issued.serial},
        {u"notBefore"_s, issued.notBefore.toString(Qt::ISODate)},
        {u"notAfter"_s, issued.notAfter.toString(Qt::ISODate)},
        {u"issuer"_s, issued.issuer},
        {u"keyKept"_s, issued.keyKept},
    };
}

QStringList rowOf(const bundle::IssuedCertificate &issued)
{
    const QString before = issued.oldNotAfter.isValid()
                               ? Tr::tr("instead of %1").arg(text::date(issued.oldNotAfter))
                               : Tr::tr("new");
    return {text::visible(issued.file), Tr::tr("until %1").arg(text::date(issued.notAfter)), before,
            issued.keyKept ? Tr::tr("same key") : Tr::tr("new key"), issued.serial};
}

} // namespace

void tellIssued(const bundle::RenewReport &report, Output &out)
{
    QJsonArray certificates;
    QList<QStringList> rows;
    for (const bundle::IssuedCertificate &issued : report.certificates) {
        certificates << certificateJson(issued);
        rows << rowOf(issued);
    }
    QJsonArray files;
    for (const bundle::ReplacedFile &file : report.files)
        files << QJsonObject{
            {u"path"_s, file.path}, {u"new"_s, file.isNew}, {u"gone"_s, file.isGone}};
    out.set(u"folder"_s, report.folder);
    out.set(u"certificates"_s, certificates);
    out.set(u"issued"_s, report.issued);
    out.set(u"files"_s, files);
    out.set(u"backup"_s, report.backupFolder);
    out.set(u"seconds"_s, report.seconds);
    if (report.issued > 0)
        out.say(Tr::tr("%n certificate(s) issued in %1.", nullptr, static_cast<int>(report.issued))
                    .arg(text::visible(report.folder)));
    out.say(aligned(rows));
    if (report.issued > report.certificates.size())
        out.say(Tr::tr("The others are in the history: milvus-tls history --bundle …"));
    if (!report.backupFolder.isEmpty())
        out.say(Tr::tr("The earlier set is kept in %1.").arg(text::visible(report.backupFolder)));
}

} // namespace cli
