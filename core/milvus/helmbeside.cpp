#include "core/milvus/composereader.h"
#include "core/milvus/helmfile.h"
#include "core/milvus/helmlists.h"
#include "core/milvus/patch.h"
#include "core/milvus/problems.h"
#include "core/milvus/rendering.h"
#include "core/milvus/rendertext.h"
#include "core/milvus/repeatedkeys.h"
#include "core/milvus/version.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

/// Keys of Milvus's own that mean nothing as values, and the one of the chart that only makes a
/// secret.
static QList<base::Finding> unreadValues(const Document &document, const QString &path)
{
    static const QList<QByteArrayList> unread = {
        {"common", "security"}, {"extraEnv"},      {"tls"},
        {"internaltls"},        {"proxy", "http"}, {"proxy", "tls"}};
    const ComposeReader reader(document);
    QList<base::Finding> findings;
    for (const QByteArrayList &names : unread) {
        int node = 0;
        for (const QByteArray &name : names)
            node = node < 0 ? -1 : reader.child(node, name);
        // The chart's own values have "tls: {enabled: false}" below proxy.
        const int enabled = node < 0 ? -1 : reader.child(node, "enabled");
        if (node < 0 || reader.isScalar(node) || reader.children(node).isEmpty() ||
            reader.text(enabled) == u"false")
            continue;
        findings.append(
            {base::Severity::Warning,
             base::Code::HelmValueUnread,
             {QString::fromUtf8(names.join('.')), QString::number(document.node(node).line())},
             path});
    }
    return findings;
}

/// Variables of the chart's parts, which win over user.yaml.
static QList<base::Finding> overridesIn(const Document &document, const TlsSettings &settings,
                                        const std::optional<Version> &version, const QString &path)
{
    const ComposeReader reader(document);
    QList<base::Finding> findings;
    for (const int part : reader.children(0)) {
        for (base::Finding finding :
             environmentProblems(helmVariables(reader, part), settings, version)) {
            if (finding.code == base::Code::VariablesUnknown) // of "valueFrom"
                finding.args = {finding.args.first(), QFileInfo(path).fileName()};
            finding.where = path + u": "_s + reader.key(part) + u".extraEnv"_s;
            findings.append(finding);
        }
    }
    return findings;
}

/// The user.yaml of the values with the settings in it; empty: there is none that says anything.
/// Lines in errors are those of the values.
static base::Result<QByteArray> userYamlWith(const Document &values, int userYaml,
                                             const TlsSettings &settings,
                                             const std::optional<Version> &version,
                                             const QString &path)
{
    const Node node = userYaml < 0 ? Node() : values.node(userYaml);
    const QByteArray earlier = node.value.toByteArray();
    if (const auto document = Document::parse(earlier, {}); document && document->isEmpty())
        return QByteArray(); // nothing, or only comments
    if (const auto patch = planPatch(earlier, settings, version, path))
        return patch->after;
    const QByteArray above = linesAbove(values, node);
    const auto moved = planPatch(above + earlier, settings, version, path);
    return moved ? base::Result<QByteArray>(moved->after.sliced(above.size()))
                 : tl::make_unexpected(moved.error());
}

/// The lists that Helm replaces as a whole, and what stands in them where ours shall.
class ReleaseLists
{
public:
    ReleaseLists(const Document &document, QString serverPath, QString path)
        : m_document(document)
        , m_reader(document)
        , m_serverPath(QDir::cleanPath(serverPath))
        , m_path(std::move(path))
    {}

    void takeInto(HelmOwn &own)
    {
        own.volumes = entries("volumes");
        own.volumeMounts = entries("volumeMounts");
        for (const int entry : m_reader.children(m_reader.child(0, "volumes")))
            if (text(entry, "name") == QLatin1String(secretName)) {
                own.hasVolume = true;
                keep(u"volumes"_s, entry);
            }
        for (const int entry : m_reader.children(m_reader.child(0, "volumeMounts"))) {
            if (QDir::cleanPath(text(entry, "mountPath")) != m_serverPath)
                continue;
            own.hasMount = text(entry, "name") == QLatin1String(secretName);
            if (own.hasMount)
                keep(u"volumeMounts"_s, entry);
            else
                add(base::Severity::Problem, base::Code::MountTaken,
                    {m_serverPath, text(entry, "name")});
        }
        own.isKnown = !base::hasProblem(m_findings);
    }

    [[nodiscard]] const QList<base::Finding> &findings() const { return m_findings; }

private:
    [[nodiscard]] QString text(int entry, const char *key) const
    {
        return m_reader.text(m_reader.child(entry, key));
    }

    QByteArray entries(const char *list)
    {
        const auto all = listEntries(m_document, m_reader.child(0, list));
        if (!all)
            m_findings << all.error().finding(m_path);
        return all.value_or(QByteArray());
    }

    void keep(const QString &list, int entry)
    {
        const Node node = m_document.node(entry);
        add(base::Severity::Note, base::Code::HelmEntryKept,
            {list, QString::number(node.line()), m_serverPath});
    }

    void add(base::Severity severity, base::Code code, const QStringList &args)
    {
        m_findings.append({severity, code, args, m_path});
    }

    const Document &m_document;
    ComposeReader m_reader;
    QString m_serverPath;
    QString m_path;
    QList<base::Finding> m_findings;
};

/// How the chart names what it makes, as far as the values say.
static void takeNames(const ComposeReader &reader, HelmOwn &own)
{
    const int enabled = reader.child(reader.child(0, "cluster"), "enabled");
    if (enabled >= 0)
        own.isCluster = reader.text(enabled) == u"true";
    const QString name = reader.text(reader.child(0, "nameOverride"));
    const QString all = reader.text(reader.child(0, "fullnameOverride"));
    if (!all.isEmpty())
        own.fullName = all;
    else if (!name.isEmpty())
        own.fullName = u"my-release-"_s + name;
}

/// A configuration that is none of the chart's.
static QList<base::Finding> configMapOf(const Document &document, const QString &path)
{
    const ComposeReader reader(document);
    const int node = reader.child(0, "customConfigMap");
    if (node < 0 || reader.text(node).isEmpty())
        return {};
    return {{base::Severity::Problem,
             base::Code::HelmConfigMapOwn,
             {reader.text(node), QString::number(document.node(node).line())},
             path}};
}

QList<base::Finding> helmValueProblems(const QByteArray &own, const QString &path)
{
    const auto document = Document::parse(own, path);
    if (!document || document->isEmpty())
        return {};
    return configMapOf(*document, path) + unreadValues(*document, path);
}

base::Result<BesideOwn> helmValuesBeside(const QByteArray &own, const plan::Plan &plan,
                                         const QString &path)
{
    if (const auto isRead = checkReadsUserYaml(plan.deployment); !isRead)
        return tl::make_unexpected(isRead.error());
    const auto document = Document::parse(own, path);
    if (!document)
        return tl::make_unexpected(document.error());
    BesideOwn values{helmText(plan), {}};
    if (document->isEmpty() || document->node(0).kind != Node::Kind::Map)
        return values;
    if (const auto repeated = repeatedKey(*document, waysInValues()))
        return tl::make_unexpected(*repeated);
    const auto parsed = parseVersion(plan.deployment.milvusVersion);
    const auto version = parsed ? std::optional(*parsed) : std::nullopt;
    const ContainerPlan container(plan);
    values.findings = configMapOf(*document, path) + unreadValues(*document, path) +
                      overridesIn(*document, container.settings, version, path);
    const ComposeReader reader(*document);
    const int node = reader.child(reader.child(0, "extraConfigFiles"), "user.yaml");
    const auto userYaml = userYamlWith(*document, node, container.settings, version, path);
    if (!userYaml)
        values.findings.append(userYaml.error().finding(path));
    HelmOwn kept;
    takeNames(reader, kept);
    ReleaseLists lists(*document, container.serverPath, path);
    lists.takeInto(kept);
    values.findings += lists.findings();
    kept.userYaml = userYaml.value_or(QByteArray());
    kept.isKnown = kept.isKnown && userYaml;
    values.text = helmText(plan, kept);
    if (!kept.userYaml.isEmpty())
        values.findings.append({base::Severity::Note,
                                base::Code::HelmUserYamlThere,
                                {QString::number(document->node(node).line())},
                                path});
    return values;
}

} // namespace milvus
