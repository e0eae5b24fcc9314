#pragma once

#include "core/export/scriptca.h"

#include <QDialog>

namespace widgets {
class Banner;
class ChoiceBar;
class CodeView;
} // namespace widgets

namespace pages {

/// The plan as a shell script with `openssl` commands and the openssl.cnf it reads, the same files
/// that `export --format openssl-script` writes: to read, to copy, to save.
class ScriptDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScriptDialog(const plan::Plan &plan, QWidget *parent = nullptr);
    /// Writes both files; a script that exists is replaced, since whoever chose `path` was asked.
    /// So is an openssl.cnf beside it, after a question.
    void save(const QString &path);

private:
    void showFile(int index);
    [[nodiscard]] bool mayReplace(const QString &path);

    plan::Plan m_plan;
    QStringList m_clients;   ///< of the folder, with files of their own
    exporter::ScriptCa m_ca; ///< that the script is given
    QString m_files[2];
    widgets::ChoiceBar *m_which;
    widgets::CodeView *m_code;
    widgets::Banner *m_banner;
};

} // namespace pages
