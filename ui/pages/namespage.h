#pragma once

#include "core/milvus/nameadvice.h"
#include "ui/pages/page.h"
#include "ui/widgets/task.h"

namespace widgets {
class FoldSection;
class MatchBox;
class SanEditor;
} // namespace widgets

namespace pages {

class FieldProblems;
class SubjectForm;

/// Step 2: the names in the server's certificate, the organisation details, and "Would it match?".
class NamesPage : public Page
{
    Q_OBJECT

public:
    explicit NamesPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void leave() override;
    bool next() override;
    [[nodiscard]] QWidget *firstFocus() const override;

signals:
    void advised(); ///< the names worth a click are offered

private:
    void advise();
    QWidget *left();
    QWidget *right();
    void onNamesChanged();

    FieldProblems *m_problems;
    widgets::SanEditor *m_names;
    widgets::MatchBox *m_match;
    widgets::FoldSection *m_details = nullptr;
    SubjectForm *m_subject;
    bool m_entered = false;
    widgets::Task<QList<milvus::AdvisedName>> m_advice;
};

} // namespace pages
