#pragma once

#include <QByteArray>
#include <QList>

namespace milvus {

/// One block of a PEM file as Go finds it.
struct PemBlock
{
    QByteArray type; ///< "CERTIFICATE"
    bool hasHeaders = false;
    QByteArray text; ///< from "-----BEGIN " to the end of its last line

    [[nodiscard]] bool isPrivateKey() const
    {
        return type == "PRIVATE KEY" || type.endsWith(" PRIVATE KEY");
    }
};

/// Whether Go decodes it as base64: line breaks do not matter, blanks do. Pure.
bool isBase64(QByteArrayView text);

/// The blocks that Go's pem.Decode finds in a text, one after the other; what it cannot decode it
/// leaves out without a word, and so does Milvus. A BEGIN has to stand at the start of a line and
/// counts nothing after a byte order mark. Pure; linear.
QList<PemBlock> goPemBlocks(const QByteArray &text);

} // namespace milvus
