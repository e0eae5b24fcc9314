#include "ui/pages/inspectpage.h"

#include "core/base/files.h"
#include "core/bundle/renew.h"
#include "madeset.h"
#include "tests/support/testprogram.h"
#include "ui/pages/acceptancecard.h"
#include "ui/pages/certificatefacts.h"
#include "ui/pages/comparedialog.h"
#include "ui/pages/objectlist.h"
#include "ui/pages/objectview.h"
#include "ui/pages/usagewords.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/matchbox.h"
#include "ui/widgets/plaintable.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestInspectPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void firstPathIsTheChosenObject();
    void factsAreInWords();
    void fingerprintButtonsAreHeardApart();
    void copiedFingerprintIsTheRightOne();
    void everyObjectOfASetCanBeShown();
    void brokenFileIsShownWithItsReason();
    void changeOnDiskIsShown();
    void reportHoldsNoKey();
    void everyFocusableWidgetHasAName();
    void usagesArePlainWords();
    void missingNameLeadsToRenewal();
    void theSdkWhoseViewCountsCanBeChosen();
    void whoWillAcceptItIsTold();
    void twoCertificatesAreCompared();
    void whatARenewalReplacedIsAtHand();
    void anyOtherFileCanBeCompared();
};

struct Opened
{
    Opened(pages::Session &session, const QStringList &paths)
        : page(session)
    {
        page.resize(900, 900);
        page.show();
        QSignalSpy inspected(&page, &pages::InspectPage::inspected);
        page.open(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!inspected.isEmpty(), 10000);
    }

    [[nodiscard]] const widgets::Banner *verdict() const
    {
        return page.findChild<widgets::Banner *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QString fact(const QString &name) const
    {
        for (const widgets::FactGrid *grid : page.findChildren<widgets::FactGrid *>())
            if (const QString value = grid->valueOf(name); !value.isEmpty())
                return value;
        return {};
    }

    pages::InspectPage page;
};

static QStringList setPaths(const MadeSet &set, bundle::File first)
{
    QStringList paths{set.file(first)};
    for (const bundle::FileInfo &info : bundle::allFiles())
        if (info.file != first)
            paths += set.file(info.file);
    return paths;
}

void TestInspectPage::firstPathIsTheChosenObject()
{
    MadeSet set;
    const Opened opened(set.session, setPaths(set, bundle::File::ClientCertificate));
    QCOMPARE(opened.page.heading(), u"Client · client.pem"_s);
    QVERIFY2(opened.verdict()->accessibleName().startsWith(u"OK: "_s),
             qPrintable(opened.verdict()->text()));
    QCOMPARE(opened.page.findChild<pages::ObjectList *>()->count(), 9);
}

void TestInspectPage::factsAreInWords()
{
    MadeSet set;
    const Opened opened(set.session, setPaths(set, bundle::File::ServerCertificate));
    QCOMPARE(opened.page.heading(), u"Server · server.pem"_s);
    QVERIFY(opened.fact(u"Issued by"_s).startsWith(u"Milvus local CA"_s));
    QCOMPARE(opened.fact(u"May be used to"_s), u"identify a server (serverAuth)"_s);
    QVERIFY(opened.fact(u"Its key may"_s).contains(u"digitalSignature"_s));
    QVERIFY(opened.fact(u"Key"_s).startsWith(u"P-256"_s));
    QVERIFY(opened.fact(u"Valid"_s).contains(u"left"_s));
    QVERIFY(!opened.page.findChildren<widgets::PlainTable *>().isEmpty());
}

void TestInspectPage::fingerprintButtonsAreHeardApart()
{
    MadeSet set;
    const Opened opened(set.session, {set.file(bundle::File::ServerCertificate)});
    QStringList names;
    for (QPushButton *button : opened.page.findChildren<widgets::CopyButton *>())
        names += QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
    QVERIFY(names.contains(u"Copy SHA-256"_s));
    QVERIFY(names.contains(u"Copy Serial number"_s));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TestInspectPage::copiedFingerprintIsTheRightOne()
{
    MadeSet set;
    const Opened opened(set.session, {set.file(bundle::File::ServerCertificate)});
    const QByteArray pem = base::readFile(set.file(bundle::File::ServerCertificate)).value();
    const pki::CertificateView certificate = pki::parseCertificates(pem, u"server.pem"_s)->first();
    for (QPushButton *button : opened.page.findChildren<widgets::CopyButton *>())
        if (button->accessibleName() == u"Copy SHA-256"_s)
            button->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString::fromLatin1(certificate.sha256.toHex(':').toUpper()));
}

void TestInspectPage::everyObjectOfASetCanBeShown()
{
    MadeSet set;
    const Opened opened(set.session, {set.session.plan.folder});
    auto *const list = opened.page.findChild<pages::ObjectList *>();
    QCOMPARE(list->count(), 9);
    QStringList headings;
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY(!headings.contains(opened.page.heading()));
        headings += opened.page.heading();
        QCOMPARE(opened.page.findChildren<pages::ObjectView *>().size(), 1);
        QVERIFY2(opened.verdict()->isVisible(), qPrintable(opened.page.heading()));
    }
    QVERIFY(headings.contains(u"Private key · ca.key"_s));
    QVERIFY(headings.contains(u"Request · server.csr"_s));
    QVERIFY(headings.contains(u"Serial number · ca.srl"_s));
}

void TestInspectPage::brokenFileIsShownWithItsReason()
{
    MadeSet set;
    const QString broken = set.folder.filePath(u"<b>odd.pem"_s);
    QVERIFY(base::writeNewFile(broken,
                               "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"));
    const Opened opened(set.session, {broken});
    QString all;
    for (const widgets::Banner *banner : opened.page.findChildren<widgets::Banner *>())
        all += banner->accessibleName();
    QVERIFY2(all.contains(u"Problem: "_s), qPrintable(all));
    QVERIFY2(all.contains(u"<b>odd.pem"_s), qPrintable(all)); // as text, not as markup
}

void TestInspectPage::changeOnDiskIsShown()
{
    MadeSet set;
    Opened opened(set.session, {set.file(bundle::File::ServerCertificate)});
    QVERIFY(opened.verdict()->accessibleName().startsWith(u"OK: "_s));
    const QByteArray client = base::readFile(set.file(bundle::File::ClientCertificate)).value();
    QVERIFY(base::replaceFile(set.file(bundle::File::ServerCertificate), client));
    QTRY_VERIFY_WITH_TIMEOUT(opened.verdict()->accessibleName().startsWith(u"Problem: "_s), 5000);
}

void TestInspectPage::reportHoldsNoKey()
{
    MadeSet set;
    const Opened opened(set.session, {set.session.plan.folder});
    for (QPushButton *button : opened.page.findChildren<widgets::CopyButton *>())
        if (button->accessibleName() == u"Copy report about the files"_s)
            button->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(u"Server · server.pem"_s));
    QVERIFY(!report.contains(u"BEGIN"_s));
}

void TestInspectPage::everyFocusableWidgetHasAName()
{
    MadeSet set;
    const Opened opened(set.session, setPaths(set, bundle::File::ServerCertificate));
    for (QWidget *widget : opened.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void TestInspectPage::usagesArePlainWords()
{
    QCOMPARE(pages::purposeWords(u"serverAuth"_s), u"identify a server (serverAuth)"_s);
    QCOMPARE(pages::purposeWords(u"1.2.3.4"_s), u"1.2.3.4"_s);
    pki::CertificateView bare;
    QCOMPARE(pages::purposesText(bare), u"anything (no extended key usage)"_s);
    bare.hasKeyUsage = true;
    bare.keyUsageCritical = true;
    bare.keyUsage = {u"keyCertSign"_s};
    QCOMPARE(pages::keyUsagesText(bare), u"sign certificates (keyCertSign); critical"_s);
}

void TestInspectPage::missingNameLeadsToRenewal()
{
    MadeSet set;
    const Opened opened(set.session, {set.file(bundle::File::ServerCertificate)});
    QSignalSpy step(&opened.page, &pages::Page::stepRequested);
    auto *const match = opened.page.findChild<widgets::MatchBox *>();
    match->setDialled(u"milvus.lan"_s);
    const auto report = inspect::inspectPaths({set.file(bundle::File::ServerCertificate)},
                                              {.host = u"milvus.lan"_s}); // as --host asks
    const auto uncovered =
        std::ranges::find(report->findings, base::Code::NameNotCovered, &base::Finding::code);
    QVERIFY(uncovered != report->findings.end());
    QVERIFY2(match->answer()->text().contains(text::words(*uncovered).message),
             qPrintable(match->answer()->text()));
    match->answer()->findChild<QPushButton *>()->click();
    QCOMPARE(step.value(0).value(0).value<pages::Step>(), pages::Step::Renewal);
    QCOMPARE(set.session.missingName, u"milvus.lan"_s);
    QCOMPARE(set.session.managed, set.session.plan.folder);
    const Opened client(set.session, {set.file(bundle::File::ClientCertificate)});
    for (auto *other : client.page.findChildren<widgets::MatchBox *>()) {
        other->setDialled(u"milvus.lan"_s);
        QVERIFY(other->answer()->findChild<QPushButton *>()->isHidden());
    }
}

/// A set whose server.pem has no names: Go refuses it, Python takes its common name.
static void makeNameless(const MadeSet &set)
{
    const auto ssl = [&set](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(set.session.plan.folder);
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished(30000) && process.exitCode() == 0;
    };
    QFile extensions(set.folder.filePath(u"nameless.ext"_s));
    QVERIFY(extensions.open(QIODevice::WriteOnly));
    extensions.write("basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n"
                     "extendedKeyUsage=serverAuth\nsubjectKeyIdentifier=hash\n"
                     "authorityKeyIdentifier=keyid\n");
    extensions.close();
    QVERIFY(ssl({u"req"_s, u"-new"_s, u"-key"_s, u"server.key"_s, u"-subj"_s, u"/CN=localhost"_s,
                 u"-out"_s, u"server.csr"_s}));
    QVERIFY(ssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s,
                 u"-CAkey"_s, u"ca.key"_s, u"-days"_s, u"100"_s, u"-extfile"_s,
                 extensions.fileName(), u"-out"_s, u"server.pem"_s}));
}

void TestInspectPage::theSdkWhoseViewCountsCanBeChosen()
{
    MadeSet set;
    makeNameless(set);
    const Opened opened(set.session, setPaths(set, bundle::File::ServerCertificate));
    const auto verdict = [&opened] { return opened.verdict()->accessibleName(); };
    QVERIFY2(verdict().startsWith(u"Problem: "_s), qPrintable(verdict()));
    auto *const seenBy = opened.page.findChild<QComboBox *>();
    QVERIFY(seenBy->isVisible());
    const auto choose = [seenBy](const QString &sdk) {
        seenBy->setCurrentIndex(seenBy->findText(sdk));
        emit seenBy->activated(seenBy->currentIndex());
    };
    choose(u"Python"_s);
    QVERIFY2(!verdict().startsWith(u"Problem: "_s), qPrintable(verdict()));
    QCOMPARE(opened.page.heading(), u"Server · server.pem"_s); // the same object stays chosen
    choose(u"Go"_s);
    QVERIFY2(verdict().startsWith(u"Problem: "_s), qPrintable(verdict()));
    choose(u"Python"_s);
    const Opened again(set.session, setPaths(set, bundle::File::ServerCertificate));
    QCOMPARE(again.page.findChild<QComboBox *>()->currentText(), u"Python"_s); // it is remembered
    choose(u"all programs"_s);
    QVERIFY(!set.session.seenBy);
}

void TestInspectPage::whoWillAcceptItIsTold()
{
    MadeSet set;
    makeNameless(set);
    const Opened opened(set.session, setPaths(set, bundle::File::ServerCertificate));
    const auto *const card = opened.page.findChild<pages::AcceptanceCard *>();
    QVERIFY(card);
    auto *const table = card->findChild<widgets::PlainTable *>();
    QHash<QString, QString> answers;
    for (int row = 0; row < table->rowCount(); ++row)
        answers[table->item(row, 0)->text()] = table->item(row, 1)->text();
    QCOMPARE(answers.size(), base::allSdks().size());
    QCOMPARE(answers[u"Go"_s], u"no: TLS-211"_s);
    QVERIFY2(!answers[u"Python"_s].startsWith(u"no"_s), qPrintable(answers[u"Python"_s]));
    // What is asked at "Would it match?" counts, as it does with --host.
    auto *const match = opened.page.findChild<widgets::MatchBox *>();
    const auto hasUncovered = [table] {
        for (int row = 0; row < table->rowCount(); ++row)
            if (!table->item(row, 1)->text().contains(u"TLS-232"_s))
                return false;
        return true;
    };
    match->setDialled(u"elsewhere.lan"_s);
    QVERIFY(hasUncovered());
    match->setDialled({});
    QVERIFY(!hasUncovered());
    const QString first = table->item(0, 0)->text(); // the table is made anew by the choice
    emit table->rowActivated(0);
    QTRY_COMPARE(opened.page.findChild<QComboBox *>()->currentText(), first);
}

namespace {

struct Comparing
{
    explicit Comparing(const Opened &opened)
    {
        for (QPushButton *button : opened.page.findChildren<QPushButton *>())
            if (button->text().remove(u'&').startsWith(u"Compare with"_s))
                button->click();
        dialog = qobject_cast<pages::CompareDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        QSignalSpy gathered(dialog, &pages::CompareDialog::gathered);
        gathered.wait(10000);
    }
    ~Comparing()
    {
        if (dialog)
            dialog->close();
    }
    [[nodiscard]] QComboBox *box(int which) const
    {
        return dialog->findChildren<QComboBox *>().at(which);
    }
    /// Field and both values of each row.
    [[nodiscard]] QHash<QString, QStringList> rows() const
    {
        const auto *const table = dialog->findChild<widgets::PlainTable *>();
        QHash<QString, QStringList> found;
        for (int row = 0; row < table->rowCount(); ++row)
            found[table->item(row, 0)->text()] = {table->item(row, 1)->text(),
                                                  table->item(row, 2)->text()};
        return found;
    }

    QPointer<pages::CompareDialog> dialog;
};

} // namespace

void TestInspectPage::twoCertificatesAreCompared()
{
    MadeSet set;
    const Opened opened(set.session, setPaths(set, bundle::File::ServerCertificate));
    const Comparing comparing(opened);
    QVERIFY(comparing.dialog);
    QCOMPARE(comparing.box(0)->currentText(), u"Server · server.pem"_s);
    comparing.box(1)->setCurrentIndex(comparing.box(1)->findText(u"Client · client.pem"_s));
    auto rows = comparing.rows();
    QCOMPARE(rows[u"May be used to"_s], (QStringList{u"serverAuth"_s, u"clientAuth"_s}));
    QVERIFY(!rows.contains(u"Issued by"_s)); // the same
    comparing.dialog->findChild<QCheckBox *>()->setChecked(false);
    rows = comparing.rows();
    QVERIFY(rows.contains(u"Issued by"_s));
    QCOMPARE(rows[u"Issued by"_s].first(), rows[u"Issued by"_s].last());
}

void TestInspectPage::whatARenewalReplacedIsAtHand()
{
    MadeSet set;
    bundle::RenewRequest request;
    request.folder = set.session.plan.folder;
    request.server = true;
    request.keepKeys = true;
    request.addNames = {plan::parseName(u"milvus.lan"_s)->name};
    QVERIFY(bundle::renew(request, base::Job()).has_value());
    const Opened opened(set.session, {set.file(bundle::File::ServerCertificate)});
    const Comparing comparing(opened);
    QVERIFY(comparing.dialog);
    QVERIFY2(comparing.box(1)->currentText().contains(u"backup"_s),
             qPrintable(comparing.box(1)->currentText()));
    const auto rows = comparing.rows();
    QVERIFY(rows[u"Names"_s].first().contains(u"milvus.lan"_s));
    QVERIFY(!rows[u"Names"_s].last().contains(u"milvus.lan"_s));
    QVERIFY(!rows.contains(u"Public key SHA-256"_s)); // the key was kept
}

void TestInspectPage::anyOtherFileCanBeCompared()
{
    MadeSet set;
    MadeSet other({u"elsewhere.example"_s});
    const Opened opened(set.session, {set.file(bundle::File::ServerCertificate)});
    const Comparing comparing(opened);
    QVERIFY(comparing.dialog);
    QCOMPARE(comparing.box(1)->currentIndex(), -1); // there is no other yet
    QVERIFY(comparing.dialog->findChild<widgets::PlainTable *>()->isHidden());
    QSignalSpy gathered(comparing.dialog, &pages::CompareDialog::gathered);
    comparing.dialog->addFiles({other.file(bundle::File::ServerCertificate)});
    QTRY_COMPARE_WITH_TIMEOUT(gathered.count(), 1, 10000);
    QVERIFY(comparing.rows()[u"Names"_s].last().contains(u"elsewhere.example"_s));
    comparing.dialog->addFiles({set.folder.filePath(u"nothing.pem"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(gathered.count(), 2, 10000);
    QVERIFY(!comparing.dialog->findChild<widgets::BannerList *>()->texts().isEmpty());
}

WINDOW_TEST(TestInspectPage)
#include "tst_inspectpage.moc"
