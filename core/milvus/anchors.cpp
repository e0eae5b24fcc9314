#include "core/milvus/anchors.h"

#include <algorithm>

namespace milvus {

namespace {

/// The part of all visits that yaml.v2 lets be repetitions (its decode.go).
double mostRepeated(double visits)
{
    constexpr double few = 400'000;
    constexpr double many = 4'000'000;
    const double share = (std::clamp(visits, few, many) - few) / (many - few);
    return 0.99 - 0.89 * share;
}

} // namespace

Anchors::Begun Anchors::begin(const QByteArray &name, int node)
{
    m_anchors.insert(name, {node, 0});
    return {name, node, m_visits - 1}; // its own visit is behind us
}

void Anchors::end(const Begun &begun)
{
    if (begun.name.isEmpty())
        return;
    const auto anchor = m_anchors.find(begun.name);
    if (anchor != m_anchors.end() && anchor->node == begun.node) // else the name was given anew
        anchor->visits = m_visits - begun.visits;
}

std::optional<int> Anchors::node(const QByteArray &name) const
{
    const auto anchor = m_anchors.constFind(name);
    return anchor == m_anchors.constEnd() ? std::nullopt : std::optional(anchor->node);
}

bool Anchors::takeAlias(const QByteArray &name)
{
    const double visits = m_anchors.value(name).visits;
    m_visits += 1 + visits;
    m_repeated += visits;
    return m_repeated <= 100 || m_visits <= 1000 || m_repeated / m_visits <= mostRepeated(m_visits);
}

} // namespace milvus
