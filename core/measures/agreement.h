// Whether two judges agree more than two would who answer by chance. Pure; any thread.
#pragma once

#include <optional>

namespace spotter {

/// Questions that both have answered with yes or no.
struct Agreement {
    int both = 0;       ///< yes
    int firstOnly = 0;  ///< yes, and no by the second
    int secondOnly = 0; ///< no, and yes by the second
    int neither = 0;

    void add(bool first, bool second);
    int questions() const { return both + firstOnly + secondOnly + neither; }
    /// Cohen's kappa (Cohen, "A Coefficient of Agreement for Nominal Scales", 1960): 1 at full agreement, 0 at what
    /// chance gives, below 0 for less. None where chance alone would agree on every question: no questions, or both
    /// gave the same answer to all.
    std::optional<double> kappa() const;

    Agreement &operator+=(const Agreement &other);
    bool operator==(const Agreement &) const = default;
};

} // namespace spotter
