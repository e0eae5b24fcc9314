#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QLineEdit;

namespace widgets {

class ProblemLabel;
class SanTable;

/// A name worth adding.
struct Suggestion
{
    plan::SubjectAltName name;
    QString why; ///< "name of this computer"; may be empty
};

/// The names of a certificate in a table; below it a field that adds one name or a pasted list.
/// Only names that parse get in; the others stay in the field with the reason under it.
class SanEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SanEditor(QWidget *parent = nullptr);

    void setNames(const QList<plan::SubjectAltName> &names);
    [[nodiscard]] const QList<plan::SubjectAltName> &names() const { return m_names; }
    /// Names worth one click while they are missing (localhost, 127.0.0.1, …). A name with an
    /// underscore brings the one with a hyphen, which every program takes, by itself.
    void setSuggestions(const QList<Suggestion> &suggestions);
    /// Adds what stands in the field. False: something there is no name; its problem is shown and
    /// the field has the focus.
    bool commitPending();
    /// As if typed into the field and added.
    void add(const QString &text);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] ProblemLabel *problem() const { return m_problem; }

signals:
    void changed();
    void announced(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSuggestions();
    [[nodiscard]] QList<Suggestion> hyphenAliases() const;
    void remove(int row);
    [[nodiscard]] QList<base::Finding> problemsInField() const;
    void checkField();

    QList<plan::SubjectAltName> m_names;
    QList<Suggestion> m_suggestions;
    SanTable *m_table;
    QWidget *m_suggestionRow;
    QLineEdit *m_field;
    ProblemLabel *m_problem;
};

} // namespace widgets
