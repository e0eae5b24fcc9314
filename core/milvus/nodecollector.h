#pragma once

#include "core/milvus/document.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <stdexcept>

namespace milvus {

/// Thrown out of yaml-cpp's parser when a file is nested deeper or holds more than we are willing
/// to read.
class LimitReached : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Turns yaml-cpp's events into the flat list of nodes.
class NodeCollector : public YAML::EventHandler
{
public:
    static constexpr size_t maximumDepth = 64;
    static constexpr size_t maximumNodes = 200'000;

    /// `lines`: of the text whose lines and columns yaml-cpp reports. `shift`: bytes of a byte
    /// order mark, which it does not count.
    NodeCollector(std::vector<Node> &nodes, const LineMap &lines, qsizetype shift);

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

private:
    struct Key
    {
        qsizetype at = -1;
        int line = 0;
        bool isPlain = true;
        bool isSimple = true;
        bool isUnusable = false;
        QByteArray text = {};
    };
    struct Level
    {
        int node = -1; ///< -1: inside a collection that is itself a key
        bool isMap = false;
        bool awaitsKey = false;
        Key key;
    };

    [[nodiscard]] bool isInsideKey() const { return !m_levels.empty() && m_levels.back().node < 0; }
    [[nodiscard]] bool awaitsKey() const { return !m_levels.empty() && m_levels.back().awaitsKey; }
    [[nodiscard]] qsizetype offset(const YAML::Mark &mark) const;
    bool takeAsKey(const YAML::Mark &mark, const Key &key);
    int add(Node node, const YAML::Mark &mark, YAML::anchor_t anchor);
    void open(Node::Kind kind, const YAML::Mark &mark, const std::string &tag,
              YAML::anchor_t anchor, YAML::EmitterStyle::value style);
    void close();

    std::vector<Node> &m_nodes;
    const LineMap &m_lines;
    qsizetype m_shift;
    std::vector<Level> m_levels;
};

} // namespace milvus
