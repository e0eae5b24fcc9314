#pragma once

#include "core/base/job.h"
#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;

namespace widgets {

/// What a running job is doing, and how far it is. Hidden while nothing runs.
class WorkCard : public Card
{
    Q_OBJECT

public:
    /// `what` names the bar for a screen reader: "Creating the certificates".
    explicit WorkCard(const QString &what, QWidget *parent = nullptr);
    /// Shows the card with `words`, before the first progress.
    void begin(const QString &words);
    void setProgress(const base::Progress &progress);
    void setWords(const QString &words);

private:
    QLabel *m_words;
    QProgressBar *m_bar;
};

} // namespace widgets
