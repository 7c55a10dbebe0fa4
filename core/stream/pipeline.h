// One session as the worker walks it: from a frame to what is decided and said. Lives on the engine's worker thread and
// tells everything through the engine's signals. Reads no clock but the frames' own, except to measure how long it
// took.
#pragma once

#include "core/stream/coach_engine.h"

#include <stop_token>

namespace spotter {

class Pipeline {
public:
    /// \p start is time 0 of a live session. Throws Error where the settings cannot be used.
    Pipeline(
        CoachEngine& engine, SettingsSnapshot settings, TimeBase timeBase, std::chrono::steady_clock::time_point start);

    void apply(SettingsSnapshot settings);
    void reset();
    /// Frames were passed over on request: the next one comes after a gap.
    void pause();
    void take(const Frame& frame, std::int64_t offered, std::int64_t replaced, const std::stop_token& stop);
    /// The last figures, and the end.
    void finish();

private:
    CoachEngine& m_engine;
    SettingsSnapshot m_settings;
    TimeBase m_timeBase;
    std::chrono::steady_clock::time_point m_start;
    EngineStats m_stats;
};

} // namespace spotter
