#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array deploymentTable = {
    Entry{Code::MountMissing,
          QT_TRANSLATE_NOOP("Words", "Nothing is mounted at %1, so Milvus would not find the file "
                                     "in its container."),
          QT_TRANSLATE_NOOP("Words", "Add “%2” to the volumes of Milvus in %3."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A container sees only what is mounted into it: a path of this machine means nothing "
              "there. Each file is mounted for itself, because the folder also holds ca.key, which "
              "no server may have. milvus-tls configure --as compose makes the change.")},
    Entry{Code::FileNotMounted,
          QT_TRANSLATE_NOOP("Words", "Milvus would look for %1, which is %2 on this machine, and "
                                     "that file is not there."),
          QT_TRANSLATE_NOOP("Words", "Copy the files to where the container sees them with “%3”."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The folder is mounted into the container, but the certificate files are not in it. "
              "Milvus ends at its start when one of them is missing. Copy them again after each "
              "renewal, or let the certificate set live in that folder.")},
    Entry{Code::UserYamlRewritten,
          QT_TRANSLATE_NOOP("Words", "standalone_embed.sh writes %1 anew when it first starts "
                                     "Milvus and on “upgrade”: TLS is then off again."),
          QT_TRANSLATE_NOOP("Words", "After an upgrade make this change again and run "
                                     "“standalone_embed.sh restart”, which keeps the file."),
          QT_TRANSLATE_NOOP(
              "Words",
              "The script replaces user.yaml by an empty one before it makes the container, and "
              "says nothing. Milvus then runs without encryption. “start” with the container there "
              "already, “stop” and “restart” leave the file as it is.")},
    Entry{
        Code::RestPortNotPublished,
        QT_TRANSLATE_NOOP("Words", "Port %1 of REST is not published, so no program outside of "
                                   "the container reaches it."),
        QT_TRANSLATE_NOOP("Words", "If programs use REST, add “%2” in %3."),
        QT_TRANSLATE_NOOP(
            "Words",
            "With TLS on, REST has a port of its own. A container’s port must be published before "
            "it can be reached from elsewhere. Programs that use gRPC, as all SDKs do, need only "
            "19530.")},
    Entry{
        Code::ComposeMountsConfiguration,
        QT_TRANSLATE_NOOP("Words", "The Compose file mounts %1 as Milvus’s configuration: that "
                                   "file switches TLS on and off."),
        QT_TRANSLATE_NOOP("Words", "Change that file, too: milvus-tls configure --config with it."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Where a configuration file is mounted, the settings belong into it and not into "
            "variables of the Compose file, which would win over it unseen. Without such a file "
            "the variables are written.")},
    Entry{Code::ComposeServiceMissing,
          QT_TRANSLATE_NOOP("Words", "%1 has no service that runs Milvus."),
          QT_TRANSLATE_NOOP("Words",
                            "Name the service with --service, or choose the Compose file with "
                            "the service whose image is milvusdb/milvus."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Milvus’s service is found by its image, milvusdb/milvus, with or without a registry "
              "in front. In a cluster it is the one that takes connections, the proxy.")},
    Entry{
        Code::MountTaken, QT_TRANSLATE_NOOP("Words", "%2 is mounted at %1 already."),
        QT_TRANSLATE_NOOP("Words", "Choose another folder in the container with --server-path, "
                                   "or put the certificate files into the folder that is "
                                   "mounted."),
        QT_TRANSLATE_NOOP(
            "Words",
            "A file cannot be mounted safely into a folder that is itself mounted from elsewhere: "
            "Docker would have to make it there first. Kubernetes refuses two mounts at one "
            "path. The mount is yours, so it is not changed.")},
    Entry{
        Code::CaKeyMounted,
        QT_TRANSLATE_NOOP("Words", "The container sees the private key of the CA: %2 is there as "
                                   "%1."),
        QT_TRANSLATE_NOOP("Words",
                          "In %3, mount server.pem, server.key and ca.pem one by one instead of "
                          "their folder, or mount a folder with only what “milvus-tls export "
                          "--as server” packs."),
        QT_TRANSLATE_NOOP(
            "Words",
            "Whoever gets into the container can read what is mounted into it. With ca.key "
            "they could make certificates that every program trusts, also after Milvus is cleaned "
            "up. Milvus never opens this file, so nothing stops working without it.")},
    Entry{Code::VersionNeedsFiles,
          QT_TRANSLATE_NOOP("Words", "The server at %1 takes no plain text, so it can be asked for "
                                     "its version only with certificate files."),
          QT_TRANSLATE_NOOP("Words", "Name the folder of the files that it uses now with --bundle, "
                                     "or give the version with --milvus-version."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A Milvus that uses TLS tells its version only to a program that trusts its CA and, "
              "in mutual mode, shows a certificate. The version decides which files Milvus reads "
              "and which settings it knows.")},
    Entry{Code::ConfigsFolderMounted,
          QT_TRANSLATE_NOOP("Words",
                            "%1 is mounted over /milvus/configs, so Milvus does not see the "
                            "files that came there with it."),
          QT_TRANSLATE_NOOP("Words", "In %2, mount each file of that folder for itself, such as "
                                     "milvus.yaml to /milvus/configs/milvus.yaml."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A mounted folder takes the place of the one in the image, with all its files. "
              "Without a milvus.yaml in it Milvus uses its defaults, which means no encryption. "
              "A single file, or a folder below /milvus/configs, hides nothing else.")},
    Entry{
        Code::ClusterTlsHalfSet,
        QT_TRANSLATE_NOOP("Words", "The TLS settings for the cluster %1 in line %3 lack %2, so "
                                   "Milvus uses none of them."),
        QT_TRANSLATE_NOOP("Words", "Add %2, or delete the settings for this cluster."),
        QT_TRANSLATE_NOOP(
            "Words",
            "They are for change data capture, by which Milvus 2.6.12 and newer copy what changes "
            "to another cluster. They count only when clientPemPath and clientKeyPath are both "
            "set: a certificate is of no use without its key.")},
    Entry{
        Code::CaKeyLocked,
        QT_TRANSLATE_NOOP("Words", "%1 is under a passphrase, and a cluster cannot sign with it."),
        QT_TRANSLATE_NOOP("Words", "Give the cluster the key without its passphrase, as the "
                                   "comment in the file shows, or let it have a CA of its own."),
        QT_TRANSLATE_NOOP("Words", "cert-manager reads the key of its CA from a secret of the "
                                   "cluster and has nowhere to ask for a passphrase. Whoever "
                                   "may read that secret can make certificates.")},
    Entry{Code::InternalTlsOtherServices,
          QT_TRANSLATE_NOOP("Words", "Internal TLS has to be set up in every part of Milvus. These "
                                     "services are without it: %1."),
          QT_TRANSLATE_NOOP("Words", "In %2, give these services the same variables and mounts."),
          QT_TRANSLATE_NOOP("Words",
                            "With internal TLS the parts of a cluster encrypt between each "
                            "other. A part without it cannot talk to the ones that "
                            "have it, so that Milvus does not come up.")},
    Entry{Code::RestPortNotInScript,
          QT_TRANSLATE_NOOP("Words", "Port %1 of REST is not published, so no program outside of "
                                     "the container reaches it."),
          QT_TRANSLATE_NOOP("Words", "If programs use REST, add “%2” in %3, stop Milvus, run "
                                     "“docker rm milvus-standalone”, start Milvus, and then make "
                                     "this change of user.yaml again."),
          QT_TRANSLATE_NOOP("Words",
                            "A port can only be published when the container is made. When "
                            "standalone_embed.sh makes it, it writes an empty user.yaml "
                            "first, and TLS is off until the change is made again.")},
    Entry{Code::FilesFolderMissing,
          QT_TRANSLATE_NOOP("Words", "Milvus finds none of its files, because the folder %1 is not "
                                     "there; it would end right after its start."),
          QT_TRANSLATE_NOOP("Words", "Put the files there, or name the folder where they are."),
          QT_TRANSLATE_NOOP("Words", "With encryption on Milvus needs its certificate and its "
                                     "private key to start. The folder is the one that Milvus "
                                     "sees: inside a container it has to be mounted first.")},
    Entry{Code::MountsMissing,
          QT_TRANSLATE_NOOP("Words", "Nothing is mounted at %1 for %2, so Milvus would not find "
                                     "these files in its container."),
          QT_TRANSLATE_NOOP("Words", "In %4, add a line for each to the volumes of Milvus, such as "
                                     "“%3”."),
          QT_TRANSLATE_NOOP("Words", "Milvus in a container sees the files of this computer only "
                                     "where they are mounted. Each is mounted for itself, because "
                                     "the folder also holds ca.key, which Milvus never needs.")},
};

} // namespace

std::span<const Entry> deploymentEntries()
{
    return deploymentTable;
}

} // namespace text
