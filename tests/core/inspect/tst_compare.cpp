#include "core/bundle/earlier.h"
#include "core/inspect/compare.h"
#include "lab.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using inspect::FieldRow;

/// Two things side by side, field by field; and where what came before is kept.
class CompareTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCertificateIsTheSameAsItsCopy();
    void whatIsDifferentIsTold_data();
    void whatIsDifferentIsTold();
    void whatPeopleLookForComesFirst();
    void twoSingleFilesBelongTogether();
    void filesOfTwoFoldersBelongTogetherByName();
    void onlyChangesOfTheSameFileAreChanges();
    void oneSdkSeesWhatItMinds();
    void earlierSetsComeNewestFirst();

private:
    [[nodiscard]] inspect::Report looked(const QString &name) const
    {
        return inspect::inspectPaths({m_folder.filePath(name)}).value_or(inspect::Report{});
    }
    [[nodiscard]] inspect::Object object(const QString &name) const
    {
        return looked(name).objects.value(0);
    }

    QTemporaryDir m_folder;
};

namespace {

QStringList different(const QList<FieldRow> &rows)
{
    QStringList fields;
    for (const FieldRow &row : rows)
        if (!row.isSame())
            fields << row.field;
    return fields;
}

} // namespace

void CompareTest::initTestCase()
{
    const Lab lab(m_folder.path());
    lab.makeGoodSet();
    lab.copy(u"server.pem"_s, u"copy.pem"_s);
    Recipe other = Lab::server();
    other.name = u"other"_s;
    other.subject = u"/O=上海/CN=other"_s;
    lab.make(other);
}

void CompareTest::aCertificateIsTheSameAsItsCopy()
{
    const auto rows = inspect::compareObjects(object(u"server.pem"_s), object(u"copy.pem"_s));
    QVERIFY(rows.size() > 15);
    QCOMPARE(different(rows), QStringList());
}

void CompareTest::whatIsDifferentIsTold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addRow("the subject") << u"subject"_s << u"CN=localhost"_s << u"O=上海, CN=other"_s;
    QTest::addRow("the public key") << u"spkiSha256"_s << QString() << QString();
    QTest::addRow("the serial number") << u"serial"_s << QString() << QString();
    QTest::addRow("the fingerprint") << u"sha256"_s << QString() << QString();
}

void CompareTest::whatIsDifferentIsTold()
{
    QFETCH(const QString, field);
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const auto rows = inspect::compareObjects(object(u"server.pem"_s), object(u"other.pem"_s));
    QVERIFY2(different(rows).contains(field), qPrintable(different(rows).join(u' ')));
    for (const FieldRow &row : rows) {
        if (row.field != field || left.isEmpty())
            continue;
        QVERIFY2(row.left.contains(left), qPrintable(row.left));
        QCOMPARE(row.right, right);
        QCOMPARE(inspect::toJson(row)[u"same"_s].toBool(), false);
    }
    QVERIFY(!different(rows).contains(u"names"_s));
    QVERIFY(!different(rows).contains(u"issuer"_s));
}

void CompareTest::whatPeopleLookForComesFirst()
{
    QStringList fields;
    for (const FieldRow &row :
         inspect::compareObjects(object(u"server.pem"_s), object(u"other.pem"_s)))
        fields << row.field;
    QCOMPARE(fields.mid(0, 6), (QStringList{u"content"_s, u"subject"_s, u"issuer"_s, u"names"_s,
                                            u"notBefore"_s, u"notAfter"_s}));
    QVERIFY(fields.last().startsWith(u"extension "_s));
}

void CompareTest::twoSingleFilesBelongTogether()
{
    const auto rows = inspect::compareFiles(looked(u"server.pem"_s), looked(u"copy.pem"_s));
    QVERIFY(!rows.isEmpty());
    QCOMPARE(different(rows), QStringList());
}

void CompareTest::filesOfTwoFoldersBelongTogetherByName()
{
    QTemporaryDir second;
    const Lab lab(second.path());
    lab.makeGoodSet();
    lab.write(u"ca.pem"_s, Lab(m_folder.path()).read(u"ca.pem"_s));
    lab.remove(u"client.csr"_s);
    const auto rows = inspect::compareFiles(inspect::inspectPaths({m_folder.path()}).value(),
                                            inspect::inspectPaths({second.path()}).value());
    QStringList changed;
    for (const FieldRow &row : rows) {
        if (!row.isSame() && !changed.contains(row.file))
            changed << row.file;
        if (row.file == u"client.csr")
            QVERIFY(row.right.isEmpty());
    }
    QVERIFY(!changed.contains(u"ca.pem"_s));
    QVERIFY(changed.contains(u"server.pem"_s));
    QVERIFY(changed.contains(u"client.csr"_s));
}

void CompareTest::onlyChangesOfTheSameFileAreChanges()
{
    // A file that went and one that came are two changes, not one certificate that became another.
    const auto changes = inspect::compareReports(looked(u"server.pem"_s), looked(u"copy.pem"_s));
    QVERIFY(!changes.isEmpty());
    for (const inspect::FieldChange &change : changes)
        QVERIFY(change.before.isEmpty() != change.after.isEmpty());
}

void CompareTest::oneSdkSeesWhatItMinds()
{
    const Lab lab(m_folder.path());
    Recipe nameless = Lab::server();
    nameless.name = u"nameless"_s;
    nameless.extensions.truncate(nameless.extensions.indexOf(u"subjectAltName"_s));
    lab.make(nameless);
    const inspect::Report all = inspect::inspectPaths({m_folder.filePath(u"nameless.pem"_s),
                                                       m_folder.filePath(u"ca.pem"_s)})
                                    .value();
    QVERIFY(!all.verdict.good);
    QVERIFY(!inspect::seenBy(base::Sdk::Go, all).verdict.good);
    const inspect::Report python = inspect::seenBy(base::Sdk::Pymilvus, all);
    QVERIFY(python.verdict.good); // it takes the common name
    QVERIFY(python.findings.size() < all.findings.size());
}

void CompareTest::earlierSetsComeNewestFirst()
{
    const QTemporaryDir place;
    const QDir parent(place.path());
    const QStringList inOrder{u"t*s/backup-20270101-000000"_s, u"t*s.backup-20261122-201741-2"_s,
                              u"t*s.backup-20261122-201741"_s};
    for (const QString &folder :
         inOrder + QStringList{u"tls.backup-20280101-000000"_s, u"t*s/other"_s})
        QVERIFY(parent.mkpath(folder));
    QStringList expected;
    for (const QString &folder : inOrder)
        expected << parent.filePath(folder);
    QCOMPARE(bundle::earlierSets(parent.filePath(u"t*s/"_s)), expected);
    QCOMPARE(bundle::earlierSets(parent.filePath(u"nowhere"_s)), QStringList());
}

PRODUCT_TEST(CompareTest)
#include "tst_compare.moc"
