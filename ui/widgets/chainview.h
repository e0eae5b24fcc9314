#pragma once

#include "ui/widgets/chainnode.h"

#include <QList>

namespace widgets {

/// The chain as a small tree: the CA above, what it signed below, and on each line whether the
/// signature holds.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    explicit ChainView(QWidget *parent = nullptr);
    /// An authority without title draws only the leaves: no CA was found.
    void setChain(const ChainFacts &authority, const QList<ChainFacts> &leaves);
    [[nodiscard]] QList<ChainNode *> nodes() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void paintLink(QPainter &painter, const ChainNode &leaf) const;
    [[nodiscard]] int linkHeight() const;

    ChainNode *m_authority = nullptr;
    QList<ChainNode *> m_leaves;
};

} // namespace widgets
