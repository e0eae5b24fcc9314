#pragma once

#include "ui/widgets/banner.h"

#include <QList>

#include <functional>

namespace widgets {

/// Findings one below the other, each with its fix and perhaps a button; takes no room while there
/// are none.
class BannerList : public QWidget
{
    Q_OBJECT

public:
    explicit BannerList(QWidget *parent = nullptr);
    /// `act`: what a button beside a finding says; empty: it has none.
    void setFindings(const QList<base::Finding> &findings,
                     const std::function<QString(const base::Finding &)> &act = {});
    [[nodiscard]] QStringList texts() const;

signals:
    void actPressed(const base::Finding &finding);

private:
    QList<Banner *> m_banners;
};

} // namespace widgets
