#pragma once

#include <QDialog>

namespace shell {

/// Product, licence, and the libraries it was built with and runs with; "Copy" for bug reports.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    [[nodiscard]] static QString facts();
};

} // namespace shell
