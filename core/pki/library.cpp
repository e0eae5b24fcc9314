#include "core/pki/library.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/provider.h>

#include <array>

using namespace Qt::StringLiterals;

namespace pki {

namespace {

OSSL_LIB_CTX *makeLibrary()
{
    // Before any other call: afterwards nothing in this process loads a configuration by itself.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    OSSL_LIB_CTX *context = OSSL_LIB_CTX_new();
    if (context)
        OSSL_PROVIDER_load(context, "default");
    return context;
}

} // namespace

OSSL_LIB_CTX *library()
{
    // Never freed: keys held by other statics or by a thread at exit may still need it.
    static OSSL_LIB_CTX *const context = makeLibrary();
    return context;
}

QString drainErrors()
{
    QStringList lines;
    while (const unsigned long number = ERR_get_error()) {
        std::array<char, 256> text = {};
        ERR_error_string_n(number, text.data(), text.size());
        lines.append(QString::fromUtf8(text.data()));
    }
    lines.removeDuplicates();
    return lines.join(u"; "_s);
}

base::Error libraryError(const QString &doing)
{
    return {base::Code::LibraryFailure, {doing}, drainErrors()};
}

} // namespace pki
