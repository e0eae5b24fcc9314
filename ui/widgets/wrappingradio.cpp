#include "ui/widgets/wrappingradio.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

WrappingRadio::WrappingRadio(const QString &words, QWidget *parent)
    : QRadioButton(parent)
    , m_words(words)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // as narrow as its place
    policy.setControlType(QSizePolicy::RadioButton);
    setSizePolicy(policy);
    setAccessibleName(words);
    breakLines();
}

void WrappingRadio::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    breakLines();
}

void WrappingRadio::breakLines()
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this).width();
    QTextLayout layout(m_words, font());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a host name may be long
    layout.setTextOption(wrap);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, room));
        lines += m_words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    const QString shown = lines.join(u'\n').replace(u'&', "&&"_L1);
    if (shown != text())
        setText(shown);
}

} // namespace widgets
