#include "ui/shell/helpwindow.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

QString helpText(const QString &language)
{
    for (const QString &id : {language, u"en"_s}) {
        QFile file(u":/help/help_%1.md"_s.arg(id));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help – Milvus TLS Wizard"));
    resize(680, 560);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(20);
    m_text->document()->setMarkdown(helpText(language));
    m_text->setOpenExternalLinks(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 0, 16, 12);
    foot->addWidget(buttons);
    column->addLayout(foot);
}

void HelpWindow::showSection(int section)
{
    int seen = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2 && ++seen == section) {
            // From the end upwards, so that the heading lands at the top of the view.
            m_text->moveCursor(QTextCursor::End);
            m_text->setTextCursor(QTextCursor(block));
            m_text->ensureCursorVisible();
            return;
        }
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace shell
