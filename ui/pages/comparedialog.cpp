#include "ui/pages/comparedialog.h"

#include "core/bundle/earlier.h"
#include "ui/pages/outsidetext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/captioned.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/plaintable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pages {

namespace {

constexpr qsizetype mostEarlierSets = 20;

QString folderName(const inspect::Object &object)
{
    return QFileInfo(object.path).dir().dirName();
}

} // namespace

bool CompareDialog::canShow(const inspect::Object &object)
{
    return object.certificate || object.kind == inspect::Kind::Request;
}

CompareDialog::CompareDialog(const inspect::Report &report, qsizetype first, QWidget *parent)
    : LifeDialog(tr("Compare"),
                 tr("Two certificates or requests, field by field. What a change of this folder "
                    "replaced is in the list as well."),
                 {}, parent)
    , m_left(new QComboBox(this))
    , m_right(new QComboBox(this))
    , m_sum(new QLabel(this))
    , m_onlyDifferent(new QCheckBox(tr("Only what is &different"), this))
    , m_table(new widgets::PlainTable(tr("Field by field"), this))
{
    auto *const other = addButton(tr("Another &file…"));
    auto *const row = new QHBoxLayout;
    row->setSpacing(3 * theme::spacing);
    row->addLayout(widgets::captioned(tr("The &one"), m_left), 1);
    row->addLayout(widgets::captioned(tr("The o&ther"), m_right), 1);
    body()->addLayout(row);
    auto *const line = new QHBoxLayout;
    line->addWidget(m_sum, 1);
    line->addWidget(m_onlyDifferent);
    body()->addLayout(line);
    body()->addWidget(m_table);
    m_sum->setWordWrap(true);
    m_onlyDifferent->setChecked(true);
    setWidth(900);
    for (QComboBox *box : {m_left, m_right}) { // a long name must not widen the window
        box->setMinimumContentsLength(12);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    for (qsizetype index = 0; index < report.objects.size(); ++index) {
        if (!canShow(report.objects.at(index)))
            continue;
        add(report.objects.at(index), {});
        if (index == first)
            m_left->setCurrentIndex(m_left->count() - 1);
    }
    const int second = m_left->currentIndex() == 0 ? 1 : 0;
    m_right->setCurrentIndex(second < m_right->count() ? second : -1);
    for (QComboBox *box : {m_left, m_right})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::showRows);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &CompareDialog::showRows);
    connect(other, &QPushButton::clicked, this, &CompareDialog::askFiles);
    m_left->setFocus();
    showRows();
    if (const inspect::Object *const object = objectIn(*m_left))
        gather({QFileInfo(object->path).path()}, Choose::WhatCameBefore);
}

void CompareDialog::add(const inspect::Object &object, const QString &place)
{
    m_objects += object;
    const QString title = objectTitle(object);
    for (QComboBox *box : {m_left, m_right}) {
        const QSignalBlocker quiet(box);
        box->addItem(place.isEmpty() ? title : u"%1 · %2"_s.arg(title, text::visible(place)));
        box->setItemData(box->count() - 1, text::visible(object.path), Qt::ToolTipRole);
    }
}

const inspect::Object *CompareDialog::objectIn(const QComboBox &box) const
{
    const int index = box.currentIndex();
    return index < 0 ? nullptr : &m_objects.at(index);
}

void CompareDialog::addFiles(const QStringList &paths)
{
    gather(paths, Choose::TheFirst);
}

/// For WhatCameBefore `places` is the one folder whose earlier sets are looked for.
void CompareDialog::gather(const QStringList &places, Choose choose)
{
    m_search.start(
        [places, choose](const base::Job &) {
            const QStringList paths =
                choose == Choose::TheFirst
                    ? places
                    : bundle::earlierSets(places.first()).mid(0, mostEarlierSets);
            return paths.isEmpty() ? base::Result<inspect::Report>(inspect::Report{})
                                   : inspect::inspectPaths(paths);
        },
        [this, choose](const base::Result<inspect::Report> &result) {
            showProblems({});
            if (result)
                take(*result, choose);
            else
                showProblems({result.error().finding()});
            emit gathered();
        });
}

void CompareDialog::take(const inspect::Report &report, Choose choose)
{
    const auto before = m_objects.size();
    for (const inspect::Object &object : report.objects)
        if (canShow(object))
            add(object, folderName(object));
    const auto fresh = m_objects.begin() + before;
    auto other = fresh;
    if (choose == Choose::WhatCameBefore) // the newest of the same name, if there is one
        other = std::find_if(fresh, m_objects.end(), [this](const inspect::Object &each) {
            return each.file == objectIn(*m_left)->file;
        });
    if (other != m_objects.end())
        m_right->setCurrentIndex(int(other - m_objects.begin()));
    else if (choose == Choose::TheFirst)
        showProblems(report.findings);
}

void CompareDialog::showRows()
{
    m_table->clearRows();
    const inspect::Object *const left = objectIn(*m_left);
    const inspect::Object *const right = objectIn(*m_right);
    m_table->setVisible(left && right);
    m_onlyDifferent->setVisible(left && right);
    if (!left || !right) {
        m_sum->setText(tr("Choose another certificate, or open another file."));
        return;
    }
    m_table->setColumns({tr("Field"), text::visible(left->file), text::visible(right->file)});
    m_table->shareWidth({1, 2});
    const QList<inspect::FieldRow> rows = inspect::compareObjects(*left, *right);
    int different = 0;
    for (const inspect::FieldRow &row : rows) {
        different += row.isSame() ? 0 : 1;
        if (row.isSame() && m_onlyDifferent->isChecked())
            continue;
        m_table->addRow({text::comparedField(row.field), text::comparedValue(row.field, row.left),
                         text::comparedValue(row.field, row.right)});
        const int at = m_table->rowCount() - 1;
        m_table->setSpoken(at, 0,
                           row.isSame() ? tr("%1, the same").arg(m_table->item(at, 0)->text())
                                        : tr("%1, different").arg(m_table->item(at, 0)->text()));
        for (int column = 0; column < 3; ++column) {
            QTableWidgetItem *const cell = m_table->item(at, column);
            cell->setForeground(
                theme::color(row.isSame() ? theme::Color::Muted : theme::Color::Text));
        }
    }
    m_table->setVisible(m_table->rowCount() > 0);
    m_sum->setText(
        different == 0
            ? tr("Nothing is different.")
            : tr("Fields that are different: %1 of %2.").arg(different).arg(rows.size()));
}

void CompareDialog::askFiles()
{
    const inspect::Object *const object = objectIn(*m_left);
    widgets::askOpenFiles(
        this, tr("Open files"), object ? QFileInfo(object->path).path() : QString(),
        {tr("Certificates and requests (*.pem *.crt *.cer *.csr)"), tr("All files (*)")},
        [this](const QStringList &paths) { addFiles(paths); });
}

} // namespace pages
