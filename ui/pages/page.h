#pragma once

#include "ui/pages/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pages {

enum class Step {
    Goal,
    Names,
    Keys,
    Review,
    Certificates,
    Configure,
    LiveTest,
    HandOut,
    Inspect,
    Renewal
};

/// One page of the wizard: heading, one sentence, content. It edits its part of the plan by
/// reference, shows that part's problems beside their fields, and starts its own job. The shell
/// owns Back, Next and Cancel and asks the page.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Step step, Session &session, QWidget *parent);

    [[nodiscard]] Step step() const { return m_step; }
    /// The heading; also the page's accessible name and the second half of the window title.
    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QString explanation() const = 0;
    /// The words on the commit button: "Next", "Generate certificates", "Close".
    [[nodiscard]] virtual QString nextText() const;
    /// Called each time the page is shown: bring the widgets up to date with the session, start
    /// what starts by itself.
    virtual void enter() {}
    /// Called before another page is shown; cancels a job that makes no sense unseen.
    virtual void leave() {}
    /// Next was pressed. True: move on now. False: problems are shown and the first one has the
    /// focus, or work was started and finished() will follow.
    virtual bool next() { return true; }
    /// While true, Back and Next are off and Cancel stops the work through cancelWork().
    [[nodiscard]] virtual bool isBusy() const { return false; }
    virtual void cancelWork() {}
    /// What stays in sight while the page scrolls: its main action. Whoever shows the page puts it
    /// below.
    [[nodiscard]] virtual QWidget *pinned() const { return nullptr; }
    /// What gets the keyboard focus after enter().
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }

signals:
    void headingChanged(); ///< heading(), explanation() or nextText() is different now
    void busyChanged();
    void finished(); ///< the work begun by next() is done: the shell moves on
    void stepRequested(pages::Step step);
    void inspectRequested(const QStringList &paths);
    void announced(const QString &message); ///< to be spoken, short

protected:
    /// Where the page's content goes: below heading and explanation, which this class draws.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Session &session() const { return m_session; }
    /// Scrolls the page so that this part of it can be seen, once it has its place.
    void bringIntoSight(QWidget *part);
    bool event(QEvent *event) override;

private:
    void showHeading();

    Step m_step;
    Session &m_session;
    QLabel *m_heading;
    QLabel *m_explanation;
    QVBoxLayout *m_body;
};

} // namespace pages
