#include "ui/widgets/countrybox.h"

#include "core/plan/country.h"

#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Country
{
    QString code;
    QString english;
    QString own; ///< in its own language; empty when it is the same
};

QList<Country> allCountries()
{
    QList<Country> result;
    const QStringList codes = plan::countryCodes();
    for (const QString &code : codes) {
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        Country country{code, code, {}};
        if (territory != QLocale::AnyTerritory) {
            country.english = QLocale::territoryToString(territory);
            country.own = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
            if (country.own == country.english)
                country.own.clear();
        }
        result.append(country);
    }
    QCollator collator{QLocale(QLocale::English)};
    std::ranges::sort(result, [&collator](const Country &left, const Country &right) {
        return collator.compare(left.english, right.english) < 0;
    });
    return result;
}

const QList<Country> &countries()
{
    static const QList<Country> list = allCountries();
    return list;
}

} // namespace

CountryBox::CountryBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    addItem(QString(), QString());
    for (const Country &country : countries()) {
        const QString name =
            country.own.isEmpty() ? country.english : country.english + u" · "_s + country.own;
        addItem(u"%1 (%2)"_s.arg(name, country.code), country.code);
    }
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::editTextChanged, this, &CountryBox::codeEdited);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { setCode(code()); });
}

QString CountryBox::code() const
{
    const QString typed = currentText().trimmed();
    if (const int row = findText(typed, Qt::MatchFixedString); row >= 0)
        return itemData(row).toString();
    for (const Country &country : countries()) {
        for (const QString &name : {country.code, country.english, country.own}) {
            if (typed.compare(name, Qt::CaseInsensitive) == 0)
                return country.code;
        }
    }
    return typed;
}

void CountryBox::setCode(const QString &code)
{
    const int row = findData(code);
    if (row >= 0)
        setCurrentIndex(row);
    else
        setEditText(code);
    lineEdit()->setCursorPosition(0);
    setAccessibleDescription(currentText());
}

} // namespace widgets
