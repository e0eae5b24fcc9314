#include "core/base/shell.h"
#include "core/milvus/clustername.h"
#include "core/milvus/quoting.h"
#include "core/milvus/rendertext.h"

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

struct KeyParameters
{
    QByteArray algorithm;
    int size = 0; ///< 0: the algorithm has one size only
};

KeyParameters parametersOf(plan::KeyKind kind)
{
    switch (kind) {
    case plan::KeyKind::EcP256:
        return {"ECDSA", 256};
    case plan::KeyKind::EcP384:
        return {"ECDSA", 384};
    case plan::KeyKind::Rsa2048:
        return {"RSA", 2048};
    case plan::KeyKind::Rsa3072:
        return {"RSA", 3072};
    case plan::KeyKind::Rsa4096:
        return {"RSA", 4096};
    case plan::KeyKind::Ed25519:
        return {"Ed25519", 0};
    }
    return {};
}

QByteArray listText(const QByteArray &key, const QStringList &values, const QByteArray &indent)
{
    if (values.isEmpty())
        return {};
    QByteArray text = indent + key + ":\n";
    for (const QString &value : values)
        text += indent + "  - " + doubleQuoted(value) + '\n';
    return text;
}

QStringList namesOf(const plan::Plan &plan, plan::SubjectAltName::Kind kind)
{
    QStringList values;
    for (const plan::SubjectAltName &name : plan.names) {
        if (name.kind == kind)
            values.append(name.value);
    }
    return values;
}

QByteArray subjectText(const plan::Subject &subject)
{
    QByteArray text;
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            text += listText(key, {value}, "    ");
    };
    add("countries", subject.country);
    add("provinces", subject.state);
    add("localities", subject.locality);
    add("organizations", subject.organization);
    add("organizationalUnits", subject.organizationalUnit);
    return text.isEmpty() ? QByteArray() : "  subject:\n" + text;
}

QByteArray keyText(plan::KeyKind kind)
{
    const KeyParameters key = parametersOf(kind);
    return "  privateKey:\n    algorithm: " + key.algorithm + '\n' +
           (key.size > 0 ? "    size: " + QByteArray::number(key.size) + '\n' : QByteArray()) +
           "    encoding: PKCS8\n    rotationPolicy: Always\n";
}

/// Days as hours, and the last third of them, 30 days at most, for the renewal.
QByteArray durationText(int days)
{
    constexpr int hoursOfDay = 24;
    constexpr int renewalDays = 30;
    return "  duration: " + QByteArray::number(days * hoursOfDay) + "h\n  renewBefore: " +
           QByteArray::number(std::min(renewalDays * hoursOfDay, days * hoursOfDay / 3)) + "h\n";
}

QByteArray certificateText(const QByteArray &name, const QString &commonName,
                           const plan::Plan &plan, int days, const QString &purpose)
{
    QStringList usages = {u"digital signature"_s};
    if (parametersOf(plan.key).algorithm == "RSA")
        usages.append(u"key encipherment"_s);
    usages.append(purpose);
    QByteArray text =
        "---\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: " + name +
        "\nspec:\n  secretName: " + name + '\n';
    if (!commonName.isEmpty())
        text += "  commonName: " + doubleQuoted(commonName) + '\n';
    return text + subjectText(plan.subject) + durationText(days) + keyText(plan.key) +
           listText("usages", usages, "  ") +
           "  issuerRef:\n    name: milvus-ca\n    kind: Issuer\n    group: cert-manager.io\n";
}

/// A common name has at most 64 characters (RFC 5280, ub-common-name).
QString serverCommonName(const plan::Plan &plan)
{
    constexpr qsizetype longest = 64;
    const QStringList names = namesOf(plan, plan::SubjectAltName::Kind::Dns);
    const QString name =
        plan.subject.commonName.isEmpty() ? names.value(0) : plan.subject.commonName;
    return name.size() <= longest ? name : QString();
}

QByteArray header(const ContainerPlan &container, const ClusterName &name)
{
    const QString secret = u"kubectl create secret tls milvus-ca%1 --cert=%2 --key=%3"_s.arg(
        name.inSpace(), base::shellWord(commentFolder(container.folder) + u"/ca.pem"_s),
        base::shellWord(commentFolder(container.folder) + u"/ca.key"_s));
    return "# cert-manager issues and renews Milvus's certificates in the cluster.\n"
           "# 1. Let it sign with your CA (whoever reads this secret can sign, too):\n"
           "#   " +
           secret.toUtf8() +
           "\n"
           "#    A ca.key with a passphrase has to be opened for that; in bash, with\n"
           "#    --key=<(openssl pkey -in " +
           base::shellWord(commentFolder(container.folder) + u"/ca.key"_s).toUtf8() +
           ")\n"
           "# 2. kubectl apply" +
           name.inSpace().toUtf8() +
           " -f milvus-certificates.yaml\n"
           "# 3. Use the Helm values or the Milvus resource without their \"create secret\" step, "
           "and name the files\n"
           "#    of the secret as Milvus expects them:\n"
           "#   volumes:\n"
           "#     - name: milvus-tls\n"
           "#       secret:\n"
           "#         secretName: milvus-tls\n"
           "#         items:\n"
           "#           - {key: tls.crt, path: server.pem}\n"
           "#           - {key: tls.key, path: server.key}\n"
           "#           - {key: ca.crt, path: ca.pem}\n"
           "# Milvus reads certificates only when it starts: restart it after each renewal with\n"
           "#   " +
           rolloutCommand(name).toUtf8() + '\n';
}

} // namespace

QByteArray certManagerText(const plan::Plan &plan)
{
    using Kind = plan::SubjectAltName::Kind;
    QByteArray text = header(ContainerPlan(plan), clusterName(plan.deployment));
    text +=
        "apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata:\n  name: milvus-ca\nspec:\n  ca:\n"
        "    secretName: milvus-ca\n";
    text += certificateText(secretName, serverCommonName(plan), plan, plan.validity.serverDays,
                            u"server auth"_s);
    text += listText("dnsNames", namesOf(plan, Kind::Dns), "  ") +
            listText("ipAddresses", namesOf(plan, Kind::Ip), "  ") +
            listText("uris", namesOf(plan, Kind::Uri), "  ") +
            listText("emailAddresses", namesOf(plan, Kind::Email), "  ");
    if (plan.mode == plan::Mode::Mutual)
        text += certificateText("milvus-tls-client", plan.clientName, plan,
                                plan.validity.clientDays, u"client auth"_s);
    return text;
}

} // namespace milvus
