#include "tests/support/testprogram.h"
#include "ui/text/entries.h"
#include "ui/text/words.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Every code, stage, file and choice has its words, and the words are fit to print.
class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasOneEntry();
    void entriesAreFitToPrint_data();
    void entriesAreFitToPrint();
    void placeholdersMatchTheArguments();
    void argumentsStayAsTheyAre();
    void hiddenCharactersAreShown_data();
    void hiddenCharactersAreShown();
    void everyEnumHasWords();
    void stageDetails_data();
    void stageDetails();
    void headlines();
    void verdicts();
    void usesOfNames_data();
    void usesOfNames();
    void datesAreUnambiguous();
};

namespace {

QString source(const char *text)
{
    return QString::fromUtf8(text);
}

/// How many arguments core/base/code.h lists behind each code.
QMap<int, int> listedArguments()
{
    QFile header(QStringLiteral(SOURCE_DIR) + u"/core/base/code.h"_s);
    if (!header.open(QIODevice::ReadOnly))
        qFatal("core/base/code.h is not where it was");
    static const QRegularExpression line(u"^\\s+\\w+ =\\s*(\\d+),\\s*//(.*)$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression aside(u"\\([^)]*\\)?|;.*$"_s);
    QMap<int, int> counts;
    auto matches = line.globalMatch(QString::fromUtf8(header.readAll()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString list = match.captured(2).remove(aside).trimmed();
        counts[match.captured(1).toInt()] = list.isEmpty() ? 0 : int(list.split(u',').size());
    }
    return counts;
}

int highestPlaceholder(const QString &text)
{
    static const QRegularExpression place(u"%(\\d)"_s);
    int highest = 0;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        highest = std::max(highest, matches.next().captured(1).toInt());
    return highest;
}

base::Finding finding(base::Code code, const QStringList &args)
{
    return {base::Severity::Problem, code, args};
}

} // namespace

void WordsTest::everyCodeHasOneEntry()
{
    QMap<int, int> count;
    for (const auto table : text::allTables())
        for (const text::Entry &entry : table)
            ++count[static_cast<int>(entry.code)];
    QStringList wrong;
    for (const base::Code code : base::allCodes())
        if (count.take(static_cast<int>(code)) != 1)
            wrong << base::codeId(code);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"without exactly one entry: "_s + wrong.join(u' ')));
    QVERIFY2(count.isEmpty(), "an entry for a code that is not in allCodes()");
}

void WordsTest::entriesAreFitToPrint_data()
{
    QTest::addColumn<int>("number");
    for (const auto table : text::allTables())
        for (const text::Entry &entry : table)
            QTest::addRow("%s", qPrintable(base::codeId(entry.code)))
                << static_cast<int>(entry.code);
}

void WordsTest::entriesAreFitToPrint()
{
    QFETCH(int, number);
    const text::Entry *entry = text::findEntry(static_cast<base::Code>(number));
    QVERIFY(entry);
    const QString message = source(entry->message);
    const QString fix = source(entry->fix);
    const QString explanation = source(entry->explanation);
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    QVERIFY2(fix.isEmpty() || fix.endsWith(u'.'), qPrintable(fix));
    QVERIFY2(explanation.size() > message.size() / 2 && explanation.endsWith(u'.'),
             qPrintable(explanation));
    static const QRegularExpression loud(
        u"!(?=\\s|$)|\\b(invalid|illegal|abort(ed|s)?|fatal|fail(ed|s|ure)?|oops|please)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : {message, fix, explanation}) {
        // What another program prints may be quoted as it is.
        const QString own =
            QString(text).remove(QRegularExpression(u"“[^”]*”|`[^`]*`|\"[^\"]*\""_s));
        QVERIFY2(!loud.match(own).hasMatch(), qPrintable(text));
        QVERIFY2(!text.contains(u"  "_s) && text == text.trimmed(), qPrintable(text));
    }
}

void WordsTest::placeholdersMatchTheArguments()
{
    const QMap<int, int> listed = listedArguments();
    QCOMPARE(listed.size(), qsizetype(base::allCodes().size()));
    QStringList wrong;
    for (const auto table : text::allTables()) {
        for (const text::Entry &entry : table) {
            const int most = listed.value(static_cast<int>(entry.code));
            if (highestPlaceholder(source(entry.message)) > most ||
                highestPlaceholder(source(entry.fix)) > most ||
                highestPlaceholder(source(entry.explanation)) > 0)
                wrong << base::codeId(entry.code);
        }
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"more placeholders than arguments: "_s + wrong.join(u' ')));
}

void WordsTest::argumentsStayAsTheyAre()
{
    const auto words = text::words(finding(base::Code::PortInUse, {u"%1%2<b>\x1b[31m"_s}));
    QVERIFY2(words.message.contains(u"%1%2<b>\\u001B[31m"_s), qPrintable(words.message));
    const auto until =
        text::words(finding(base::Code::CaExpiresTooSoon, {u"2047-01-29T02:36:16Z"_s}));
    QVERIFY2(until.message.contains(u"29 January 2047"_s), qPrintable(until.message));
    QVERIFY2(until.fix.contains(u"milvus-tls rotate"_s) && until.fix.contains(u"Change the CA…"_s),
             qPrintable(until.fix));
    const auto missing = text::words(finding(base::Code::PortInUse, {}));
    QVERIFY(missing.message.contains(u'…'));
}

void WordsTest::hiddenCharactersAreShown_data()
{
    QTest::addColumn<QString>("outside");
    QTest::addColumn<QString>("shown");
    QTest::addRow("plain text") << u"localhost, 上海, Ö, 😀"_s << u"localhost, 上海, Ö, 😀"_s;
    QTest::addRow("right-to-left override") << u"a\u202eb"_s << u"a\\u202Eb"_s;
    QTest::addRow("terminal escape") << u"\x1b]8;;x\x07"_s << u"\\u001B]8;;x\\u0007"_s;
    QTest::addRow("line feed") << u"a\nb"_s << u"a\\u000Ab"_s;
    QTest::addRow("C1 control") << u"\u009b2J"_s << u"\\u009B2J"_s;
    QTest::addRow("line separator, BOM") << u"\u2028\ufeff"_s << u"\\u2028\\uFEFF"_s;
    QTest::addRow("tag character above the BMP") << u"\U000E0041"_s << u"\\uE0041"_s;
}

void WordsTest::hiddenCharactersAreShown()
{
    QFETCH(QString, outside);
    QFETCH(QString, shown);
    QCOMPARE(text::visible(outside), shown);
}

void WordsTest::everyEnumHasWords()
{
    QStringList all;
    for (int i = 0; i <= int(probe::Stage::ProofPlaintext); ++i)
        all << text::stageTitle(static_cast<probe::Stage>(i));
    for (int i = 0; i <= int(milvus::Why::Repair); ++i)
        all << text::why(static_cast<milvus::Why>(i));
    for (int i = 0; i <= int(exporter::Trap::AttuFirstStart); ++i)
        all << text::trap(static_cast<exporter::Trap>(i));
    for (int i = 0; i <= int(plan::KeyKind::Ed25519); ++i)
        all << text::keyKind(static_cast<plan::KeyKind>(i));
    for (int i = 0; i <= int(plan::Preset::LongRsa); ++i)
        all << text::presetName(static_cast<plan::Preset>(i))
            << text::presetLine(static_cast<plan::Preset>(i));
    for (int i = 1; i <= int(plan::Field::RestPort); ++i)
        all << text::fieldName(static_cast<plan::Field>(i));
    for (const auto severity :
         {base::Severity::Note, base::Severity::Warning, base::Severity::Problem})
        all << text::severity(severity);
    for (const auto holder : {bundle::Holder::Nobody, bundle::Holder::Milvus,
                              bundle::Holder::Programs, bundle::Holder::Everyone})
        all << text::holder(holder);
    for (const auto mode : {plan::Mode::OneWay, plan::Mode::Mutual})
        all << text::modeName(mode);
    QVERIFY(!all.contains(QString()));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size()); // no two say the same
    for (const bundle::FileInfo &info : bundle::allFiles())
        QVERIFY(!text::fileMeaning(info.file).isEmpty());
    QCOMPARE(text::holder(bundle::File::CaKey), u"nobody: keep it here"_s);
}

void WordsTest::stageDetails_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, probe::Stage stage, const QStringList &args,
                        const QString &detail) {
        QTest::addRow("%s", name) << static_cast<int>(stage) << args << detail;
    };
    add("files", probe::Stage::Files, {u"ca.pem"_s, u"client.pem"_s}, u"ca.pem, client.pem"_s);
    add("resolve", probe::Stage::Resolve, {u"localhost"_s, u"127.0.0.1"_s},
        u"localhost → 127.0.0.1"_s);
    add("connect", probe::Stage::Connect, {u"127.0.0.1"_s, u"19530"_s}, u"127.0.0.1, port 19530"_s);
    add("TLS without ALPN", probe::Stage::Tls, {u"TLS 1.3"_s, u"X"_s, QString()}, u"TLS 1.3, X"_s);
    add("name", probe::Stage::Name, {u"localhost"_s, u"localhost"_s},
        u"localhost is in the certificate"_s);
    add("name by wildcard", probe::Stage::Name, {u"a.b.c"_s, u"*.b.c"_s},
        u"a.b.c is covered by *.b.c"_s);
    add("client certificate", probe::Stage::ClientCertificate, {u"accepted"_s},
        u"asked for and accepted"_s);
    add("no client certificate", probe::Stage::ClientCertificate, {u"not-asked"_s},
        u"not asked for"_s);
    add("unhealthy", probe::Stage::Milvus, {u"2.5"_s, u"unhealthy"_s, u"0"_s, u"0"_s},
        u"version 2.5, not healthy"_s);
    add("collections unknown", probe::Stage::Milvus, {u"2.5"_s, u"healthy"_s},
        u"version 2.5, healthy"_s);
    add("refused", probe::Stage::ProofStranger, {u"refused"_s}, u"refused, as it must be"_s);
    add("let in", probe::Stage::ProofPlaintext, {u"let-in"_s}, u"let in"_s);
}

void WordsTest::stageDetails()
{
    QFETCH(int, stage);
    QFETCH(QStringList, args);
    QFETCH(QString, detail);
    probe::StageResult result;
    result.stage = static_cast<probe::Stage>(stage);
    result.status = probe::Status::Ok;
    result.args = args;
    QCOMPARE(text::stageDetail(result), detail);
    result.status = probe::Status::NotReached;
    QCOMPARE(text::stageDetail(result), u"not reached"_s);
    result.status = probe::Status::Problem;
    result.finding = finding(base::Code::PortInUse, {u"1"_s});
    QCOMPARE(text::stageDetail(result), text::words(*result.finding).message);
}

void WordsTest::headlines()
{
    probe::TestReport report;
    QCOMPARE(text::testHeadline(report, plan::Mode::Mutual), u"Milvus did not answer"_s);
    report.connected = true;
    QCOMPARE(text::testHeadline(report, plan::Mode::OneWay), u"Milvus is encrypted"_s);
    QCOMPARE(text::testHeadline(report, plan::Mode::Mutual), u"Milvus is encrypted"_s);
    report.connection.enforced = true;
    QCOMPARE(text::testHeadline(report, plan::Mode::Mutual),
             u"Milvus is encrypted, and strangers are kept out"_s);
    report.findings << base::Finding{base::Severity::Warning, base::Code::ServerExpired, {}};
    QCOMPARE(text::testHeadline(report, plan::Mode::OneWay), u"Milvus is encrypted"_s);
    report.findings << finding(base::Code::NameMismatch, {u"127.0.0.1"_s, u"localhost"_s});
    QCOMPARE(text::testHeadline(report, plan::Mode::Mutual),
             u"The certificate does not cover 127.0.0.1"_s);
    report.findings = {finding(base::Code::PortInUse, {u"1"_s})};
    QVERIFY(!text::testHeadline(report, plan::Mode::Mutual).endsWith(u'.'));
}

void WordsTest::verdicts()
{
    using Kind = plan::SubjectAltName::Kind;
    inspect::Report report;
    QCOMPARE(text::verdict(report), u"There is no certificate and no key here."_s);
    report.objects << inspect::Object();
    report.verdict.good = true;
    QCOMPARE(text::verdict(report), u"Nothing is wrong with what was read."_s);
    report.verdict.names = {{Kind::Dns, u"a"_s, u"a"_s}};
    QCOMPARE(text::verdict(report), u"Good for a Milvus server at a."_s);
    report.verdict.names << plan::SubjectAltName{Kind::Ip, u"::1"_s, u"::1"_s};
    QCOMPARE(text::verdict(report), u"Good for a Milvus server at a and ::1."_s);
    QCOMPARE(text::verdictDetail(report), u"Every Milvus SDK accepts it."_s);
    report.findings << base::Finding{
        base::Severity::Warning, base::Code::DaysLong, {u"x"_s, u"9"_s}};
    QVERIFY(!text::verdictDetail(report).contains(u"Every"_s));
    report.findings << finding(base::Code::PortInUse, {u"7"_s});
    QCOMPARE(text::verdict(report), text::words(report.findings.last()).message);
}

void WordsTest::usesOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isAddress");
    QTest::addColumn<QString>("use");
    QTest::addRow("localhost") << u"localhost"_s << false << u"this computer"_s;
    QTest::addRow("loopback") << u"127.0.0.1"_s << true << u"this computer"_s;
    QTest::addRow("a Compose service")
        << u"milvus-standalone"_s << false << u"other containers of the Compose file"_s;
    QTest::addRow("a Kubernetes service")
        << u"milvus.default.svc.cluster.local"_s << false << u"pods of the Kubernetes cluster"_s;
    QTest::addRow("a wildcard") << u"*.milvus.lan"_s << false
                                << u"every host one level below milvus.lan"_s;
    QTest::addRow("a private address") << u"172.20.1.2"_s << true << u"the local network"_s;
    QTest::addRow("a public address")
        << u"172.40.1.2"_s << true << u"programs that dial this address"_s;
    QTest::addRow("any other name")
        << u"db.example.com"_s << false << u"programs that dial this name"_s;
}

void WordsTest::usesOfNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isAddress);
    QFETCH(QString, use);
    using Kind = plan::SubjectAltName::Kind;
    QCOMPARE(text::nameUse({isAddress ? Kind::Ip : Kind::Dns, name, name}), use);
}

void WordsTest::datesAreUnambiguous()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(text::date(QDateTime(QDate(2036, 11, 19), QTime(23, 59), Qt::UTC)),
             u"19 November 2036"_s);
    const QDateTime local(QDate(2036, 11, 19), QTime(14, 5));
    QCOMPARE(text::dateAndTime(local.toUTC()), u"19 November 2036, 14:05"_s);
}

PRODUCT_TEST(WordsTest)
#include "tst_words.moc"
