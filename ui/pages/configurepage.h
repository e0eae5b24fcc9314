#pragma once

#include "ui/pages/configpreview.h"
#include "ui/pages/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/task.h"

namespace widgets {
class BannerList;
class ChoiceBar;
class FoldSection;
} // namespace widgets

namespace pages {

class ConfigButtons;
class ConfigFields;
class ConfigView;
class EffectiveCard;
class NextStepsCard;

/// "Tell Milvus to use them": the change of milvus.yaml or of the Compose file as a diff, or the
/// file for another way of running Milvus; what is wrong already comes first, what remains to be
/// done last. Nothing is written before Apply or Save.
class ConfigurePage : public Page
{
    Q_OBJECT

public:
    explicit ConfigurePage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QWidget *pinned() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] bool isBusy() const override { return m_writing.isRunning(); }

signals:
    void previewed(); ///< what is shown fits the plan again

private:
    void buildTop();
    void buildFoot();
    [[nodiscard]] Way way() const;
    [[nodiscard]] ConfigRequest request() const;
    [[nodiscard]] QString usualPath() const;
    void refresh();
    void onPreview(const ConfigPreview &preview);
    void showPreview(const ConfigPreview &preview);
    void offerWays();
    void offerUserYaml();

    // what is wrong, and what one click does about it: configfindings.cpp
    void showFindings();
    [[nodiscard]] QString otherService(const base::Finding &finding) const;
    [[nodiscard]] QString actFor(const base::Finding &finding) const;
    void act(const base::Finding &finding);
    void showRepair(const base::Finding &finding);
    void showOff();
    void leaveOther();

    // what the buttons do: configactions.cpp
    void tellOutcome(widgets::Banner::Tone tone, const QString &lead, const QString &sentence = {});
    void tellOutcome(const base::Finding &finding);
    void showOutcome();
    void applyPatch();
    void onApplied(const base::Result<milvus::Applied> &applied);
    void undoPatch();
    void onUndone(qsizetype index, const base::Result<milvus::Applied> &undone);
    void saveAs();
    void save(const QString &path);
    void chooseFile();
    void chooseService();
    void take(const QString &path, bool isCompose, const QString &service = {});
    void takeConfiguration(const QString &path, plan::Deployment found);
    void takeCompose(const QString &path, plan::Deployment found);
    void takeMountedPath();
    [[nodiscard]] QString suggestedPath() const;

    std::optional<base::Finding> m_repair; ///< its repair is shown instead of the change
    bool m_switchesOff = false;            ///< that is shown instead of the change
    ConfigPreview m_preview;
    bool m_shown = false; ///< m_preview is there
    ConfigFields *m_fields;
    widgets::FoldSection *m_place;
    widgets::ChoiceBar *m_ways;
    widgets::Banner *m_news;
    widgets::BannerList *m_problems; ///< what Milvus would ignore or lose in the file
    widgets::BannerList *m_remarks;  ///< what is only worth knowing
    ConfigView *m_view;
    ConfigButtons *m_buttons;
    EffectiveCard *m_effective;
    NextStepsCard *m_next;

    QString m_enteredWith;  ///< the file for which a way was chosen
    bool m_isStale = false; ///< what m_task works on is no longer asked for
    widgets::Task<ConfigPreview> m_task;
    widgets::Task<plan::Deployment> m_finding;
    widgets::Task<milvus::Applied> m_writing;
    widgets::Task<void> m_saving;
};

} // namespace pages
