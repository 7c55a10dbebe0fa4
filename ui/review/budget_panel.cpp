#include "ui/review/budget_panel.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/token_look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spotter {

namespace {

QString nameOf(const BudgetRow &row)
{
    switch (row.group) {
    case BudgetGroup::Tokens:
        return tokenName(row.token);
    case BudgetGroup::Speech:
        return BudgetPanel::tr("speaking");
    case BudgetGroup::Movement:
        return row.name.isEmpty() ? BudgetPanel::tr("repetitions") : row.name;
    case BudgetGroup::OwnEvents:
        return row.name;
    case BudgetGroup::Gaps:
        return gapText(row.reason);
    }
    return {};
}

QString shareText(SessionTime time, SessionTime length)
{
    if (length <= SessionTime{})
        return {};
    return BudgetPanel::tr("%1 %", "a share")
        .arg(QLocale().toString(100 * toSeconds(time) / toSeconds(length), 'f', 1));
}

} // namespace

BudgetPanel::BudgetPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 4))
    , m_copy(new QToolButton)
{
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_copy);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    keepTranslated(this, [this] {
        setAccessibleName(tr("Time budget"));
        m_table->setAccessibleName(tr("Time budget"));
        m_table->setHorizontalHeaderLabels({tr("What"), tr("Count"), tr("Time"), tr("Share")});
        m_copy->setText(tr("Copy"));
        m_copy->setAccessibleName(tr("Copy the time budget"));
        m_copy->setToolTip(tr("Copy the table, to be pasted into a spreadsheet"));
        refresh();
    });
}

void BudgetPanel::showBudget(std::vector<BudgetRow> rows, SessionTime length)
{
    m_rows = std::move(rows);
    m_length = length;
    refresh();
}

void BudgetPanel::showOwnEvents(const std::vector<BudgetRow> &rows)
{
    std::erase_if(m_rows, [](const BudgetRow &row) { return row.group == BudgetGroup::OwnEvents; });
    const auto behind =
        std::ranges::find_if(m_rows, [](const BudgetRow &row) { return row.group > BudgetGroup::OwnEvents; });
    m_rows.insert(behind, rows.begin(), rows.end());
    refresh();
}

void BudgetPanel::refresh()
{
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const BudgetRow &budget = m_rows[std::size_t(row)];
        const QStringList texts{
            nameOf(budget), QLocale().toString(budget.count), clockText(budget.time), shareText(budget.time, m_length)};
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *cell = new QTableWidgetItem(texts[column]);
            cell->setTextAlignment((column ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
            cell->setToolTip(column ? QString() : texts[column]);
            m_table->setItem(row, column, cell);
        }
    }
    m_copy->setEnabled(!m_rows.empty());
}

QString BudgetPanel::text() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < m_table->columnCount(); ++column)
        cells << m_table->horizontalHeaderItem(column)->text();
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace spotter
