#include "ui/pages/certificatespage.h"

#include "madeset.h"
#include "tests/support/testprogram.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/chainview.h"
#include "ui/widgets/filetable.h"
#include "ui/widgets/timeline.h"

#include <QAccessible>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TestCertificatesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void freshSetIsGoodAndWholeInTheTable();
    void chainShowsWhoSignedWhom();
    void openingANodeLeadsWithItsFile();
    void missingKeyIsNamedInChainTableAndFindings();
    void foreignCaIsAProblem();
    void openedFolderHasItsOwnHeading();
    void withoutASetItSaysWhatToDo();
};

static void enterAndWait(pages::CertificatesPage &page)
{
    QSignalSpy inspected(&page, &pages::CertificatesPage::inspected);
    page.resize(900, 700);
    page.show();
    page.enter();
    QTRY_COMPARE_WITH_TIMEOUT(inspected.size(), 1, 10000);
}

static QStringList findingTexts(const pages::CertificatesPage &page)
{
    return page.findChild<widgets::BannerList *>()->texts();
}

static const widgets::Banner *verdictOf(const pages::CertificatesPage &page)
{
    return page.findChild<widgets::Banner *>(QString(), Qt::FindDirectChildrenOnly);
}

void TestCertificatesPage::freshSetIsGoodAndWholeInTheTable()
{
    MadeSet set;
    QVERIFY(set.session.generated);
    pages::CertificatesPage page(set.session);
    enterAndWait(page);
    QCOMPARE(page.heading(), u"Your nine files are ready"_s);
    QVERIFY(verdictOf(page)->accessibleName().startsWith(
        u"OK: Good for a Milvus server at localhost"_s));
    const auto *const table = page.findChild<widgets::FileTable *>();
    QCOMPARE(table->files().size(), 9);
    for (const widgets::FileRow &row : table->files())
        QCOMPARE(row.mode, row.isKey ? 0600U : 0644U);
    QCOMPARE(page.findChild<widgets::Timeline *>()->bars().size(), 3);
}

void TestCertificatesPage::chainShowsWhoSignedWhom()
{
    MadeSet set;
    pages::CertificatesPage page(set.session);
    enterAndWait(page);
    const QList<widgets::ChainNode *> nodes = page.findChild<widgets::ChainView *>()->nodes();
    QCOMPARE(nodes.size(), 3);
    QCOMPARE(nodes.at(0)->facts().facts, u"Milvus local CA"_s);
    QCOMPARE(nodes.at(1)->facts().title, u"Server · server.pem"_s);
    QVERIFY(nodes.at(1)->facts().facts.contains(u"2 name"_s));
    QVERIFY(nodes.at(1)->facts().facts.contains(u"P-256"_s));
    QCOMPARE(nodes.at(2)->facts().title, u"Client · client.pem"_s);
    for (const int leaf : {1, 2}) {
        QVERIFY(nodes.at(leaf)->facts().linked);
        QVERIFY(nodes.at(leaf)->facts().proven);
    }
}

void TestCertificatesPage::openingANodeLeadsWithItsFile()
{
    MadeSet set;
    pages::CertificatesPage page(set.session);
    enterAndWait(page);
    QSignalSpy requested(&page, &pages::Page::inspectRequested);
    page.findChild<widgets::ChainView *>()->nodes().at(2)->click();
    QCOMPARE(requested.size(), 1);
    const QStringList paths = requested.first().first().toStringList();
    QCOMPARE(paths.first(), set.file(bundle::File::ClientCertificate));
    QCOMPARE(paths.size(), 9); // the others let chain and key be checked
}

void TestCertificatesPage::missingKeyIsNamedInChainTableAndFindings()
{
    MadeSet set;
    QVERIFY(QFile::remove(set.file(bundle::File::ServerKey)));
    pages::CertificatesPage page(set.session);
    enterAndWait(page);
    const auto *const server = page.findChild<widgets::ChainView *>()->nodes().at(1);
    QVERIFY(!server->facts().proven);
    QVERIFY(server->accessibleName().contains(u"problem"_s));
    const auto *const table = page.findChild<widgets::FileTable *>();
    int missing = 0;
    for (const widgets::FileRow &row : table->files())
        missing += row.mode == 0 ? 1 : 0;
    QCOMPARE(missing, 1);
    QVERIFY(findingTexts(page).join(u' ').contains(u"server.key"_s));
}

void TestCertificatesPage::foreignCaIsAProblem()
{
    MadeSet set;
    const MadeSet other;
    const QString ca = set.file(bundle::File::CaCertificate);
    QVERIFY(QFile::remove(ca));
    QVERIFY(QFile::copy(other.file(bundle::File::CaCertificate), ca));
    pages::CertificatesPage page(set.session);
    enterAndWait(page);
    QVERIFY(verdictOf(page)->accessibleName().startsWith(u"Problem: "_s));
    const auto *const server = page.findChild<widgets::ChainView *>()->nodes().at(1);
    QVERIFY(!server->facts().linked);
}

void TestCertificatesPage::openedFolderHasItsOwnHeading()
{
    const MadeSet set;
    pages::Session session;
    pages::openFolder(session, set.session.plan.folder);
    pages::CertificatesPage page(session);
    enterAndWait(page);
    QCOMPARE(page.heading(), u"What is in this folder"_s);
    QVERIFY(verdictOf(page)->accessibleName().startsWith(u"OK: "_s));
}

void TestCertificatesPage::withoutASetItSaysWhatToDo()
{
    pages::Session session;
    pages::CertificatesPage page(session);
    page.enter();
    QCOMPARE(page.heading(), u"No certificates yet"_s);
    QVERIFY(page.explanation().contains(u"Generate"_s));
}

WINDOW_TEST(TestCertificatesPage)
#include "tst_certificatespage.moc"
