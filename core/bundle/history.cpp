#include "core/bundle/history.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/files.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bundle {

namespace {

QString nameText(const QList<pki::NameAttribute> &name)
{
    QStringList parts;
    for (const pki::NameAttribute &each : name)
        parts.append(each.shortName + u'=' + each.value);
    return parts.join(u", "_s);
}

QString instant(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime instantFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

std::optional<IssueRecord> recordFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    IssueRecord record;
    record.time = instantFrom(json[u"time"_s]);
    record.action = json[u"action"_s].toString();
    record.file = json[u"file"_s].toString();
    record.serial = json[u"serial"_s].toString();
    record.subject = json[u"subject"_s].toString();
    record.issuer = json[u"issuer"_s].toString();
    for (const QJsonValue &name : json[u"names"_s].toArray())
        record.names.append(name.toString());
    record.notBefore = instantFrom(json[u"notBefore"_s]);
    record.notAfter = instantFrom(json[u"notAfter"_s]);
    record.sha256 = json[u"sha256"_s].toString();
    if (!record.time.isValid() || record.serial.isEmpty() || record.file.isEmpty())
        return std::nullopt;
    return record;
}

} // namespace

QString serialText(QByteArrayView serial)
{
    return QString::fromLatin1(serial.toByteArray().toHex().toUpper());
}

IssueRecord recordOf(const pki::CertificateView &certificate, const QString &file,
                     const QString &action)
{
    IssueRecord record;
    record.time = QDateTime::fromSecsSinceEpoch(base::now().toSecsSinceEpoch(), Qt::UTC);
    record.action = action;
    record.file = file;
    record.serial = serialText(certificate.serial);
    record.subject = nameText(certificate.subject);
    record.issuer = nameText(certificate.issuer);
    for (const plan::SubjectAltName &name : certificate.names)
        record.names.append(plan::nameKindId(name.kind) + u':' + name.value);
    record.notBefore = certificate.notBefore;
    record.notAfter = certificate.notAfter;
    record.sha256 = QString::fromLatin1(certificate.sha256.toHex());
    return record;
}

QJsonObject toJson(const IssueRecord &record)
{
    return {
        {u"time"_s, instant(record.time)},
        {u"action"_s, record.action},
        {u"file"_s, record.file},
        {u"serial"_s, record.serial},
        {u"subject"_s, record.subject},
        {u"issuer"_s, record.issuer},
        {u"names"_s, QJsonArray::fromStringList(record.names)},
        {u"notBefore"_s, instant(record.notBefore)},
        {u"notAfter"_s, instant(record.notAfter)},
        {u"sha256"_s, record.sha256},
    };
}

QByteArray historyLine(const IssueRecord &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact) + '\n';
}

base::Result<History> readHistory(const QString &folder)
{
    const QString path = folder + u'/' + QLatin1StringView(historyName);
    const auto content = base::readFile(path, mostHistoryBytes);
    if (!content && content.error().code == base::Code::FileMissing)
        return History{};
    if (!content)
        return tl::make_unexpected(content.error());
    History history;
    int number = 0;
    for (qsizetype at = 0; at < content->size();) {
        const qsizetype end = content->indexOf('\n', at);
        const qsizetype stop = end < 0 ? content->size() : end;
        const QByteArray line = content->sliced(at, stop - at);
        at = stop + 1;
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (const auto record = recordFrom(line))
            history.records.append(*record);
        else
            history.findings.append({base::Severity::Warning,
                                     base::Code::HistoryDamaged,
                                     {path, QString::number(number)},
                                     path,
                                     {}});
    }
    return history;
}

} // namespace bundle
