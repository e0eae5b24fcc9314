#include "core/milvus/repeatedkeys.h"

#include "core/base/files.h"
#include "core/milvus/composenames.h"
#include "core/milvus/composereader.h"
#include "core/milvus/configured.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace milvus {

namespace {

class KeyWalk
{
public:
    explicit KeyWalk(const Document &document)
        : m_document(document)
        , m_reader(document)
    {}

    std::optional<base::Error> follow(int parent, const QList<QByteArrayList> &ways,
                                      const QString &path = {}) const
    {
        QHash<QByteArray, int> lines;
        for (const int index : m_reader.children(parent)) {
            const Node node = m_document.node(index);
            const QByteArray key = node.keyAt < 0 ? QByteArray() : node.key.toByteArray();
            const QList<QByteArrayList> further = behind(ways, key);
            if (further.isEmpty())
                continue;
            const QString name = node.keyAt < 0 ? path : path + QString::fromUtf8(key);
            const int line = m_document.lines().lineAt(std::max<qsizetype>(node.keyAt, 0));
            if (node.keyAt >= 0 && lines.contains(key))
                return base::Error{base::Code::DeploymentKeyRepeated,
                                   {name, QString::number(lines[key]), QString::number(line)}};
            lines.insert(key, line);
            if (const auto found =
                    follow(index, further, node.keyAt < 0 ? name : name + QLatin1Char('.')))
                return found;
        }
        return {};
    }

private:
    /// What is left of the ways that lead through a key.
    static QList<QByteArrayList> behind(const QList<QByteArrayList> &ways, const QByteArray &key)
    {
        QList<QByteArrayList> further;
        for (const QByteArrayList &way : ways)
            if (!way.isEmpty() && way.first() == "**")
                further << way;
            else if (!way.isEmpty() && (way.first() == key || way.first() == "*"))
                further << way.sliced(1);
        return further;
    }

    const Document &m_document;
    ComposeReader m_reader;
};

} // namespace

std::optional<base::Error> repeatedKey(const Document &document, const QList<QByteArrayList> &ways)
{
    if (document.isEmpty())
        return {};
    return KeyWalk(document).follow(0, ways);
}

QList<QByteArrayList> waysInValues()
{
    return {{"*", "extraEnv"}, {"extraConfigFiles", "user.yaml"}, {"image", "all", "tag"}};
}

std::optional<base::Finding> repeatedKeyOf(const plan::Deployment &deployment,
                                           const PendingTexts &pending)
{
    QStringList paths;
    QList<QByteArrayList> ways = {{"**"}};
    if (!deployment.composePath.isEmpty()) {
        paths = QStringList(deployment.composePath) + composeFilesAfter(deployment.composePath);
    } else if (deployment.kind == plan::Deployment::Kind::Operator) {
        paths << deployment.configPath;
        ways = {{"*"}, {"spec", "*"}, {"spec", "components", "*", "*"}};
    } else if (hasHelmValues(deployment)) {
        paths << deployment.configPath;
        ways = waysInValues();
    }
    paths.removeAll(QString());
    for (const QString &path : std::as_const(paths)) {
        const auto text = pending.contains(path) ? base::Result<QByteArray>(pending.value(path))
                                                 : base::readFile(path, largestFile);
        const auto document = text ? Document::parseFirst(*text, path)
                                   : base::Result<Document>(tl::make_unexpected(text.error()));
        const auto found = document ? repeatedKey(*document, ways) : std::nullopt;
        if (found)
            return found->finding(path);
    }
    return {};
}

} // namespace milvus
