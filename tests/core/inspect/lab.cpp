#include "lab.h"

#include "core/pki/certificateview.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/// `openssl x509` would count.
QString randomSerial()
{
    constexpr quint64 positive = 0x7FFFFFFFFFFFFFFF;
    const auto half = [] {
        return u"%1"_s.arg(QRandomGenerator::system()->generate64() & positive, 16, 16,
                           QLatin1Char('0'));
    };
    return (half() + half()).toUpper();
}

} // namespace

Recipe with(Recipe recipe, const QString &from, const QString &to)
{
    recipe.extensions.replace(from, to);
    return recipe;
}

Lab::Lab(QString folder)
    : m_folder(std::move(folder))
{}

Recipe Lab::ca()
{
    Recipe recipe;
    recipe.name = u"ca"_s;
    recipe.subject = u"/O=Test/CN=Test CA"_s;
    recipe.extensions = u"basicConstraints=critical,CA:TRUE,pathlen:0\n"
                        "keyUsage=critical,keyCertSign,cRLSign\n"
                        "subjectKeyIdentifier=hash\n"_s;
    recipe.signOptions = {u"-days"_s, u"3650"_s};
    recipe.signer.clear();
    return recipe;
}

Recipe Lab::server()
{
    Recipe recipe;
    recipe.name = u"server"_s;
    recipe.subject = u"/O=Test/CN=localhost"_s;
    recipe.extensions =
        u"basicConstraints=critical,CA:FALSE\n"
        "keyUsage=critical,digitalSignature\n"
        "extendedKeyUsage=serverAuth\n"
        "subjectKeyIdentifier=hash\n"
        "authorityKeyIdentifier=keyid\n"
        "subjectAltName=DNS:localhost,DNS:*.milvus.internal,IP:127.0.0.1,IP:::1\n"_s;
    return recipe;
}

Recipe Lab::client()
{
    Recipe recipe = server();
    recipe.name = u"client"_s;
    recipe.subject = u"/O=Test/CN=milvus-client"_s;
    recipe.extensions.replace(u"serverAuth"_s, u"clientAuth"_s);
    recipe.extensions.truncate(recipe.extensions.indexOf(u"subjectAltName"_s));
    recipe.extensions += u"subjectAltName=URI:spiffe://milvus/client\n"_s;
    return recipe;
}

void Lab::makeGoodSet() const
{
    for (const Recipe &recipe : {ca(), server(), client()})
        make(recipe);
    remove(u"ca.csr"_s);
    remove(u"extensions.cnf"_s);
}

void Lab::make(const Recipe &recipe) const
{
    const QString key = recipe.name + u".key"_s;
    const QString request = recipe.name + u".csr"_s;
    openssl(QStringList{u"genpkey"_s, u"-out"_s, key} + recipe.keyOptions);
    openssl(QStringList{u"req"_s, u"-new"_s, u"-key"_s, key, u"-out"_s, request, u"-subj"_s,
                        recipe.subject} +
            recipe.requestOptions);
    QStringList sign = {u"x509"_s, u"-req"_s, u"-in"_s,
                        request,   u"-out"_s, recipe.name + u".pem"_s};
    if (recipe.extensions != u"-") {
        write(u"extensions.cnf"_s, recipe.extensions.toUtf8());
        sign += {u"-extfile"_s, u"extensions.cnf"_s};
    }
    if (recipe.signer.isEmpty())
        sign += {u"-signkey"_s, key};
    else
        sign += {u"-CA"_s, recipe.signer + u".pem"_s, u"-CAkey"_s, recipe.signer + u".key"_s};
    if (!recipe.signer.isEmpty() && !recipe.signOptions.contains(u"-set_serial"_s)) {
        const QString serial = randomSerial();
        sign += {u"-set_serial"_s, u"0x"_s + serial};
        write(recipe.signer + u".srl"_s, serial.toLatin1() + '\n');
    }
    openssl(sign + recipe.signOptions);
    remove(u"extensions.cnf"_s);
}

void Lab::makeKey(const QString &name) const
{
    openssl(QStringList{u"genpkey"_s, u"-out"_s, name} + Recipe().keyOptions);
}

void Lab::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
}

void Lab::alterSignature(const QString &name) const
{
    openssl({u"x509"_s, u"-in"_s, name, u"-outform"_s, u"DER"_s, u"-out"_s, u"x.der"_s});
    QByteArray der = read(u"x.der"_s);
    remove(u"x.der"_s);
    der.back() = static_cast<char>(der.back() ^ 1);
    write(name, "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n");
}

QString Lab::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

QByteArray Lab::read(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

void Lab::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void Lab::remove(const QString &name) const
{
    QFile::remove(path(name));
}

void Lab::copy(const QString &from, const QString &to) const
{
    remove(to);
    if (!QFile::copy(path(from), path(to)))
        qFatal("cannot copy %s", qPrintable(from));
}

QString Lab::serialAfter(const QString &name) const
{
    QByteArray serial = pki::parseCertificates(read(name), name)->first().serial;
    for (qsizetype at = serial.size() - 1; at >= 0; --at) {
        serial[at] = static_cast<char>(serial.at(at) + 1);
        if (serial.at(at) != 0)
            break;
    }
    return u"0x"_s + QString::fromLatin1(serial.toHex());
}
