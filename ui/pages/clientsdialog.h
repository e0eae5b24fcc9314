#pragma once

#include "ui/pages/lifedialog.h"
#include "ui/pages/setfolder.h"

class QPlainTextEdit;

namespace widgets {
class ProblemLabel;
}

namespace pages {

class KeyAndDays;

/// Gives programs certificates of their own: names typed one a line, or taken from a list file.
class ClientsDialog : public LifeDialog
{
    Q_OBJECT

public:
    explicit ClientsDialog(const SetFolder &folder, QWidget *parent = nullptr);
    /// Puts a list file into the field, wrong lines too, and says what is wrong with them.
    void takeList(const QString &path);

protected:
    void begin() override;

private:
    void tellLines(QList<base::Finding> findings);

    SetFolder m_folder;
    QPlainTextEdit *m_names;
    widgets::ProblemLabel *m_problem;
    KeyAndDays *m_options;
};

} // namespace pages
