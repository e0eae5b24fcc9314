#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace widgets {

// File dialogs that do not stop the program's own event loop: the answer comes by call, nothing
// comes on Cancel.

/// Asks where to save; an existing file was confirmed by the user. `suggestion` is a whole path.
void askSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                 const QStringList &filters, std::function<void(const QString &path)> onChosen);
/// Asks for one or more files to open, beginning in `folder`.
void askOpenFiles(QWidget *parent, const QString &title, const QString &folder,
                  const QStringList &filters,
                  std::function<void(const QStringList &paths)> onChosen);
/// Asks for one file to open, beginning in `folder`.
void askOpenFile(QWidget *parent, const QString &title, const QString &folder,
                 const QStringList &filters, std::function<void(const QString &path)> onChosen);

} // namespace widgets
