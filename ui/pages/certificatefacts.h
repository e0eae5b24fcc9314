#pragma once

#include "core/inspect/inspect.h"

namespace pages {

/// One line of the inspector: what, value, and what Copy copies (empty: no Copy).
struct Fact
{
    QString name;
    QString value;
    QString copy = {};
};

/// The fields of an object in words: who, by whom, when, what for, key, signature.
QList<Fact> factsOf(const inspect::Object &object);
/// Serial number and fingerprints, SHA-256 first; only a certificate has them, a key has the hash
/// of its public half.
QList<Fact> fingerprintsOf(const inspect::Object &object);
/// "localhost · milvus · CN": the values of a distinguished name, the common name first.
QString nameText(const QList<pki::NameAttribute> &name);
/// "6F:4A:10"
QString hexText(const QByteArray &bytes);

} // namespace pages
