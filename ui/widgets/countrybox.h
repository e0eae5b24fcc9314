#pragma once

#include <QComboBox>

namespace widgets {

/// A chooser of ISO 3166 countries with search by English name, own name or code. The value is the
/// two-letter code; text that is no country is kept as typed, so that the rules of the plan can say
/// what is wrong with it.
class CountryBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CountryBox(QWidget *parent = nullptr);
    [[nodiscard]] QString code() const;
    void setCode(const QString &code);

signals:
    void codeEdited();
};

} // namespace widgets
