#include "core/milvus/detect.h"

#include "core/base/files.h"
#include "core/milvus/composefile.h"
#include "core/milvus/configured.h"
#include "core/milvus/container.h"
#include "core/milvus/embedscript.h"
#include "core/milvus/helmfile.h"
#include "core/milvus/keyindex.h"
#include "core/milvus/milvusunits.h"
#include "core/milvus/namedfiles.h"
#include "core/milvus/problems.h"
#include "core/milvus/repeatedkeys.h"
#include "core/milvus/strictness.h"
#include "core/milvus/target.h"
#include "core/milvus/unread.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;
using Kind = plan::Deployment::Kind;

std::optional<Version> versionOf(const plan::Deployment &deployment)
{
    const auto version = parseVersion(deployment.milvusVersion);
    return version ? std::optional(*version) : std::nullopt;
}

/// The variables that a Compose file or a script gives to Milvus.
struct Given
{
    Variables variables;
    QStringList unknown;
    QString file;
};

std::optional<Given> givenTo(const plan::Deployment &deployment)
{
    if (!deployment.composePath.isEmpty()) {
        const auto service = composedService(deployment);
        return service ? std::optional(Given{service->environment, service->unseen,
                                             QFileInfo(deployment.composePath).fileName()})
                       : std::nullopt;
    }
    if (deployment.kind != Kind::StandaloneEmbed)
        return {};
    const auto script = embedScriptBeside(deployment.configPath);
    return script
               ? std::optional(Given{script->environment, script->unseen, QString(embedScriptName)})
               : std::nullopt;
}

QList<Finding> environmentOf(const Given &given, const TlsSettings &settings,
                             const std::optional<Version> &version)
{
    QList<Finding> findings = environmentProblems(given.variables, settings, version);
    for (Finding &finding : findings) {
        if (finding.code == Code::VariablesUnknown)
            finding.args = {finding.args.first(), given.file};
        finding.where = given.file;
    }
    return findings;
}

QList<Finding> unknownIn(const Given &given)
{
    QList<Finding> findings;
    QStringList unknown = given.unknown;
    const QString folder = u"MILVUSCONF"_s; // where Milvus looks for its files
    if (given.variables.contains(folder) && given.variables.value(folder).isNull())
        unknown << folder;
    for (const QString &source : std::as_const(unknown))
        findings.append(
            {Severity::Warning, Code::VariablesUnknown, {source, given.file}, given.file});
    return findings;
}

QList<Finding> unreadIn(const Given &given, const std::optional<Version> &version)
{
    QList<Finding> findings = unreadVariables(given.variables, version);
    for (Finding &finding : findings)
        finding.where = given.file;
    return findings;
}

/// A configuration that is written into the Compose file itself, or lies in a volume of Docker's.
QList<Finding> unseenFiles(const plan::Deployment &deployment)
{
    const auto container = containerOf(deployment);
    QList<Finding> findings;
    for (const QString &path : container ? container->configuration.unseen : QStringList())
        findings.append(unseenError(path, *container).finding(container->file));
    return findings;
}

QList<Finding> ignoredUserYaml(const plan::Deployment &deployment)
{
    const auto version = versionOf(deployment);
    if (!version || version->readsUserYaml() || deployment.configPath.isEmpty())
        return {};
    if (hasHelmValues(deployment)) // all that the chart hands over
        return {
            {Severity::Problem, Code::UserYamlIgnored, {version->text()}, deployment.configPath}};
    if (const auto isRead = checkIsRead(deployment); !isRead)
        return {isRead.error().finding(deployment.configPath)};
    const QString path = QFileInfo(deployment.configPath).dir().filePath(u"user.yaml"_s);
    if (!QFileInfo::exists(path))
        return {};
    return {{Severity::Warning, Code::UserYamlIgnored, {version->text()}, path}};
}

/// What one file that Milvus reads after the changed one says differently. Without a known version
/// the server may be one that does not read it.
QList<Finding> overridesIn(const QString &path, const QList<Target> &targets, Severity severity)
{
    const auto text = base::readFile(path, largestFile);
    const auto document = text ? Document::parse(*text, path)
                               : base::Result<Document>(tl::make_unexpected(text.error()));
    const auto checked =
        document ? checkAsSettings(*document, path) : tl::make_unexpected(document.error());
    if (!checked) { // Milvus ignores all files then
        Finding finding = checked.error().finding(path);
        finding.severity = severity;
        return {finding};
    }
    QList<Finding> findings;
    const KeyIndex index(*document);
    for (const Target &target : targets) {
        const int found = index.effective(target.key);
        if (found < 0 || target.isMetBy(document->node(found)))
            continue;
        findings.append({severity,
                         Code::LaterFileOverrides,
                         {QFileInfo(path).fileName(), QString::fromUtf8(target.key),
                          QString::fromUtf8(document->node(found).value)},
                         path});
    }
    return findings;
}

QList<Finding> laterFiles(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const QStringList files = configurationFiles(deployment);
    const qsizetype changed = files.indexOf(deployment.configPath);
    const auto version = versionOf(deployment);
    const QList<Target> targets = targetsOf(settings, version);
    QList<Finding> findings;
    for (const QString &path : changed < 0 ? QStringList() : files.sliced(changed + 1))
        findings += overridesIn(path, targets, version ? Severity::Problem : Severity::Warning);
    return findings;
}

/// Variables of this session, which a Milvus that is started from it inherits.
QList<Finding> ownEnvironment(const TlsSettings &settings, const std::optional<Version> &version)
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QHash<QString, QString> variables;
    for (const QString &name : own.keys())
        variables.insert(name, own.value(name));
    QList<Finding> findings = environmentProblems(variables, settings, version);
    for (Finding &finding : findings)
        finding.severity = Severity::Warning;
    return findings;
}

QList<Finding> unitProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const UnitVariables variables = milvusUnit(deployment.configPath).environment();
    QHash<QString, QString> values;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        values.insert(variable.key(), variable->value);
    QList<Finding> findings = environmentProblems(values, settings, versionOf(deployment));
    for (Finding &finding : findings) {
        finding.where = variables.value(finding.args.first()).file;
        if (finding.code == Code::VariablesUnknown)
            finding.args = {finding.args.first(), QFileInfo(finding.where).fileName()};
    }
    return findings;
}

/// What about the unit makes the file or its variables mean nothing.
QList<Finding> unitPlaceProblems(const plan::Deployment &deployment)
{
    QList<Finding> findings;
    if (deployment.configPath.isEmpty())
        return findings;
    if (const auto unit = unitThatReadsElsewhere(deployment.configPath))
        findings.append({Severity::Problem,
                         Code::UnitReadsElsewhere,
                         {unit->configFolder(), deployment.configPath, unit->name},
                         unit->file});
    return findings;
}

/// What the unit gives to Milvus and cannot be read here.
QList<Finding> unknownInUnit(const plan::Deployment &deployment)
{
    const Unit unit = milvusUnit(deployment.configPath);
    const QHash<QString, QString> unseen = unit.unseen();
    const QHash<QString, QString> otherFiles = unit.otherFiles();
    QStringList names = unseen.keys();
    names.sort();
    QList<Finding> findings;
    for (const QString &name : std::as_const(names))
        findings.append({Severity::Warning,
                         otherFiles.contains(name) ? Code::UnitFilesUnseen : Code::VariablesUnknown,
                         {name, QFileInfo(unseen[name]).fileName()},
                         unseen[name]});
    return findings;
}

QList<Finding> unreadInUnit(const plan::Deployment &deployment)
{
    const UnitVariables variables = milvusUnit(deployment.configPath).environment();
    Variables values;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        values.insert(variable.key(), variable->value);
    QList<Finding> findings = unreadVariables(values, versionOf(deployment));
    for (Finding &finding : findings)
        finding.where = variables.value(finding.args.first()).file;
    return findings;
}

} // namespace

QList<Finding> placeProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    QList<Finding> findings = ignoredUserYaml(deployment) + unseenFiles(deployment) +
                              containerProblems(deployment, settings);
    if (const auto container = containerOf(deployment))
        findings += strayConfigurations(*container);
    if (const auto twice = repeatedKeyOf(deployment))
        findings << *twice;
    if (const auto given = givenTo(deployment))
        findings += unknownIn(*given) + unreadIn(*given, versionOf(deployment));
    if (hasHelmValues(deployment))
        findings += helmValueProblems(
            base::readFile(deployment.configPath, largestFile).value_or(QByteArray()),
            deployment.configPath);
    if (deployment.kind == Kind::BareBinary)
        findings += unitPlaceProblems(deployment) + ownEnvironment(settings, versionOf(deployment));
    if (deployment.kind == Kind::Systemd)
        findings +=
            unitPlaceProblems(deployment) + unknownInUnit(deployment) + unreadInUnit(deployment);
    return findings;
}

QList<Finding> deploymentProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    QList<Finding> findings =
        laterFiles(deployment, settings) + placeProblems(deployment, settings);
    if (const auto given = givenTo(deployment))
        findings += environmentOf(*given, settings, versionOf(deployment));
    switch (deployment.kind) {
    case Kind::BareBinary:
        return findings + namedFileProblems(settings);
    case Kind::Systemd:
        return findings + unitProblems(deployment, settings) + namedFileProblems(settings);
    case Kind::Compose: // what it mounts is looked up in its file
        return deployment.composePath.isEmpty() ? findings + hostPathProblems(settings) : findings;
    case Kind::StandaloneEmbed:
    case Kind::Helm:
    case Kind::Operator:
        return findings + hostPathProblems(settings);
    case Kind::Rehearsal:
        break;
    }
    return findings;
}

} // namespace milvus
