// The coach that is always there: sees movement without a network (MotionAnalyser) and speaks like a trainer (Trainer).
// Its embeddings are the analyser's features: 16 tokens of 8 values for each frame of a chunk.
#pragma once

#include "core/stream/coach.h"
#include "core/stream/trainer.h"

#include <QStringList>

#include <deque>

namespace spotter {

class MotionCoach : public Coach {
public:
    CoachState state() const override { return {}; }
    void apply(const Settings &settings) override { m_settings = settings.motion; }
    Look look(const Frame &frame, SessionTime time, StageStats &stats) override;
    void gap(GapReason) override;
    Tokens features() override;
    Observation observe(const Chunk &chunk) override;
    std::optional<Utterance> choose(const Decision &decision) override;
    std::optional<Piece> speakOn() override;
    void hush() override { m_unsaid.clear(); }
    void reset() override;

    const MotionEvidence &evidence() const { return m_analyser.evidence(); }

private:
    MotionAnalyser m_analyser;
    Trainer m_trainer;
    Settings::Motion m_settings;
    std::vector<std::uint8_t> m_grey;
    SessionTime m_time{};               ///< of the frame last looked at
    std::deque<ScoredFrame> m_watched;  ///< the frames that were kept, from those of the last chunk on
    std::optional<Remark> m_correction; ///< as of the last chunk
    std::optional<Remark> m_praise;
    QStringList m_unsaid; ///< words of what was chosen
};

} // namespace spotter
