#pragma once

#include "ui/widgets/graphic.h"

namespace widgets {

/// Who shows a certificate to whom: "Your program" and "Milvus" with one line (one-way) or two
/// (mutual) between them.
class HandshakePicture : public Graphic
{
    Q_OBJECT

public:
    explicit HandshakePicture(bool mutual, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_mutual;
};

} // namespace widgets
