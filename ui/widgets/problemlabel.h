#pragma once

#include "core/base/finding.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace widgets {

/// The words under a field: sign, sentence and fix; empty and hidden when all is well. Sets the
/// field's border property and its accessible description, so a screen reader reads the problem
/// with the field.
class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    /// `field` must outlive this label.
    explicit ProblemLabel(QWidget *field, QWidget *parent = nullptr);
    void setFinding(const base::Finding &finding);
    /// What only a window can get wrong (two fields that differ) and so has no code.
    void setWords(base::Severity severity, const QString &sentence);
    void clear();
    [[nodiscard]] bool isClear() const;
    [[nodiscard]] const std::optional<base::Finding> &finding() const { return m_finding; }
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QWidget *m_field;
    QLabel *m_sign;
    QLabel *m_words;
    std::optional<base::Severity> m_severity; ///< none: clear
    std::optional<base::Finding> m_finding;
    QString m_ownDescription; ///< of the field while it has no problem
    bool m_restyling = false;
};

} // namespace widgets
