// One quantity of the last two minutes as a line: its name and present value above, the greatest value at the scale.
// The newest second is at the right, as time always runs. A screen reader is told present, mean and greatest value.
#pragma once

#include "ui/statistics/statistics_history.h"

#include <QWidget>

namespace spotter {

class StatisticsChart : public QWidget {
    Q_OBJECT

public:
    /// \p history outlives it.
    StatisticsChart(const StatisticsHistory &history, StatisticsHistory::Quantity quantity, QWidget *parent = nullptr);

    /// "Latency, ms: now 45, mean 40, most 61 over the last two minutes".
    QString sentence() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString title() const;

    const StatisticsHistory &m_history;
    StatisticsHistory::Quantity m_quantity;
};

} // namespace spotter
