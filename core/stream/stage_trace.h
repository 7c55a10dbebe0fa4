// When every stage of the engine ran, and for how long, as it happens, in a file that chrome://tracing and Perfetto
// (ui.perfetto.dev) open: a JSON array of events ("Trace Event Format", Google 2016), whose end may be missing where
// the program died. Stages within stages lie within each other. No words and no pictures are in it. One thread.
#pragma once

#include "core/values/error.h"
#include "core/values/events.h"

#include <QFile>

#include <chrono>
#include <optional>
#include <string_view>

namespace spotter {

class StageTrace {
public:
    using Clock = std::chrono::steady_clock;

    /// Writes \p path anew; without a folder it is in the user's data folder for Spotter. Throws Error, its key
    /// performance.profile_path, where it cannot be written.
    explicit StageTrace(const QString &path);
    /// Writes the end.
    ~StageTrace();
    StageTrace(const StageTrace &) = delete;
    StageTrace &operator=(const StageTrace &) = delete;

    void add(std::string_view stage, Clock::time_point begin, Clock::time_point end);
    /// A decision, as a mark where it fell.
    void add(const ActionEvent &event);
    /// What went wrong in writing, once; nothing is written from then on.
    std::optional<Error> takeTrouble();

private:
    double sinceBegin_us(Clock::time_point time) const;
    void write(const QByteArray &event);
    void pour();

    QFile m_file;
    QByteArray m_waiting; ///< for the file
    Clock::time_point m_begin = Clock::now();
    bool m_isFirst = true;
    bool m_isBroken = false;
    std::optional<Error> m_trouble;
};

} // namespace spotter
