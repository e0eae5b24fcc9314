#pragma once

#include "core/export/archive.h"
#include "core/export/snippet.h"
#include "ui/pages/page.h"
#include "ui/widgets/task.h"

class QPushButton;

namespace widgets {
class Banner;
class BannerList;
class ChoiceBar;
class CodeView;
class CopyButton;
} // namespace widgets

namespace pages {

class ExportCard;

/// "Give each program what it needs": three archives, and code for each SDK that runs as it stands.
class HandOutPage : public Page
{
    Q_OBJECT

public:
    explicit HandOutPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QString nextText() const override;
    bool next() override;
    void enter() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void buildCards();
    void buildSnippets();
    void showWords();
    void showSnippet();
    [[nodiscard]] exporter::Snippet snippet() const;
    void askTarget(exporter::Side side, exporter::Format format);
    void exportTo(const QString &target, exporter::Side side, exporter::Format format);
    void onExported(const base::Result<exporter::ExportReport> &result);

    QList<ExportCard *> m_cards;
    widgets::Banner *m_result;
    widgets::BannerList *m_notes;
    QPushButton *m_openFolder;
    widgets::ChoiceBar *m_sdks;
    widgets::CopyButton *m_copy;
    widgets::CodeView *m_code;
    widgets::Banner *m_trap;
    widgets::Task<exporter::ExportReport> m_export;
    QString m_target;          ///< of the last export
    base::Secret m_passphrase; ///< for the export whose target is being chosen
};

} // namespace pages
