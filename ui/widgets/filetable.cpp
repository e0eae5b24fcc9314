#include "ui/widgets/filetable.h"

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace widgets {

enum FileColumn { Name, Meaning, Holder, Mode };

FileTable::FileTable(QWidget *parent)
    : PlainTable(tr("Files"), parent)
{
    setColumns({tr("File"), tr("What it is"), tr("Who gets it"), tr("Mode")});
    setStretchColumn(Meaning);
    setAccessibleDescription(tr("Enter shows the details of a file."));
    connect(this, &PlainTable::rowActivated, this, [this](int row) {
        if (m_files.at(row).mode != 0)
            emit opened(m_files.at(row).path);
    });
}

void FileTable::setFiles(const QList<FileRow> &files)
{
    m_files = files;
    clearRows();
    for (const FileRow &file : files)
        addFile(file);
}

void FileTable::addFile(const FileRow &file)
{
    const QString mode = file.mode == 0 ? tr("missing") : QString::number(file.mode & 0777U, 8);
    addRow({file.file, file.meaning, file.holder, mode});
    const int row = rowCount() - 1;
    item(row, Name)->setFont(theme::monospaceFont());
    item(row, Mode)->setFont(theme::monospaceFont());
    item(row, Holder)
        ->setForeground(
            theme::color(file.keepSecret ? theme::Color::Problem : theme::Color::Muted));
    if (file.mode == 0)
        item(row, Mode)->setForeground(theme::color(theme::Color::Warning));
    if (file.isKey) {
        item(row, Name)->setIcon(
            theme::glyphIcon(theme::Glyph::Key, theme::color(theme::Color::Text)));
        setSpoken(row, Name, tr("%1, private key").arg(file.file));
    }
}

} // namespace widgets
