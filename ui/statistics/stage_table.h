// The engine's stages: how often each ran and what it took, in milliseconds. GUI thread.
#pragma once

#include "core/values/stats.h"

#include <QTableWidget>

namespace spotter {

class StageTable : public QTableWidget {
    Q_OBJECT

public:
    explicit StageTable(QWidget *parent = nullptr);

    void showStages(const std::vector<StageTimes> &stages);
    /// A line of headers and one a stage, cells apart by tabulators.
    QString text() const;

private:
    std::vector<StageTimes> m_stages;
};

} // namespace spotter
