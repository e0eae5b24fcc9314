#pragma once

#include "core/export/scriptimport.h"
#include "ui/pages/lifedialog.h"

namespace widgets {
class FactGrid;
class FoldSection;
class PlainTable;
} // namespace widgets

namespace pages {

/// What a gen.sh and an openssl.cnf say as answers, and line by line what has no place in them.
/// Accepted: plan() holds the answers.
class ImportDialog : public LifeDialog
{
    Q_OBJECT

public:
    /// Where the files go, how Milvus runs and who proves who they are stays as in `present`.
    ImportDialog(const QStringList &paths, const plan::Plan &present, QWidget *parent = nullptr);
    [[nodiscard]] const plan::Plan &plan() const { return m_plan; }

signals:
    void read(); ///< what the files say is shown

protected:
    void begin() override { accept(); }

private:
    void show(const exporter::ImportedPlan &imported);

    plan::Plan m_plan;
    widgets::FactGrid *m_answers;
    widgets::PlainTable *m_left;
    widgets::FoldSection *m_leftFold;
};

} // namespace pages
