#include "core/base/files.h"
#include "core/bundle/generate.h"
#include "core/bundle/rotate.h"
#include "core/inspect/repair.h"
#include "core/pki/memory.h"
#include "core/pki/privatekey.h"
#include "core/plan/hostname.h"
#include "core/plan/preset.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <functional>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char mask = 0x5a; // what is looked for lies about only in this disguise

void disguise(char *bytes, std::size_t size)
{
    std::transform(bytes, bytes + size, bytes, [](char byte) { return char(byte ^ mask); });
}

/// A part of a private key, disguised.
struct Needle
{
    QByteArray bytes;
    QString what;
};

/// Three forms of one stretch of the secret number in a key file: its text, its octets, and these
/// in the order in which OpenSSL keeps numbers. Everything read on the way is wiped.
QList<Needle> needlesOf(const QString &path)
{
    QByteArray text = base::readFile(path).value();
    QByteArray body = text.mid(text.indexOf('\n') + 1);
    body.truncate(body.indexOf("-----END"));
    const qsizetype at = body.size() < 300 ? 48 : 500; // behind what is public, of P-256 and RSA
    QByteArray part = body.mid(at, 41);
    QByteArray letters = part;
    letters.replace("\n", "");
    letters.truncate(40);
    QByteArray octets = QByteArray::fromBase64(letters);
    QByteArray number = octets;
    std::reverse(number.begin(), number.end());
    QList<Needle> needles;
    for (const auto &[form, bytes] : {std::pair{u"text"_s, &part}, std::pair{u"octets"_s, &octets},
                                      std::pair{u"number"_s, &number}}) {
        disguise(bytes->data(), static_cast<std::size_t>(bytes->size()));
        needles.append({*bytes, QFileInfo(path).fileName() + u" as "_s + form});
        bytes->detach();
    }
    for (QByteArray *used : {&text, &body, &letters})
        base::wipe(used->data(), static_cast<std::size_t>(used->size()));
    return needles;
}

/// Reads all memory of this process that can be written to, piece by piece.
void eachPieceOfMemory(const std::function<void(QByteArrayView)> &look)
{
    constexpr std::size_t size = 1 << 20;
    constexpr std::size_t overlap = 64;
    constexpr quint64 mostOfAProgram = quint64(1) << 32; // sanitizers keep their books in more
    void *const buffer =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *const piece = static_cast<char *>(buffer);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QFile maps(u"/proc/self/maps"_s);
    QVERIFY(memory >= 0 && buffer != MAP_FAILED && maps.open(QIODevice::ReadOnly));
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArray range = line.left(line.indexOf(' '));
        if (!line.mid(range.size() + 1).startsWith("rw"))
            continue;
        const auto begin = range.left(range.indexOf('-')).toULongLong(nullptr, 16);
        const auto end = range.mid(range.indexOf('-') + 1).toULongLong(nullptr, 16);
        if (begin == reinterpret_cast<quintptr>(buffer) || end - begin > mostOfAProgram)
            continue;
        for (auto from = begin; from < end; from += size - overlap) {
            const auto wanted = std::min<quint64>(size, end - from);
            const ssize_t count =
                ::pread(memory, piece, static_cast<std::size_t>(wanted), static_cast<off_t>(from));
            if (count <= 0)
                break;
            look(QByteArrayView(piece, count));
        }
    }
    ::close(memory);
    ::munmap(buffer, size);
}

bool holds(QByteArrayView piece, const QByteArray &disguised)
{
    const auto same = [](char plain, char hidden) { return char(plain ^ mask) == hidden; };
    const int first = static_cast<unsigned char>(disguised.front() ^ mask);
    const char *at = piece.begin();
    while (piece.end() - at >= disguised.size()) {
        at = static_cast<const char *>(
            std::memchr(at, first, static_cast<std::size_t>(piece.end() - at)));
        if (!at || piece.end() - at < disguised.size())
            return false;
        if (std::equal(at, at + disguised.size(), disguised.begin(), same))
            return true;
        ++at;
    }
    return false;
}

QStringList foundInMemory(const QList<Needle> &needles)
{
    QStringList found;
    eachPieceOfMemory([&](QByteArrayView piece) {
        for (const Needle &needle : needles)
            if (holds(piece, needle.bytes))
                found << needle.what;
    });
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

using Act = std::function<bool(const plan::Plan &)>;

/// What a job has done with keys is not left in memory.
class MemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(pki::wipeFreedMemory()); }
    void aKeyThatIsThereIsFound();
    void noKeyIsLeft_data();
    void noKeyIsLeft();

private:
    static plan::Plan planIn(const QTemporaryDir &root);
};

plan::Plan MemoryTest::planIn(const QTemporaryDir &root)
{
    plan::Plan plan = plan::defaultPlan();
    plan.folder = root.filePath(u"tls"_s);
    plan.names = {plan::parseName(u"localhost")->name};
    return plan;
}

/// The search itself works.
void MemoryTest::aKeyThatIsThereIsFound()
{
    const QTemporaryDir root;
    const plan::Plan plan = planIn(root);
    QVERIFY(bundle::generate(plan, false, base::Job()));
    const QString path = plan.folder + u"/server.key"_s;
    const QList<Needle> needles = needlesOf(path);
    const QByteArray kept = base::readFile(path).value();
    QCOMPARE(foundInMemory(needles), QStringList{u"server.key as text"_s});
    auto key = pki::parsePrivateKey(kept, path);
    QCOMPARE(foundInMemory(needles),
             (QStringList{u"server.key as number"_s, u"server.key as text"_s}));
}

void MemoryTest::noKeyIsLeft_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, const Act &act) { QTest::addRow("%s", name) << act; };
    const auto made = [](const plan::Plan &plan) {
        return bundle::generate(plan, false, base::Job()).has_value();
    };
    row("nine files with P-256", made);
    row("nine files with RSA", [made](plan::Plan plan) {
        plan.key = plan::KeyKind::Rsa2048;
        return made(plan);
    });
    row("named clients", [](const plan::Plan &plan) {
        bundle::GenerateOptions options;
        options.clients = QStringList{u"reader"_s, u"writer"_s};
        return bundle::generate(plan, options, base::Job()).has_value();
    });
    for (const bool keepKeys : {true, false})
        row(keepKeys ? "a renewal with the same keys" : "a renewal with new keys",
            [made, keepKeys](const plan::Plan &plan) {
                bundle::RenewRequest request;
                request.folder = plan.folder;
                request.keepKeys = keepKeys;
                return made(plan) && bundle::renew(request, base::Job());
            });
    row("a new CA", [made](const plan::Plan &plan) {
        bundle::RotationRequest request;
        request.folder = plan.folder;
        return made(plan) && bundle::rotate(request, base::Job()) &&
               bundle::rotate(request, base::Job());
    });
    for (const bool newKeys : {true, false})
        row(newKeys ? "a repair with new keys" : "a repair with the same keys",
            [made, newKeys](const plan::Plan &plan) {
                inspect::RepairRequest request;
                request.folder = plan.folder;
                request.newKeys = newKeys;
                return made(plan) && QFile::remove(plan.folder + u"/client.pem"_s) &&
                       inspect::repair(request, base::Job());
            });
    row("a look at the folder", [made](const plan::Plan &plan) {
        return made(plan) && inspect::inspectPaths({plan.folder}, {});
    });
}

void MemoryTest::noKeyIsLeft()
{
    QFETCH(const Act, act);
    const QTemporaryDir root;
    const plan::Plan plan = planIn(root);
    QVERIFY(act(plan));
    QList<Needle> needles;
    for (const QString &name : QDir(plan.folder).entryList({u"*.key"_s}, QDir::Files))
        needles += needlesOf(plan.folder + u'/' + name);
    QVERIFY(needles.size() >= 9);
    const QStringList found = foundInMemory(needles);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
}

PRODUCT_TEST(MemoryTest)
#include "tst_memory.moc"
