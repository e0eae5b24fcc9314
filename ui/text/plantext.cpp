#include "ui/text/tr.h"
#include "ui/text/words.h"

namespace text {

QString keyKind(plan::KeyKind kind)
{
    switch (kind) {
    case plan::KeyKind::EcP256:
        return Tr::tr("P-256 (ECDSA)");
    case plan::KeyKind::EcP384:
        return Tr::tr("P-384 (ECDSA)");
    case plan::KeyKind::Rsa2048:
        return Tr::tr("RSA, 2048 bits");
    case plan::KeyKind::Rsa3072:
        return Tr::tr("RSA, 3072 bits");
    case plan::KeyKind::Rsa4096:
        return Tr::tr("RSA, 4096 bits");
    case plan::KeyKind::Ed25519:
        break;
    }
    return Tr::tr("Ed25519");
}

QString modeName(plan::Mode mode)
{
    switch (mode) {
    case plan::Mode::OneWay:
        return Tr::tr("Only Milvus (one-way)");
    case plan::Mode::Mutual:
        break;
    }
    return Tr::tr("Both sides (mutual)");
}

QString presetName(plan::Preset preset)
{
    switch (preset) {
    case plan::Preset::Recommended:
        return Tr::tr("Recommended");
    case plan::Preset::LongLived:
        return Tr::tr("Long-lived");
    case plan::Preset::MilvusDocs:
        return Tr::tr("Milvus documentation");
    case plan::Preset::LongRsa:
        return Tr::tr("Long-lived, RSA");
    case plan::Preset::Custom:
        break;
    }
    return Tr::tr("Custom");
}

QString presetLine(plan::Preset preset)
{
    switch (preset) {
    case plan::Preset::Recommended:
        return Tr::tr(
            "P-256, the CA for ten years, server and programs for 397 days: accepted everywhere, "
            "renewed once a year.");
    case plan::Preset::LongLived:
        return Tr::tr(
            "P-256, server and programs for 825 days: the longest time that every client accepts.");
    case plan::Preset::MilvusDocs:
        return Tr::tr(
            "RSA-2048 and 3650 days as in the Milvus documentation: Apple devices and browsers "
            "refuse a server certificate that lasts so long.");
    case plan::Preset::LongRsa:
        return Tr::tr(
            "RSA-2048, server and programs for 825 days: for programs too old for P-256.");
    case plan::Preset::Custom:
        break;
    }
    return Tr::tr("Your own choice of key and days.");
}

QString fieldName(plan::Field field)
{
    switch (field) {
    case plan::Field::None:
        break;
    case plan::Field::Country:
        return Tr::tr("Country");
    case plan::Field::State:
        return Tr::tr("State or province");
    case plan::Field::Locality:
        return Tr::tr("Locality");
    case plan::Field::Organization:
        return Tr::tr("Organisation");
    case plan::Field::OrganizationalUnit:
        return Tr::tr("Unit");
    case plan::Field::CommonName:
        return Tr::tr("Common name");
    case plan::Field::CaCommonName:
        return Tr::tr("Common name of the CA");
    case plan::Field::Names:
        return Tr::tr("Names");
    case plan::Field::Key:
        return Tr::tr("Key");
    case plan::Field::CaDays:
        return Tr::tr("Days of the CA");
    case plan::Field::ServerDays:
        return Tr::tr("Days of the server's certificate");
    case plan::Field::ClientDays:
        return Tr::tr("Days of the client certificate");
    case plan::Field::ClientName:
        return Tr::tr("Name of the program");
    case plan::Field::Folder:
        return Tr::tr("Folder");
    case plan::Field::CaFolder:
        return Tr::tr("Folder of the existing CA");
    case plan::Field::ConfigPath:
        return Tr::tr("Milvus's configuration file");
    case plan::Field::ServerPath:
        return Tr::tr("Folder where Milvus finds the files");
    case plan::Field::MilvusVersion:
        return Tr::tr("Version of Milvus");
    case plan::Field::Host:
        return Tr::tr("Host");
    case plan::Field::Port:
        return Tr::tr("Port");
    case plan::Field::RestPort:
        return Tr::tr("REST port");
    case plan::Field::InternalTls:
        return Tr::tr("Encryption between Milvus's own parts");
    }
    return {};
}

} // namespace text
