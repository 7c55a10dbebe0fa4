// What kept sessions come to week by week, to see how somebody gets on. Pure; any thread.
#pragma once

#include "core/session/kept_session.h"

#include <QDate>

#include <optional>

namespace spotter {

struct WeekFigures {
    QDate monday;
    int sessions = 0;
    int repetitions = 0;
    SessionTime length{};
    SessionTime moving{}; ///< in repetitions
    int utterances = 0;
    int reviewed = 0;
    int accepted = 0;

    /// Seconds for a repetition; none where there was none.
    std::optional<double> tempo() const;
    std::optional<double> utterancesPerMinute() const;
    /// Of the utterances that somebody judged, 0 … 1.
    std::optional<double> acceptedShare() const;

    bool operator==(const WeekFigures &) const = default;
};

/// By time, without a hole: a week in which nothing was done is there too. Weeks of the local calendar, from Monday.
/// Those of more than \p most weeks before the last are left out.
std::vector<WeekFigures> weekFigures(const std::vector<LibraryEntry> &sessions, int most);

} // namespace spotter
