#include "ui/widgets/chainview.h"

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace widgets {

static constexpr int leafGap = 2 * theme::spacing;

ChainView::ChainView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Chain"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChainView::setChain(const ChainFacts &authority, const QList<ChainFacts> &leaves)
{
    qDeleteAll(nodes());
    m_authority = nullptr;
    m_leaves.clear();
    const auto add = [this](const ChainFacts &facts, bool isAuthority) {
        auto *const node = new ChainNode(facts, isAuthority, this);
        connect(node, &ChainNode::clicked, this,
                [this, node] { emit activated(node->facts().path); });
        node->setVisible(true);
        return node;
    };
    if (!authority.title.isEmpty())
        m_authority = add(authority, true);
    for (const ChainFacts &leaf : leaves)
        m_leaves += add(leaf, false);
    place();
    updateGeometry();
    update();
}

QList<ChainNode *> ChainView::nodes() const
{
    QList<ChainNode *> all = m_leaves;
    if (m_authority)
        all.prepend(m_authority);
    return all;
}

int ChainView::linkHeight() const
{
    return m_authority ? 2 * fontMetrics().height() + theme::spacing : 0;
}

static int widest(const QList<ChainNode *> &nodes, QSize (ChainNode::*size)() const)
{
    int width = 0;
    for (const ChainNode *node : nodes)
        width = std::max(width, (node->*size)().width());
    return width;
}

static int highest(const QList<ChainNode *> &nodes)
{
    int height = 0;
    for (const ChainNode *node : nodes)
        height = std::max(height, node->sizeHint().height());
    return height;
}

QSize ChainView::sizeHint() const
{
    const int count = std::max(1, int(m_leaves.size()));
    const int top = m_authority ? m_authority->sizeHint().height() : 0;
    const int leaves = count * widest(m_leaves, &ChainNode::sizeHint) + (count - 1) * leafGap;
    return {std::max(leaves, m_authority ? m_authority->sizeHint().width() : 0),
            top + linkHeight() + highest(m_leaves) + 2};
}

QSize ChainView::minimumSizeHint() const
{
    const int count = std::max(1, int(m_leaves.size()));
    return {count * widest(m_leaves, &ChainNode::minimumSizeHint) + (count - 1) * leafGap,
            sizeHint().height()};
}

void ChainView::place()
{
    const auto put = [this](ChainNode *node, const QRect &box) {
        node->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    int top = 1;
    if (m_authority) {
        const QSize size = m_authority->sizeHint().boundedTo({width(), height()});
        put(m_authority, {{(width() - size.width()) / 2, top}, size});
        top += size.height() + linkHeight();
    }
    if (m_leaves.isEmpty())
        return;
    const int count = int(m_leaves.size());
    const int most = (width() - (count - 1) * leafGap) / count;
    const int each = std::min(most, widest(m_leaves, &ChainNode::sizeHint) + 2 * leafGap);
    int left = (width() - count * each - (count - 1) * leafGap) / 2;
    for (ChainNode *leaf : m_leaves) {
        put(leaf, {left, top, each, highest(m_leaves)});
        left += each + leafGap;
    }
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChainView::paintEvent(QPaintEvent *)
{
    if (!m_authority)
        return;
    QPainter painter(this);
    painter.setFont(theme::captionFont());
    for (const ChainNode *leaf : m_leaves)
        paintLink(painter, *leaf);
}

void ChainView::paintLink(QPainter &painter, const ChainNode &leaf) const
{
    const bool good = leaf.facts().linked;
    const QColor color = theme::color(good ? theme::Color::Ok : theme::Color::Problem);
    const QPoint from(m_authority->geometry().center().x(), m_authority->geometry().bottom() + 1);
    const QPoint to(leaf.geometry().center().x(), leaf.geometry().top());
    const int middle = to.y() - theme::spacing * 3;
    painter.setPen(QPen(color, 2, good ? Qt::SolidLine : Qt::DashLine));
    painter.drawPolyline(QPolygon({from, QPoint(from.x(), middle), QPoint(to.x(), middle), to}));

    const QFontMetrics metrics(painter.font());
    const int side = metrics.ascent();
    const int textWidth = metrics.horizontalAdvance(leaf.facts().link);
    const int width = side + theme::spacing + textWidth;
    // Beside the trunk when the leaf hangs straight below it.
    const bool straight = std::abs(to.x() - from.x()) < width / 2 + leafGap;
    const int centre = straight ? from.x() + width / 2 + leafGap : (from.x() + to.x()) / 2;
    const QRect words(centre - width / 2, middle - metrics.height() - 2, width, metrics.height());
    const QRect sign(words.left(), words.top() + (words.height() - side) / 2, side, side);
    theme::drawGlyph(painter, good ? theme::Glyph::Check : theme::Glyph::Cross, sign, color);
    painter.setPen(color);
    painter.drawText(words.adjusted(side + theme::spacing, 0, 2, 0), Qt::AlignVCenter,
                     leaf.facts().link);
}

} // namespace widgets
