#include "ui/text/entry.h"

#include <QtGlobal>

#include <array>

namespace text {

namespace {

using base::Code;

constexpr std::array containerTable = {
    Entry{Code::FileNotForUser,
          QT_TRANSLATE_NOOP("Words", "Milvus runs as user %2, and %1 is closed to it."),
          QT_TRANSLATE_NOOP("Words", "Let that user read the file: “%3”."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A mounted file keeps its owner and mode, by their numbers. Images of Milvus up to "
              "2.6 run as root and read everything; since 3.0, or where user:, --user or User= "
              "says so, "
              "they do not. Milvus then ends with “permission denied”. Open the key to that user "
              "and to nobody else.")},
    Entry{Code::LinkLeavesMount,
          QT_TRANSLATE_NOOP("Words", "%1 is a link to %2, which the container does not see: Milvus "
                                     "would not find the file."),
          QT_TRANSLATE_NOOP("Words", "Put the file itself where the link is: “%3”."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A link in a mounted folder is followed inside the container, where only what is "
              "mounted exists. The folder live of Let’s Encrypt holds such links. Mounting the "
              "file itself instead of its folder works, too, and so does mounting the folder "
              "above both.")},
    Entry{Code::ConfigNotMounted,
          QT_TRANSLATE_NOOP("Words", "%3 does not give %1 to Milvus, so what it says has no "
                                     "effect."),
          QT_TRANSLATE_NOOP("Words", "Add “%2” to the mounts of Milvus in %3, or change the file "
                                     "that is mounted there."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Milvus in a container reads its configuration inside the container. A file beside "
              "the script or Compose file counts only when it is mounted to the place where "
              "Milvus looks: /milvus/configs, or the folder that MILVUSCONF names.")},
    Entry{Code::ComposeServicesSeveral,
          QT_TRANSLATE_NOOP("Words", "%1 has several services that run Milvus: %2."),
          QT_TRANSLATE_NOOP("Words", "Choose the one to change; for the command with --service."),
          QT_TRANSLATE_NOOP("Words",
                            "Each service has mounts, ports and variables of its own, so only one "
                            "is changed at a time. Parts of a cluster that take no connections do "
                            "not count: there it is the proxy.")},
    Entry{Code::HelmValueUnread,
          QT_TRANSLATE_NOOP("Words", "The chart does not make %1 in line %2 a setting of Milvus."),
          QT_TRANSLATE_NOOP("Words", "Put the settings under extraConfigFiles, as the shown values "
                                     "do, and delete this one."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Milvus’s own keys have no meaning at the top of a chart’s values, and proxy.tls "
              "only makes a secret of two files. Milvus reads user.yaml, which the chart makes of "
              "extraConfigFiles.")},
    Entry{Code::HelmUserYamlThere,
          QT_TRANSLATE_NOOP("Words", "Line %1 of your values holds a user.yaml already, and the "
                                     "shown one takes its place with all that it says."),
          QT_TRANSLATE_NOOP("Words", "Look through what it sets for TLS, and use the shown values "
                                     "after your own: -f yours -f shown."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Helm replaces a text as a whole when a later file of values has the same key. So "
              "that nothing of yours is lost, the shown user.yaml is yours with the settings for "
              "TLS changed in it.")},
    Entry{Code::OperatorMountMissing,
          QT_TRANSLATE_NOOP("Words", "The Milvus resource mounts nothing at %1, so Milvus would "
                                     "not find there what it needs."),
          QT_TRANSLATE_NOOP("Words", "Add a volume of the secret and its mount to spec.components: "
                                     "“milvus-tls configure --bundle DIR --mode mutual --as "
                                     "operator --config %2” shows how."),
          QT_TRANSLATE_NOOP("Words",
                            "A pod sees only what its resource mounts: volumes and volumeMounts "
                            "below spec.components, or below the part that takes connections. "
                            "Without the files Milvus ends right after its start.")},
    Entry{Code::OperatorResourcesSeveral,
          QT_TRANSLATE_NOOP("Words", "Another Milvus begins at line %1, and only the first one of "
                                     "the file is looked at."),
          QT_TRANSLATE_NOOP("Words", "Give each Milvus a file of its own."),
          QT_TRANSLATE_NOOP("Words", "Each resource is a Milvus with settings of its own. What is "
                                     "said here holds for the first; the others may be without "
                                     "encryption.")},
    Entry{Code::MountUnseen,
          QT_TRANSLATE_NOOP("Words", "%1 lies in a volume that cannot be looked into here, so "
                                     "whether Milvus finds its files there cannot be told."),
          QT_TRANSLATE_NOOP("Words", "In %2, mount the files themselves from this computer, or "
                                     "make sure that the volume holds them."),
          QT_TRANSLATE_NOOP("Words", "A volume of Docker's own has no folder that could be read. A "
                                     "new one is empty, and Milvus ends right after its start when "
                                     "a certificate or key is missing.")},
    Entry{Code::DeploymentKeyRepeated,
          QT_TRANSLATE_NOOP("Words", "The key %1 stands twice, in lines %2 and %3, and only one of "
                                     "them can count."),
          QT_TRANSLATE_NOOP("Words", "Make one of the two."),
          QT_TRANSLATE_NOOP(
              "Words",
              "Helm and kubectl take the last one and say nothing about the other; Docker Compose "
              "starts nothing then. Which one was meant cannot be told from here.")},
    Entry{Code::HelmConfigMapOwn,
          QT_TRANSLATE_NOOP("Words",
                            "Line %2 of your values gives Milvus the ConfigMap %1, so the "
                            "chart makes nothing of extraConfigFiles: TLS would stay off."),
          QT_TRANSLATE_NOOP("Words", "Put the settings into that ConfigMap, or take "
                                     "customConfigMap out of your values."),
          QT_TRANSLATE_NOOP(
              "Words",
              "With customConfigMap the chart mounts all of Milvus’s configuration from a "
              "ConfigMap that is not its own. The keys are the same there, and the secret and its "
              "mount come from the shown values as ever.")},
    Entry{Code::HelmEntryKept,
          QT_TRANSLATE_NOOP("Words", "Line %2 of your values has milvus-tls among its %1 already; "
                                     "it stays as it is."),
          QT_TRANSLATE_NOOP("Words", "See that it brings server.pem, server.key and ca.pem to %3."),
          QT_TRANSLATE_NOOP(
              "Words",
              "A secret that cert-manager makes has other names for the files, which the entry "
              "gives them anew. So that nothing of that is lost, the entry is not replaced.")},
};

} // namespace

std::span<const Entry> containerEntries()
{
    return containerTable;
}

} // namespace text
