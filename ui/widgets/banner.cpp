#include "ui/widgets/banner.h"

#include "ui/text/words.h"
#include "ui/theme/glyph.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int bannerSign = 18;

struct Look
{
    theme::Color sign;
    theme::Color tint;
    theme::Glyph glyph;
};

Look look(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Ok:
        return {theme::Color::Ok, theme::Color::OkTint, theme::Glyph::Check};
    case Banner::Tone::Info:
        return {theme::Color::Info, theme::Color::InfoTint, theme::Glyph::Info};
    case Banner::Tone::Warning:
        return {theme::Color::Warning, theme::Color::WarningTint, theme::Glyph::Warning};
    case Banner::Tone::Problem:
        return {theme::Color::Problem, theme::Color::ProblemTint, theme::Glyph::Cross};
    }
    Q_UNREACHABLE();
}

Banner::Tone toneOf(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        return Banner::Tone::Info;
    case base::Severity::Warning:
        return Banner::Tone::Warning;
    case base::Severity::Problem:
        return Banner::Tone::Problem;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText); // for the bold lead only; every text is escaped
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void Banner::show(Tone tone, const QString &lead, const QString &sentence)
{
    m_tone = tone;
    m_lead = lead;
    m_sentence = sentence;
    restyle();
    setVisible(true);
    speakAnew(this);
}

void Banner::show(const base::Finding &finding)
{
    const text::Words words = text::words(finding);
    show(toneOf(finding.severity), words.message, words.fix);
    setToolTip(base::codeId(finding.code));
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    theme::setLink(button);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignVCenter);
    return button;
}

QString Banner::text() const
{
    return m_sentence.isEmpty() ? m_lead : m_lead + u' ' + m_sentence;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::drawBox(painter, rect(), theme::color(look(m_tone).tint), Qt::transparent,
                   theme::cardRadius - 2);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void Banner::restyle()
{
    const Look now = look(m_tone);
    m_sign->setPixmap(theme::glyphIcon(now.glyph, theme::color(now.sign))
                          .pixmap(QSize(bannerSign, bannerSign), devicePixelRatioF()));
    const QString lead = u"<b>%1</b>"_s.arg(m_lead.toHtmlEscaped());
    m_words->setText(m_sentence.isEmpty() ? lead : lead + u' ' + m_sentence.toHtmlEscaped());
    QString spoken;
    QString sign;
    switch (m_tone) {
    case Tone::Ok:
        //: Spoken before the words of a green banner
        spoken = tr("OK: %1");
        sign = tr("OK");
        break;
    case Tone::Info:
        spoken = tr("Note: %1");
        sign = tr("Note");
        break;
    case Tone::Warning:
        spoken = tr("Warning: %1");
        sign = tr("Warning");
        break;
    case Tone::Problem:
        spoken = tr("Problem: %1");
        sign = tr("Problem");
        break;
    }
    m_sign->setAccessibleName(sign);
    setAccessibleName(spoken.arg(text()));
    update();
}

} // namespace widgets
