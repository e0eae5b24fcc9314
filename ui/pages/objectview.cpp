#include "ui/pages/objectview.h"

#include "core/bundle/files.h"
#include "ui/pages/certificatefacts.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/matchbox.h"
#include "ui/widgets/plaintable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

static QVBoxLayout *tightColumn(QWidget *owner)
{
    auto *const column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * theme::spacing);
    return column;
}

/// Names of the object: from the certificate, or what a request asks for.
static const QList<plan::SubjectAltName> &namesOf(const inspect::Object &object)
{
    return object.certificate ? object.certificate->names : object.requestNames;
}

ObjectView::ObjectView(const inspect::Object &object, QWidget *parent)
    : QWidget(parent)
    , m_object(object)
{
    QVBoxLayout *const column = tightColumn(this);
    auto *const columns = new widgets::Columns(88, this);
    const bool hasNames = !namesOf(object).isEmpty() || object.role == inspect::Role::Server;
    if (hasNames)
        columns->addColumn(namesColumn(), 10);
    columns->addColumn(fieldsCard(), 10);
    column->addWidget(columns);
    if (!fingerprintsOf(object).isEmpty())
        column->addWidget(fingerprintsCard());
    if (object.certificate) {
        auto *const all = new widgets::FoldSection(tr("All e&xtensions"), extensionsTable(), this);
        column->addWidget(all);
    }
    if (!object.pem.isEmpty())
        addFold(column, tr("PE&M"), QString::fromLatin1(object.pem), tr("PEM"));
    if (object.certificate)
        addFold(column, tr("As openss&l prints it"), pki::openSslText(*object.certificate),
                tr("text of openssl"));
}

void ObjectView::addCard(QWidget *card)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, card);
}

QWidget *ObjectView::fieldsCard()
{
    auto *const card = new widgets::Card(tr("Fields"), this);
    auto *const grid = new widgets::FactGrid(card);
    for (const Fact &fact : factsOf(m_object))
        grid->addFact(fact.name, fact.value);
    card->body()->addWidget(grid);
    card->body()->addStretch(1);
    return card;
}

QWidget *ObjectView::namesColumn()
{
    auto *const side = new QWidget(this);
    QVBoxLayout *const column = tightColumn(side);
    auto *const card = new widgets::Card(tr("Names"), side);
    auto *const table = new widgets::PlainTable(tr("Names"), card);
    table->setColumns({tr("Kind"), tr("Name"), tr("Who uses it")});
    for (const plan::SubjectAltName &name : namesOf(m_object)) {
        table->addRow({plan::nameKindId(name.kind), text::bothForms(name), text::nameUse(name)});
    }
    if (m_object.certificate && !m_object.certificate->commonName().isEmpty())
        table->addRow({u"CN"_s, text::visible(m_object.certificate->commonName()),
                       tr("ignored by today’s programs")});
    card->body()->addWidget(table);
    column->addWidget(card);
    if (m_object.certificate) {
        using Names = widgets::MatchBox::Names;
        const bool isOurs = m_object.file == bundle::fileName(bundle::File::ServerCertificate);
        auto *const match = new widgets::MatchBox(isOurs ? Names::CanGrow : Names::AreFixed, side);
        connect(match, &widgets::MatchBox::addRequested, this, &ObjectView::nameMissing);
        connect(match, &widgets::MatchBox::asked, this, &ObjectView::hostAsked);
        if (m_object.role == inspect::Role::Server)
            match->setServerFile(m_object.file);
        match->setNames(namesOf(m_object));
        column->addWidget(match);
    }
    column->addStretch(1);
    return side;
}

QWidget *ObjectView::fingerprintsCard()
{
    auto *const card = new widgets::Card(tr("Fingerprints"), this);
    auto *const grid = new widgets::FactGrid(card);
    for (const Fact &fact : fingerprintsOf(m_object))
        grid->addCopyable(fact.name, fact.value, fact.copy);
    connect(grid, &widgets::FactGrid::copied, this, &ObjectView::copied);
    card->body()->addWidget(grid);
    return card;
}

QWidget *ObjectView::extensionsTable()
{
    auto *const table = new widgets::PlainTable(tr("All extensions"), this);
    table->setColumns({tr("Name"), tr("OID"), tr("Critical"), tr("Value")});
    for (const pki::Extension &extension : m_object.certificate->extensions)
        table->addRow({text::visible(extension.name), extension.oid,
                       extension.critical ? tr("yes") : tr("no"), text::visible(extension.text)});
    return table;
}

void ObjectView::addFold(QVBoxLayout *column, const QString &title, const QString &text,
                         const QString &copyName)
{
    auto *const content = new QWidget(this);
    QVBoxLayout *const inner = tightColumn(content);
    inner->setSpacing(theme::spacing);
    auto *const view = new widgets::CodeView(copyName, content);
    view->setLines(3, 24);
    view->setCode(text);
    auto *const copy = new widgets::CopyButton(tr("Copy"), tr("Copy %1").arg(copyName), content);
    copy->setSource([text] { return text; });
    connect(copy, &widgets::CopyButton::copied, this, &ObjectView::copied);
    inner->addWidget(view);
    inner->addWidget(copy, 0, Qt::AlignLeading);
    column->addWidget(new widgets::FoldSection(title, content, this));
}

} // namespace pages
