#include "ui/pages/keychoice.h"

#include "ui/pages/fieldproblems.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/daysfield.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/problemlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>

namespace pages {

namespace {

constexpr plan::KeyKind kinds[] = {plan::KeyKind::EcP256,  plan::KeyKind::EcP384,
                                   plan::KeyKind::Rsa2048, plan::KeyKind::Rsa3072,
                                   plan::KeyKind::Rsa4096, plan::KeyKind::Ed25519};

} // namespace

KeyChoice::KeyChoice(plan::Plan &plan, FieldProblems &problems, QWidget *parent)
    : Card(parent)
    , m_plan(plan)
    , m_problems(problems)
{
    body()->setSpacing(theme::spacing);
    addPreset(plan::Preset::Recommended, tr("Reco&mmended"));
    addPreset(plan::Preset::LongLived, tr("&Long-lived"));
    addPreset(plan::Preset::MilvusDocs, tr("Milvus &documentation"));
    addPreset(plan::Preset::Custom, tr("C&ustom"));
    auto *group = new QButtonGroup(this);
    for (QRadioButton *radio : std::as_const(m_radios))
        group->addButton(radio);
    m_custom = customPart();
    body()->addWidget(m_custom);
    body()->addStretch(1);
}

void KeyChoice::addPreset(plan::Preset preset, const QString &title)
{
    auto *radio = new QRadioButton(title, this);
    const QString line = text::presetLine(preset);
    radio->setAccessibleDescription(line);
    auto *words = new QLabel(line, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setContentsMargins(theme::indent, 0, 0, 6);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * theme::spacing);
    head->addWidget(radio);
    head->addStretch(1);
    body()->addLayout(head);
    body()->addWidget(words);
    m_radios.insert(preset, radio);
    connect(radio, &QRadioButton::toggled, this, [this, preset](bool on) {
        if (on)
            choose(preset);
    });
}

QWidget *KeyChoice::customPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(theme::indent, 0, 0, 0);
    column->setSpacing(theme::spacing);
    auto *caption = new QLabel(tr("&Kind of key"), part);
    m_kind = new QComboBox(part);
    caption->setBuddy(m_kind);
    caption->setFont(theme::captionFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    for (const plan::KeyKind kind : kinds)
        m_kind->addItem(text::keyKind(kind), static_cast<int>(kind));
    column->addWidget(caption);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_problems.watch(plan::Field::Key, m_kind));
    m_caDays =
        addDays(column, plan::Field::CaDays, tr("C&A lasts"), tr("CA"), m_plan.validity.caDays);
    m_serverDays = addDays(column, plan::Field::ServerDays, tr("&Server certificate lasts"),
                           tr("server certificate"), m_plan.validity.serverDays);
    m_clientDays = addDays(column, plan::Field::ClientDays, tr("Client ce&rtificate lasts"),
                           tr("client certificate"), m_plan.validity.clientDays);
    auto *names = new QLabel(tr("The nine files keep the names of Milvus’s documentation: its "
                                "examples and the snippets then fit as they stand."),
                             part);
    names->setWordWrap(true);
    names->setForegroundRole(QPalette::PlaceholderText);
    names->setFont(theme::captionFont());
    column->addSpacing(theme::spacing);
    column->addWidget(names);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_plan.key = static_cast<plan::KeyKind>(m_kind->currentData().toInt());
        m_problems.check(plan::Field::Key);
        emit changed();
    });
    connect(m_kind, &QComboBox::currentTextChanged, m_kind, &QWidget::setAccessibleDescription);
    return part;
}

widgets::DaysField *KeyChoice::addDays(QLayout *layout, plan::Field field, const QString &caption,
                                       const QString &what, int &days)
{
    auto *label = new QLabel(caption, this);
    auto *editor = new widgets::DaysField(what, this);
    label->setBuddy(editor->spin());
    editor->spin()->setAccessibleName(QString(caption).remove(u'&'));
    label->setFont(theme::captionFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label);
    layout->addWidget(editor);
    layout->addWidget(m_problems.watch(field, editor->spin()));
    connect(editor, &widgets::DaysField::edited, this, [this, &days](int value) {
        days = value;
        // A notice about long lives comes before Next is pressed; and one length limits the other.
        for (const plan::Field each :
             {plan::Field::CaDays, plan::Field::ServerDays, plan::Field::ClientDays})
            m_problems.check(each);
        emit changed();
    });
    return editor;
}

void KeyChoice::choose(plan::Preset preset)
{
    plan::applyPreset(preset, m_plan);
    m_custom->setVisible(preset == plan::Preset::Custom);
    showCustom();
    emit changed();
}

void KeyChoice::showCustom()
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_plan.key)));
    m_caDays->setDays(m_plan.validity.caDays);
    m_serverDays->setDays(m_plan.validity.serverDays);
    m_clientDays->setDays(m_plan.validity.clientDays);
}

void KeyChoice::refresh()
{
    const plan::Preset preset = plan::presetOf(m_plan);
    // Custom stays open with the values of a preset in it, until a preset is chosen.
    QRadioButton *const custom = m_radios.value(plan::Preset::Custom);
    if (!custom->isChecked() || preset == plan::Preset::Custom) {
        QRadioButton *const radio = m_radios.value(preset, custom);
        const QSignalBlocker quiet(radio); // the plan has these values already
        radio->setChecked(true);
    }
    m_custom->setVisible(custom->isChecked());
    showCustom();
}

void KeyChoice::showOutlook(const bundle::Outlook &outlook)
{
    m_caDays->setEnd(outlook.caNotAfter);
    m_caDays->setEnabled(!outlook.caReused);
    m_serverDays->setEnd(outlook.serverNotAfter);
    m_clientDays->setEnd(outlook.clientNotAfter);
}

QWidget *KeyChoice::firstFocus() const
{
    for (QRadioButton *radio : m_radios) {
        if (radio->isChecked())
            return radio;
    }
    return nullptr;
}

} // namespace pages
