#include "ui/shell/drophint.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace shell {

QStringList droppedPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

Drop dropOf(const QMimeData &data)
{
    const QStringList paths = droppedPaths(data);
    if (paths.isEmpty())
        return Drop::Refuse;
    return paths.size() == 1 && QFileInfo(paths.first()).isDir() ? Drop::OpenFolder
                                                                 : Drop::InspectFiles;
}

DropHint::DropHint(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::show(Drop drop)
{
    switch (drop) {
    case Drop::Refuse:
        m_words = tr("Only files and folders of this computer can be dropped here.");
        break;
    case Drop::OpenFolder:
        m_words = tr("Drop to check this folder of certificates.");
        break;
    case Drop::InspectFiles:
        m_words = tr("Drop to inspect these files.");
        break;
    }
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(true);
    update();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = theme::color(theme::Color::Page);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    theme::drawBox(painter, QRectF(rect()).adjusted(12, 12, -12, -12), Qt::transparent,
                   theme::color(theme::Color::Accent), theme::cardRadius, 3);
    painter.setFont(theme::headingFont());
    painter.setPen(theme::color(theme::Color::Text));
    painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                     m_words);
}

} // namespace shell
