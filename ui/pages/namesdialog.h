#pragma once

#include "ui/pages/lifedialog.h"
#include "ui/pages/setfolder.h"

class QCheckBox;

namespace widgets {
class SanEditor;
}

namespace pages {

class KeyAndDays;

/// Adds names to server.pem of a folder: the same CA, one more certificate, and as with a renewal a
/// new key unless it is not wanted.
class NamesDialog : public LifeDialog
{
    Q_OBJECT

public:
    /// `names` are proposed at once.
    NamesDialog(const SetFolder &folder, const QStringList &names, QWidget *parent = nullptr);

signals:
    void extended(const QList<plan::SubjectAltName> &names);

protected:
    void begin() override;

private:
    /// That server.pem is another authority's.
    [[nodiscard]] QWidget *othersPart(const QString &whose);

    SetFolder m_folder;
    widgets::SanEditor *m_names;
    QCheckBox *m_newKey;
    KeyAndDays *m_options;
};

} // namespace pages
