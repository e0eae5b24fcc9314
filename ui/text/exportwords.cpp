#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array exportTable = {
    Entry{
        Code::PortInUse,
        QT_TRANSLATE_NOOP("Words", "Port %1 is already used by another program on this computer."),
        QT_TRANSLATE_NOOP("Words", "Choose another port, or 0 for any free one."),
        QT_TRANSLATE_NOOP(
            "Words", "The rehearsal server listens on a port of this computer, and only one "
                     "program can have a port. "
                     "When Milvus itself runs here it already holds 19530. With port 0 the system "
                     "picks a free one, "
                     "and the rehearsal server says which. `ss -ltnp` shows who holds a port.")},
    Entry{
        Code::ArchiveFailed,
        QT_TRANSLATE_NOOP("Words", "The archive %1 could not be put together."),
        QT_TRANSLATE_NOOP("Words", "Look at the details, and try again or choose another format."),
        QT_TRANSLATE_NOOP("Words",
                          "The library that packs archives reported a fault, which stands in the "
                          "details. Nothing was left "
                          "behind: an archive is moved to its place only when it is complete.")},
    Entry{
        Code::NothingToExport,
        QT_TRANSLATE_NOOP("Words", "There are no certificates in %1 to export."),
        QT_TRANSLATE_NOOP("Words", "Name the folder with the nine files, or generate them first."),
        QT_TRANSLATE_NOOP(
            "Words",
            "An export is made from a folder with ca.pem, server.pem, server.key and their like. "
            "`milvus-tls generate --out FOLDER` makes such a folder.")},
    Entry{Code::FormatUnknown,
          QT_TRANSLATE_NOOP("Words", "%1 is not a format that can be exported."),
          QT_TRANSLATE_NOOP("Words", "Use zip, tar.gz, p12, k8s-secret or openssl-script."),
          QT_TRANSLATE_NOOP("Words", "zip and tar.gz pack the files as they are. p12 puts "
                                     "certificate and private key into one file "
                                     "with a passphrase, for Java and Windows. k8s-secret is a "
                                     "manifest for Kubernetes. openssl-script "
                                     "makes the same nine files with the openssl command.")},
    Entry{
        Code::PassphraseNeeded,
        QT_TRANSLATE_NOOP("Words", "A PKCS#12 file holds a private key, so it needs a passphrase."),
        QT_TRANSLATE_NOOP("Words",
                          "Give one with --passphrase-file, --passphrase-fd or --passphrase-env."),
        QT_TRANSLATE_NOOP("Words",
                          "PKCS#12 (.p12) keeps a certificate and its private key in one file that "
                          "travels easily. Without a "
                          "passphrase anybody who finds it can pose as its owner. The passphrase "
                          "is never taken from the "
                          "command line, where other users of the computer could read it.")},
    Entry{Code::RehearsalFailed,
          QT_TRANSLATE_NOOP("Words", "The rehearsal server did not start: %1."),
          QT_TRANSLATE_NOOP("Words",
                            "Check server.pem, server.key and ca.pem with `milvus-tls inspect`."),
          QT_TRANSLATE_NOOP("Words", "The rehearsal server loads the same files as Milvus, by the "
                                     "same rules. What stops it stops "
                                     "Milvus as well: a private key with a passphrase, a key of "
                                     "another certificate, a file that is "
                                     "missing or cannot be read.")},
    Entry{Code::CaKeyIncluded,
          QT_TRANSLATE_NOOP("Words",
                            "%1 contains ca.key, which can sign new certificates for anybody."),
          QT_TRANSLATE_NOOP("Words",
                            "Keep it as a backup in a safe place, and give it to no program."),
          QT_TRANSLATE_NOOP("Words", "Whoever holds ca.key can make certificates that your Milvus "
                                     "and your programs trust. Milvus itself "
                                     "never needs it, and neither does any program. The exports "
                                     "for the server and for programs leave it "
                                     "out; only the complete backup has it.")},
    Entry{Code::SdkUnknown,
          QT_TRANSLATE_NOOP("Words", "%1 is not an SDK this program has code for."),
          QT_TRANSLATE_NOOP("Words", "Use pymilvus, node, java, go, cpp, csharp, rest or attu."),
          QT_TRANSLATE_NOOP("Words", "There is ready code for pymilvus (Python), Node.js, Java, "
                                     "Go, C++, C#, for REST with curl, and for "
                                     "the Attu web console. LangChain, LlamaIndex and the like use "
                                     "one of these inside and take the same "
                                     "values.")},
    Entry{Code::ModeNotInBundle,
          QT_TRANSLATE_NOOP("Words", "Mutual TLS needs %1, and it is not in the folder."),
          QT_TRANSLATE_NOOP("Words", "Generate the missing file, or use one-way TLS."),
          QT_TRANSLATE_NOOP("Words", "In mutual mode (tlsMode 2) Milvus lets in only programs that "
                                     "show a certificate signed by its CA, "
                                     "so each program needs client.pem and client.key. In one-way "
                                     "mode (tlsMode 1) ca.pem is enough.")},
    Entry{
        Code::KeysLocked,
        QT_TRANSLATE_NOOP("Words", "The private keys in %1 (%2) are locked with your passphrase."),
        QT_TRANSLATE_NOOP("Words", "Keep the passphrase somewhere else. To use a key again: "
                                   "openssl pkey -in server.key -out server.key."),
        QT_TRANSLATE_NOOP("Words",
                          "Nobody can use the keys without the passphrase, you included: there is "
                          "no way round it. They are encrypted PKCS#8 files, which openssl and "
                          "most other programs open. Milvus reads only unlocked keys.")},
    Entry{
        Code::KeyLockedAlready,
        QT_TRANSLATE_NOOP(
            "Words", "%1 is already locked with a passphrase of its own, and goes along as it is."),
        QT_TRANSLATE_NOOP("Words",
                          "Remember that passphrase too, or unlock the key before the export."),
        QT_TRANSLATE_NOOP("Words",
                          "A locked key cannot be locked anew without its passphrase. In the "
                          "exported file it opens with the passphrase it had before.")},
};

} // namespace

std::span<const Entry> exportEntries()
{
    return exportTable;
}

} // namespace text
