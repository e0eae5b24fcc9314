#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/task.h"

#include <QPushButton>

namespace pages {

/// Asks the Milvus at the plan's host and port for its version, off the window's thread; pressed
/// again, it stops asking. A server with TLS is asked with the files of the set.
class VersionQuestion : public QPushButton
{
    Q_OBJECT

public:
    explicit VersionQuestion(const plan::Plan &plan, QWidget *parent = nullptr);
    /// `bundleFolder` holds the files for a server with TLS.
    void refresh(const QString &bundleFolder);
    [[nodiscard]] QString server() const; ///< "localhost:19530"
    [[nodiscard]] bool isAsking() const { return m_task.isRunning(); }

signals:
    void answered(const QString &version);
    void unanswered(const base::Error &error);

private:
    void press();
    void showState();
    void onAnswer(const base::Result<QString> &version);

    const plan::Plan &m_plan;
    QString m_bundleFolder;
    widgets::Task<QString> m_task;
};

} // namespace pages
