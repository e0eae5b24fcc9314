#include "ui/pages/handoutpage.h"

#include "ui/pages/backupdialog.h"
#include "ui/pages/deploymentwords.h"
#include "ui/pages/exportcard.h"
#include "ui/pages/readmefile.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bannerlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/filedialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

HandOutPage::HandOutPage(Session &session, QWidget *parent)
    : Page(Step::HandOut, session, parent)
    , m_result(new widgets::Banner(this))
    , m_notes(new widgets::BannerList(this))
    , m_openFolder(m_result->addButton(tr("&Open folder")))
    , m_sdks(new widgets::ChoiceBar(tr("Languages and tools"), this))
    , m_copy(new widgets::CopyButton(tr("Cop&y code"), tr("Copy code"), this))
    , m_code(new widgets::CodeView(tr("Code"), this))
    , m_trap(new widgets::Banner(this))
{
    buildCards();
    body()->addWidget(m_result);
    body()->addWidget(m_notes);
    buildSnippets();
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_target).path())); });
}

void HandOutPage::buildCards()
{
    auto *const columns = new widgets::Columns(80, this);
    m_cards = {new ExportCard(exporter::Side::Client, tr("For your programs"), this),
               new ExportCard(exporter::Side::Server, tr("For the Milvus machine"), this),
               new ExportCard(exporter::Side::All, tr("Everything, with the CA"), this)};
    for (ExportCard *card : m_cards) {
        columns->addColumn(card);
        connect(card, &ExportCard::requested, this, &HandOutPage::askTarget);
    }
    body()->addWidget(columns);
}

void HandOutPage::buildSnippets()
{
    for (const exporter::Sdk sdk : exporter::allSdks())
        m_sdks->addChoice(exporter::sdkTitle(sdk));
    m_sdks->setCurrent(0);
    m_copy->setSource([this] { return QString::fromUtf8(snippet().code); });
    auto *const row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addWidget(m_sdks, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    auto *const card = new widgets::Card(this);
    m_code->setFrameShape(QFrame::NoFrame);
    m_code->document()->setDocumentMargin(0);
    m_code->setLines(8, 24);
    card->body()->addWidget(m_code);
    card->body()->addWidget(m_trap);
    body()->addLayout(row);
    body()->addWidget(card);
    // The code has no frame of its own: its card shows where the keyboard is.
    connect(m_code, &widgets::CodeView::focusChanged, card, [card](bool focused) {
        card->setFrame(focused ? widgets::Card::Frame::Chosen : widgets::Card::Frame::Plain);
    });
    body()->addStretch(1);
    connect(m_sdks, &widgets::ChoiceBar::currentChanged, this, &HandOutPage::showSnippet);
    connect(m_copy, &widgets::CopyButton::copied, this, &Page::announced);
}

QString HandOutPage::heading() const
{
    return tr("Give each program what it needs");
}

QString HandOutPage::explanation() const
{
    return tr("The CA’s private key stays here: only the last choice contains it.");
}

QString HandOutPage::nextText() const
{
    return tr("&Close");
}

/// Closing is never held up: a folder that cannot be written to is left without the file.
bool HandOutPage::next()
{
    if (session().generated)
        (void)writeReadme(session());
    return true;
}

QWidget *HandOutPage::firstFocus() const
{
    return m_cards.first()->button(exporter::Format::Zip);
}

void HandOutPage::enter()
{
    m_result->hide();
    m_notes->setFindings({});
    followConfiguration(session());
    showWords();
    showSnippet();
}

void HandOutPage::showWords()
{
    const plan::Mode mode = session().plan.mode;
    for (ExportCard *card : m_cards) {
        if (card->side() == exporter::Side::All)
            card->setWords(tr("all nine files, ca.key too: a backup, protected by a passphrase"));
        else
            card->setWords(exporter::filesFor(card->side(), mode).join(u", "_s));
        card->setEnabled(session().generated.has_value());
    }
}

exporter::Snippet HandOutPage::snippet() const
{
    const plan::Plan &plan = session().plan;
    exporter::SnippetRequest request;
    request.sdk = exporter::allSdks().at(std::max(0, m_sdks->current()));
    request.folder = session().generated ? session().generated->folder : plan.folder;
    request.host = plan.deployment.host;
    request.port = plan.deployment.port;
    request.restPort = plan.deployment.restPort;
    request.mode = plan.mode;
    request.serverName = session().serverName;
    request.user = session().user;
    return exporter::snippet(request);
}

void HandOutPage::showSnippet()
{
    const exporter::Snippet code = snippet();
    m_code->setCode(QString::fromUtf8(code.code), code.language);
    m_code->setAccessibleName(
        tr("Code for %1")
            .arg(exporter::sdkTitle(exporter::allSdks().at(std::max(0, m_sdks->current())))));
    m_trap->show(widgets::Banner::Tone::Info, tr("Mind this."), text::trap(code.trap));
}

static QString fileNameFor(exporter::Side side, exporter::Format format)
{
    const QString ending = format == exporter::Format::Zip ? u".zip"_s : u".tar.gz"_s;
    switch (side) {
    case exporter::Side::Client:
        return u"milvus-tls-client"_s + ending;
    case exporter::Side::Server:
        return u"milvus-tls-server"_s + ending;
    case exporter::Side::All:
        return u"milvus-tls-backup"_s + ending;
    }
    Q_UNREACHABLE();
}

void HandOutPage::askTarget(exporter::Side side, exporter::Format format)
{
    m_passphrase.wipe();
    if (side == exporter::Side::All) {
        BackupDialog dialog(this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        m_passphrase = dialog.passphrase();
    }
    const QString beside = QFileInfo(session().generated->folder).path();
    const QStringList filters{format == exporter::Format::Zip ? tr("Zip archive (*.zip)")
                                                              : tr("Tar archive (*.tar.gz)"),
                              tr("All files (*)")};
    widgets::askSaveFile(
        this, tr("Export"), beside + u'/' + fileNameFor(side, format), filters,
        [this, side, format](const QString &path) { exportTo(path, side, format); });
}

void HandOutPage::exportTo(const QString &target, exporter::Side side, exporter::Format format)
{
    const auto request = std::make_shared<exporter::ExportRequest>();
    request->folder = session().generated->folder;
    request->target = target;
    request->side = side;
    request->format = format;
    request->mode = session().plan.mode;
    request->replace = true; // the dialog asked
    request->passphrase = std::move(m_passphrase);
    m_target = target;
    m_export.start(
        [request](const base::Job &) { return exporter::exportBundle(*request); },
        [this](const base::Result<exporter::ExportReport> &result) { onExported(result); });
}

void HandOutPage::onExported(const base::Result<exporter::ExportReport> &result)
{
    m_openFolder->setVisible(result.has_value());
    if (!result) {
        m_notes->setFindings({});
        m_result->show(result.error().finding(m_target));
    } else {
        m_notes->setFindings(result->findings);
        m_result->show(
            widgets::Banner::Tone::Ok,
            tr("Exported to %1.").arg(text::visible(shortPath(result->target))),
            tr("It holds %1, and only you can read it.").arg(result->files.join(u", "_s)));
    }
}

} // namespace pages
