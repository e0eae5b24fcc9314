#pragma once

#include "core/milvus/composition.h"
#include "core/milvus/patch.h"
#include "core/plan/plan.h"

namespace milvus {

/// Ways Milvus seems to run here: Compose files and milvus.yaml in the usual folders (the current
/// one, ~/milvus, /etc/milvus, …) and something listening on 127.0.0.1:19530. Best first; always
/// ends with Kind::Rehearsal. A Compose file with several services that run Milvus gives one each.
/// The port of REST is restPortFor(). Blocking, at most one second.
QList<plan::Deployment> detectDeployments(const QStringList &folders = {});

/// A deployment from one path the user chose: a milvus.yaml, a Compose file or an override of one,
/// a resource of the Operator, values of a Helm release, or a folder with one of them. `service`:
/// the one of a Compose file that runs Milvus; empty: the one that mounts the path, else the first
/// of milvusServices(); the deployment has none where a Compose file shows none. The port of REST
/// is restPortFor().
plan::Deployment deploymentFromPath(const QString &path, const QString &service = {});

/// What a configuration file alone does not show: variables in the Compose file or the systemd unit
/// that win over it (EnvironmentOverrides), files that Milvus reads after it and that say something
/// else (LaterFileOverrides, or why Milvus cannot read them), a user.yaml beside it that this
/// version does not read (UserYamlIgnored), and, where Milvus runs on this machine without a
/// container, what namedFileProblems() finds and variables of this session that it would inherit;
/// in a container, paths that only this machine has (HostPathInContainer), and a mount that shows
/// it the key of the CA (CaKeyMounted). Reads the disk; blocking, short.
QList<base::Finding> deploymentProblems(const plan::Deployment &deployment,
                                        const TlsSettings &settings);

/// The part of it that does not depend on which file or variable says what: UserYamlIgnored,
/// containerProblems(), helmValueProblems(), keys that stand twice in what starts Milvus
/// (DeploymentKeyRepeated), variables that nobody here can see (VariablesUnknown) and those of this
/// session. Reads the disk; blocking, short.
QList<base::Finding> placeProblems(const plan::Deployment &deployment, const TlsSettings &settings);

/// What stands between Milvus and the files that its configuration names: in a container what is
/// not mounted or closed to its user (as for mountProblems()) and a port of REST that is not
/// published (RestPortNotPublished); of the files that lie here, namedFileProblems() and
/// pairProblems(); elsewhere HostPathInContainer. Blocking, short.
QList<base::Finding> usedFileProblems(const plan::Deployment &deployment,
                                      const TlsSettings &settings);

/// What stands between a container and the certificate set of the plan, by the file that starts it:
/// no mount leads to the path that Milvus is given (MountMissing, with the line to add), the mount
/// is there and the files are not (FileNotMounted, with the command that copies them) or are links
/// out of it (LinkLeavesMount), the container's user may not read them (FileNotForUser), the port
/// of REST is not published (RestPortNotPublished), or standalone_embed.sh will write user.yaml
/// anew (UserYamlRewritten). Nothing where Milvus runs without a container. `pending`: of the file
/// that starts it, about to be written. Reads the disk; blocking, short.
QList<base::Finding> mountProblems(const plan::Plan &plan, const PendingTexts &pending = {});

/// Mounts that do harm: the container sees a ca.key beside the files that it is given
/// (CaKeyMounted), or a folder hides Milvus's own configuration files (ConfigsFolderMounted); or
/// do no good: standalone_embed.sh does not mount the configuration (ConfigNotMounted). Reads the
/// disk; blocking, short.
QList<base::Finding> containerProblems(const plan::Deployment &deployment,
                                       const TlsSettings &settings);

} // namespace milvus
