#pragma once

#include "core/export/archive.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace pages {

/// One of the three exports: for whom, which files, and a button for each format.
class ExportCard : public widgets::Card
{
    Q_OBJECT

public:
    ExportCard(exporter::Side side, const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] exporter::Side side() const { return m_side; }
    /// What the archive will hold, or a sentence about it.
    void setWords(const QString &words);
    [[nodiscard]] QPushButton *button(exporter::Format format) const;

signals:
    void requested(exporter::Side side, exporter::Format format);

private:
    exporter::Side m_side;
    QLabel *m_words;
    QPushButton *m_zip;
    QPushButton *m_tarGz;
};

} // namespace pages
