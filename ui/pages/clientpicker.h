#pragma once

#include "ui/pages/setfolder.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace pages {

/// Chooses some of very many named clients: a field to search them, and a list of those it finds to
/// tick. What is ticked stays so while others are searched for.
class ClientPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ClientPicker(const SetFolder &folder, QWidget *parent = nullptr);
    /// In the order of the folder.
    [[nodiscard]] QStringList chosen() const;

signals:
    void edited();

private:
    void showMatches();
    void tell();

    QStringList m_names;
    QHash<QString, QDateTime> m_ends; ///< as far as known
    QSet<QString> m_chosen;
    qsizetype m_found = 0;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_words;
};

} // namespace pages
