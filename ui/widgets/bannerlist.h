#pragma once

#include "ui/widgets/banner.h"

#include <QList>

namespace widgets {

/// Findings one below the other, each with its fix; takes no room while there are none.
class BannerList : public QWidget
{
    Q_OBJECT

public:
    explicit BannerList(QWidget *parent = nullptr);
    void setFindings(const QList<base::Finding> &findings);
    [[nodiscard]] QStringList texts() const;

private:
    QList<Banner *> m_banners;
};

} // namespace widgets
