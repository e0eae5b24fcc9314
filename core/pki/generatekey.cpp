#include "core/pki/generatekey.h"

#include "core/pki/handle.h"
#include "core/pki/library.h"

#include <openssl/core_names.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

#include <array>

using base::Code;

namespace pki {

namespace {

struct Recipe
{
    const char *algorithm;
    const char *curve; ///< of EC
    int bits;          ///< of RSA
};

Recipe recipeOf(plan::KeyKind kind)
{
    switch (kind) {
    case plan::KeyKind::EcP256:
        return {"EC", "P-256", 0};
    case plan::KeyKind::EcP384:
        return {"EC", "P-384", 0};
    case plan::KeyKind::Rsa2048:
        return {"RSA", nullptr, 2048};
    case plan::KeyKind::Rsa3072:
        return {"RSA", nullptr, 3072};
    case plan::KeyKind::Rsa4096:
        return {"RSA", nullptr, 4096};
    case plan::KeyKind::Ed25519:
        break;
    }
    return {"ED25519", nullptr, 0};
}

bool configure(EVP_PKEY_CTX *context, const Recipe &recipe)
{
    if (recipe.bits > 0)
        return EVP_PKEY_CTX_set_rsa_keygen_bits(context, recipe.bits) ==
               1; // e is 65537 unless told otherwise
    if (recipe.curve)
        return EVP_PKEY_CTX_set_group_name(context, recipe.curve) == 1;
    return true;
}

/// The generator that keys are drawn from; it seeds itself at the first call.
bool hasRandomness()
{
    unsigned char probe = 0;
    return RAND_priv_bytes_ex(library(), &probe, 1, 0) == 1;
}

int onProgress(EVP_PKEY_CTX *context)
{
    const auto &stop = *static_cast<const StopQuestion *>(EVP_PKEY_CTX_get_app_data(context));
    return stop() ? 0 : 1;
}

} // namespace

base::Result<PrivateKey> generateKey(plan::KeyKind kind, const QString &file,
                                     const StopQuestion &stop)
{
    if (stop())
        return base::fail(Code::Canceled);
    if (!hasRandomness())
        return base::fail(Code::RandomnessFailed, {}, drainErrors());
    const Recipe recipe = recipeOf(kind);
    const KeyContextHandle context(
        EVP_PKEY_CTX_new_from_name(library(), recipe.algorithm, nullptr));
    EVP_PKEY *made = nullptr;
    if (!context || EVP_PKEY_keygen_init(context.get()) != 1 || !configure(context.get(), recipe))
        return base::fail(Code::KeyGenerationFailed, {file}, drainErrors());
    EVP_PKEY_CTX_set_app_data(context.get(), const_cast<StopQuestion *>(&stop));
    EVP_PKEY_CTX_set_cb(context.get(), onProgress);
    const bool done = EVP_PKEY_generate(context.get(), &made) == 1;
    PrivateKey key(made);
    const QString detail = drainErrors();
    if (stop())
        return base::fail(Code::Canceled);
    if (!done)
        return base::fail(Code::KeyGenerationFailed, {file}, detail);
    return key;
}

} // namespace pki
