#include "ui/pages/scriptdialog.h"

#include "core/base/files.h"
#include "core/bundle/clientnames.h"
#include "core/export/script.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/filedialogs.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

ScriptDialog::ScriptDialog(const plan::Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_clients(bundle::namedClients(base::expandHome(plan.folder)))
    , m_ca(exporter::scriptCaFor(plan))
    , m_which(new widgets::ChoiceBar(tr("File"), this))
    , m_code(new widgets::CodeView(tr("Script with openssl commands"), this))
    , m_banner(new widgets::Banner(this))
{
    const exporter::ScriptFiles files = exporter::openSslFiles(plan, m_clients, m_ca);
    m_files[0] = QString::fromUtf8(files.script);
    m_files[1] = QString::fromUtf8(files.configuration);
    setWindowTitle(tr("The same with openssl"));
    resize(760, 560);
    auto *words = new QLabel(tr("This script makes an equal set with the openssl command, with "
                                "keys of its own. What the certificates say stands in openssl.cnf "
                                "beside it."),
                             this);
    if (m_ca)
        words->setText(words->text() + u' ' +
                       tr("It signs with the CA “%1”: put its ca.pem and ca.key beside the script.")
                           .arg(text::visible(m_ca->commonName())));
    words->setWordWrap(true);
    m_which->addChoice(u"gen.sh"_s);
    m_which->addChoice(QString::fromLatin1(exporter::configurationName));
    m_banner->hide();
    auto *copy = new widgets::CopyButton(tr("C&opy"), tr("Copy script"), this);
    copy->setSource([this] { return m_files[m_which->current()]; });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    QPushButton *const saveAs =
        buttons->addButton(tr("&Save both as…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(3 * theme::spacing);
    column->addWidget(words);
    column->addWidget(m_which);
    column->addWidget(m_code, 1);
    column->addWidget(m_banner);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_which, &widgets::ChoiceBar::currentChanged, this, &ScriptDialog::showFile);
    connect(saveAs, &QPushButton::clicked, this, [this] {
        widgets::askSaveFile(this, tr("Save the script"), QDir::home().filePath(u"gen.sh"_s),
                             {tr("Scripts (*.sh)"), tr("All files (*)")},
                             [this](const QString &path) { save(path); });
    });
    m_which->setCurrent(0);
}

void ScriptDialog::showFile(int index)
{
    m_code->setCode(m_files[index], index == 0 ? u"shell"_s : QString());
}

bool ScriptDialog::mayReplace(const QString &path)
{
    QMessageBox box(QMessageBox::NoIcon, tr("Replace openssl.cnf"),
                    tr("Replace the openssl.cnf in that folder?"), QMessageBox::NoButton, this);
    box.setInformativeText(tr("The script reads %1 beside itself. What stands in it now is lost.")
                               .arg(text::visible(path)));
    QPushButton *const keep = box.addButton(tr("&Keep it"), QMessageBox::RejectRole);
    QPushButton *const replace = box.addButton(tr("&Replace it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
}

void ScriptDialog::save(const QString &path)
{
    m_banner->hide();
    const QString beside = exporter::configurationBeside(path);
    if (beside != path && QFileInfo::exists(beside) && !mayReplace(beside))
        return;
    if (const auto saved = exporter::saveScript(m_plan, path, true, m_clients, m_ca))
        m_banner->show(widgets::Banner::Tone::Ok, tr("Saved."),
                       tr("Run it with: sh %1").arg(text::visible(path)));
    else
        m_banner->show(saved.error().finding());
}

} // namespace pages
