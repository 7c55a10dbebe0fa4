// What can be seen of an exercise without a network: repetitions and their phase, tempo, range, pauses, stillness,
// whether somebody is in the picture, and what is wrong with the picture itself. Fed with small grey frames; one
// object, one thread. No clock is read: the same frames give the same answers.
#pragma once

#include "core/values/events.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace spotter {

/// What the picture itself asks for.
enum class ViewTrouble { None, TooDark, TooBright, Shaking, NobodyThere, TooFar, TooNear };

/// All that the coaches may know about the movement at one moment.
struct MotionEvidence {
    SessionTime time{};
    double level = 0.0;          ///< amount of movement, 0 … 1, about 1 for a vigorous whole-body exercise
    bool present = false;        ///< somebody is in the picture
    bool exercising = false;     ///< the gate: periodic movement with enough energy
    bool holding = false;        ///< somebody is there and holds still: a plank, or a rest
    double phase = -1.0;         ///< 0 … 1 within the current repetition, below 0 where there is none
    int repetitions = 0;         ///< since reset
    int setRepetitions = 0;      ///< since the last rest
    SessionTime period{};        ///< of the movement now, 0 where there is none
    double periodStrength = 0.0; ///< normalised autocorrelation there, 0 … 1
    double range = 0.0;          ///< mean range of the last three repetitions against the set's first three; 1 = equal
    double tempoChange = 0.0;    ///< mean length of the last three repetitions against the set's first three; 1 = equal
    double steadiness = 0.0;     ///< 1 - variation of length and range over the last repetitions, 0 … 1
    std::optional<double> downShare; ///< share of a repetition that the downward half takes, where it can tell
    std::optional<double> symmetry;  ///< 0 … 1, left against right, where it can tell
    SessionTime stillFor{};          ///< time since the last movement
    ViewTrouble view = ViewTrouble::None;
};

class MotionAnalyser {
public:
    static constexpr int gridWidth = 64; ///< of the grey frames, pixels; the whole picture is stretched to it
    static constexpr int gridHeight = 64;
    static constexpr double framesPerSecond = 15.0; ///< frames nearer together than this are passed over

    MotionAnalyser();
    ~MotionAnalyser();

    /// True when a frame at \p time will be used, so that the caller need not make the grey picture otherwise.
    bool wants(SessionTime time) const;
    /// \p grey: gridWidth × gridHeight luma, rows from the top. \p time must not go back.
    void add(std::span<const std::uint8_t> grey, SessionTime time);
    /// A span without frames: what was being counted is not continued over it.
    void gap();
    void reset();

    const MotionEvidence &evidence() const;
    /// The repetitions counted since the last call; each is told once.
    std::vector<Repetition> takeRepetitions();
    /// Per-cell movement features of the newest frame for ActionPredictor: `featureTokens` rows of `featureDim` values,
    /// each about 0 … 1, row after row. All zero before the second frame.
    static constexpr int featureTokens = 16;
    static constexpr int featureDim = 8;
    std::span<const float> features() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spotter
