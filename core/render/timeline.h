// What happens when in a clip: the script's sets laid out in time, with the small variation that no person is without,
// and the true repetitions that follow from it.
#pragma once

#include "core/render/figure_renderer.h"

namespace spotter {

/// Where the movement stands at one moment.
struct Progress {
    double amount = 0.0; ///< 0 start position … 1 the far end of the repetition
    double swing = 0.0;  ///< 0 … 1 … 0 within each half of a repetition: how far between its two ends
    int repetition = 0;  ///< from 1; between two repetitions that of the last one
    double depth = 1.0;  ///< of this repetition, 1 = full range
};

class Random;

class Timeline {
public:
    explicit Timeline(const RenderScript &script);

    Progress at(double time_s) const;
    const RenderedTruth &truth() const { return m_truth; }

private:
    struct Stretch {
        double from_s;
        double turn_s; ///< the moment of full range
        double to_s;
        double depth;
    };

    double addSet(const RenderSet &set, double from_s, Random &random);

    std::vector<Stretch> m_repetitions;
    RenderedTruth m_truth;
};

/// Rises from 0 to 1 with the least jerk, as people move a limb from rest to rest: Flash and Hogan 1985,
/// "The coordination of arm movements", J. Neurosci. 5(7).
double minimumJerk(double share);

} // namespace spotter
