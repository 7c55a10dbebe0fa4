#include "ui/statistics_panel.h"

#include "ui/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace spotter {

namespace {

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QStringList cells(const StageTimes &stage)
{
    return {stage.name, QLocale().toString(qint64(stage.runs)), milliseconds(stage.mean_ms),
        milliseconds(stage.last_ms), milliseconds(stage.p95_ms)};
}

} // namespace

StatisticsPanel::StatisticsPanel(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel)
    , m_stages(new QTableWidget(0, 5))
{
    m_stages->setHorizontalHeaderLabels({tr("Stage"), tr("Runs"), tr("Mean"), tr("Last"), tr("p95")});
    m_stages->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_stages->horizontalHeader()->setStretchLastSection(true);
    m_stages->verticalHeader()->hide();
    m_stages->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_stages->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stages->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_stages->setTabKeyNavigation(false);
    m_stages->setAccessibleName(tr("Times of each stage in milliseconds"));
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts->setWordWrap(true);
    auto *copyButton = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy as Text"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_counts);
    column->addWidget(m_stages, 1);
    column->addWidget(copyButton, 0, Qt::AlignRight);
    connect(copyButton, &QPushButton::clicked, this, &StatisticsPanel::copy);
    showStats({});
}

QString StatisticsPanel::counts() const
{
    const QLocale locale;
    return QStringList{
        tr("Frames: %1 in, %2 looked at, %3 dropped")
            .arg(locale.toString(qint64(m_stats.framesIn)), locale.toString(qint64(m_stats.framesUsed)),
                locale.toString(qint64(m_stats.framesDropped))),
        tr("Chunks: %1, tokens in memory: %2 (%3)")
            .arg(locale.toString(qint64(m_stats.chunks)), locale.toString(qint64(m_stats.tokens)),
                locale.formattedDataSize(m_stats.contextBytes)),
        tr("Repetitions: %1, utterances: %2").arg(m_stats.repetitions).arg(m_stats.utterances),
        tr("Frame to decision: mean %1 ms, p95 %2 ms")
            .arg(milliseconds(m_stats.latencyMean_ms), milliseconds(m_stats.latencyP95_ms)),
        tr("Stages, in milliseconds:"),
    }
        .join(QLatin1Char('\n'));
}

void StatisticsPanel::showStats(const EngineStats &stats)
{
    m_stats = stats;
    m_counts->setText(counts());
    m_stages->setRowCount(int(stats.stages.size()));
    for (int row = 0; row < m_stages->rowCount(); ++row) {
        const QStringList texts = cells(stats.stages[std::size_t(row)]);
        for (int column = 0; column < int(texts.size()); ++column) {
            QTableWidgetItem *cell = m_stages->item(row, column);
            if (!cell) {
                cell = new QTableWidgetItem;
                cell->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
                m_stages->setItem(row, column, cell);
            }
            cell->setText(texts[column]);
        }
    }
}

void StatisticsPanel::copy() const
{
    QStringList lines{counts()};
    QStringList heads;
    for (int column = 0; column < m_stages->columnCount(); ++column)
        heads << m_stages->horizontalHeaderItem(column)->text();
    lines << heads.join(QLatin1Char('\t'));
    for (const StageTimes &stage : m_stats.stages)
        lines << cells(stage).join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace spotter
