#pragma once

#include <QWidget>

namespace widgets {

/// A painted picture. Assistive technology meets it with the role Graphic, and reads
/// accessibleName() and accessibleDescription(), which hold the data in words (ux-rules 52).
class Graphic : public QWidget
{
    Q_OBJECT

public:
    explicit Graphic(QWidget *parent = nullptr);
};

} // namespace widgets
