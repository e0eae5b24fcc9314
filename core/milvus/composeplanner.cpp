#include "core/milvus/composeedit.h"
#include "core/milvus/composewish.h"
#include "core/milvus/configured.h"
#include "core/milvus/keys.h"
#include "core/milvus/problems.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

using base::Code;
using base::Result;

/// Compose takes "$" for the begin of a variable.
QString withDollars(QString text)
{
    return text.replace(u"$"_s, u"$$"_s);
}

bool isPlainPath(const QString &path)
{
    return quoted(path, Quotes::None) == path.toUtf8();
}

/// Whether "NAME=value" needs no quotes.
bool isPlainValue(const Target &target)
{
    return !target.isPath || isPlainPath(withDollars(target.value));
}

QString variableName(const Target &target)
{
    return QString::fromUtf8(QByteArray(target.key).replace('.', '_').toUpper());
}

class ComposePlanner
{
public:
    ComposePlanner(const Document &document, int service, const ComposeWish &wish)
        : m_document(document)
        , m_reader(document, wish.known)
        , m_editor(document, service)
        , m_service(service)
        , m_wish(wish)
    {}

    [[nodiscard]] Result<QList<Replacement>> plan()
    {
        if (const auto checked = m_editor.checkService(); !checked)
            return tl::make_unexpected(checked.error());
        for (const auto &step : {&ComposePlanner::planVariables, &ComposePlanner::planBinds,
                                 &ComposePlanner::planPort}) {
            if (const auto planned = (this->*step)(); !planned)
                return tl::make_unexpected(planned.error());
        }
        sortReplacements(m_replacements);
        return m_replacements;
    }

private:
    using Items = QList<ComposeItem>;

    Result<> take(Result<Replacement> &&replacement)
    {
        if (!replacement)
            return tl::make_unexpected(replacement.error());
        m_replacements.append(*replacement);
        return {};
    }

    [[nodiscard]] QList<int> entries(const char *section) const
    {
        return m_reader.children(m_reader.child(m_service, section));
    }

    /// Whether the entries of a list are all written as mappings.
    [[nodiscard]] bool isLong(const char *section) const
    {
        const QList<int> nodes = entries(section);
        return !nodes.isEmpty() && std::ranges::all_of(nodes, [&](int node) {
            return m_document.node(node).kind == Node::Kind::Map;
        });
    }

    [[nodiscard]] Quotes quotesIn(const char *section, Quotes otherwise) const
    {
        for (const int node : entries(section)) {
            if (m_reader.isScalar(node))
                return m_editor.quotesOf(node);
        }
        return otherwise;
    }

    Result<> planVariables();
    Result<> planBinds();
    Result<> planBind(const Mount &bind, Items &missing);
    Result<> planPort();
    [[nodiscard]] QString sourceText(const QString &path) const;
    [[nodiscard]] ComposeItem bindItem(const Mount &bind) const;
    [[nodiscard]] ComposeItem variableItem(const Target &target, bool isMapping) const;

    const Document &m_document;
    ComposeReader m_reader;
    ComposeEditor m_editor;
    int m_service;
    const ComposeWish &m_wish;
    QList<Replacement> m_replacements;
};

ComposeItem ComposePlanner::variableItem(const Target &target, bool isMapping) const
{
    const QString name = variableName(target);
    const QString value = withDollars(target.value);
    ComposeItem item;
    item.why = target.why;
    item.shown = name + u'=' + target.value;
    if (isMapping) {
        const Quotes quotes = quotesIn("environment", Quotes::None);
        item.lines = {name.toUtf8() + ": " + quoted(value, quotes)};
        item.flow = name.toUtf8() + ": " + doubleQuoted(value);
        return item;
    }
    const QString text = name + u'=' + value;
    item.lines = {scalarText(text, quotesIn("environment", Quotes::None), isPlainValue(target))};
    item.flow = doubleQuoted(text);
    return item;
}

Result<> ComposePlanner::planVariables()
{
    const auto section = m_editor.section("environment");
    const bool isThere = section && *section >= 0;
    if (!section && (m_wish.addsVariables ||
                     m_reader.child(m_service, "environment") >= 0)) // "<<" may bring one
        return tl::make_unexpected(section.error());
    const bool isMapping = !isThere || m_document.node(*section).kind != Node::Kind::Sequence;
    Items missing;
    for (const Target &target : m_wish.variables) {
        bool isSet = false;
        for (const int node : entries("environment")) {
            const QString written = QString::fromUtf8(m_document.node(node).value);
            const qsizetype sign = written.indexOf(u'=');
            const QString name = isMapping ? m_reader.key(node) : written.left(sign);
            if (environmentKey(name, m_wish.version) != foldKey(target.key))
                continue;
            isSet = true;
            const QString value = isMapping ? written : sign < 0 ? u""_s : written.sliced(sign + 1);
            Target wanted = target;
            wanted.value = withDollars(target.value);
            if (wanted.isMetBy(value.toUtf8()))
                continue;
            const bool isPlain = !isMapping && isPlainValue(target);
            const QString now = isMapping ? wanted.value : name + u'=' + wanted.value;
            if (const auto taken = take(m_editor.replace(node, now, isPlain, target.why)); !taken)
                return taken;
        }
        if (!isSet && m_wish.addsVariables && !target.isOptional)
            missing.append(variableItem(target, isMapping));
    }
    if (missing.isEmpty())
        return {};
    return take(m_editor.add("environment", missing, isMapping,
                             {"env_file", "security_opt", "command", "image"}));
}

/// Relative where the bundle lies beside or below the Compose file, so that both can move together.
QString ComposePlanner::sourceText(const QString &path) const
{
    const QString folder = m_wish.folder + u'/';
    return path.startsWith(folder) ? u"./"_s + path.sliced(folder.size()) : path;
}

ComposeItem ComposePlanner::bindItem(const Mount &bind) const
{
    const QString source = withDollars(sourceText(bind.source));
    const QString target = withDollars(bind.target);
    ComposeItem item;
    item.shown = sourceText(bind.source) + u':' + bind.target;
    const bool fitsShort = !source.contains(u':') && !target.contains(u':');
    if (isLong("volumes") || !fitsShort) {
        item.lines = {"type: bind",
                      "source: " + quoted(source, Quotes::None),
                      "target: " + quoted(target, Quotes::None),
                      "read_only: true",
                      "bind:",
                      "  create_host_path: false"};
        return item;
    }
    const QString text = source + u':' + target + u":ro"_s;
    const bool isPlain = isPlainPath(source) && isPlainPath(target);
    item.lines = {scalarText(text, quotesIn("volumes", Quotes::None), isPlain)};
    item.flow = doubleQuoted(text);
    return item;
}

Result<> ComposePlanner::planBind(const Mount &bind, Items &missing)
{
    QList<Mount> mounts;
    for (const int node : entries("volumes")) {
        const ComposeReader::Mount written = m_reader.mount(node);
        const Mount mount = readMount(written, m_wish.folder);
        mounts.append(mount);
        if (mount.target != bind.target || mount.source == bind.source)
            continue;
        // The same file from elsewhere, of an earlier set: this one takes its place.
        const QString source = withDollars(sourceText(bind.source));
        if (!written.isShort) {
            const int place = m_reader.child(node, "source");
            return place < 0
                       ? base::fail(Code::MountTaken, {bind.target, QString()})
                       : take(m_editor.replace(place, source, isPlainPath(source), Why::Mount));
        }
        const QString text = QString::fromUtf8(m_document.node(node).value);
        const qsizetype rest = text.lastIndexOf(u':' + written.target);
        if (rest < 0 || source.contains(u':'))
            return base::fail(Code::YamlUnsafe,
                              {QString::number(m_document.node(node).line()), text});
        return take(
            m_editor.replace(node, source + text.sliced(rest), isPlainPath(source), Why::Mount));
    }
    const QString found = hostPath(mounts, bind.target);
    if (found == bind.source)
        return {};
    const QString folder = QFileInfo(bind.target).path();
    if (const QString taken = hostPath(mounts, folder); !taken.isEmpty())
        return base::fail(Code::MountTaken, {folder, taken});
    missing.append(bindItem(bind));
    return {};
}

Result<> ComposePlanner::planBinds()
{
    Items missing;
    for (const Mount &bind : m_wish.binds) {
        if (const auto planned = planBind(bind, missing); !planned)
            return planned;
    }
    if (missing.isEmpty())
        return {};
    return take(m_editor.add("volumes", missing, false,
                             {"environment", "env_file", "security_opt", "command", "image"}));
}

Result<> ComposePlanner::planPort()
{
    const int port = m_wish.restPort;
    const PublishedPorts published = composePorts(m_reader, m_service);
    const QString pair = restPublishing(published, m_wish.grpcPort, port);
    if (port == 0 || published.contains(port) || pair.isEmpty())
        return {};
    if (m_wish.portsOfOthers.contains(port)) // two containers cannot take one port of this machine
        return base::fail(Code::RestPortTaken,
                          {QString::number(port), m_wish.portsOfOthers.value(port) + u".ports"_s});
    const QByteArray number = QByteArray::number(port);
    ComposeItem item;
    item.why = Why::PublishedPort;
    item.shown = pair;
    for (const int node : entries("ports")) {
        PublishedPorts own;
        takePublished(QString::fromUtf8(m_document.node(node).value), own);
        if (m_reader.isScalar(node) && own.size() == 1 && own.contains(m_wish.earlierRestPort))
            return take(m_editor.replace(node, item.shown, false, Why::PublishedPort));
    }
    if (isLong("ports")) {
        item.lines = {"target: " + number, "published: \"" + number + '"'};
        if (QString address = published.value(m_wish.grpcPort).address; !address.isEmpty())
            item.lines << "host_ip: " + doubleQuoted(address.remove(u'[').remove(u']'));
    } else {
        const Quotes quotes =
            quotesIn("ports", Quotes::Double) == Quotes::Single ? Quotes::Single : Quotes::Double;
        item.lines = {quoted(item.shown, quotes)};
        item.flow = doubleQuoted(item.shown);
    }
    return take(
        m_editor.add("ports", {item}, false,
                     {"expose", "healthcheck", "volumes", "environment", "command", "image"}));
}

} // namespace

Result<QList<Replacement>> composeReplacements(const Document &document, const QString &service,
                                               const ComposeWish &wish)
{
    const ComposeReader reader(document);
    const int node = reader.child(reader.child(0, "services"), service.toUtf8());
    if (node < 0)
        return base::fail(Code::ComposeServiceMissing, {service});
    return ComposePlanner(document, node, wish).plan();
}

} // namespace milvus
