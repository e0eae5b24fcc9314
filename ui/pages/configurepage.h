#pragma once

#include "ui/pages/configpreview.h"
#include "ui/pages/page.h"
#include "ui/widgets/task.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace widgets {
class Banner;
class BannerList;
class ChoiceBar;
class CodeView;
class CopyButton;
class DiffView;
class FoldSection;
} // namespace widgets

namespace pages {

class ConfigFields;

/// "Tell Milvus to use them": the change of milvus.yaml as a diff, or the file for another way of
/// running Milvus; what is wrong in the file already comes first. Nothing is written before Apply
/// or Save.
class ConfigurePage : public Page
{
    Q_OBJECT

public:
    explicit ConfigurePage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QWidget *firstFocus() const override;

signals:
    void previewed(); ///< what is shown fits the plan again

private:
    void buildTop();
    void buildFoot();
    [[nodiscard]] milvus::Rendering rendering() const;
    [[nodiscard]] bool
    changesFile() const; ///< there is a milvus.yaml and something in it to change
    void refresh();
    void showPreview(const base::Result<ConfigPreview> &result);
    void showText();
    void showError(const base::Error &error);
    void showFindings(const QList<base::Finding> &findings);
    void showNotes();
    void showButtons();
    void offerUserYaml();

    // what the buttons do: configactions.cpp
    void applyPatch();
    void undoPatch();
    void saveAs();
    void chooseFile();
    void takeConfiguration(const QString &path);
    [[nodiscard]] QString suggestedPath() const;

    ConfigFields *m_fields;
    widgets::FoldSection *m_place;
    widgets::ChoiceBar *m_ways;
    QPushButton *m_wholeFile;
    widgets::Banner *m_news;
    widgets::BannerList *m_problems; ///< what Milvus would ignore or lose in the file
    widgets::BannerList *m_remarks;  ///< what is only worth knowing
    QStackedWidget *m_stack;
    widgets::DiffView *m_diff;
    widgets::CodeView *m_code;
    widgets::Banner *m_why;
    QPushButton *m_apply;
    QPushButton *m_undo;
    QPushButton *m_choose;
    QPushButton *m_save;
    widgets::CopyButton *m_copy;
    widgets::CopyButton *m_copyPatch;
    QLabel *m_then;
    widgets::CopyButton *m_copyCommand;

    widgets::Task<ConfigPreview> m_task;
    ConfigPreview m_preview;
    bool m_shown = false; ///< m_preview holds a result, not an error
};

} // namespace pages
