#pragma once

#include "ui/widgets/plaintable.h"

namespace widgets {

/// One file of a set, in words.
struct FileRow
{
    QString path = {};
    QString file = {};       ///< "ca.key"
    QString meaning = {};    ///< "signs new certificates"
    QString holder = {};     ///< "nobody: keep it here"
    unsigned mode = 0;       ///< permission bits; 0: the file is missing
    bool isKey = false;      ///< gets the sign of a key
    bool keepSecret = false; ///< the holder is said in the problem colour
};

/// The files of a set: what each is, who gets it, its mode. Enter or double-click opens one.
class FileTable : public PlainTable
{
    Q_OBJECT

public:
    explicit FileTable(QWidget *parent = nullptr);
    void setFiles(const QList<FileRow> &files);
    [[nodiscard]] const QList<FileRow> &files() const { return m_files; }

signals:
    void opened(const QString &path);

private:
    void addFile(const FileRow &file);
    QList<FileRow> m_files;
};

} // namespace widgets
