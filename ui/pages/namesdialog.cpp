#include "ui/pages/namesdialog.h"

#include "ui/pages/keyanddays.h"
#include "ui/pages/renewdialog.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/saneditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

/// The one of server.pem; nullptr: there is none.
static const LeafFile *serverIn(const SetFolder &folder)
{
    const auto found = std::ranges::find(folder.leaves, LeafFile::Kind::Server, &LeafFile::kind);
    return found == folder.leaves.end() ? nullptr : &*found;
}

static QString presentNames(const SetFolder &folder)
{
    QStringList names;
    if (const LeafFile *const server = serverIn(folder))
        for (const plan::SubjectAltName &name : server->names)
            names += text::visible(name.value);
    return names.join(u", "_s);
}

NamesDialog::NamesDialog(const SetFolder &folder, const QStringList &names, QWidget *parent)
    : LifeDialog(tr("Add names to server.pem"),
                 tr("For programs that call Milvus by another name or address. The CA and the "
                    "programs’ files stay as they are; Milvus must restart."),
                 tr("&Issue server.pem"), parent)
    , m_folder(folder)
    , m_names(new widgets::SanEditor(this))
    , m_newKey(new QCheckBox(tr("Also make a ne&w key"), this))
    , m_options(new KeyAndDays(tr("as before"), plan::mostLeafDays, this))
{
    auto *present = new QLabel(tr("Covered now: %1").arg(presentNames(folder)), this);
    present->setTextFormat(Qt::PlainText);
    present->setWordWrap(true);
    body()->addWidget(present);
    body()->addWidget(m_names);
    body()->addWidget(m_newKey);
    body()->addWidget(m_options);
    if (const LeafFile *const server = serverIn(folder);
        server && !server->otherAuthority.isEmpty())
        body()->insertWidget(0, othersPart(server->otherAuthority));
    m_newKey->setChecked(true); // as when it is renewed
    connect(m_newKey, &QCheckBox::toggled, m_options->kindBox(), &QWidget::setEnabled);
    for (const QString &name : names)
        m_names->add(name);
    m_names->field()->setFocus();
}

QWidget *NamesDialog::othersPart(const QString &whose)
{
    auto *const banner = new widgets::Banner(this);
    banner->show(
        widgets::Banner::Tone::Warning,
        tr("server.pem is from %1, which can issue it with more names.").arg(text::visible(whose)),
        tr("Here it is replaced by one of your own CA."));
    return banner;
}

void NamesDialog::begin()
{
    if (!m_names->commitPending())
        return;
    const QList<plan::SubjectAltName> names = m_names->names();
    if (names.isEmpty()) {
        m_names->problem()->setWords(base::Severity::Problem, tr("Type a name or an address."));
        m_names->field()->setFocus();
        return;
    }
    const LeafFile *const server = serverIn(m_folder);
    const auto count = std::ranges::count_if(names, [server](const plan::SubjectAltName &name) {
        return server == nullptr || !server->names.contains(name);
    });
    const auto request = std::make_shared<bundle::RenewRequest>();
    request->folder = m_folder.path;
    request->server = true;
    request->keepKeys = !m_newKey->isChecked();
    if (m_newKey->isChecked())
        request->key = m_options->kind();
    request->days = m_options->days();
    request->addNames = names;
    run(work<bundle::RenewReport>([request](const base::Secret &passphrase, const base::Job &job) {
            request->caPassphrase = passphrase.copy();
            return bundle::renew(*request, job);
        }),
        [this, names, count](const std::any &result) {
            const auto &report = std::any_cast<const bundle::RenewReport &>(result);
            m_names->setNames({});
            emit extended(names);
            showDone(tr("server.pem covers %n more name(s).", nullptr, int(count)),
                     issuedWords(report), report.findings);
        });
}

} // namespace pages
