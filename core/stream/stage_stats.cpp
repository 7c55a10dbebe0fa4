#include "core/stream/stage_stats.h"

#include "core/stream/stage_trace.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spotter {

void TimeRow::add(double time_ms)
{
    ++m_runs;
    m_times_ms.push_back(time_ms);
    if (m_times_ms.size() > kept)
        m_times_ms.pop_front();
}

double TimeRow::mean_ms() const
{
    if (m_times_ms.empty())
        return 0.0;
    return std::accumulate(m_times_ms.begin(), m_times_ms.end(), 0.0) / double(m_times_ms.size());
}

double TimeRow::p95_ms() const
{
    if (m_times_ms.empty())
        return 0.0;
    std::vector<double> sorted(m_times_ms.begin(), m_times_ms.end());
    const auto rank = sorted.begin() + std::ptrdiff_t(std::ceil(0.95 * double(sorted.size()))) - 1;
    std::nth_element(sorted.begin(), rank, sorted.end());
    return *rank;
}

std::vector<StageTimes> StageStats::times() const
{
    std::vector<StageTimes> all;
    for (const auto &[stage, times] : m_rows) {
        const QString name = QString::fromUtf8(stage.data(), qsizetype(stage.size()));
        all.push_back({name, times.runs(), times.mean_ms(), times.last_ms(), times.p95_ms()});
    }
    return all;
}

void StageStats::add(std::string_view stage, Clock::time_point begin, Clock::time_point end)
{
    add(stage, std::chrono::duration<double, std::milli>(end - begin).count());
    if (m_trace)
        m_trace->add(stage, begin, end);
}

TimeRow &StageStats::row(std::string_view stage)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [stage](const auto &row) { return row.first == stage; });
    if (found != m_rows.end())
        return found->second;
    return m_rows.emplace_back(stage, TimeRow()).second;
}

} // namespace spotter
