#include "core/base/clock.h"
#include "support.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;

/// The field table of the certificate profile, for each kind of key, in our own view and in the
/// `openssl` program's.
class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfKey_data();
    void everyKindOfKey();
    void openSslAcceptsEachForItsPurposeOnly_data() { everyKindOfKey_data(); }
    void openSslAcceptsEachForItsPurposeOnly();
    void theRequestAsksForWhatIsSigned();
    void serialsAreRandomAndSixteenOctets();
    void theIssuerIsTheCasSubjectByteForByte();
    void theClientIsKnownByAUriAndNoHostName();
    void aRenewedClientLosesItsHostNames();
    void aNameStandsInItOnce();
    void nothingElseStandsInThem();
    void aRequestGetsNoMoreThanItsProfile();
    void aTamperedRequestIsNotSigned();
    void aLeafNamedLikeItsCaIsRefused();
    void theCommonNameIsOneOfTheNames_data();
    void theCommonNameIsOneOfTheNames();
};

void TestProfile::everyKindOfKey_data()
{
    QTest::addColumn<plan::KeyKind>("kind");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QStringList>("serverUsage");
    const QStringList signing = {u"digitalSignature"_s};
    const QStringList rsa = {u"digitalSignature"_s, u"keyEncipherment"_s};
    const QString rsaSignature = u"sha256WithRSAEncryption"_s;
    QTest::addRow("P-256 goes with SHA-256")
        << plan::KeyKind::EcP256 << u"EC"_s << 256 << u"ecdsa-with-SHA256"_s << signing;
    QTest::addRow("P-384 goes with SHA-384")
        << plan::KeyKind::EcP384 << u"EC"_s << 384 << u"ecdsa-with-SHA384"_s << signing;
    QTest::addRow("RSA-2048") << plan::KeyKind::Rsa2048 << u"RSA"_s << 2048 << rsaSignature << rsa;
    QTest::addRow("RSA-3072") << plan::KeyKind::Rsa3072 << u"RSA"_s << 3072 << rsaSignature << rsa;
    QTest::addRow("RSA-4096") << plan::KeyKind::Rsa4096 << u"RSA"_s << 4096 << rsaSignature << rsa;
    QTest::addRow("Ed25519 hashes by itself")
        << plan::KeyKind::Ed25519 << u"Ed25519"_s << 256 << u"ED25519"_s << signing;
}

void TestProfile::everyKindOfKey()
{
    QFETCH(const plan::KeyKind, kind);
    QFETCH(const QString, algorithm);
    QFETCH(const int, bits);
    QFETCH(const QString, signature);
    QFETCH(const QStringList, serverUsage);
    const Issued issued = issueAll(testPlan(kind));
    const pki::CertificateView &ca = issued.authority.certificate;
    for (const auto &view : {ca, issued.server, issued.client}) {
        QCOMPARE(view.version, 3);
        QCOMPARE(view.key.algorithm, algorithm);
        QCOMPARE(view.key.bits, bits);
        QCOMPARE(view.signatureAlgorithm, signature);
        QVERIFY(view.basicConstraintsCritical);
        QVERIFY(view.keyUsageCritical);
        QCOMPARE(view.subjectKeyId.size(), 20);
        QCOMPARE(view.issuerDer, ca.subjectDer);
    }
    QVERIFY(ca.isCa);
    QCOMPARE(ca.pathLength, 0);
    QCOMPARE(ca.keyUsage, (QStringList{u"keyCertSign"_s, u"cRLSign"_s}));
    QVERIFY(!ca.hasExtendedKeyUsage);
    QVERIFY(!ca.hasNames);
    QVERIFY(ca.selfIssued);
    QVERIFY(!issued.server.isCa);
    QVERIFY(!issued.client.isCa);
    QCOMPARE(issued.server.keyUsage, serverUsage);
    QCOMPARE(issued.client.keyUsage, QStringList{u"digitalSignature"_s});
    QCOMPARE(issued.server.extendedKeyUsage, QStringList{u"serverAuth"_s});
    QCOMPARE(issued.client.extendedKeyUsage, QStringList{u"clientAuth"_s});
    QCOMPARE(issued.server.authorityKeyId, ca.subjectKeyId);
    QCOMPARE(issued.client.authorityKeyId, ca.subjectKeyId);
    QCOMPARE(issued.server.names, testPlan().names);
    QVERIFY(issued.server.subjectDer != ca.subjectDer);
    QCOMPARE(issued.server.notBefore.secsTo(issued.server.notAfter), 397 * 86400 - 1);
}

void TestProfile::openSslAcceptsEachForItsPurposeOnly()
{
    QFETCH(const plan::KeyKind, kind);
    const Issued issued = issueAll(testPlan(kind));
    const pki::CertificateView &ca = issued.authority.certificate;
    const QTemporaryDir folder;
    const auto verify = [&](const pki::CertificateView &leaf, const QStringList &options) {
        return openSslVerify(folder, ca, leaf, options).contains(": OK");
    };
    QVERIFY(verify(ca, {}));
    QVERIFY(verify(issued.server,
                   {u"-purpose"_s, u"sslserver"_s, u"-verify_hostname"_s, u"localhost"_s}));
    QVERIFY(verify(issued.server, {u"-purpose"_s, u"sslserver"_s, u"-verify_ip"_s, u"::1"_s}));
    QVERIFY(verify(issued.client, {u"-purpose"_s, u"sslclient"_s}));
    QVERIFY(!verify(issued.server, {u"-purpose"_s, u"sslclient"_s}));
    QVERIFY(!verify(issued.client, {u"-purpose"_s, u"sslserver"_s}));
    QVERIFY(!verify(issued.server, {u"-verify_hostname"_s, u"other.example"_s}));
}

void TestProfile::theRequestAsksForWhatIsSigned()
{
    const Issued issued = issueAll(testPlan(plan::KeyKind::Rsa2048));
    const ProgramResult read =
        openSsl({u"req"_s, u"-noout"_s, u"-text"_s, u"-verify"_s}, issued.serverRequest);
    QCOMPARE(read.exitCode, 0);
    QVERIFY(
        read.output.contains("DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"));
    QVERIFY(read.output.contains("Digital Signature, Key Encipherment"));
    QVERIFY(read.output.contains("TLS Web Server Authentication"));
    QVERIFY(!read.output.contains("challengePassword"));
    QVERIFY(read.output.contains("Version: 1 (0x0)"));
}

void TestProfile::serialsAreRandomAndSixteenOctets()
{
    const Issued issued = issueAll(testPlan());
    QList<QByteArray> serials = {issued.authority.certificate.serial, issued.server.serial,
                                 issued.client.serial};
    for (const QByteArray &serial : serials) {
        QCOMPARE(serial.size(), 16);
        QVERIFY(static_cast<unsigned char>(serial.front()) < 0x80);
        QVERIFY(serial.front() != 0);
        QCOMPARE(serials.count(serial), 1);
    }
}

void TestProfile::theIssuerIsTheCasSubjectByteForByte()
{
    // A CA of another maker, whose subject is in PrintableString where ours would be in UTF8String.
    const QTemporaryDir folder;
    const QString keyPath = folder.filePath(u"ca.key"_s);
    writeTo(folder.filePath(u"c"_s),
            "[req]\nprompt=no\nstring_mask=pkix\ndistinguished_name=dn\nx509_extensions=v3\n"
            "[dn]\nO=Other Maker\nCN=Old Root\n[v3]\nbasicConstraints=critical,CA:TRUE\n"
            "keyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n");
    const auto made = openSsl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                               u"-keyout"_s, keyPath, u"-config"_s, folder.filePath(u"c"_s),
                               u"-out"_s, folder.filePath(u"ca.pem"_s)});
    QVERIFY2(made.exitCode == 0, made.output.constData());
    QFile certificate(folder.filePath(u"ca.pem"_s));
    QFile key(keyPath);
    QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
    pki::Authority authority = {pki::parseCertificates(certificate.readAll(), {}).value().first(),
                                pki::parsePrivateKey(key.readAll(), {}).value()};
    const pki::PrivateKey leafKey = testKey();
    const pki::Profile profile =
        pki::serverProfile(testPlan(), QDateTime::currentDateTimeUtc(), authority.certificate);
    const auto leaf =
        pki::issueLeaf(profile, pki::makeRequest(profile, leafKey).value(), authority);
    QVERIFY(leaf);
    QCOMPARE(leaf->issuerDer, authority.certificate.subjectDer);
    QVERIFY(leaf->issuerDer.contains(QByteArray("\x13\x0bOther Maker"))); // 0x13: PrintableString
}

void TestProfile::theClientIsKnownByAUriAndNoHostName()
{
    plan::Plan plan = testPlan();
    plan.clientName = u"数据 loader"_s;
    const Issued issued = issueAll(plan);
    QCOMPARE(issued.client.names.size(), 1);
    QCOMPARE(issued.client.names.first().kind, plan::SubjectAltName::Kind::Uri);
    QCOMPARE(issued.client.names.first().value, u"urn:milvus-client:%E6%95%B0%E6%8D%AE%20loader"_s);
    QCOMPARE(issued.client.commonName(), u"数据 loader"_s);
}

/// No address of a revocation list, no policy, nothing critical that programs do not know; the
/// authority is named by its key alone.
void TestProfile::aRenewedClientLosesItsHostNames()
{
    using Kind = plan::SubjectAltName::Kind;
    const Issued issued = issueAll(testPlan());
    const pki::CertificateView &ca = issued.authority.certificate;
    const plan::SubjectAltName own{Kind::Uri, u"spiffe://corp/alice"_s, u"spiffe://corp/alice"_s};
    pki::CertificateView old = issued.client;
    old.names = {{Kind::Dns, u"localhost"_s, u"localhost"_s},
                 {Kind::Ip, u"127.0.0.1"_s, u"127.0.0.1"_s}};
    const auto renewed = [&] {
        return pki::renewedProfile(old, pki::Role::Client, base::now(), 0, ca).names;
    };
    QCOMPARE(renewed(), issued.client.names); // the URI of its common name
    old.names.append(own);
    QCOMPARE(renewed(), QList<plan::SubjectAltName>{own});
    QCOMPARE(pki::renewedProfile(old, pki::Role::Server, base::now(), 0, ca).names, old.names);
}

void TestProfile::aNameStandsInItOnce()
{
    using Kind = plan::SubjectAltName::Kind;
    plan::Plan plan = testPlan();
    const QList<plan::SubjectAltName> names = plan.names;
    plan.names.append(names);
    const Issued issued = issueAll(plan);
    QCOMPARE(issued.server.names, names);
    pki::CertificateView old = issued.server; // as somebody else made it
    old.names.append({Kind::Dns, u"LocalHost"_s, u"LocalHost"_s});
    QCOMPARE(
        pki::renewedProfile(old, pki::Role::Server, base::now(), 0, issued.authority.certificate)
            .names,
        names);
}

void TestProfile::nothingElseStandsInThem()
{
    const Issued issued = issueAll(testPlan());
    const auto extensionsOf = [](const pki::CertificateView &view) {
        QList<QByteArray> found;
        const QByteArray text = openSsl({u"x509"_s, u"-noout"_s, u"-text"_s}, view.pem).output;
        for (const QByteArray &line :
             text.mid(text.indexOf("X509v3 extensions:")).split('\n').mid(1))
            if (line.startsWith("            ") && line.at(12) != ' ')
                found << line.trimmed();
        return found;
    };
    const QByteArray constraints = "X509v3 Basic Constraints: critical";
    const QByteArray usage = "X509v3 Key Usage: critical";
    const QByteArray purpose = "X509v3 Extended Key Usage:";
    const QByteArray own = "X509v3 Subject Key Identifier:";
    const QByteArray authority = "X509v3 Authority Key Identifier:";
    const QByteArray names = "X509v3 Subject Alternative Name:";
    QCOMPARE(extensionsOf(issued.authority.certificate),
             (QList<QByteArray>{constraints, usage, own}));
    for (const pki::CertificateView &leaf : {issued.server, issued.client}) {
        QCOMPARE(extensionsOf(leaf),
                 (QList<QByteArray>{constraints, usage, purpose, own, authority, names}));
        const QByteArray text =
            openSsl({u"x509"_s, u"-noout"_s, u"-ext"_s, u"authorityKeyIdentifier"_s}, leaf.pem)
                .output;
        QVERIFY2(!text.contains("DirName") && !text.contains("serial:"), text.constData());
    }
}

/// Of a foreign request only the key counts: what else it asks for is not copied.
void TestProfile::aRequestGetsNoMoreThanItsProfile()
{
    const Issued issued = issueAll(testPlan());
    const QTemporaryDir folder;
    writeTo(folder.filePath(u"server.key"_s), issued.serverKey.pem().view().toByteArray());
    const auto asked =
        openSsl({u"req"_s, u"-new"_s, u"-key"_s, folder.filePath(u"server.key"_s), u"-subj"_s,
                 u"/CN=evil.example"_s, u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s,
                 u"-addext"_s, u"keyUsage=keyCertSign"_s, u"-addext"_s,
                 u"subjectAltName=DNS:evil.example"_s, u"-out"_s, folder.filePath(u"csr"_s)});
    QVERIFY2(asked.exitCode == 0, asked.output.constData());
    QFile request(folder.filePath(u"csr"_s));
    QVERIFY(request.open(QIODevice::ReadOnly));
    const pki::Profile profile = pki::serverProfile(testPlan(), QDateTime::currentDateTimeUtc(),
                                                    issued.authority.certificate);
    const auto leaf = pki::issueLeaf(profile, request.readAll(), issued.authority);
    QVERIFY(leaf);
    QVERIFY(!leaf->isCa);
    QCOMPARE(leaf->keyUsage, issued.server.keyUsage);
    QCOMPARE(leaf->names, testPlan().names);
    QCOMPARE(leaf->subjectDer, issued.server.subjectDer);
}

void TestProfile::aTamperedRequestIsNotSigned()
{
    Issued issued = issueAll(testPlan());
    // One bit of the signature, which is what the last characters hold.
    QByteArray request = issued.serverRequest;
    const qsizetype at = request.indexOf("-----END") - 8;
    request[at] = request[at] == 'A' ? 'B' : 'A';
    const pki::Profile profile = pki::serverProfile(testPlan(), QDateTime::currentDateTimeUtc(),
                                                    issued.authority.certificate);
    const auto leaf = pki::issueLeaf(profile, request, issued.authority);
    QVERIFY(!leaf);
    QVERIFY(leaf.error().code == base::Code::RequestSignature ||
            leaf.error().code == base::Code::PemBroken);
}

void TestProfile::aLeafNamedLikeItsCaIsRefused()
{
    Issued issued = issueAll(testPlan());
    pki::Profile profile = pki::clientProfile(testPlan(), QDateTime::currentDateTimeUtc(),
                                              issued.authority.certificate);
    profile.subject.commonName = u"MILVUS  local ca"_s; // verifiers fold case and spaces
    const auto leaf = pki::issueLeaf(profile, pki::makeRequest(profile, issued.clientKey).value(),
                                     issued.authority);
    QVERIFY(!leaf);
    QCOMPARE(leaf.error().code, base::Code::SubjectEqualsCa);
}

void TestProfile::theCommonNameIsOneOfTheNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("expected");
    const QString longest = QString(60, u'a') + u".abc"_s;
    QTest::addRow("the first name when none was typed")
        << u""_s << u"milvus.local"_s << u"milvus.local"_s;
    QTest::addRow("the typed one when it is among the names")
        << u"localhost"_s << u"milvus.local"_s << u"localhost"_s;
    QTest::addRow("not a typed one that no name covers")
        << u"other"_s << u"milvus.local"_s << u"milvus.local"_s;
    QTest::addRow("64 characters fit") << u""_s << longest << longest;
    QTest::addRow("65 characters are left out") << u""_s << (longest + u'd') << QString();
}

void TestProfile::theCommonNameIsOneOfTheNames()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, firstName);
    QFETCH(const QString, expected);
    plan::Plan plan = testPlan();
    plan.subject.commonName = typed;
    plan.names.prepend({plan::SubjectAltName::Kind::Dns, firstName, firstName});
    QCOMPARE(issueAll(plan).server.commonName(), expected);
}

PRODUCT_TEST(TestProfile)
#include "tst_profile.moc"
