#include "core/base/files.h"
#include "core/plan/answers.h"
#include "tests/core/inspect/docscript.h"
#include "tests/support/testprogram.h"
#include "ui/pages/importdialog.h"
#include "ui/shell/wizard.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/plaintable.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// Calls `act` with the next dialog of type T that opens; the test fails when none does.
template<typename T, typename Act> void onNext(Act act)
{
    auto *const watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, act, tries = 0]() mutable {
        auto *const dialog = qobject_cast<T *>(QApplication::activeModalWidget());
        if (!dialog && ++tries < 400)
            return;
        watch->stop();
        watch->deleteLater();
        if (dialog)
            act(*dialog);
        else
            qFatal("the dialog did not open");
    });
    watch->start(25);
}

void chooseFiles(QFileDialog &dialog, const QString &folder, const QStringList &names)
{
    dialog.setDirectory(folder);
    dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u'"' + names.join(u"\" \""_s) + u'"');
    QMetaObject::invokeMethod(&dialog, "accept");
}

QPushButton *button(QWidget &owner, const QString &text)
{
    for (QPushButton *candidate : owner.findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == text)
            return candidate;
    return nullptr;
}

} // namespace

/// File, Import and Export: plans that come from files and go to them.
class ImportingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aScriptBecomesThePlan();
    void aScriptCanBeLookedAtAndLeft();
    void aFileThatSaysNothingIsRefused();
    void answersGoOutAndComeBack();

private:
    [[nodiscard]] shell::MenuBar &menu() const
    {
        return *m_wizard->window().findChild<shell::MenuBar *>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::Wizard> m_wizard;
};

void ImportingTest::init()
{
    m_wizard.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(u"milvus-tls-test"_s);
    QCoreApplication::setApplicationName(u"answers"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QVERIFY(base::replaceFile(m_folder->filePath(u"gen.sh"_s),
                              QByteArray(docscript::script).replace("@STATE@", "上海")));
    QVERIFY(base::replaceFile(m_folder->filePath(u"openssl.cnf"_s), docscript::configuration));
    shell::Options options;
    options.language = u"en"_s;
    options.folder = m_folder->filePath(u"tls"_s);
    m_wizard = std::make_unique<shell::Wizard>(options);
    m_wizard->start();
}

void ImportingTest::aScriptBecomesThePlan()
{
    m_wizard->session().plan.mode = plan::Mode::OneWay;
    int left = 0;
    onNext<QFileDialog>([this, &left](QFileDialog &dialog) {
        onNext<pages::ImportDialog>([&left](pages::ImportDialog &import) {
            auto *const use = button(import, u"Use these answers"_s);
            auto *const table = import.findChild<widgets::PlainTable *>();
            QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0 && use->isEnabled(), 10000);
            left = table->rowCount();
            use->click();
        });
        chooseFiles(dialog, m_folder->path(), {u"gen.sh"_s, u"openssl.cnf"_s});
    });
    emit menu().importScriptRequested();
    const plan::Plan &plan = m_wizard->session().plan;
    QCOMPARE(plan.key, plan::KeyKind::Rsa2048);
    QCOMPARE(plan.subject.state, u"上海"_s);
    QCOMPARE(plan.validity.serverDays, 3650);
    QCOMPARE(plan.folder, m_folder->filePath(u"tls"_s)); // scripts do not say where
    QCOMPARE(plan.mode, plan::Mode::OneWay);
    QVERIFY2(left > 10, qPrintable(QString::number(left))); // line by line
}

void ImportingTest::aScriptCanBeLookedAtAndLeft()
{
    const plan::Plan before = m_wizard->session().plan;
    onNext<QFileDialog>([this](QFileDialog &dialog) {
        onNext<pages::ImportDialog>([](pages::ImportDialog &import) { import.reject(); });
        chooseFiles(dialog, m_folder->path(), {u"gen.sh"_s});
    });
    emit menu().importScriptRequested();
    QCOMPARE(m_wizard->session().plan, before);
}

void ImportingTest::aFileThatSaysNothingIsRefused()
{
    QVERIFY(base::replaceFile(m_folder->filePath(u"nothing.sh"_s), "#!/bin/sh\nls\n"));
    pages::ImportDialog dialog({m_folder->filePath(u"nothing.sh"_s)}, {});
    QSignalSpy read(&dialog, &pages::ImportDialog::read);
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, 10000);
    QVERIFY(!button(dialog, u"Use these answers"_s)->isEnabled());
    QVERIFY(dialog.findChild<widgets::BannerList *>()->texts().join(QString()).contains(
        u"nothing.sh"_s));
}

void ImportingTest::answersGoOutAndComeBack()
{
    plan::Plan &plan = m_wizard->session().plan;
    plan.subject.organization = u"Müller & Söhne"_s;
    plan.validity.serverDays = 123;
    const plan::Plan before = plan;
    onNext<QFileDialog>([this](QFileDialog &dialog) {
        chooseFiles(dialog, m_folder->path(), {u"answers.json"_s});
    });
    emit menu().exportRequested();
    QVERIFY(QFile::exists(m_folder->filePath(u"answers.json"_s)));
    m_wizard->session().plan = {};
    onNext<QFileDialog>([this](QFileDialog &dialog) {
        chooseFiles(dialog, m_folder->path(), {u"answers.json"_s});
    });
    emit menu().importRequested();
    QCOMPARE(m_wizard->session().plan, before);
}

WINDOW_TEST(ImportingTest)
#include "tst_importing.moc"
