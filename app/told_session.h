// A session without a window: watched to its end while a TimelineWriter tells it.
#pragma once

#include "app/output.h"

#include "core/stream/coaching_session.h"
#include "core/stream/timeline_writer.h"

namespace spotter {

struct ToldSession {
    QString source; ///< as CoachingSession::open() takes it
    bool isFile = false; ///< the source is a path, even where it could be a camera
    Pace pace = Pace::FullSpeed;
    SettingsSnapshot settings;
    std::int64_t frameLimit = 0; ///< 0: none
    bool progress = true;
};

/// Ctrl-C ends a told session cleanly from now on, instead of the program.
void listenForInterrupt();
bool wasInterrupted();

/// Returns when the source has ended, the limit is reached, \p output is broken, or Ctrl-C was pressed; the summary is
/// then written. Needs an application object. Throws Error.
void tellSession(const ToldSession &told, const Output &output, TimelineWriter &writer);

} // namespace spotter
