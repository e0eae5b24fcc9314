#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array internalTlsTable = {
    Entry{Code::InternalTlsUnsupported,
          QT_TRANSLATE_NOOP("Words", "Milvus %1 cannot encrypt between its own parts; 2.5 was the "
                                     "first that can."),
          QT_TRANSLATE_NOOP("Words", "Leave internal TLS off, or upgrade Milvus."),
          QT_TRANSLATE_NOOP("Words",
                            "The keys internaltls.* and common.security.internaltlsEnabled came "
                            "with Milvus 2.5. An older server ignores them and says nothing, and "
                            "its parts go on talking to each other in plain text.")},
    Entry{Code::InternalTlsPathMissing,
          QT_TRANSLATE_NOOP("Words", "Internal TLS is on, but %1 names no file, and Milvus goes on "
                                     "without encrypting between its parts."),
          QT_TRANSLATE_NOOP("Words", "Set %1 to the file, as Milvus sees it."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Internal TLS needs internaltls.serverPemPath, serverKeyPath and caPemPath. When "
              "one of them cannot be read Milvus only writes a warning into its log.")},
    Entry{Code::InternalTlsNameMissing,
          QT_TRANSLATE_NOOP("Words", "Internal TLS is on, but internaltls.sni is empty."),
          QT_TRANSLATE_NOOP("Words",
                            "Set internaltls.sni to a name that is in the server's certificate."),
          QT_TRANSLATE_NOOP(
              "Words", "Milvus's parts reach each other by addresses that no certificate names, so "
                       "they check one name for all of them: internaltls.sni.")},
    Entry{Code::InternalTlsNameNotCovered,
          QT_TRANSLATE_NOOP(
              "Words", "The server's certificate does not have the name \"%1\", by which Milvus's "
                       "own parts would check it."),
          QT_TRANSLATE_NOOP("Words", "Choose one of the names in the certificate, or make a new "
                                     "certificate with this name."),
          QT_TRANSLATE_NOOP(
              "Words",
              "With internal TLS each part of Milvus compares internaltls.sni with the names "
              "(SAN) of the certificate. Without a match its parts cannot reach each other.")},
    Entry{Code::InternalTlsOff,
          QT_TRANSLATE_NOOP("Words", "Line %1 names a certificate for internal TLS, but "
                                     "common.security.internaltlsEnabled is not true."),
          QT_TRANSLATE_NOOP("Words",
                            "Set common.security.internaltlsEnabled to true, or remove the "
                            "paths below internaltls."),
          QT_TRANSLATE_NOOP("Words",
                            "Paths alone change nothing: without the switch Milvus's own parts "
                            "talk to each other in plain text.")},
};

} // namespace

std::span<const Entry> internalTlsEntries()
{
    return internalTlsTable;
}

} // namespace text
