#include "ui/widgets/chainnode.h"

#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

static constexpr int margin = 2 * theme::spacing;

static QFont boldCaption()
{
    QFont font = theme::captionFont();
    font.setBold(true);
    return font;
}

ChainNode::ChainNode(const ChainFacts &facts, bool isAuthority, QWidget *parent)
    : QAbstractButton(parent)
    , m_facts(facts)
    , m_isAuthority(isAuthority)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList spoken{facts.title, facts.facts};
    const QString &spokenProof = facts.proven ? facts.proof : tr("problem: %1").arg(facts.proof);
    const QString &spokenLink = facts.linked ? facts.link : tr("problem: %1").arg(facts.link);
    if (!facts.proof.isEmpty())
        spoken += spokenProof;
    if (!facts.link.isEmpty())
        spoken += spokenLink;
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(tr("Shows the details of this certificate."));
}

QSize ChainNode::sizeHint() const
{
    const QFontMetrics bold(boldCaption());
    const QFontMetrics plain(theme::captionFont());
    const int sign = m_facts.proof.isEmpty() ? 0 : plain.height() + theme::spacing;
    const int width =
        std::max({bold.horizontalAdvance(m_facts.title), plain.horizontalAdvance(m_facts.facts),
                  plain.horizontalAdvance(m_facts.proof) + sign});
    const int lines = m_facts.proof.isEmpty() ? 1 : 2;
    return {width + 2 * margin + 2, bold.height() + lines * plain.height() + 2 * margin};
}

QSize ChainNode::minimumSizeHint() const
{
    return {
        std::min(sizeHint().width(),
                 QFontMetrics(boldCaption()).horizontalAdvance(m_facts.title) + 2 * theme::spacing),
        sizeHint().height()};
}

void ChainNode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool raised = underMouse() || isDown();
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(
        theme::color(m_isAuthority || raised ? theme::Color::Accent : theme::Color::Border));
    painter.setBrush(theme::color(m_isAuthority ? theme::Color::AccentTint : theme::Color::Card));
    painter.drawRoundedRect(box, theme::cardRadius - 2, theme::cardRadius - 2);

    QRect line = rect().adjusted(margin / 2, margin, -margin / 2, -margin);
    const auto draw = [&](const QFont &font, theme::Color color, const QString &text) {
        painter.setFont(font);
        painter.setPen(theme::color(color));
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter.drawText(line, int(Qt::AlignCenter | Qt::TextSingleLine),
                         metrics.elidedText(text, Qt::ElideMiddle, line.width()));
        line.translate(0, line.height());
    };
    draw(boldCaption(), theme::Color::Text, m_facts.title);
    draw(theme::captionFont(), theme::Color::Muted, m_facts.facts);
    if (!m_facts.proof.isEmpty()) {
        const theme::Color color = m_facts.proven ? theme::Color::Ok : theme::Color::Problem;
        const QFontMetrics metrics(theme::captionFont());
        const int side = metrics.ascent();
        const int width = side + theme::spacing + metrics.horizontalAdvance(m_facts.proof);
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(line.left() + std::max(0, (line.width() - width) / 2),
                                     line.top() + (metrics.height() - side) / 2, side, side));
        theme::drawGlyph(painter, m_facts.proven ? theme::Glyph::Check : theme::Glyph::Cross, place,
                         theme::color(color));
        const int shift = side + theme::spacing;
        line = layoutDirection() == Qt::RightToLeft ? line.adjusted(0, 0, -shift, 0)
                                                    : line.adjusted(shift, 0, 0, 0);
        draw(theme::captionFont(), color, m_facts.proof);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(theme::Color::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme::cardRadius - 2,
                                theme::cardRadius - 2);
    }
}

} // namespace widgets
