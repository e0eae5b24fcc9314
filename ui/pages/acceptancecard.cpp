#include "ui/pages/acceptancecard.h"

#include "ui/pages/inspecttext.h"
#include "ui/theme/glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

QString titleFor(inspect::Role role)
{
    return role == inspect::Role::Client ? AcceptanceCard::tr("Who can use it")
                                         : AcceptanceCard::tr("Who will accept it");
}

struct Opinion
{
    QString words;
    theme::Glyph sign = theme::Glyph::Check;
    theme::Color color = theme::Color::Ok;
};

Opinion opinionOn(const QList<base::Finding> &findings)
{
    base::Severity worst = base::Severity::Note;
    for (const base::Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    QStringList codes;
    for (const base::Finding &finding : findings) {
        const QString code = base::codeId(finding.code);
        if (finding.severity == worst && !codes.contains(code))
            codes += code;
    }
    switch (worst) {
    case base::Severity::Note:
        break;
    case base::Severity::Warning:
        return {AcceptanceCard::tr("yes, but see %1").arg(codes.join(u", "_s)),
                theme::Glyph::Warning, theme::Color::Warning};
    case base::Severity::Problem:
        return {AcceptanceCard::tr("no: %1").arg(codes.join(u", "_s)), theme::Glyph::Cross,
                theme::Color::Problem};
    }
    return {AcceptanceCard::tr("yes"), theme::Glyph::Check, theme::Color::Ok};
}

} // namespace

AcceptanceCard::AcceptanceCard(const inspect::Report &report, const inspect::Object &object,
                               QWidget *parent)
    : Card(titleFor(object.role), parent)
    , m_report(report)
    , m_object(object)
    , m_table(new widgets::PlainTable(titleFor(object.role), this))
{
    m_table->setColumns({tr("Programs with"), tr("Answer")});
    m_table->setFocusPolicy(
        Qt::NoFocus); // "Seen by" does by keyboard what a double-click does here
    showAnswers(m_report);
    body()->addWidget(m_table);
    connect(m_table, &widgets::PlainTable::rowActivated, this,
            [this](int row) { emit sdkChosen(base::allSdks().at(row)); });
}

void AcceptanceCard::setHost(const QString &host)
{
    showAnswers(host.isEmpty() ? m_report : inspect::askedFor(host, m_report));
}

void AcceptanceCard::showAnswers(const inspect::Report &report)
{
    m_table->clearRows();
    for (const base::Sdk sdk : base::allSdks()) {
        const Opinion opinion = opinionOn(findingsAbout(inspect::seenBy(sdk, report), &m_object));
        m_table->addRow({base::sdkTitle(sdk), opinion.words});
        QTableWidgetItem *const cell = m_table->item(m_table->rowCount() - 1, 1);
        cell->setIcon(theme::glyphIcon(opinion.sign, theme::color(opinion.color)));
        cell->setForeground(theme::color(opinion.color));
    }
}

} // namespace pages
