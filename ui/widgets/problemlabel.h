#pragma once

#include "core/base/finding.h"

#include <QWidget>

class QLabel;

namespace widgets {

/// The words under a field: sign, sentence and fix; empty and hidden when all is well. Sets the field's border property
/// and its accessible description, so a screen reader reads the problem with the field.
class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *field, QWidget *parent = nullptr);
    void setFinding(const base::Finding &finding);
    void clear();
    [[nodiscard]] bool isClear() const;
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    QWidget *m_field;
    QLabel *m_sign;
    QLabel *m_words;
};

} // namespace widgets
