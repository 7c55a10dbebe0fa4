// Figures about a running engine: counted on the engine's thread, sent as a value a few times a second.
#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <vector>

namespace spotter {

/// Times of one stage of the engine, in milliseconds, over the last 256 runs.
struct StageTimes {
    QString name;          ///< "convert", "motion", "observe", "decide", "speak", …; a model's are within these
    std::int64_t runs = 0; ///< since the start or the last reset
    double mean_ms = 0.0;
    double last_ms = 0.0;
    double p95_ms = 0.0;
};

struct EngineStats {
    std::int64_t framesIn = 0;      ///< handed to the engine
    std::int64_t framesUsed = 0;    ///< kept by the frame clock
    std::int64_t framesDropped = 0; ///< replaced in the mailbox before the engine saw them
    std::int64_t chunks = 0;
    std::int64_t tokens = 0;       ///< held by the temporal context
    std::int64_t contextBytes = 0; ///< memory of the temporal context
    std::int64_t repetitions = 0;
    std::int64_t utterances = 0;
    double latencyMean_ms = 0.0; ///< arrival of a chunk's last frame to its decision; live only
    double latencyP95_ms = 0.0;
    std::vector<StageTimes> stages;
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::EngineStats)
