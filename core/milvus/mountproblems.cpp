#include "core/milvus/detect.h"

#include "core/base/shell.h"
#include "core/milvus/configured.h"
#include "core/milvus/container.h"
#include "core/milvus/milvusunits.h"
#include "core/milvus/namedfiles.h"
#include "core/milvus/rendertext.h"

#include <QDir>
#include <QFileInfo>

#include <grp.h>
#include <pwd.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Finding;
using base::Severity;
using Kind = plan::Deployment::Kind;

/// A file that Milvus opens, and where it lies on this machine.
struct Wanted
{
    QString inside; ///< its path in the container
    QString source;
};

/// Those of the plan that its mode makes Milvus open.
QList<Wanted> filesOfPlan(const ContainerPlan &plan)
{
    QList<Wanted> files;
    const auto add = [&](const QString &path) {
        const QString name = u'/' + QFileInfo(path).fileName();
        files.append({plan.serverPath + name, plan.folder + name});
    };
    add(plan.settings.serverPemPath);
    add(plan.settings.serverKeyPath);
    if (plan.settings.tlsMode == static_cast<int>(plan::Mode::Mutual))
        add(plan.settings.caPemPath);
    return files;
}

/// Those that a configuration names. Where they lie here is not known unless under the same path.
QList<Wanted> filesOfSettings(const TlsSettings &settings)
{
    QStringList paths;
    if (settings.tlsMode != 0)
        paths << settings.serverPemPath << settings.serverKeyPath;
    if (settings.tlsMode == 2)
        paths << settings.caPemPath;
    if (settings.internal)
        paths << settings.internal->serverPemPath << settings.internal->serverKeyPath
              << settings.internal->caPemPath;
    paths.removeDuplicates();
    QList<Wanted> files;
    for (const QString &path : std::as_const(paths)) {
        if (path.startsWith(u'/')) // a relative one is below /milvus and another finding
            files.append(
                {path, QFileInfo::exists(path) ? path : u"FOLDER/"_s + QFileInfo(path).fileName()});
    }
    return files;
}

/// A command that lays files where the container looks for them.
class CopyCommand
{
public:
    CopyCommand(const Container &container, const QList<Wanted> &files)
        : m_files(files)
    {
        if (container.user && container.user->id != 0)
            m_owner = u" -o %1 -g %2"_s.arg(container.user->id).arg(container.user->groups.first());
    }

    /// All of them with one command where this one keeps its name, else this one alone; what stands
    /// in its place gives way.
    [[nodiscard]] QString text(const QString &source, const QString &here) const
    {
        const QFileInfo file(here);
        const bool keepsName = QFileInfo(source).fileName() == file.fileName();
        const bool isInTheWay = file.isSymLink() || file.isDir();
        if (!keepsName || isInTheWay)
            return clearing(file) + u"sudo install -D -m 0600%1 %2 %3"_s.arg(
                                        m_owner, base::shellWord(source), base::shellWord(here));
        QString command =
            u"sudo install -D -m 0600%1 -t %2"_s.arg(m_owner, base::shellWord(file.path()));
        for (const Wanted &other : m_files)
            command += u' ' + base::shellWord(QFileInfo(source).path() + u'/' +
                                              QFileInfo(other.source).fileName());
        return command;
    }

private:
    /// Docker makes a folder of what it is to mount and does not find.
    static QString clearing(const QFileInfo &file)
    {
        const QString what = file.isSymLink() ? u"sudo rm %1 && "_s
                             : file.isDir()   ? u"sudo rmdir %1 && "_s
                                              : QString();
        return what.isEmpty() ? what : what.arg(base::shellWord(file.filePath()));
    }

    const QList<Wanted> &m_files;
    QString m_owner;
};

/// What lets the user of a container read a file: for a whole set its own command.
QString openingCommand(const ContainerUser &user, const QString &file)
{
    const QFileInfo info(file);
    const QDir folder = info.dir();
    const bool isSet = folder.exists(u"server.pem"_s) && folder.exists(u"server.key"_s);
    if (isSet)
        return u"sudo milvus-tls permissions --bundle %1 --for docker --user %2 --write"_s.arg(
            base::shellWord(folder.path()), user.text());
    return u"sudo chown %1 %2"_s.arg(user.text(), base::shellWord(file));
}

QString volumeLine(const plan::Deployment &deployment, const QString &from, const QString &to)
{
    const QString pair = u"%1:%2:ro"_s.arg(from, to);
    return deployment.kind == Kind::StandaloneEmbed ? u"-v %1 \\"_s.arg(pair) : u"- "_s + pair;
}

QList<Finding> fileProblems(const plan::Deployment &deployment, const Container &container,
                            const QList<Wanted> &files)
{
    QList<Finding> findings;
    const CopyCommand copy(container, files);
    QStringList opened; // one command for a whole set
    for (const auto &[inside, source] : files) {
        const Inside found = lookInside(container.mounts, inside);
        const bool isFile = QFileInfo(found.here).isFile();
        const auto add = [&](Code code, const QStringList &args, const QString &where) {
            findings.append({Severity::Problem, code, args, where});
        };
        switch (found.kind) {
        case Inside::Kind::Nothing:
            add(Code::MountMissing,
                {inside, volumeLine(deployment, source, inside), container.file}, container.file);
            break;
        case Inside::Kind::Unseen:
            break;
        case Inside::Kind::LinkOut: {
            const QString real = QFileInfo(found.here).canonicalFilePath();
            add(Code::LinkLeavesMount,
                {inside, found.leadsTo, copy.text(real.isEmpty() ? source : real, found.here)},
                found.here);
            break;
        }
        case Inside::Kind::Missing:
        case Inside::Kind::Found:
            if (!isFile) {
                add(Code::FileNotMounted, {inside, found.here, copy.text(source, found.here)},
                    found.here);
            } else if (container.user && !mayRead(*container.user, found.here, found.folders)) {
                const QString command = openingCommand(*container.user, found.here);
                if (!opened.contains(command))
                    add(Code::FileNotForUser, {found.here, container.user->text(), command},
                        found.here);
                opened << command;
            }
            break;
        }
    }
    return findings;
}

QList<Finding> portProblems(const plan::Deployment &deployment, const Container &container,
                            int port)
{
    if (port == 0 || container.isOnHostNetwork || container.published.contains(port))
        return {};
    const QString pair = u"%1:%1"_s.arg(port);
    const QString line = deployment.kind == Kind::StandaloneEmbed ? u"-p %1 \\"_s.arg(pair)
                                                                  : u"- \"%1\""_s.arg(pair);
    return {{Severity::Warning,
             deployment.kind == Kind::StandaloneEmbed ? Code::RestPortNotInScript
                                                      : Code::RestPortNotPublished,
             {QString::number(port), line, container.file},
             container.file}};
}

/// Whoever holds ca.key can make certificates, and Milvus never opens it.
QList<Finding> caKeyProblems(const Container &container, const TlsSettings &settings)
{
    QStringList keys; // as the container sees them
    for (const QString &path : {settings.serverPemPath, settings.serverKeyPath, settings.caPemPath})
        keys << QFileInfo(path).path() + u"/ca.key"_s;
    keys.removeDuplicates();
    QList<Finding> findings;
    for (const QString &key : std::as_const(keys)) {
        const QString here = lookInside(container.mounts, key).here;
        if (!here.isEmpty() && QFileInfo::exists(here))
            findings.append({Severity::Warning,
                             Code::CaKeyMounted,
                             {key, here, container.file},
                             container.file});
    }
    return findings;
}

/// A folder of this machine in place of the image's own (milvus-tls.md 2.3). A volume of Docker's
/// begins with a copy of what it hides.
QList<Finding> hiddenFiles(const Container &container)
{
    QList<Finding> findings;
    for (const Mount &mount : container.mounts) {
        if (mount.target == u"/milvus/configs" && !mount.source.isEmpty())
            findings.append({Severity::Warning,
                             Code::ConfigsFolderMounted,
                             {mount.source, container.file},
                             container.file});
    }
    return findings;
}

/// A configuration that was chosen has no effect where the container is not given it.
QList<Finding> unmountedConfiguration(const plan::Deployment &deployment,
                                      const Container &container)
{
    const QString &path = deployment.configPath;
    const bool isScript = deployment.kind == Kind::StandaloneEmbed;
    if (!isScript || path.isEmpty() || configurationFiles(deployment).contains(path))
        return {};
    const QFileInfo file(path);
    const auto version = parseVersion(deployment.milvusVersion);
    const bool isKnownName = file.fileName() == u"milvus.yaml" || file.fileName() == u"user.yaml";
    const QString usual = !version || version->readsUserYaml() ? u"user.yaml"_s : u"milvus.yaml"_s;
    const QString inside = container.configuration.folder + u'/' +
                           (version && !version->readsUserYaml() ? usual
                            : isKnownName                        ? file.fileName()
                                                                 : usual);
    const QString line = u"-v %1:%2 \\"_s.arg(path, inside);
    return {{Severity::Problem,
             Code::ConfigNotMounted,
             {path, line, QFileInfo(container.file).fileName()},
             container.file}};
}

/// Of User=; nothing where it is root, or is not known here.
std::optional<ContainerUser> userOf(const Unit &unit)
{
    const QByteArray name = unit.user.toLocal8Bit();
    passwd entry = {};
    passwd *found = nullptr;
    std::array<char, 16384> buffer = {};
    bool isNumber = false;
    const unsigned id = unit.user.toUInt(&isNumber);
    if (isNumber)
        ::getpwuid_r(id, &entry, buffer.data(), buffer.size(), &found);
    else
        ::getpwnam_r(name.constData(), &entry, buffer.data(), buffer.size(), &found);
    if (!found || found->pw_uid == 0)
        return {};
    std::array<gid_t, 256> groups = {};
    int number = static_cast<int>(groups.size());
    ::getgrouplist(found->pw_name, found->pw_gid, groups.data(), &number);
    ContainerUser user{found->pw_uid, {found->pw_gid}};
    for (int at = 0; at < std::min<int>(number, static_cast<int>(groups.size())); ++at)
        user.groups << groups.at(static_cast<size_t>(at));
    return user;
}

/// Files that are closed to the user of the unit.
QList<Finding> unitUserProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const auto user =
        deployment.kind == Kind::Systemd ? userOf(milvusUnit(deployment.configPath)) : std::nullopt;
    QList<Finding> findings;
    for (const Wanted &file : user ? filesOfSettings(settings) : QList<Wanted>()) {
        QStringList folders;
        for (QString at = QFileInfo(file.inside).path(); at.size() > 1; at = QFileInfo(at).path())
            folders << at;
        if (QFileInfo(file.inside).isFile() && !mayRead(*user, file.inside, folders))
            findings.append(
                {Severity::Problem,
                 Code::FileNotForUser,
                 {file.inside, user->text(),
                  u"sudo chown %1 %2"_s.arg(user->text(), base::shellWord(file.inside))},
                 file.inside});
    }
    return findings;
}

} // namespace

QList<Finding> mountProblems(const plan::Plan &plan, const PendingTexts &pending)
{
    const plan::Deployment &deployment = plan.deployment;
    const auto container = containerOf(deployment, pending);
    if (!container)
        return {};
    const ContainerPlan inside(plan);
    QList<Finding> findings = fileProblems(deployment, *container, filesOfPlan(inside)) +
                              portProblems(deployment, *container, inside.restPort());
    if (deployment.kind == Kind::StandaloneEmbed)
        findings.append({Severity::Note,
                         Code::UserYamlRewritten,
                         {deployment.configPath},
                         deployment.configPath});
    return findings;
}

QList<Finding> usedFileProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const auto container = containerOf(deployment);
    if (!container) {
        const bool isHere = deployment.kind == Kind::BareBinary || deployment.kind == Kind::Systemd;
        return isHere ? namedFileProblems(settings) + pairProblems(settings) +
                            unitUserProblems(deployment, settings)
                      : hostPathProblems(settings);
    }
    TlsSettings here = settings;
    QList<QString *> paths = {&here.serverPemPath, &here.serverKeyPath, &here.caPemPath};
    if (here.internal)
        paths += {&here.internal->serverPemPath, &here.internal->serverKeyPath,
                  &here.internal->caPemPath};
    for (QString *path : std::as_const(paths)) {
        const Inside found = lookInside(container->mounts, *path);
        const bool isFile = found.kind == Inside::Kind::Found && QFileInfo(found.here).isFile();
        *path = isFile ? found.here : QString();
    }
    return fileProblems(deployment, *container, filesOfSettings(settings)) +
           portProblems(deployment, *container, settings.restPort.value_or(0)) +
           namedFileProblems(here) + pairProblems(here);
}

QList<Finding> containerProblems(const plan::Deployment &deployment, const TlsSettings &settings)
{
    const auto container = containerOf(deployment);
    return container ? unmountedConfiguration(deployment, *container) +
                           caKeyProblems(*container, settings) + hiddenFiles(*container)
                     : QList<Finding>();
}

} // namespace milvus
