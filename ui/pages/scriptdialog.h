#pragma once

#include "core/plan/plan.h"

#include <QDialog>

namespace pages {

/// The plan as a shell script with `openssl` commands: to read, to copy, to save.
class ScriptDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ScriptDialog(const plan::Plan &plan, QWidget *parent = nullptr);

private:
    QByteArray m_script;
};

} // namespace pages
