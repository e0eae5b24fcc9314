#pragma once

#include "core/inspect/compare.h"
#include "ui/pages/lifedialog.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace widgets {
class PlainTable;
}

namespace pages {

/// Two certificates or requests side by side, field by field: of one look at some files, of the
/// sets that earlier changes of the folder replaced, or of any other file.
class CompareDialog : public LifeDialog
{
    Q_OBJECT

public:
    /// Whether it is something whose fields can be compared.
    [[nodiscard]] static bool canShow(const inspect::Object &object);

    /// `first` is the index of the object that is looked at.
    CompareDialog(const inspect::Report &report, qsizetype first, QWidget *parent = nullptr);
    /// Takes what these files hold to the lists, the first of it as the second thing.
    void addFiles(const QStringList &paths);

signals:
    void gathered(); ///< what was looked for on the disk is in the lists

private:
    enum class Choose { TheFirst, WhatCameBefore };
    void gather(const QStringList &places, Choose choose);
    void take(const inspect::Report &report, Choose choose);
    void add(const inspect::Object &object, const QString &place);
    void showRows();
    void askFiles();
    [[nodiscard]] const inspect::Object *objectIn(const QComboBox &box) const;

    widgets::Task<inspect::Report> m_search;
    QList<inspect::Object> m_objects;
    QComboBox *m_left;
    QComboBox *m_right;
    QLabel *m_sum;
    QCheckBox *m_onlyDifferent;
    widgets::PlainTable *m_table;
};

} // namespace pages
