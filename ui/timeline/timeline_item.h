// One event on the timeline, whatever its lane: a row of TimelineModel. A value.
#pragma once

#include "core/values/events.h"

#include <array>

namespace spotter {

enum class Lane { Repetitions, Actions, Utterances, Notes, Gaps, Degradations };
constexpr std::size_t laneCount = 6;

struct TimelineItem {
    /// The end of what is not over yet.
    static constexpr SessionTime open = SessionTime::max();

    SessionTime from{};
    SessionTime to{}; ///< same as `from` for a moment
    Lane lane = Lane::Actions;
    ActionToken token = ActionToken::Next;
    double confidence = 1.0;
    Cause cause = Cause::Watching;
    std::chrono::nanoseconds latency{};
    QString text{};   ///< words of an utterance or note, the effect of a degradation
    QString reason{}; ///< what brought a degradation on
    int number = 0;   ///< of a repetition or chunk; id of an utterance or note, that of an own event below 0
    GapReason gap = GapReason::None;
    bool growing = false; ///< an utterance whose last word has not come
};

} // namespace spotter
