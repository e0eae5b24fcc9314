#pragma once

#include "core/probe/livetest.h"
#include "ui/widgets/plaintable.h"

namespace widgets {

/// The stages of the live test, one row each: sign, title, what was found, a bar with the time.
/// Rows appear as the test goes on; a screen reader hears sign and time in words.
class StageList : public PlainTable
{
    Q_OBJECT

public:
    explicit StageList(QWidget *parent = nullptr);
    void clearStages();
    /// Adds the stage or brings its row up to date.
    void setStage(const probe::StageResult &result);
    /// Words of one row, for the announcement: "TLS handshake: OK, TLS 1.3".
    [[nodiscard]] QString sentence(const probe::StageResult &result) const;

private:
    void fill(int row, const probe::StageResult &result);
    QList<probe::StageResult> m_results;
};

/// "0.3 ms", "31 ms", "1.2 s" by locale.
QString durationText(double milliseconds);

} // namespace widgets
