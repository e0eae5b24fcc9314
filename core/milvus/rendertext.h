#pragma once

#include "core/milvus/commands.h"
#include "core/milvus/operatorfile.h"
#include "core/milvus/patch.h"
#include "core/plan/plan.h"

namespace milvus {

/// What the renderings for containers have in common.
struct ContainerPlan
{
    TlsSettings settings;
    QString folder;     ///< of the bundle on this machine, absolute
    QString serverPath; ///< folder inside the container

    /// /milvus/tls unless the plan names another absolute folder.
    explicit ContainerPlan(const plan::Plan &plan);
    [[nodiscard]] int restPort() const; ///< 0: REST is off
};

inline constexpr char secretName[] = "milvus-tls";

/// The folder for a command within a comment: "FOLDER" when it has a line break, which would end
/// the comment.
QString commentFolder(const QString &folder);

/// The settings as lines of a milvus.yaml, `column` spaces deep.
QByteArray settingsText(const TlsSettings &settings, qsizetype column);

/// VersionWithoutUserYaml where the version is known and older than 2.4.
base::Result<> checkReadsUserYaml(const plan::Deployment &deployment);

QByteArray composeText(const plan::Plan &plan);
/// What a release has already and what would be lost, for Helm replaces it as a whole.
struct HelmOwn
{
    QByteArray userYaml; ///< a whole user.yaml with the settings in it; empty: only they
    QByteArray volumes;  ///< as listEntries()
    QByteArray volumeMounts;
    bool hasVolume = false; ///< `volumes` has that of the secret
    bool hasMount = false;  ///< `volumeMounts` has it at the path of the plan
    bool isKnown = false;   ///< false: the user has to look
    QString fullName = QStringLiteral("my-release-milvus"); ///< what names of the chart begin with
    std::optional<bool> isCluster;
};

QByteArray helmText(const plan::Plan &plan, const HelmOwn &own = {});
/// What a resource of the Operator has already, and what a merge would replace.
struct OperatorOwn
{
    OperatorResource resource;
    QByteArray volumes; ///< of all components, as listEntries()
    QByteArray volumeMounts;
    std::optional<QByteArray> partVolumes; ///< of the part that takes connections alone
    bool isKnown = false;                  ///< false: the user has to look
};

QByteArray operatorText(const plan::Plan &plan, const std::optional<OperatorOwn> &own = {});
QByteArray certManagerText(const plan::Plan &plan);
QByteArray systemdText(const plan::Plan &plan);

} // namespace milvus
