#include "core/export/kubernetes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exporter {

bool isSecretName(const QString &name)
{
    static const QRegularExpression label(u"\\A[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\\z"_s);
    return label.match(name).hasMatch();
}

base::Result<base::Secret> kubernetesSecret(const std::vector<BundleFile> &files,
                                            const QString &name)
{
    if (!isSecretName(name))
        return base::fail(base::Code::WrongUse, {name});
    QByteArray manifest = "# kubectl apply -f THIS-FILE\n"
                          "apiVersion: v1\n"
                          "kind: Secret\n"
                          "metadata:\n"
                          "  name: \"" +
                          name.toLatin1() +
                          "\"\n"
                          "type: Opaque\n"
                          "data:\n";
    qsizetype size = manifest.size();
    for (const BundleFile &file : files)
        size += file.name.size() + file.content.view().size() * 4 / 3 + 16;
    manifest.reserve(size); // so that growing leaves no copy of a key behind
    for (const BundleFile &file : files) {
        const QByteArrayView content = file.content.view();
        QByteArray encoded = QByteArray::fromRawData(content.data(), content.size()).toBase64();
        manifest += "  " + file.name.toLatin1() + ": ";
        manifest += encoded;
        manifest += '\n';
        base::wipe(encoded.data(), static_cast<std::size_t>(encoded.size()));
    }
    base::Secret secret(manifest);
    base::wipe(manifest.data(), static_cast<std::size_t>(manifest.size()));
    return secret;
}

} // namespace exporter
