#include "core/inspect/loadfile.h"

#include "core/base/files.h"
#include "core/base/secret.h"
#include "core/bundle/files.h"
#include "core/inspect/finding.h"
#include "core/pki/keylock.h"
#include "core/pki/keyview.h"
#include "core/pki/pem.h"
#include "core/pki/pkcs12read.h"
#include "core/pki/privatekey.h"
#include "core/pki/requestview.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cctype>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace inspect {

namespace {

using base::Code;
using base::Severity;

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

Object certificateObject(Object object, const pki::CertificateView &view)
{
    object.kind = Kind::Certificate;
    object.certificate = view;
    object.pem = view.pem;
    return object;
}

Object requestObject(Object object, const pki::RequestView &view, LoadedFile &loaded)
{
    object.kind = Kind::Request;
    object.key = view.key;
    object.requestSubject = view.subject;
    object.requestNames = view.names;
    object.pem = view.pem;
    if (!view.signatureGood)
        loaded.findings.append(about(object, Severity::Problem, Code::RequestSignature));
    return object;
}

Object keyObject(Object object, const pki::KeyFacts &facts)
{
    object.kind = Kind::PrivateKey;
    object.key = facts;
    return object;
}

/// A passphrase on an authority's key is wise: Milvus never reads those files.
bool isCaKeyName(const QString &file)
{
    return file == bundle::fileName(bundle::File::CaKey) ||
           file == QLatin1String(bundle::nextCaKeyName) ||
           file == QLatin1String(bundle::oldCaKeyName);
}

/// One PEM block: an object, a finding, or neither when it is something else ("EC PARAMETERS").
base::Result<> loadBlock(const pki::PemBlock &block, Object object, LoadedFile &loaded)
{
    if (block.isCertificate()) {
        const auto views = pki::parseCertificates(block.text, object.file);
        if (!views)
            return tl::make_unexpected(views.error());
        loaded.objects.append(certificateObject(object, views->first()));
    } else if (block.isPrivateKey()) {
        object.kind = Kind::PrivateKey;
        object.keyForm = QString::fromLatin1(block.label);
        const auto facts = pki::privateKeyFacts(block.text, object.file);
        if (facts)
            object.key = *facts;
        if (facts || facts.error().code == Code::KeyEncrypted)
            loaded.objects.append(object);
        const bool mayBeLocked = isCaKeyName(object.file) || !isOfSet(object.file);
        if (const QString weak = pki::weakLock(block.text); mayBeLocked && !weak.isEmpty())
            loaded.findings.append(about(object, Severity::Note, Code::KeyLockWeak, {weak}));
        if (!facts)
            return tl::make_unexpected(facts.error());
    } else if (block.isRequest()) {
        const auto view = pki::parseRequest(block.text, object.file);
        if (!view)
            return tl::make_unexpected(view.error());
        loaded.objects.append(requestObject(object, *view, loaded));
    }
    return {};
}

base::Finding blockFinding(base::Error error, const pki::PemBlock &block, const QString &file)
{
    if (error.code == Code::PemBroken)
        error.args = {file, QString::number(block.line)}; // of the file, not of the block alone
    return error.finding(file);
}

void loadPem(QByteArrayView content, const Object &object, LoadedFile &loaded)
{
    // OpenSSL reads past a byte order mark; Go, and so Milvus, does not see the BEGIN behind it.
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (content.startsWith(byteOrderMark)) {
        content = content.sliced(byteOrderMark.size());
        base::Finding finding = about(object, Severity::Problem, Code::PemBroken, {u"1"_s});
        finding.detail = u"U+FEFF"_s;
        loaded.findings.append(finding);
    }
    const auto blocks = pki::splitPem(content, object.file);
    if (!blocks) {
        loaded.findings.append(blocks.error().finding(object.file));
        return;
    }
    constexpr qsizetype mostBlocks = 100; // what the rest of the program reads as well
    if (blocks->size() > mostBlocks) {
        loaded.objects.append(object); // of unknown content
        loaded.findings.append(about(object, Severity::Problem, Code::FileTooLarge,
                                     {u"%1 certificates"_s.arg(mostBlocks)}));
        return;
    }
    for (const pki::PemBlock &block : *blocks) {
        if (const auto done = loadBlock(block, object, loaded);
            !done && (done.error().code != Code::KeyEncrypted || !isCaKeyName(object.file)))
            loaded.findings.append(blockFinding(done.error(), block, object.file));
    }
}

/// One that opens without a passphrase is told by what is in it.
void loadPkcs12(QByteArrayView content, const Object &object, LoadedFile &loaded)
{
    const auto opened = pki::openPkcs12(content, object.file, {});
    if (!opened) {
        loaded.findings.append(about(object, Severity::Note, Code::Pkcs12NotRead));
        return;
    }
    QStringList names;
    for (const pki::CertificateView &certificate : opened->certificates)
        names << certificate.commonName();
    loaded.findings.append(about(object, Severity::Note, Code::Pkcs12Opened,
                                 {names.isEmpty() ? u"–"_s : names.join(u", "_s)}));
    if (!opened->key.isEmpty() && (object.mode & 0077U) != 0)
        loaded.findings.append(about(object, Severity::Warning, Code::KeyReadableByOthers,
                                     {u"%1"_s.arg(object.mode, 4, 8, QLatin1Char('0'))}));
}

/// Milvus and most SDKs read PEM only, but people should see what they have.
void loadDer(QByteArrayView content, const Object &object, LoadedFile &loaded)
{
    if (const auto views = pki::parseCertificates(content, object.file))
        loaded.objects.append(certificateObject(object, views->first()));
    else if (const auto view = pki::parseRequest(content, object.file))
        loaded.objects.append(requestObject(object, *view, loaded));
    else if (const auto key = pki::parseDerKey(content, object.file))
        loaded.objects.append(keyObject(object, key->facts()));
    else if (pki::isPkcs12(content))
        loadPkcs12(content, object, loaded);
    if (loaded.objects.isEmpty())
        return;
    loaded.findings.append(about(object, Severity::Problem, Code::NotPem));
}

/// What `openssl x509 -CAserial` keeps: one hexadecimal number.
bool isSerial(QByteArrayView content, const QString &file)
{
    constexpr qsizetype longest = 64;
    const QByteArray text =
        content.first(std::min(content.size(), longest + 1)).toByteArray().trimmed();
    return file.endsWith(u".srl") && !text.isEmpty() && text.size() <= longest &&
           std::ranges::all_of(
               text, [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; });
}

void loadContent(QByteArrayView content, Object object, LoadedFile &loaded)
{
    if (content.contains(QByteArrayView("-----BEGIN "))) {
        loadPem(content, object, loaded);
    } else if (isSerial(content, object.file)) {
        object.kind = Kind::Serial;
        object.pem = content.toByteArray();
        loaded.objects.append(object);
    } else {
        loadDer(content, object, loaded);
    }
}

} // namespace

bool isRefused(const base::Error &error)
{
    return error.code == Code::FileUnreadable;
}

LoadedFile loadBytes(QByteArrayView content, const QString &path, unsigned mode)
{
    LoadedFile loaded;
    Object object;
    object.path = path;
    object.file = QFileInfo(path).fileName();
    object.mode = mode;
    loadContent(content, object, loaded);
    return loaded;
}

LoadedFile loadFile(const Candidate &candidate)
{
    const QString file = QFileInfo(candidate.path).fileName();
    auto content = base::readFile(candidate.path);
    if (!content) {
        const bool matters = candidate.named || (candidate.telling && isRefused(content.error()));
        return matters ? LoadedFile{{}, {content.error().finding(file)}} : LoadedFile();
    }
    LoadedFile loaded = loadBytes(*content, candidate.path, modeOf(candidate.path));
    if (loaded.objects.isEmpty() && loaded.findings.isEmpty() && candidate.named)
        loaded.findings.append({Severity::Problem,
                                content->isEmpty() ? Code::FileEmpty : Code::NothingRecognised,
                                {file},
                                file});
    base::wipe(content->data(), static_cast<std::size_t>(content->size())); // may have been a key
    return loaded;
}

} // namespace inspect
