#include "ui/widgets/filedialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace widgets {

static QFileDialog *dialogFor(QWidget *parent, const QString &title, const QString &folder,
                              const QStringList &filters)
{
    auto *const dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

void askSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                 const QStringList &filters, std::function<void(const QString &path)> onChosen)
{
    const QFileInfo info(suggestion);
    QFileDialog *const dialog = dialogFor(parent, title, info.path(), filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(info.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(onChosen));
    dialog->open();
}

void askOpenFiles(QWidget *parent, const QString &title, const QString &folder,
                  const QStringList &filters,
                  std::function<void(const QStringList &paths)> onChosen)
{
    QFileDialog *const dialog = dialogFor(parent, title, folder, filters);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(onChosen));
    dialog->open();
}

void askOpenFile(QWidget *parent, const QString &title, const QString &folder,
                 const QStringList &filters, std::function<void(const QString &path)> onChosen)
{
    QFileDialog *const dialog = dialogFor(parent, title, folder, filters);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(onChosen));
    dialog->open();
}

} // namespace widgets
