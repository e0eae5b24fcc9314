#include "ui/pages/historydialog.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintable.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::HistoryDialog)
};

QString actionWords(const QString &action)
{
    if (action == u"generate"_s)
        return HistoryWords::tr("generated");
    if (action == u"renew"_s)
        return HistoryWords::tr("renewed");
    if (action == u"extend"_s)
        return HistoryWords::tr("more names");
    if (action == u"add-client"_s)
        return HistoryWords::tr("new program");
    if (action == u"rotate"_s)
        return HistoryWords::tr("new CA");
    if (action == u"cancel-rotation"_s)
        return HistoryWords::tr("new CA given up");
    if (action == u"repair"_s)
        return HistoryWords::tr("repaired");
    return text::visible(action);
}

} // namespace

HistoryDialog::HistoryDialog(const SetFolder &folder, QWidget *parent)
    : LifeDialog(tr("What was issued"),
                 folder.history.records.isEmpty()
                     ? tr("Nothing is written down in this folder yet. From now on each new "
                          "certificate is.")
                     : tr("Each certificate that was made here, the newest first. The file "
                          "history.jsonl holds it; it holds no key."),
                 QString(), parent)
{
    constexpr qsizetype most = 1000; // a table of 100 000 clients helps nobody
    auto *table = new widgets::PlainTable(tr("What was issued"), this);
    table->setColumns(
        {tr("When"), tr("What"), tr("File"), tr("Names"), tr("Valid until"), tr("Serial number")});
    table->shareWidth({3, 5});
    const QList<bundle::IssueRecord> &records = folder.history.records;
    for (qsizetype i = records.size(); i > 0 && records.size() - i < most; --i) {
        const bundle::IssueRecord &record = records.at(i - 1);
        table->addRow({text::dateAndTime(record.time), actionWords(record.action),
                       text::visible(record.file), text::visible(record.names.join(u", "_s)),
                       text::date(record.notAfter), text::visible(record.serial)});
        const int row = table->rowCount() - 1;
        table->item(row, 2)->setFont(theme::monospaceFont());
        table->item(row, 2)->setToolTip(text::visible(record.subject));
        table->item(row, 5)->setFont(theme::monospaceFont());
    }
    table->setVisible(!records.isEmpty());
    body()->addWidget(table);
    showProblems(folder.history.findings);
    setWidth(1080);
}

} // namespace pages
