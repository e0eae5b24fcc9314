#include "support.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/bundle/disk.h"
#include "core/bundle/existingca.h"
#include "core/bundle/history.h"
#include "core/bundle/rotate.h"
#include "core/probe/livetest.h"
#include "core/probe/rehearsal.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::Code;
using bundle::RotationMove;
using bundle::RotationState;

/// One CA takes over from another without a break: each state is tried with a server that speaks
/// TLS by Milvus's rules and with programs that have the files of each time.
class TestRotate : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachStateLetsInWhomItSays_data();
    void eachStateLetsInWhomItSays();
    void theFilesOfEachStateFit();
    void theNewCaIsLikeTheOld();
    void aKeyUnderAPassphraseStaysUnderIt();
    void aPassphraseProtectsTheNewKeyThoughTheOldHasNone();
    void namedClientsTakePart();
    void renewingInBetweenUsesTheCaOfTheState();
    void itCanBeTakenBackAtAnyState_data();
    void itCanBeTakenBackAtAnyState();
    void theOldCaIsNotTakenOutTooEarly();
    void eachObstacleIsNamed_data();
    void eachObstacleIsNamed();
    void theDocumentationsCaCanBeReplaced();
    void aSecondRotationFindsAnotherName();
    void aThirdCaStaysTrustedInEveryState();
    void aServerOfAnotherAuthorityStays();
    void nobodyGoesBackToACaThatHasEnded();

private:
    base::Result<bundle::RotationReport> move(RotationMove wanted = RotationMove::Next) const
    {
        bundle::RotationRequest request;
        request.folder = m_folder;
        request.move = wanted;
        return bundle::rotate(request, m_job);
    }
    void keepAs(const QString &name) const;
    QString connect(const QString &server, const QString &programCa,
                    const QString &programCertificate) const;
    QStringList issuers() const;

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_folder;
    const base::Job m_job;
};

void TestRotate::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_folder = m_root->filePath(u"tls"_s);
    QVERIFY(bundle::generate(bundlePlan(m_folder), false, m_job));
}

/// A copy of the folder as it is now: what somebody was given at this time.
void TestRotate::keepAs(const QString &name) const
{
    const QString copy = m_root->filePath(name);
    QVERIFY(QDir().mkpath(copy));
    for (const QString &file : bundle::entriesOf(m_folder))
        QVERIFY(QFile::copy(m_folder + u'/' + file, copy + u'/' + file));
}

/// "in" when a program gets an answer from a server with the files of one time, else the code that
/// tells why not.
QString TestRotate::connect(const QString &server, const QString &programCa,
                            const QString &programCertificate) const
{
    const QString files = m_root->filePath(server);
    probe::RehearsalOptions options;
    options.serverPemPath = files + u"/server.pem"_s;
    options.serverKeyPath = files + u"/server.key"_s;
    options.caPemPath = files + u"/ca.pem"_s;
    const auto running = probe::RehearsalServer::start(options);
    if (!running)
        return base::codeId(running.error().code);
    const QTemporaryDir program;
    QFile::copy(m_root->filePath(programCa + u"/ca.pem"_s), program.filePath(u"ca.pem"_s));
    for (const QString &name : {u"client.pem"_s, u"client.key"_s})
        QFile::copy(m_root->filePath(programCertificate + u'/' + name), program.filePath(name));
    probe::Request request;
    request.host = u"127.0.0.1"_s;
    request.port = running->port();
    request.bundleFolder = program.path();
    request.proofs = false;
    const auto report = probe::liveTest(request, m_job);
    if (!report)
        return base::codeId(report.error().code);
    for (const probe::StageResult &stage : report->stages)
        if (stage.stage == probe::Stage::Milvus && stage.status == probe::Status::Ok)
            return u"in"_s;
    return report->findings.isEmpty() ? u"?"_s : base::codeId(report->findings.first().code);
}

void TestRotate::eachStateLetsInWhomItSays_data()
{
    QTest::addColumn<int>("server");      // state whose files Milvus has
    QTest::addColumn<int>("ca");          // state whose ca.pem the program has
    QTest::addColumn<int>("certificate"); // state whose certificate the program has
    QTest::addColumn<bool>("isIn");
    const auto row = [](const char *name, int server, int ca, int certificate, bool isIn) {
        QTest::addRow("%s", name) << server << ca << certificate << isIn;
    };
    row("before: a program as ever", 0, 0, 0, true);
    row("programs may have both CAs before Milvus has", 0, 1, 0, true);
    row("1: a program that knows the old CA alone", 1, 0, 0, true);
    row("1: a program that knows both", 1, 1, 0, true);
    row("2: a program that knows the old CA alone is out", 2, 0, 0, false);
    row("2: a program that knows both, old certificate", 2, 1, 0, true);
    row("3: old certificate", 3, 1, 0, true);
    row("3: new certificate", 3, 3, 3, true);
    row("3: new certificate, ca.pem of the first step", 3, 1, 3, true);
    row("a new certificate is out before Milvus knows the new CA", 0, 3, 3, false);
    row("4: new certificate, both CAs", 4, 1, 3, true);
    row("4: all new", 4, 4, 4, true);
    row("4: an old certificate is out", 4, 1, 0, false);
    row("4: a program that knows the old CA alone is out", 4, 0, 3, false);
    row("4: programs may forget the old CA while Milvus knows both", 3, 4, 4, true);
}

void TestRotate::eachStateLetsInWhomItSays()
{
    QFETCH(const int, server);
    QFETCH(const int, ca);
    QFETCH(const int, certificate);
    QFETCH(const bool, isIn);
    keepAs(u"0"_s);
    for (int state = 1; state <= std::max({server, ca, certificate}); ++state) {
        QVERIFY(move());
        keepAs(QString::number(state));
    }
    const QString told =
        connect(QString::number(server), QString::number(ca), QString::number(certificate));
    QCOMPARE(told == u"in", isIn);
    if (!isIn)
        QVERIFY2(told == u"TLS-106" || told == u"TLS-111" || told == u"TLS-141", qPrintable(told));
}

QStringList TestRotate::issuers() const
{
    QStringList names;
    for (const QString &name : {u"server.pem"_s, u"client.pem"_s})
        names << pki::parseCertificates(base::readFile(m_folder + u'/' + name).value(), name)
                     ->first()
                     .issuerCommonName();
    const auto cas = pki::parseCertificates(base::readFile(m_folder + u"/ca.pem"_s).value(), {});
    for (const pki::CertificateView &ca : *cas)
        names << u"ca.pem: "_s + ca.commonName();
    return names;
}

void TestRotate::theFilesOfEachStateFit()
{
    base::setNowForTests(QDateTime({2027, 1, 2}, {3, 4, 5}, Qt::UTC));
    base::trustClock(); // that day may lie before the day of the build
    const QString old = u"Milvus local CA"_s;
    const QString next = u"Milvus local CA 2027-01-02"_s;
    const QList<QStringList> wanted = {{old, old, u"ca.pem: "_s + old, u"ca.pem: "_s + next},
                                       {next, old, u"ca.pem: "_s + next, u"ca.pem: "_s + old},
                                       {next, next, u"ca.pem: "_s + next, u"ca.pem: "_s + old},
                                       {next, next, u"ca.pem: "_s + next}};
    const QStringList beside = {u"ca-next.key rotation.json"_s,
                                u"ca-previous.key rotation.json"_s,
                                u"ca-previous.key rotation.json"_s,
                                {}};
    const QList<Code> advice = {Code::RotationCaAdded, Code::RotationServerIssued,
                                Code::RotationClientsIssued, Code::RotationFinished};
    for (int i = 0; i < 4; ++i) {
        const auto report = move();
        QVERIFY2(report, report ? "" : qPrintable(base::codeId(report.error().code)));
        QCOMPARE(report->advice.code, advice[i]);
        QCOMPARE(issuers(), wanted[i]);
        QCOMPARE(faultOfFiles(m_folder, u"server"_s), QString());
        QCOMPARE(faultOfFiles(m_folder, u"client"_s), QString());
        const QByteArray state = base::readFile(m_folder + u"/rotation.json"_s).value_or("");
        QVERIFY(!state.contains("PRIVATE"));
        QStringList others;
        for (const QString &name : {u"ca-next.key"_s, u"ca-previous.key"_s, u"rotation.json"_s})
            if (bundle::statusOf(m_folder + u'/' + name).exists())
                others << name;
        QCOMPARE(others.join(u' '), beside[i]);
        for (const QString &name : bundle::entriesOf(m_folder))
            QCOMPARE(bundle::statusOf(m_folder + u'/' + name).mode,
                     name.endsWith(u".key") ? 0600U : 0644U);
        const auto status = bundle::rotationStatus(m_folder);
        QVERIFY(status);
        QCOMPARE(int(status->state), (i + 1) % 4);
        QCOMPARE(status->newCa, i < 3 ? next : QString());
        QVERIFY(!report->changes.backupFolder.isEmpty());
    }
    QCOMPARE(faultOfSet(m_folder), QString());
    QStringList actions;
    const auto history = bundle::readHistory(m_folder);
    for (const bundle::IssueRecord &record : history->records)
        actions << record.action + u' ' + record.file;
    QCOMPARE(actions.sliced(3),
             (QStringList{u"rotate ca.pem"_s, u"rotate server.pem"_s, u"rotate client.pem"_s}));
    base::setNowForTests({});
}

void TestRotate::theNewCaIsLikeTheOld()
{
    m_folder = m_root->filePath(u"rich"_s);
    plan::Plan plan = bundlePlan(m_folder);
    plan.subject = {u"CN"_s, u"上海市"_s, {}, u"数据科技"_s, {}, {}};
    plan.key = plan::KeyKind::Rsa2048;
    plan.validity.caDays = 2000;
    QVERIFY(bundle::generate(plan, false, m_job));
    QVERIFY(move());
    const auto both = pki::parseCertificates(base::readFile(m_folder + u"/ca.pem"_s).value(), {});
    const pki::CertificateView &next = both->last();
    QCOMPARE(next.key.bits, 2048);
    QCOMPARE(pki::daysOf(next), 2000);
    QCOMPARE(next.subject.first(3).last().value, u"数据科技"_s);
    QVERIFY(next.key.spkiSha256 != both->first().key.spkiSha256);
    QVERIFY(next.commonName() != both->first().commonName());
}

void TestRotate::aKeyUnderAPassphraseStaysUnderIt()
{
    m_folder = m_root->filePath(u"locked"_s);
    bundle::GenerateOptions options;
    options.caPassphrase = base::Secret("correct horse");
    QVERIFY(bundle::generate(bundlePlan(m_folder), options, m_job));
    QCOMPARE(move().error().code, Code::CaKeyEncrypted);
    bundle::RotationRequest request;
    request.folder = m_folder;
    request.caPassphrase = base::Secret("battery staple");
    QCOMPARE(bundle::rotate(request, m_job).error().code, Code::PassphraseWrong);
    request.caPassphrase = base::Secret("correct horse");
    for (int i = 0; i < 4; ++i) {
        QVERIFY(bundle::rotate(request, m_job));
        for (const QString &name : bundle::entriesOf(m_folder))
            if (name.startsWith(u"ca") && name.endsWith(u".key"))
                QVERIFY(base::readFile(m_folder + u'/' + name)
                            .value()
                            .startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    }
}

void TestRotate::aPassphraseProtectsTheNewKeyThoughTheOldHasNone()
{
    bundle::RotationRequest request;
    request.folder = m_folder;
    request.caPassphrase = base::Secret("correct horse");
    const QByteArray locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
    const auto startOf = [this](const char *name) {
        return base::readFile(m_folder + u'/' + QLatin1StringView(name)).value().left(37);
    };
    QVERIFY(bundle::rotate(request, m_job));
    QCOMPARE(startOf("ca-next.key"), locked);
    QVERIFY(startOf("ca.key") != locked);
    QCOMPARE(move().error().code, Code::CaKeyEncrypted);
    for (int i = 1; i < 4; ++i) {
        QVERIFY(bundle::rotate(request, m_job));
        QCOMPARE(startOf("ca.key"), locked);
    }
    const auto ca =
        bundle::loadCa({m_folder + u"/ca.pem"_s, m_folder + u"/ca.key"_s}, 0, request.caPassphrase);
    QVERIFY(ca);
}

void TestRotate::namedClientsTakePart()
{
    bundle::RenewRequest request;
    request.folder = m_folder;
    for (int i = 0; i < 20; ++i)
        request.newClients << u"app-%1"_s.arg(i);
    QVERIFY(bundle::renew(request, m_job));
    QVERIFY(move());
    QVERIFY(move());
    request.newClients = QStringList{u"late"_s}; // signed by the new CA already
    QVERIFY(bundle::renew(request, m_job));
    QCOMPARE(faultOfFiles(m_folder, u"client-late"_s), QString());
    const auto third = move();
    QVERIFY(third);
    QCOMPARE(third->changes.issued, 1 + 20 + 1);
    QVERIFY(move());
    for (const QString &name : bundle::namedClients(m_folder))
        QCOMPARE(faultOfFiles(m_folder, bundle::clientStem(name)), QString());
}

void TestRotate::renewingInBetweenUsesTheCaOfTheState()
{
    bundle::RenewRequest request;
    request.folder = m_folder;
    QStringList signers;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(move());
        QVERIFY(bundle::renew(request, m_job));
        QCOMPARE(faultOfFiles(m_folder, u"server"_s), QString());
        signers << (issuers().first() == u"Milvus local CA" ? u"old"_s : u"new"_s);
        QVERIFY(bundle::rotationStatus(m_folder));
    }
    QCOMPARE(signers, (QStringList{u"old"_s, u"new"_s, u"new"_s, u"new"_s}));
}

void TestRotate::itCanBeTakenBackAtAnyState_data()
{
    QTest::addColumn<int>("state");
    for (int state = 1; state <= 3; ++state)
        QTest::addRow("in state %d", state) << state;
}

void TestRotate::itCanBeTakenBackAtAnyState()
{
    QFETCH(const int, state);
    keepAs(u"0"_s);
    for (int i = 0; i < state; ++i)
        QVERIFY(move());
    const auto report = move(RotationMove::Cancel);
    QVERIFY(report);
    QCOMPARE(report->advice.code, Code::RotationCanceled);
    QCOMPARE(report->status.state, RotationState::None);
    keepAs(u"back"_s);
    for (const QString &name : {u"ca.pem"_s, u"ca.key"_s})
        QCOMPARE(base::readFile(m_folder + u'/' + name).value(),
                 base::readFile(m_root->filePath(u"0/"_s + name)).value());
    QCOMPARE(connect(u"back"_s, u"0"_s, u"0"_s), u"in"_s);
    QCOMPARE(connect(u"back"_s, u"back"_s, u"back"_s), u"in"_s);
    QCOMPARE(bundle::entriesOf(m_folder).size(), 10);
    QVERIFY(move()); // and it can begin anew
}

void TestRotate::theOldCaIsNotTakenOutTooEarly()
{
    QCOMPARE(move(RotationMove::Finish).error().code, Code::RotationNotStarted);
    QCOMPARE(move(RotationMove::Cancel).error().code, Code::RotationNotStarted);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(move());
        QCOMPARE(move(RotationMove::Finish).error().code, Code::RotationNotYet);
    }
    QVERIFY(move());
    // A certificate of the old CA that somebody put back.
    const Contents now = contentsOf(m_folder);
    QVERIFY(QDir(m_folder).mkpath(u"."_s));
    for (const QString &name : {u"client.pem"_s, u"client.key"_s, u"client.csr"_s}) {
        const auto backups = QDir(m_root->path()).entryList({u"tls.backup-*"_s}, QDir::Dirs);
        QVERIFY(base::replaceFile(
            m_folder + u'/' + name,
            base::readFile(m_root->filePath(backups.first() + u'/' + name)).value()));
    }
    QCOMPARE(move(RotationMove::Finish).error().code, Code::RotationNotYet);
    for (const QString &name : {u"client.pem"_s, u"client.key"_s, u"client.csr"_s})
        QVERIFY(base::replaceFile(m_folder + u'/' + name, now[name]));
    QVERIFY(move(RotationMove::Finish));
}

void TestRotate::eachObstacleIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: removed
    QTest::addColumn<Code>("code");
    QTest::addRow("the state is no JSON")
        << u"rotation.json"_s << QByteArray("hello") << Code::RotationDamaged;
    QTest::addRow("the state is unknown")
        << u"rotation.json"_s << QByteArray(R"({"schema":1,"state":"done"})")
        << Code::RotationDamaged;
    QTest::addRow("the new key is gone")
        << u"ca-next.key"_s << QByteArray() << Code::RotationDamaged;
    QTest::addRow("the new key is something else")
        << u"ca-next.key"_s << QByteArray("hello\n") << Code::NothingRecognised;
    QTest::addRow("ca.pem is something else")
        << u"ca.pem"_s << QByteArray("hello\n") << Code::NothingRecognised;
    QTest::addRow("the old key is gone") << u"ca.key"_s << QByteArray() << Code::RotationDamaged;
}

void TestRotate::eachObstacleIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const Code, code);
    QVERIFY(move());
    if (content.isNull())
        QVERIFY(QFile::remove(m_folder + u'/' + file));
    else
        QVERIFY(base::replaceFile(m_folder + u'/' + file, content));
    const Contents before = contentsOf(m_folder);
    QCOMPARE(base::codeId(move().error().code), base::codeId(code));
    QCOMPARE(contentsOf(m_folder), before);
}

void TestRotate::theDocumentationsCaCanBeReplaced()
{
    m_folder = m_root->filePath(u"script"_s);
    QVERIFY(makeByScript(m_folder));
    keepAs(u"0"_s);
    for (int state = 1; state <= 4; ++state) {
        const auto report = move();
        QVERIFY2(report,
                 report ? ""
                        : qPrintable(base::codeId(report.error().code) + report.error().detail));
        keepAs(QString::number(state));
    }
    QCOMPARE(faultOfSet(m_folder), QString()); // strict: the old CA was not
}

void TestRotate::aSecondRotationFindsAnotherName()
{
    QStringList names;
    for (int i = 0; i < 8; ++i) {
        QVERIFY(move());
        if (i % 4 == 3)
            names << issuers().last();
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), 2);
}

void TestRotate::aThirdCaStaysTrustedInEveryState()
{
    const QString other = m_root->filePath(u"other"_s);
    plan::Plan plan = bundlePlan(other);
    plan.caCommonName = u"Company CA"_s;
    QVERIFY(bundle::generate(plan, false, m_job));
    const QByteArray third = base::readFile(other + u"/ca.pem"_s).value();
    const QString path = m_folder + u"/ca.pem"_s;
    QVERIFY(base::replaceFile(path, base::readFile(path).value() + third));
    for (int step = 1; step <= 4; ++step) {
        QVERIFY(move());
        QVERIFY2(base::readFile(path).value().contains(third), qPrintable(QString::number(step)));
    }
    QCOMPARE(issuers().size(), 2 + 2); // two leaves, and the two that ca.pem holds now
    QVERIFY(move());
    QVERIFY(move(RotationMove::Cancel));
    QVERIFY(base::readFile(path).value().contains(third));
}

void TestRotate::aServerOfAnotherAuthorityStays()
{
    QVERIFY(makeServerOfAnotherAuthority(m_folder));
    QCOMPARE(bundle::rotationStatus(m_folder)->serverOf, u"Top"_s);
    const QByteArray server = base::readFile(m_folder + u"/server.pem"_s).value();
    const QByteArray client = base::readFile(m_folder + u"/client.pem"_s).value();
    const QList<Code> advice = {Code::RotationCaAdded, Code::RotationServerLeft,
                                Code::RotationClientsIssued, Code::RotationFinished};
    for (int step = 1; step <= 4; ++step) {
        const auto report = move();
        QVERIFY2(report, report ? "" : qPrintable(base::codeId(report.error().code)));
        QCOMPARE(report->advice.code, advice[step - 1]);
        QCOMPARE(report->status.serverOf, u"Top"_s);
        const auto isTheirs = [](const base::Finding &finding) {
            return finding.code == Code::ServerOfOtherCa && finding.args.last() == u"Top";
        };
        QCOMPARE(std::ranges::any_of(report->changes.findings, isTheirs), step == 2);
        QCOMPARE(base::readFile(m_folder + u"/server.pem"_s).value(), server);
        QCOMPARE(base::readFile(m_folder + u"/client.pem"_s).value() == client, step < 3);
        QCOMPARE(faultOfFiles(m_folder, u"client"_s), QString());
        const auto cas =
            pki::parseCertificates(base::readFile(m_folder + u"/ca.pem"_s).value(), {});
        QCOMPARE(cas->size(), step < 4 ? 2 : 1);
        QCOMPARE(cas->first().commonName() == u"Milvus local CA", step == 1);
        if (step == 3) { // and back again from here
            keepAs(u"third"_s);
            QVERIFY(move(RotationMove::Cancel));
            QCOMPARE(base::readFile(m_folder + u"/server.pem"_s).value(), server);
            QCOMPARE(faultOfFiles(m_folder, u"client"_s), QString());
            m_folder = m_root->filePath(u"third"_s);
        }
    }
}

void TestRotate::nobodyGoesBackToACaThatHasEnded()
{
    base::trustClock();
    const QDateTime end =
        pki::parseCertificates(base::readFile(m_folder + u"/ca.pem"_s).value(), {})
            ->first()
            .notAfter;
    for (int state = 1; state <= 3; ++state) {
        base::setNowForTests(end.addDays(-5));
        QVERIFY(move());
        base::setNowForTests(end.addDays(1));
        const Contents before = contentsOf(m_folder);
        const auto back = move(RotationMove::Cancel);
        QVERIFY(!back);
        QCOMPARE(base::codeId(back.error().code), base::codeId(Code::RotationPastReturn));
        QCOMPARE(contentsOf(m_folder), before);
    }
    QVERIFY(move()); // but forward it goes
    QCOMPARE(faultOfSet(m_folder), QString());
    base::setNowForTests({});
}

PRODUCT_TEST(TestRotate)
#include "tst_rotate.moc"
