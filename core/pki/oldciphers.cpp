#include "core/pki/oldciphers.h"

#include "core/pki/library.h"

#include <openssl/crypto.h>
#include <openssl/provider.h>

namespace pki {

namespace {

OSSL_LIB_CTX *makeLibraryWithOldCiphers()
{
    library(); // first: from then on no configuration is loaded
    const char *modules = OPENSSL_info(OPENSSL_INFO_MODULES_DIR);
    OSSL_LIB_CTX *context = OSSL_LIB_CTX_new();
    const bool isMade =
        context && modules && OSSL_PROVIDER_set_default_search_path(context, modules) == 1 &&
        OSSL_PROVIDER_load(context, "default") && OSSL_PROVIDER_load(context, "legacy");
    if (isMade)
        return context;
    OSSL_LIB_CTX_free(context);
    static_cast<void>(drainErrors());
    return nullptr;
}

} // namespace

OSSL_LIB_CTX *libraryWithOldCiphers()
{
    static OSSL_LIB_CTX *const context = makeLibraryWithOldCiphers();
    return context;
}

} // namespace pki
