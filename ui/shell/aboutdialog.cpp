#include "ui/shell/aboutdialog.h"

#include "core/export/version.h"
#include "core/milvus/yamlversion.h"
#include "core/pki/version.h"
#include "core/probe/version.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

QString AboutDialog::facts()
{
    QStringList lines;
    lines += u"Milvus TLS Wizard %1"_s.arg(QStringLiteral(MILVUS_TLS_VERSION));
    //: %1: version of Qt the program was built with, %2: version it runs with
    lines += tr("Qt %1 (built with %2)")
                 .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR));
    lines += u"OpenSSL %1 · gRPC %2"_s.arg(pki::openSslVersion(), probe::grpcVersion());
    lines += u"libyaml %1 · yaml-cpp %2 · libarchive %3"_s.arg(
        milvus::libyamlVersion(), milvus::yamlCppVersion(), exporter::libarchiveVersion());
    lines += QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture();
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Milvus TLS Wizard"));
    auto *title = new QLabel(u"Milvus TLS Wizard"_s, this);
    title->setFont(theme::headingFont());
    auto *purpose = new QLabel(tr("Makes certificates for Milvus, sets Milvus up to use them, and "
                                  "proves that the connection is encrypted."),
                               this);
    purpose->setWordWrap(true);
    auto *versions = new QLabel(facts(), this);
    versions->setTextFormat(Qt::PlainText);
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    versions->setFocusPolicy(Qt::StrongFocus);
    versions->setAccessibleName(facts());
    auto *licence = new QLabel(
        tr("Licensed under the Apache License 2.0. Qt is used under the LGPL 3, OpenSSL and gRPC "
           "under the Apache "
           "License 2.0, libyaml and yaml-cpp under the MIT License, libarchive under the BSD "
           "License."),
        this);
    licence->setWordWrap(true);
    licence->setFont(theme::captionFont());
    licence->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = new widgets::CopyButton(tr("C&opy"), tr("Copy versions"), this);
    copy->setSource([] { return facts(); });
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    for (QWidget *part :
         std::initializer_list<QWidget *>{title, purpose, versions, licence, buttons})
        column->addWidget(part);
    setMinimumWidth(460);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace shell
