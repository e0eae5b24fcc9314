#include "ui/widgets/bannerlist.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPushButton>
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

void BannerList::setFindings(const QList<base::Finding> &findings,
                             const std::function<QString(const base::Finding &)> &act)
{
    qDeleteAll(m_banners);
    m_banners.clear();
    for (const base::Finding &finding : findings) {
        auto *const banner = new Banner(this);
        layout()->addWidget(banner);
        banner->show(finding);
        m_banners += banner;
        const QString words = act ? act(finding) : QString();
        if (words.isEmpty())
            continue;
        QPushButton *const button = banner->addButton(words);
        //: what a button does, and about what: "Repair: The key tls stands twice."
        button->setAccessibleName(tr("%1: %2").arg(words, text::words(finding).message));
        connect(button, &QPushButton::clicked, this, [this, finding] { emit actPressed(finding); });
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
