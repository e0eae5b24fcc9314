#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;

namespace widgets {

class ProblemLabel;

/// A passphrase that is about to be chosen: typed twice, shown as dots.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    /// `caption` names the first field.
    explicit NewPassphrase(const QString &caption, QWidget *parent = nullptr);
    /// Empty while both fields differ.
    [[nodiscard]] base::Secret secret() const;
    [[nodiscard]] bool isBlank() const;
    /// False when both are empty or differ; `whenEmpty` or the difference stands under the fields.
    bool accept(const QString &whenEmpty);
    void clear();
    [[nodiscard]] QLineEdit *first() const { return m_first; }

signals:
    void edited();

private:
    QLineEdit *m_first;
    QLineEdit *m_second;
    ProblemLabel *m_problem;
};

} // namespace widgets
