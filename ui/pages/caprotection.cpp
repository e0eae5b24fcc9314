#include "ui/pages/caprotection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/newpassphrase.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pages {

CaProtection::CaProtection(base::Secret &passphrase, QWidget *parent)
    : QWidget(parent)
    , m_passphrase(passphrase)
    , m_wanted(new QCheckBox(tr("Protect ca.ke&y with a passphrase"), this))
    , m_details(new QWidget(this))
    , m_fields(new widgets::NewPassphrase(tr("&Passphrase for ca.key"), m_details))
{
    auto *words = new QLabel(tr("It is asked for whenever this CA signs, and kept nowhere. "
                                "server.key and client.key have none: Milvus and the SDKs cannot "
                                "ask for it."),
                             m_details);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *inner = new QVBoxLayout(m_details);
    inner->setContentsMargins(theme::indent, 0, 0, 0);
    inner->setSpacing(theme::spacing);
    inner->addWidget(m_fields);
    inner->addWidget(words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::spacing, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(m_wanted);
    column->addWidget(m_details);
    m_details->hide();
    connect(m_wanted, &QCheckBox::toggled, this, [this](bool on) {
        m_details->setVisible(on);
        if (on)
            m_fields->first()->setFocus();
        else
            m_fields->clear();
        takeOver();
    });
    connect(m_fields, &widgets::NewPassphrase::edited, this, &CaProtection::takeOver);
}

void CaProtection::refresh()
{
    if (m_passphrase.isEmpty() && !m_fields->isBlank())
        m_wanted->setChecked(false);
}

void CaProtection::takeOver()
{
    m_passphrase = m_wanted->isChecked() ? m_fields->secret() : base::Secret();
}

bool CaProtection::accept()
{
    return isHidden() || !m_wanted->isChecked() ||
           m_fields->accept(tr("Type a passphrase, or remove the tick."));
}

} // namespace pages
