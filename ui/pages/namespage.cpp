#include "ui/pages/namespage.h"

#include "core/plan/hostname.h"
#include "ui/pages/fieldproblems.h"
#include "ui/pages/subjectform.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/matchbox.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/saneditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

constexpr int mostSuggestions = 8;

} // namespace

NamesPage::NamesPage(Session &session, QWidget *parent)
    : Page(Step::Names, session, parent)
    , m_problems(new FieldProblems(session.plan, this))
    , m_names(new widgets::SanEditor(this))
    , m_match(new widgets::MatchBox(widgets::MatchBox::Names::CanGrow, this))
    , m_subject(nullptr)
{
    m_problems->watch(plan::Field::Names, m_names->problem());
    m_subject = new SubjectForm(session.plan, *m_problems, this);
    auto *columns = new widgets::Columns(widgets::Columns::tableAndCards, this);
    columns->addColumn(left(), 8);
    columns->addColumn(right(), 5);
    body()->addWidget(columns);
    body()->addStretch(1);
    connect(m_names, &widgets::SanEditor::changed, this, &NamesPage::onNamesChanged);
    connect(m_names, &widgets::SanEditor::announced, this, &Page::announced);
    connect(m_match, &widgets::MatchBox::addRequested, m_names, &widgets::SanEditor::add);
}

QString NamesPage::heading() const
{
    return tr("What do programs call this Milvus?");
}

QString NamesPage::explanation() const
{
    return session().deploymentNames.isEmpty()
               ? tr("A certificate is valid for exactly these names. They were taken from this "
                    "computer.")
               : tr("A certificate is valid for exactly these names. They were taken from this "
                    "computer and from how Milvus "
                    "runs.");
}

QWidget *NamesPage::left()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * theme::spacing);
    layout->addWidget(m_names);
    auto *card = new widgets::Card(column);
    auto *content = new QWidget(card);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(2 * theme::spacing);
    auto *remark = new QLabel(
        tr("Shown to people, not checked by programs. Most people leave it as it is."), content);
    remark->setForegroundRole(QPalette::PlaceholderText);
    remark->setWordWrap(true);
    inner->addWidget(remark);
    inner->addWidget(m_subject);
    m_details = new widgets::FoldSection(tr("Organisation &details"), content, card);
    card->body()->addWidget(m_details);
    layout->addWidget(card);
    layout->addStretch(1);
    return column;
}

QWidget *NamesPage::right()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * theme::spacing);
    layout->addWidget(m_match);
    auto *card = new widgets::Card(tr("Why so many?"), column);
    auto *words = new QLabel(
        tr("A program that dials 127.0.0.1 checks for exactly that, not for localhost. pymilvus "
           "then only says “illegal connection params”."),
        card);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    card->body()->addWidget(words);
    layout->addWidget(card);
    layout->addStretch(1);
    return column;
}

void NamesPage::enter()
{
    m_names->setNames(session().plan.names);
    m_match->setNames(session().plan.names);
    m_subject->refresh();
    if (!m_entered) {
        m_entered = true;
        QList<widgets::Suggestion> known;
        for (const plan::SubjectAltName &name : plan::localNames())
            known += widgets::Suggestion{name, {}};
        m_names->setSuggestions(known);
        m_match->setDialled(u"https://127.0.0.1:%1"_s.arg(session().plan.deployment.port));
        const plan::Subject &subject = session().plan.subject;
        m_details->setOpen(subject.organization.isEmpty() && subject.country.isEmpty());
    }
    emit headingChanged(); // a deployment may have brought names
    advise();
}

void NamesPage::leave()
{
    m_advice.cancel();
}

/// Offers what this computer and the Compose file know, the surest first.
void NamesPage::advise()
{
    using Names = QList<milvus::AdvisedName>;
    m_advice.start([path = session().plan.deployment.composePath](
                       const base::Job &) { return milvus::adviseNames(path); },
                   [this](const base::Result<Names> &advised) {
                       if (!advised)
                           return; // a Compose file that cannot be read is a matter of other pages
                       QList<widgets::Suggestion> names;
                       for (const milvus::AdvisedName &each : *advised)
                           names += widgets::Suggestion{each.name, text::nameOrigin(each)};
                       m_names->setSuggestions(names.mid(0, mostSuggestions));
                       emit this->advised();
                   });
}

QWidget *NamesPage::firstFocus() const
{
    return m_names->field();
}

bool NamesPage::next()
{
    if (!m_names->commitPending())
        return false;
    const bool good = m_problems->accept();
    if (!good && m_subject->isAncestorOf(m_problems->firstProblem()) && !m_details->isOpen()) {
        m_details->setOpen(true);
        m_problems->accept(); // what was folded away could not take the focus
    }
    return good;
}

void NamesPage::onNamesChanged()
{
    session().plan.names = m_names->names();
    m_match->setNames(session().plan.names);
    m_problems->edited(plan::Field::Names);
}

} // namespace pages
