#include "core/stream/pipeline.h"

namespace spotter {

Pipeline::Pipeline(
    CoachEngine& engine, SettingsSnapshot settings, TimeBase timeBase, std::chrono::steady_clock::time_point start)
    : m_engine(engine)
    , m_settings(std::move(settings))
    , m_timeBase(timeBase)
    , m_start(start)
{
}

void Pipeline::apply(SettingsSnapshot settings)
{
    m_settings = std::move(settings);
}
void Pipeline::reset()
{
    m_stats = {};
}
void Pipeline::pause()
{
}

void Pipeline::take(const Frame&, std::int64_t offered, std::int64_t replaced, const std::stop_token&)
{
    m_stats.framesIn = offered;
    m_stats.framesDropped = replaced;
}

void Pipeline::finish()
{
    Q_EMIT m_engine.statsChanged(m_stats);
    Q_EMIT m_engine.finished({});
}

} // namespace spotter
