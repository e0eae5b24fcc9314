#pragma once

#include <QWidget>

class QDateTime;
class QLabel;
class QSpinBox;

namespace widgets {

/// How many days a certificate lasts: a spin box, quick buttons for usual lengths, and the date
/// that results.
class DaysField : public QWidget
{
    Q_OBJECT

public:
    /// `what` ("CA certificate") completes the names for screen readers. Put a caption with
    /// setBuddy(spin()) beside it.
    explicit DaysField(const QString &what, QWidget *parent = nullptr);
    void setDays(int days);
    /// The last day that comes of it: a CA that ends earlier limits what it signs.
    void setEnd(const QDateTime &end);
    [[nodiscard]] QSpinBox *spin() const { return m_spin; }

signals:
    void edited(int days);

private:
    QSpinBox *m_spin;
    QLabel *m_date;
};

} // namespace widgets
