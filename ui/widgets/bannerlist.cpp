#include "ui/widgets/bannerlist.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace widgets {

BannerList::BannerList(QWidget *parent)
    : QWidget(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::spacing);
    hide();
}

void BannerList::setFindings(const QList<base::Finding> &findings)
{
    qDeleteAll(m_banners);
    m_banners.clear();
    for (const base::Finding &finding : findings) {
        auto *const banner = new Banner(this);
        layout()->addWidget(banner);
        banner->show(finding);
        m_banners += banner;
    }
    setVisible(!findings.isEmpty());
}

QStringList BannerList::texts() const
{
    QStringList texts;
    for (const Banner *banner : m_banners)
        texts += banner->text();
    return texts;
}

} // namespace widgets
