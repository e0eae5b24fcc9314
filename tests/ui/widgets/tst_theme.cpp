#include "tests/support/testprogram.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

using theme::Color;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

/// WCAG 2.2, relative contrast.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void meaningsAreReadable_data();
    void meaningsAreReadable();
    void schemesSwitchAtRunTime();
    void controlsAreLargeEnoughToHit();
};

void ThemeTest::meaningsAreReadable_data()
{
    QTest::addColumn<Color>("front");
    QTest::addColumn<Color>("back");
    QTest::addColumn<double>("least");

    const auto text = [](const char *name, Color front, Color back) {
        QTest::addRow("%s", name) << front << back << 4.5;
    };
    const auto line = [](const char *name, Color front, Color back) {
        QTest::addRow("%s", name) << front << back << 3.0;
    };
    text("text on the page", Color::Text, Color::Page);
    text("text on the sidebar", Color::Text, Color::Sidebar);
    text("text on a card", Color::Text, Color::Card);
    text("text on a hovered row", Color::Text, Color::Hover);
    text("muted text on the page", Color::Muted, Color::Page);
    text("muted text on the sidebar", Color::Muted, Color::Sidebar);
    text("muted text on a card", Color::Muted, Color::Card);
    text("link on a card", Color::Accent, Color::Card);
    text("link on the page", Color::Accent, Color::Page);
    text("link on its tint", Color::Accent, Color::AccentTint);
    text("words on the accent", Color::OnAccent, Color::Accent);
    text("words on a green tag", Color::OnAccent, Color::Ok);
    text("ok on a card", Color::Ok, Color::Card);
    text("ok on its tint", Color::Ok, Color::OkTint);
    text("warning on a card", Color::Warning, Color::Card);
    text("warning on the page", Color::Warning, Color::Page);
    text("warning on its tint", Color::Warning, Color::WarningTint);
    text("problem on a card", Color::Problem, Color::Card);
    text("problem on the page", Color::Problem, Color::Page);
    text("problem on its tint", Color::Problem, Color::ProblemTint);
    text("info on a card", Color::Info, Color::Card);
    text("info on its tint", Color::Info, Color::InfoTint);
    text("text on the ok tint", Color::Text, Color::OkTint);
    text("text on the warning tint", Color::Text, Color::WarningTint);
    text("text on the problem tint", Color::Text, Color::ProblemTint);
    text("text on the info tint", Color::Text, Color::InfoTint);
    text("text on an added line", Color::Text, Color::Added);
    text("text on a removed line", Color::Text, Color::Removed);
    line("border of a control on a card", Color::Control, Color::Card);
    line("border of a control on the page", Color::Control, Color::Page);
    line("focus ring on the page", Color::Accent, Color::Page);
    line("focus ring on the sidebar", Color::Accent, Color::Sidebar);
    line("accent against a plain border", Color::Accent, Color::Card);
}

void ThemeTest::meaningsAreReadable()
{
    QFETCH(Color, front);
    QFETCH(Color, back);
    QFETCH(double, least);
    for (const bool dark : {false, true}) {
        const double ratio = contrast(theme::color(front, dark), theme::color(back, dark));
        QVERIFY2(ratio >= least,
                 qPrintable(QStringLiteral("%1: %2").arg(dark ? u"dark" : u"light").arg(ratio)));
    }
}

void ThemeTest::schemesSwitchAtRunTime()
{
    theme::apply(*qApp, theme::Scheme::System);
    QLineEdit field;
    field.show();
    theme::apply(*qApp, theme::Scheme::Dark);
    QVERIFY(theme::isDark());
    QTRY_COMPARE(field.palette().color(QPalette::Base), theme::color(Color::Card, true));
    theme::apply(*qApp, theme::Scheme::Light);
    QVERIFY(!theme::isDark());
    QTRY_COMPARE(field.palette().color(QPalette::Base), theme::color(Color::Card, false));
    theme::apply(*qApp, theme::Scheme::System); // offscreen has no dark settings
    QVERIFY(!theme::isDark());
}

void ThemeTest::controlsAreLargeEnoughToHit()
{
    theme::apply(*qApp, theme::Scheme::Light);
    QPushButton button(QStringLiteral("Next"));
    QPushButton link(QStringLiteral("×"));
    theme::setLink(&link);
    QLineEdit field;
    QVERIFY(button.sizeHint().height() >= 28);
    QVERIFY(field.sizeHint().height() >= 28);
    QVERIFY(link.sizeHint().height() >= 24);
    QVERIFY(link.sizeHint().width() >= 20);
}

WINDOW_TEST(ThemeTest)
#include "tst_theme.moc"
