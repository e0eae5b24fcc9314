#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QTimer;

namespace widgets {
class ProblemLabel;
}

namespace pages {

class InternalTlsField;
class VersionQuestion;

/// What the configuration needs to know beside the plan: where Milvus sees the files, REST's own
/// port, the version. Edits the plan by reference, half a second after the last key.
class ConfigFields : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigFields(plan::Plan &plan, QWidget *parent = nullptr);
    /// Takes over what other pages changed.
    void refresh(const QString &bundleFolder);
    /// The folder that an empty server path means in the way that is shown.
    void setUsualPath(const QString &folder);
    [[nodiscard]] QWidget *firstField() const;
    /// All of it in one line, for the head of a fold: "Files in /milvus/tls · REST port 8080 ·
    /// Milvus 2.5.4".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool hasProblem() const;

signals:
    void changed();
    void announced(const QString &sentence); ///< for a screen reader

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeOver();
    void takeVersion(const QString &version);
    void showProblems();

    plan::Plan &m_plan;
    QString m_usualPath;
    QLineEdit *m_path;
    QSpinBox *m_restPort;
    QLineEdit *m_version;
    widgets::ProblemLabel *m_pathProblem;
    widgets::ProblemLabel *m_portProblem;
    widgets::ProblemLabel *m_versionProblem;
    VersionQuestion *m_question;
    InternalTlsField *m_internal;
    QTimer *m_pause;
};

} // namespace pages
