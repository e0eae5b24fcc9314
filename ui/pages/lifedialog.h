#pragma once

#include "ui/pages/catask.h"

#include <QPointer>

#include <any>

class QPushButton;
class QVBoxLayout;

namespace widgets {
class Banner;
class BannerList;
class WorkCard;
} // namespace widgets

namespace pages {

/// A dialog over a folder of certificates that does one thing to it: says what, asks what it needs,
/// shows the progress of its job and what came of it. Stop leaves everything as it was.
class LifeDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

signals:
    void changed(); ///< the folder holds something new

protected:
    using Work = std::function<base::Result<std::any>(const base::Secret &, const base::Job &)>;

    /// `act` is the words on the button that begins; empty: there is none.
    LifeDialog(const QString &title, const QString &sentence, const QString &act, QWidget *parent);
    /// Where the dialog's own content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QPushButton *act() const { return m_act; }
    /// How wide the dialog opens; its height follows what it holds.
    void setWidth(int width);
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// A further button beside the main one.
    QPushButton *addButton(const QString &text);
    /// The main button was pressed: check what was entered, then run().
    virtual void begin() {}
    /// A job failed; the error is shown in any case.
    virtual void onError(const base::Error &error) { Q_UNUSED(error) }
    /// A job that writes is stopped before the dialog closes; one that only looks is left behind.
    enum class Touch { Writes, Reads };
    void run(Work work, std::function<void(const std::any &)> onDone, Touch touch = Touch::Writes);
    /// A job of type T as one that gives any value.
    template<typename T>
    static Work work(std::function<base::Result<T>(const base::Secret &, const base::Job &)> job)
    {
        return [job](const base::Secret &passphrase, const base::Job &handle) {
            return job(passphrase, handle).map([](T &&report) {
                return std::any(std::forward<T>(report));
            });
        };
    }
    void showDone(const QString &lead, const QString &sentence,
                  const QList<base::Finding> &findings);
    void showProblems(const QList<base::Finding> &findings);
    /// There is more to show now: the dialog becomes higher, as far as the screen allows.
    void grow() { settle(height()); }

private:
    void setRunning(bool running);
    /// For the next moment the dialog is as high as what it holds, as far as the screen allows.
    void settle(int leastHeight);
    void fit();

    QVBoxLayout *m_body;
    QWidget *m_page;
    QWidget *m_content;
    QPointer<QWidget> m_focus; ///< where it was when the job began
    int m_leastHeight = 0;
    bool m_settling = false;
    Touch m_touch = Touch::Writes; ///< of the job that runs
    widgets::WorkCard *m_progress;
    widgets::Banner *m_result;
    widgets::BannerList *m_findings;
    QList<QPushButton *> m_acts;
    QPushButton *m_act = nullptr;
    QPushButton *m_close;
    CaTask<std::any> m_task;
};

} // namespace pages
