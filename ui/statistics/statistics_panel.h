// The engine's figures: the last two minutes as lines, frames in, looked at, shown and dropped, memory, what is
// computed on, and the time of every stage. Copied as text. GUI thread.
#pragma once

#include "core/model/device.h"
#include "core/values/stats.h"
#include "ui/statistics/statistics_history.h"

#include <QWidget>

class QLabel;

namespace spotter {

class StageTable;
class StatisticsChart;

class StatisticsPanel : public QWidget {
    Q_OBJECT

public:
    /// \p history outlives it.
    explicit StatisticsPanel(const StatisticsHistory &history, QWidget *parent = nullptr);

    void showStats(const EngineStats &stats);
    /// Different pictures painted since the window was opened.
    void setShown(std::int64_t pictures);
    /// All of it to the clipboard.
    void copy() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString device() const;
    QString counts() const;
    void tell();

    const StatisticsHistory &m_history;
    EngineStats m_stats;
    std::int64_t m_shown = 0;
    std::optional<ComputeInfo> m_device; ///< empty until it is known
    bool m_deviceAsked = false;
    std::vector<StatisticsChart *> m_charts;
    QLabel *m_counts;
    StageTable *m_stages;
};

} // namespace spotter
