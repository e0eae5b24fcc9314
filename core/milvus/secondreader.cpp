#include "core/milvus/secondreader.h"

#include "core/milvus/commentfilter.h"

#include <yaml-cpp/yaml.h>

#include <yaml-cpp/eventhandler.h>

#include <sstream>
#include <stdexcept>

namespace milvus {

namespace {

/// Thrown out of yaml-cpp's parser at the first difference.
class Disagreement : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Holds yaml-cpp's events against the nodes of the document, one after the other.
class Comparison : public YAML::EventHandler
{
public:
    explicit Comparison(const Document &document)
        : m_document(document)
    {}

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { step(Node::Kind::Null); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override
    {
        if (!takeAsKey({}))
            step(Node::Kind::Alias);
    }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        const QByteArrayView words(value.data(), static_cast<qsizetype>(value.size()));
        if (takeAsKey(words))
            return;
        const Node node = current();
        // What the line breaks of a text block become is not ours to judge.
        const bool isBlock = node.at < m_document.text().size() &&
                             QByteArrayView("|>").contains(m_document.text()[node.at]);
        if (node.kind == Node::Kind::Scalar && !isBlock && node.value != words)
            throw Disagreement("value");
        step(Node::Kind::Scalar);
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(Node::Kind::Sequence);
    }
    void OnSequenceEnd() override { m_levels.pop_back(); }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        open(Node::Kind::Map);
    }
    void OnMapEnd() override { m_levels.pop_back(); }

    [[nodiscard]] bool isComplete() const { return m_next == m_document.count(); }
    /// The key at which the readers part.
    [[nodiscard]] QString place() const
    {
        return isComplete() ? QString() : QString::fromUtf8(m_document.node(m_next).key);
    }

private:
    struct Level
    {
        bool isMap = false;
        bool awaitsKey = false;
    };

    [[nodiscard]] Node current() const
    {
        if (isComplete())
            throw Disagreement("end");
        return m_document.node(m_next);
    }
    bool takeAsKey(QByteArrayView words)
    {
        if (m_levels.empty() || !m_levels.back().awaitsKey)
            return false;
        if (const Node node = current(); node.keyAt < 0 || node.key != words)
            throw Disagreement("key");
        m_levels.back().awaitsKey = false;
        return true;
    }
    void step(Node::Kind kind)
    {
        if (current().kind != kind)
            throw Disagreement("kind");
        ++m_next;
        if (!m_levels.empty())
            m_levels.back().awaitsKey = m_levels.back().isMap;
    }
    void open(Node::Kind kind)
    {
        step(kind);
        m_levels.push_back({kind == Node::Kind::Map, kind == Node::Kind::Map});
    }

    const Document &m_document;
    std::vector<Level> m_levels;
    int m_next = 0;
};

} // namespace

base::Result<> confirmBySecondReader(const Document &document)
{
    if (document.text().size() > base::mebibyte)
        return {};
    Comparison comparison(document);
    const auto differs = [&](const char *what) {
        return base::fail(base::Code::PatchNotProven, {comparison.place()},
                          QString::fromUtf8(what));
    };
    try {
        std::istringstream stream(withShortComments(document.text()).toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(comparison);
    } catch (const Disagreement &disagreement) {
        return differs(disagreement.what());
    } catch (const YAML::Exception &exception) {
        return differs(exception.what());
    }
    return comparison.isComplete() ? base::Result<>() : differs("end");
}

} // namespace milvus
