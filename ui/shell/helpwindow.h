#pragma once

#include <QDialog>

class QTextBrowser;

namespace shell {

/// The help that is built in: one Markdown text per language with a section for each page. Works
/// offline.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const QString &language, QWidget *parent = nullptr);
    /// Shows the section number `section` (1-based, in the order of the steps; 0: the beginning).
    void showSection(int section);

private:
    QTextBrowser *m_text;
};

} // namespace shell
