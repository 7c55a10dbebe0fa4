// How long the stages of the engine take: mean, last and 95th percentile of the last 256 runs of each. Where a trace is
// set every run stands in it too.
#pragma once

#include "core/values/stats.h"

#include <chrono>
#include <deque>
#include <string_view>
#include <utility>
#include <vector>

namespace spotter {

class StageTrace;

/// The newest 256 of a row of measured times.
class TimeRow {
public:
    static constexpr std::size_t kept = 256;

    void add(double time_ms);
    std::int64_t runs() const { return m_runs; }
    double mean_ms() const;
    double last_ms() const { return m_times_ms.empty() ? 0.0 : m_times_ms.back(); }
    /// The least time that 95 % of the runs do not exceed (nearest rank).
    double p95_ms() const;

private:
    std::deque<double> m_times_ms;
    std::int64_t m_runs = 0;
};

class StageStats {
public:
    /// Runs \p work and counts its time under \p stage, a literal. Gives back what \p work gives.
    template <typename Work> decltype(auto) measure(std::string_view stage, Work &&work)
    {
        const Measured measured(*this, stage);
        return std::forward<Work>(work)();
    }
    void add(std::string_view stage, double time_ms) { row(stage).add(time_ms); }
    /// In the order in which the stages first ran.
    std::vector<StageTimes> times() const;
    /// \p trace outlives the measuring; null: none.
    void setTrace(StageTrace *trace) { m_trace = trace; }
    /// Forgets all times.
    void reset() { m_rows.clear(); }

private:
    using Clock = std::chrono::steady_clock;

    class Measured {
    public:
        Measured(StageStats &stats, std::string_view stage)
            : m_stats(stats)
            , m_stage(stage)
        {
        }
        ~Measured() { m_stats.add(m_stage, m_begin, Clock::now()); }
        Measured(const Measured &) = delete;
        Measured &operator=(const Measured &) = delete;

    private:
        StageStats &m_stats;
        std::string_view m_stage;
        Clock::time_point m_begin = Clock::now();
    };

    void add(std::string_view stage, Clock::time_point begin, Clock::time_point end);
    TimeRow &row(std::string_view stage);

    StageTrace *m_trace = nullptr;
    std::vector<std::pair<std::string_view, TimeRow>> m_rows;
};

} // namespace spotter
