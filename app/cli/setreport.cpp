#include "app/cli/setreport.h"

#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "ui/text/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString octal(unsigned mode)
{
    return u"%1"_s.arg(mode, 4, 8, QLatin1Char('0'));
}

QJsonArray filesJson(const QList<bundle::WrittenFile> &files)
{
    QJsonArray array;
    for (const bundle::WrittenFile &file : files)
        array << QJsonObject{{u"path"_s, file.path},
                             {u"mode"_s, octal(file.mode)},
                             {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}};
    return array;
}

QStringList fileTable()
{
    QList<QStringList> rows;
    for (const bundle::FileInfo &info : bundle::allFiles())
        rows << QStringList{octal(info.mode), bundle::fileName(info.file),
                            text::fileMeaning(info.file),
                            Tr::tr("for: %1").arg(text::holder(info.file))};
    return aligned(rows);
}

QString joinedNames(const QList<plan::SubjectAltName> &names)
{
    QStringList shown;
    for (const plan::SubjectAltName &name : names)
        shown << text::bothForms(name);
    return shown.join(u", "_s);
}

QString keyText(const pki::KeyFacts &key)
{
    if (!key.curve.isEmpty())
        return text::visible(key.curve);
    return key.bits > 0 && key.algorithm == u"RSA" ? Tr::tr("RSA, %1 bits").arg(key.bits)
                                                   : text::visible(key.algorithm);
}

QString certificateText(const inspect::Object &object)
{
    const pki::CertificateView &certificate = *object.certificate;
    const QString until = text::date(certificate.notAfter);
    const QString name = text::visible(certificate.commonName());
    switch (object.role) {
    case inspect::Role::Ca:
        return Tr::tr("the CA “%1”, %2, valid until %3").arg(name, keyText(certificate.key), until);
    case inspect::Role::Server:
        return Tr::tr("a server's certificate for %1, %2, valid until %3")
            .arg(joinedNames(certificate.names), keyText(certificate.key), until);
    case inspect::Role::Client:
        return Tr::tr("the certificate of the program “%1”, %2, valid until %3")
            .arg(name, keyText(certificate.key), until);
    case inspect::Role::Other:
        break;
    }
    return Tr::tr("a certificate of “%1”, %2, valid until %3")
        .arg(name, keyText(certificate.key), until);
}

QString objectText(const inspect::Object &object)
{
    switch (object.kind) {
    case inspect::Kind::Certificate:
        return object.certificate ? certificateText(object) : Tr::tr("a certificate");
    case inspect::Kind::PrivateKey:
        if (object.key && !object.matches.isEmpty())
            return Tr::tr("a private key, %1, of %2")
                .arg(keyText(*object.key), text::visible(object.matches));
        return object.key ? Tr::tr("a private key, %1").arg(keyText(*object.key))
                          : Tr::tr("a private key");
    case inspect::Kind::Request:
        return Tr::tr("a request for a certificate");
    case inspect::Kind::Serial:
        return Tr::tr("serial numbers of the CA");
    case inspect::Kind::Unknown:
        break;
    }
    return Tr::tr("nothing that is known here");
}

} // namespace

void tellTwoForms(const QList<plan::SubjectAltName> &names, Output &out)
{
    for (const plan::SubjectAltName &name : names)
        if (!name.display.isEmpty() && name.display != name.value)
            out.say(Tr::tr("%1 stands in the certificate as %2.")
                        .arg(text::visible(name.display), text::visible(name.value)));
}

void tellGenerated(const bundle::GenerateReport &report, Output &out)
{
    out.set(u"folder"_s, report.folder);
    out.set(u"files"_s, filesJson(report.files));
    out.set(u"backup"_s, report.backupFolder);
    out.set(u"caReused"_s, report.caReused);
    out.set(u"seconds"_s, report.seconds);
    out.set(u"notAfter"_s, QJsonObject{{u"ca"_s, report.caNotAfter.toString(Qt::ISODate)},
                                       {u"server"_s, report.serverNotAfter.toString(Qt::ISODate)},
                                       {u"client"_s, report.clientNotAfter.toString(Qt::ISODate)}});
    out.say(Tr::tr("Nine files are ready in %1, made and checked against each other in %2 s.")
                .arg(text::visible(report.folder), QLocale().toString(report.seconds, 'f', 2)));
    if (!report.backupFolder.isEmpty())
        out.say(Tr::tr("The earlier set is kept in %1.").arg(text::visible(report.backupFolder)));
    out.say(fileTable());
    out.say(
        Tr::tr("The CA is valid until %1, Milvus's certificate until %2, the program's until %3.")
            .arg(text::date(report.caNotAfter), text::date(report.serverNotAfter),
                 text::date(report.clientNotAfter)));
}

void tellInspected(const inspect::Report &report, Output &out)
{
    out.merge(inspect::toJson(report));
    if (!base::hasProblem(report.findings)) { // else the findings say it, with what to do
        out.say(text::verdict(report));
        if (const QString detail = text::verdictDetail(report); !detail.isEmpty())
            out.say(detail);
    }
    QList<QStringList> rows;
    for (const inspect::Object &object : report.objects)
        rows << QStringList{text::visible(object.file), objectText(object)};
    out.say(aligned(rows));
}

} // namespace cli
