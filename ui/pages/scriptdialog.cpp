#include "ui/pages/scriptdialog.h"

#include "core/base/files.h"
#include "core/export/script.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

ScriptDialog::ScriptDialog(const plan::Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_script(exporter::openSslScript(plan))
{
    setWindowTitle(tr("The same with openssl"));
    resize(760, 560);
    auto *words = new QLabel(tr("This script makes an equal set with the openssl command. Its keys "
                                "are its own: it does not hold yours."),
                             this);
    words->setWordWrap(true);
    auto *code = new widgets::CodeView(tr("Script with openssl commands"), this);
    code->setCode(QString::fromUtf8(m_script), u"shell"_s);
    auto *banner = new widgets::Banner(this);
    auto *copy = new widgets::CopyButton(tr("C&opy"), tr("Copy script"), this);
    copy->setSource([this] { return QString::fromUtf8(m_script); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    QPushButton *const save = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(code, 1);
    column->addWidget(banner);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, banner] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Save the script"), u"make-milvus-tls.sh"_s);
        if (path.isEmpty())
            return;
        // The file dialog has asked before an existing file is replaced.
        const auto written = base::replaceFile(path, m_script, 0755);
        if (written)
            banner->show(widgets::Banner::Tone::Ok, tr("Saved."), path);
        else
            banner->show(written.error().finding());
    });
}

} // namespace pages
