#pragma once

#include "ui/pages/remedy.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace widgets {
class CodeView;
class CopyButton;
} // namespace widgets

namespace pages {

/// The first problem of a test as a card: what happened, what to do with the ways out, Copy report,
/// Details.
class ProblemCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ProblemCard(QWidget *parent = nullptr);
    void showProblem(const base::Finding &finding, const QList<Remedy> &remedies);
    void setReportSource(std::function<QString()> source);
    [[nodiscard]] QPushButton *mainButton() const { return m_act; }
    [[nodiscard]] QString whatHappened() const;

signals:
    void chosen(const pages::Remedy &remedy);
    void copied(const QString &message);

private:
    void showRemedies();
    void showButton();
    [[nodiscard]] const Remedy &current() const;

    QLabel *m_happened;
    QLabel *m_fix;
    QVBoxLayout *m_choices;
    QButtonGroup *m_group;
    QPushButton *m_act;
    widgets::CopyButton *m_copy;
    QPushButton *m_detailsButton;
    widgets::CodeView *m_details;
    QList<Remedy> m_remedies;
};

} // namespace pages
