#include "ui/text/tr.h"
#include "ui/text/words.h"

#include <QFileInfo>

namespace text {

QString logSign(milvus::LogSign sign)
{
    switch (sign) {
    case milvus::LogSign::Ready:
        return Tr::tr("Milvus is up, and took the certificate.");
    case milvus::LogSign::ReadyWithoutTls:
        return Tr::tr("Milvus is up, without encryption.");
    case milvus::LogSign::PairNotLoaded:
        return Tr::tr("Milvus cannot use server.pem with server.key; the same line says why.");
    case milvus::LogSign::FileMissing:
        return Tr::tr("A file is not where the configuration says: in a container it is not "
                      "mounted there.");
    case milvus::LogSign::FileForbidden:
        return Tr::tr("Milvus’s user may not read a file: see milvus-tls permissions.");
    case milvus::LogSign::KeyNotParsed:
        return Tr::tr("server.key has a passphrase or is of a kind that Milvus cannot read.");
    case milvus::LogSign::KeyOfAnother:
        return Tr::tr("server.key belongs to another certificate, or the CA stands first in "
                      "server.pem.");
    case milvus::LogSign::CaNotRead:
        return Tr::tr("ca.pem is missing or cannot be read.");
    case milvus::LogSign::CaWithoutCertificate:
        return Tr::tr("ca.pem holds no certificate.");
    case milvus::LogSign::SharedRestPort:
        return Tr::tr("REST has no port of its own; with TLS it needs one, or must be off.");
    case milvus::LogSign::ConfigurationIgnored:
        break;
    }
    return Tr::tr("A configuration file has a mistake in its syntax, so Milvus ignores all of "
                  "them and runs without encryption.");
}

QString settingSource(const milvus::EffectiveValue &value)
{
    if (value.isUnclear && value.variable.isEmpty() && value.file.isEmpty())
        return Tr::tr("a file that is not understood here");
    if (!value.variable.isEmpty())
        return Tr::tr("variable %1").arg(visible(value.variable));
    if (value.file.isEmpty())
        return Tr::tr("Milvus’s own default");
    return Tr::tr("%1, line %2").arg(visible(QFileInfo(value.file).fileName())).arg(value.line);
}

} // namespace text
