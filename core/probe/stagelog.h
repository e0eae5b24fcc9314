#pragma once

#include "core/probe/connecting.h"
#include "core/probe/livetest.h"

#include <QElapsedTimer>

namespace probe {

/// How a stage ended when the test goes on after it.
struct StageEnd
{
    Status status = Status::Ok;
    QStringList args = {};
    std::optional<base::Finding> finding = std::nullopt;
};

/// A finding about the server under test.
base::Finding findingAt(const Target &target, const base::Error &error,
                        base::Severity severity = base::Severity::Problem);

/// Keeps the stages with their times and tells the listener of each beginning and end.
class StageLog
{
public:
    StageLog(StageListener listener, bool hasRest);

    void begin(Stage stage);
    /// Ends the stage begun last.
    void end(const StageEnd &end);

    [[nodiscard]] const QList<StageResult> &stages() const { return m_stages; }

private:
    void tell(const StageResult &result) const;

    StageListener m_listener;
    QList<StageResult> m_stages; ///< all of them, in order
    qsizetype m_current = 0;
    QElapsedTimer m_clock;
};

} // namespace probe
