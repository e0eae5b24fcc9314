#pragma once

#include "core/base/finding.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace widgets {

/// One thing said under a field.
struct Remark
{
    base::Severity severity = base::Severity::Problem;
    QString sentence;
};

/// The words under a field: sign, sentence and fix, one below the other when there are several;
/// empty and hidden when all is well. Sets the field's border property and its accessible
/// description, so a screen reader reads the problems with the field.
class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    /// `field` must outlive this label.
    explicit ProblemLabel(QWidget *field, QWidget *parent = nullptr);
    void setFinding(const base::Finding &finding);
    /// All of them, in this order; none clears.
    void setFindings(const QList<base::Finding> &findings);
    /// What only a window can get wrong (two fields that differ) and so has no code.
    void setWords(base::Severity severity, const QString &sentence);
    /// The same for several; what does not fit is counted.
    void setRemarks(const QList<Remark> &remarks);
    void clear();
    [[nodiscard]] bool isClear() const;
    /// The first of the worst that is shown.
    [[nodiscard]] const std::optional<base::Finding> &finding() const { return m_finding; }
    /// Every sentence that is shown.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A sign and a sentence.
    struct Line
    {
        base::Severity severity;
        QLabel *sign;
        QLabel *words;
    };
    void addLine(const Remark &remark);
    void removeLines();
    void restyle();

    QWidget *m_field;
    QList<Line> m_lines; ///< none: clear
    std::optional<base::Finding> m_finding;
    QString m_ownDescription; ///< of the field while it has no problem
    bool m_restyling = false;
};

} // namespace widgets
