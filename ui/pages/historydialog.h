#pragma once

#include "ui/pages/lifedialog.h"
#include "ui/pages/setfolder.h"

namespace pages {

/// What was issued in a folder: a row for each certificate, the newest first.
class HistoryDialog : public LifeDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(const SetFolder &folder, QWidget *parent = nullptr);
};

} // namespace pages
