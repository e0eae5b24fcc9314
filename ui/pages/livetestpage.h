#pragma once

#include "core/bundle/renew.h"
#include "ui/pages/catask.h"
#include "ui/pages/page.h"
#include "ui/pages/remedy.h"
#include "ui/pages/testrunner.h"

class QTimer;

namespace widgets {
class Banner;
class Card;
class CopyButton;
class StageList;
} // namespace widgets

namespace pages {

class ProblemCard;
class ServerForm;

/// The live test: stages one by one, the result as a sentence, the first problem as a card with
/// ways out. Starts by itself; where nothing listens yet it says so and rehearses with the built-in
/// server.
class LiveTestPage : public Page
{
    Q_OBJECT

public:
    explicit LiveTestPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] bool isBusy() const override { return m_busy; }
    void cancelWork() override;
    [[nodiscard]] QWidget *firstFocus() const override;

    void startTest();

private:
    enum class State { Idle, Running, Done, Stopped, Failed };

    void build();
    void connectRunner();
    void setState(State state);
    void startWith(TestRunner::Rehearse rehearse);
    [[nodiscard]] probe::Request request() const;
    [[nodiscard]] QString signature() const;
    void showReport(const probe::TestReport &report);
    void showFailure(const base::Error &error);
    void showRehearsal();
    void act(const Remedy &remedy);
    void issue(const QString &name);
    void onIssued(const base::Result<bundle::RenewReport> &result,
                  const QList<plan::SubjectAltName> &names);
    [[nodiscard]] QString reportText() const;

    ServerForm *m_form;
    widgets::Banner *m_rehearsal;
    widgets::Banner *m_news;
    ProblemCard *m_problem;
    widgets::Card *m_stageCard;
    widgets::StageList *m_stages;
    widgets::CopyButton *m_copy;
    QTimer *m_busyTimer;

    TestRunner *m_runner;
    CaTask<bundle::RenewReport> m_issue;
    State m_state = State::Idle;
    bool m_busy = false;
    base::Error m_failure;
    QString m_testedAs; ///< signature of the last finished test
};

} // namespace pages
