#include "bareopenssl.h"

#include <QFile>

#include <atomic>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bare {

namespace {

bool writeFile(const QString &path, BIO *content, int mode)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(content, &bytes);
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL, mode);
    const bool written = file >= 0 && ::write(file, bytes, static_cast<size_t>(size)) == size;
    return file >= 0 && ::close(file) == 0 && written;
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setUp(X509 *certificate, EVP_PKEY *key, const X509_NAME *issuer)
{
    unsigned char serial[16];
    RAND_bytes(serial, sizeof serial);
    serial[0] &= 0x7F;
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>("client"), -1, -1, 0);
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_STRING_set(X509_get_serialNumber(certificate), serial, sizeof serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400L * 397);
    X509_set_issuer_name(certificate, issuer ? issuer : name);
    return X509_set_pubkey(certificate, key) == 1;
}

struct Ca
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();

    Ca()
    {
        setUp(certificate, key, nullptr);
        addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
        X509_sign(certificate, key, EVP_sha256());
    }
    Ca(const Ca &) = delete;
    Ca &operator=(const Ca &) = delete;
    ~Ca()
    {
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
};

bool oneClient(const Ca &ca, const QString &stem)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_REQ *request = X509_REQ_new();
    bool good = key && setUp(certificate, key, X509_get_subject_name(ca.certificate));
    good = good &&
           addExtension(certificate, ca.certificate, NID_basic_constraints, "critical,CA:FALSE");
    good = good &&
           addExtension(certificate, ca.certificate, NID_key_usage, "critical,digitalSignature");
    good = good && addExtension(certificate, ca.certificate, NID_ext_key_usage, "clientAuth");
    good = good && addExtension(certificate, ca.certificate, NID_subject_key_identifier, "hash");
    good = good && addExtension(certificate, ca.certificate, NID_authority_key_identifier, "keyid");
    good =
        good && addExtension(certificate, ca.certificate, NID_subject_alt_name, "URI:urn:client");
    good = good && X509_sign(certificate, ca.key, EVP_sha256()) > 0;
    good = good && X509_REQ_set_pubkey(request, key) == 1 &&
           X509_REQ_set_subject_name(request, X509_get_subject_name(certificate)) == 1 &&
           X509_REQ_sign(request, key, EVP_sha256()) > 0;
    BIO *pem = BIO_new(BIO_s_mem());
    good = good &&
           PEM_write_bio_PKCS8PrivateKey(pem, key, nullptr, nullptr, 0, nullptr, nullptr) == 1 &&
           writeFile(stem + u".key"_s, pem, 0600);
    BIO_reset(pem);
    good =
        good && PEM_write_bio_X509_REQ(pem, request) == 1 && writeFile(stem + u".csr"_s, pem, 0644);
    BIO_reset(pem);
    good =
        good && PEM_write_bio_X509(pem, certificate) == 1 && writeFile(stem + u".pem"_s, pem, 0644);
    BIO_free(pem);
    X509_REQ_free(request);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return good;
}

/// Runs `work` on so many threads; true when it is on each.
template<typename Work> bool onThreads(unsigned count, const Work &work)
{
    std::atomic_bool good = true;
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < count; ++i)
        threads.emplace_back([&] {
            if (!work())
                good = false;
        });
    for (std::thread &thread : threads)
        thread.join();
    return good;
}

} // namespace

bool threeKeys()
{
    return onThreads(3, [] {
        EVP_PKEY *key = EVP_RSA_gen(2048);
        EVP_PKEY_free(key);
        return key != nullptr;
    });
}

bool clients(int count, const QString &folder)
{
    const Ca ca;
    std::atomic_int next = 0;
    return onThreads(std::thread::hardware_concurrency(), [&] {
        for (int i = next++; i < count; i = next++)
            if (!oneClient(ca, u"%1/client-app-%2"_s.arg(folder).arg(i)))
                return false;
        return true;
    });
}

} // namespace bare
