#include "ui/statistics/statistics_panel.h"

#include "ui/icons.h"
#include "ui/keep_translated.h"
#include "ui/statistics/stage_table.h"
#include "ui/statistics/statistics_chart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace spotter {

namespace {

QString whole(std::int64_t number)
{
    return QLocale().toString(qint64(number));
}

QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

StatisticsPanel::StatisticsPanel(const StatisticsHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_counts(new QLabel)
    , m_stages(new StageTable)
{
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts->setWordWrap(true);
    auto *copyButton = new QPushButton(themedIcon(QStringLiteral("copy")), {});

    auto *column = new QVBoxLayout(this);
    for (int quantity = 0; quantity < StatisticsHistory::QuantityCount; ++quantity) {
        m_charts.push_back(new StatisticsChart(history, StatisticsHistory::Quantity(quantity)));
        column->addWidget(m_charts.back());
    }
    column->addWidget(m_counts);
    column->addWidget(m_stages, 1);
    column->addWidget(copyButton, 0, Qt::AlignTrailing);
    connect(copyButton, &QPushButton::clicked, this, &StatisticsPanel::copy);
    connect(&history, &StatisticsHistory::changed, this, &StatisticsPanel::tell);
    keepTranslated(this, [this, copyButton] {
        copyButton->setText(tr("Copy as Text"));
        m_counts->setText(counts());
    });
}

void StatisticsPanel::showEvent(QShowEvent *)
{
    tell();
    m_stages->showStages(m_stats.stages);
    if (m_deviceAsked)
        return;
    m_deviceAsked = true;
    // Waking a graphics card's driver takes a second.
    QThreadPool::globalInstance()->start([panel = QPointer(this)] {
        const ComputeInfo info = computeInfo();
        QMetaObject::invokeMethod(qApp, [panel, info] {
            if (!panel)
                return;
            panel->m_device = info;
            panel->tell();
        });
    });
}

QString StatisticsPanel::device() const
{
    if (!m_device)
        return tr("being looked up");
    const ComputeInfo &info = *m_device;
    return info.gpu ? tr("%1; %2 (%3), %4 threads").arg(*info.gpu, info.cpuName, info.cpuFeatures).arg(info.threads)
                    : tr("%1 (%2), %3 threads; no GPU").arg(info.cpuName, info.cpuFeatures).arg(info.threads);
}

QString StatisticsPanel::counts() const
{
    QStringList lines{
        tr("Frames: %1 in, %2 looked at, %3 shown, %4 dropped")
            .arg(whole(m_stats.framesIn), whole(m_stats.framesUsed), whole(m_shown), whole(m_stats.framesDropped)),
        tr("Chunks: %1, tokens in memory: %2 (%3)")
            .arg(whole(m_stats.chunks), whole(m_stats.tokens), QLocale().formattedDataSize(m_stats.contextBytes)),
        tr("Repetitions: %1, utterances: %2").arg(whole(m_stats.repetitions), whole(m_stats.utterances)),
    };
    lines << (m_stats.latencyMean_ms > 0
            ? tr("Frame to decision: mean %1 ms, p95 %2 ms")
                  .arg(milliseconds(m_stats.latencyMean_ms), milliseconds(m_stats.latencyP95_ms))
            : tr("Frame to decision: measured with a camera"));
    lines << tr("Computes on: %1").arg(device());
    return lines.join(QLatin1Char('\n'));
}

void StatisticsPanel::tell()
{
    if (isVisible())
        m_counts->setText(counts());
}

void StatisticsPanel::showStats(const EngineStats &stats)
{
    m_stats = stats;
    tell();
    if (isVisible())
        m_stages->showStages(stats.stages);
}

void StatisticsPanel::setShown(std::int64_t pictures)
{
    m_shown = pictures;
}

void StatisticsPanel::copy() const
{
    QStringList lines;
    for (const StatisticsChart *chart : m_charts)
        lines << chart->sentence();
    lines << counts() << m_stages->text();
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace spotter
