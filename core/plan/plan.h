#pragma once

#include "core/base/finding.h"

#include <QList>
#include <QString>

namespace plan {

/// Who has to prove who they are; the value is Milvus's `common.security.tlsMode`.
enum class Mode { OneWay = 1, Mutual = 2 };

enum class KeyKind { EcP256, EcP384, Rsa2048, Rsa3072, Rsa4096, Ed25519 };

/// The distinguished name as people type it. Empty fields are left out of the certificate.
struct Subject
{
    QString country; ///< ISO 3166-1 alpha-2, upper case
    QString state;
    QString locality;
    QString organization;
    QString organizationalUnit;
    QString commonName; ///< of the server; the first name when empty and at most 64 characters

    bool operator==(const Subject &) const = default;
};

/// One name a program may dial (certificates.md 1.2).
struct SubjectAltName
{
    enum class Kind { Dns, Ip, Uri, Email };
    Kind kind = Kind::Dns;
    QString value;   ///< canonical: lower-case A-labels, RFC 5952 address
    QString display; ///< as people read it (Unicode form of an A-label); equals value otherwise

    bool operator==(const SubjectAltName &other) const
    {
        return kind == other.kind && value == other.value;
    }
};

constexpr int mostLeafDays = 3650; ///< what Milvus's documentation uses
constexpr int appleLeafDays = 825; ///< the most that Apple's programs take (certificates.md 1.1)

/// Days each certificate lasts from its issue.
struct Validity
{
    int caDays = 3650;
    int serverDays = 397;
    int clientDays = 397;

    bool operator==(const Validity &) const = default;
};

/// Where and how Milvus runs, as far as it is known.
struct Deployment
{
    enum class Kind { Rehearsal, BareBinary, Compose, StandaloneEmbed, Helm, Operator, Systemd };
    Kind kind = Kind::Rehearsal;
    QString configPath;     ///< milvus.yaml on this machine; empty when none is at hand
    QString composePath;    ///< docker-compose.yml, when found
    QString composeService; ///< the service that runs Milvus in it
    QString serverPath; ///< folder where Milvus sees the files (inside its container); empty: the
                        ///< bundle folder
    QString milvusVersion; ///< "2.5.4"; empty: unknown
    QString host = QStringLiteral("localhost");
    int port = 19530;
    int restPort = 8080; ///< 0: REST switched off
    bool internalTls =
        false;            ///< Milvus's own parts encrypt between each other, too (2.5 and newer)
    QString internalName; ///< the name by which they check the server's certificate
                          ///< (internaltls.sni); empty: see internalNameOf()

    bool operator==(const Deployment &) const = default;
};

/// What the user decided. The wizard's pages, the command line and an answer file all end in this
/// value.
struct Plan
{
    Mode mode = Mode::Mutual;
    Subject subject;
    QString caCommonName = QStringLiteral("Milvus local CA");
    QList<SubjectAltName> names;
    KeyKind key = KeyKind::EcP256;
    Validity validity;
    QString clientName = QStringLiteral("milvus-client"); ///< common name of client.pem
    QString folder;                                       ///< where the nine files go
    bool newCa = false; ///< replace an existing ca.key; false re-uses it
    QString
        caFolder; ///< re-use the CA of this other folder; empty: the one in `folder`, or a new one
    Deployment deployment;

    bool operator==(const Plan &) const = default;
};

/// The part of the plan a problem belongs to, so that a page can show it beside its field.
enum class Field {
    None,
    Country,
    State,
    Locality,
    Organization,
    OrganizationalUnit,
    CommonName,
    CaCommonName,
    Names,
    Key,
    CaDays,
    ServerDays,
    ClientDays,
    ClientName,
    Folder,
    CaFolder,
    ConfigPath,
    ServerPath,
    MilvusVersion,
    Host,
    Port,
    RestPort,
    InternalTls
};

struct Problem
{
    Field field = Field::None;
    base::Finding finding;
};

/// All that is wrong or worth a word, in the order of the pages: the only rule book for window,
/// command and answers. Pure: touches no disk. Severity problem means the plan must not be carried
/// out.
QList<Problem> validate(const Plan &plan);

/// The name by which Milvus's own parts check the server's certificate: the one that was chosen,
/// else the first of its host names that is no wildcard, else "localhost".
QString internalNameOf(const Plan &plan);

QString modeId(Mode mode);       ///< "one-way", "mutual"
QString keyKindId(KeyKind kind); ///< "ec-p256", "rsa-2048", …
bool parseMode(QStringView text, Mode &mode);
bool parseKeyKind(QStringView text, KeyKind &kind);
QString nameKindId(SubjectAltName::Kind kind); ///< "DNS", "IP", "URI", "email"

} // namespace plan
