// The engine's figures: how often each stage ran and what it took, frames, context, latency. Copied as text.
#pragma once

#include "core/values/stats.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace spotter {

class StatisticsPanel : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsPanel(QWidget *parent = nullptr);

    void showStats(const EngineStats &stats);
    void copy() const;

private:
    QString counts() const;

    EngineStats m_stats;
    QLabel *m_counts;
    QTableWidget *m_stages;
};

} // namespace spotter
