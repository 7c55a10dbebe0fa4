#include "ui/statistics/stage_table.h"

#include "ui/keep_translated.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace spotter {

namespace {

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', 2);
}

// As the engine's parts call them; what is missing here is shown as they say it.
constexpr const char *stageNames[] = {
    QT_TRANSLATE_NOOP("Stage", "convert"),
    QT_TRANSLATE_NOOP("Stage", "motion"),
    QT_TRANSLATE_NOOP("Stage", "encode"),
    QT_TRANSLATE_NOOP("Stage", "prefill"),
    QT_TRANSLATE_NOOP("Stage", "observe"),
    QT_TRANSLATE_NOOP("Stage", "video"),
    QT_TRANSLATE_NOOP("Stage", "verdict"),
    QT_TRANSLATE_NOOP("Stage", "decide"),
    QT_TRANSLATE_NOOP("Stage", "question"),
    QT_TRANSLATE_NOOP("Stage", "speak"),
    QT_TRANSLATE_NOOP("Stage", "token"),
};

QString nameOf(const StageTimes &stage)
{
    const auto *known =
        std::ranges::find_if(stageNames, [&](const char *name) { return stage.name == QLatin1String(name); });
    return known == std::end(stageNames) ? stage.name : QCoreApplication::translate("Stage", *known);
}

QStringList cells(const StageTimes &stage)
{
    return {nameOf(stage), QLocale().toString(qint64(stage.runs)), milliseconds(stage.mean_ms),
        milliseconds(stage.last_ms), milliseconds(stage.p95_ms)};
}

} // namespace

StageTable::StageTable(QWidget *parent)
    : QTableWidget(0, 5, parent)
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    keepTranslated(this, [this] {
        setHorizontalHeaderLabels({tr("Stage"), tr("Runs"), tr("Mean\nms"), tr("Last\nms"), tr("p95\nms")});
        horizontalHeaderItem(4)->setToolTip(tr("19 of 20 runs take no longer"));
        setAccessibleName(tr("Times of each stage in milliseconds"));
        showStages(m_stages);
    });
}

void StageTable::showStages(const std::vector<StageTimes> &stages)
{
    m_stages = stages;
    setRowCount(int(stages.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList texts = cells(stages[std::size_t(row)]);
        for (int column = 0; column < int(texts.size()); ++column) {
            QTableWidgetItem *cell = item(row, column);
            if (!cell) {
                cell = new QTableWidgetItem;
                cell->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
                setItem(row, column, cell);
            }
            cell->setText(texts[column]);
        }
    }
}

QString StageTable::text() const
{
    QStringList lines;
    QStringList cellsOfLine;
    for (int column = 0; column < columnCount(); ++column)
        cellsOfLine << horizontalHeaderItem(column)->text().replace(QLatin1Char('\n'), QLatin1Char(' '));
    lines << cellsOfLine.join(QLatin1Char('\t'));
    for (int row = 0; row < rowCount(); ++row) {
        cellsOfLine.clear();
        for (int column = 0; column < columnCount(); ++column)
            cellsOfLine << item(row, column)->text();
        lines << cellsOfLine.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace spotter
