#include "core/pki/pem.h"

namespace pki {

namespace {

constexpr QByteArrayView dashes("-----");

QByteArrayView labelOf(QByteArrayView line, QByteArrayView start)
{
    if (!line.startsWith(start) || !line.endsWith(dashes) ||
        line.size() < start.size() + dashes.size())
        return {};
    return line.sliced(start.size(), line.size() - start.size() - dashes.size());
}

/// As OpenSSL reads it: everything up to a blank at the end of a line does not count.
QByteArrayView withoutEnd(QByteArrayView line)
{
    while (!line.isEmpty() && static_cast<unsigned char>(line.back()) <= ' ')
        line.chop(1);
    return line;
}

auto brokenAt(const QString &origin, int line)
{
    return base::fail(base::Code::PemBroken, {origin, QString::number(line)});
}

} // namespace

bool PemBlock::isCertificate() const
{
    return label == "CERTIFICATE" || label == "X509 CERTIFICATE" || label == "TRUSTED CERTIFICATE";
}

bool PemBlock::isPrivateKey() const
{
    return label.endsWith("PRIVATE KEY");
}

bool PemBlock::isEncrypted() const
{
    return label == "ENCRYPTED PRIVATE KEY" ||
           (isPrivateKey() && text.contains(QByteArrayView("Proc-Type: 4,ENCRYPTED")));
}

bool PemBlock::isRequest() const
{
    return label == "CERTIFICATE REQUEST" || label == "NEW CERTIFICATE REQUEST";
}

base::Result<QList<PemBlock>> splitPem(QByteArrayView text, const QString &origin)
{
    QList<PemBlock> blocks;
    PemBlock open;
    qsizetype openAt = -1;
    int number = 0;
    // Windows editors put a byte order mark first.
    for (qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; at < text.size();) {
        ++number;
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        const QByteArrayView line = withoutEnd(text.sliced(at, end - at));
        const QByteArrayView begins = labelOf(line, "-----BEGIN ");
        const QByteArrayView ends = labelOf(line, "-----END ");
        if (!begins.isNull()) {
            if (openAt >= 0)
                return brokenAt(origin, open.line);
            open = {begins.toByteArray(), number, {}};
            openAt = at;
        } else if (!ends.isNull() && openAt >= 0) {
            if (ends != open.label)
                return brokenAt(origin, number);
            open.text = text.sliced(openAt, end - openAt);
            blocks.append(open);
            openAt = -1;
        }
        at = end;
    }
    if (openAt >= 0)
        return brokenAt(origin, open.line);
    return blocks;
}

} // namespace pki
