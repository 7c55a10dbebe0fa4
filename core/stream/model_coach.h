// The coach that the settings ask for. Where model.pretrained_path names a Mobile-VideoGPT, the model looks at every
// kept frame and chunk, and speaks; the motion coach goes on beside it: it counts, tells what it measured to the model
// (prompts.evidence), speaks counts and summaries itself, and keeps the model silent while nobody is in the picture.
// Where no model is set, where it cannot be loaded or used, or breaks, the motion coach coaches alone, and state() says
// why. What the model has no memory or no time for is done with less; see CoachLadder. No torch in this header.
#pragma once

#include "core/stream/coach.h"
#include "core/stream/model_shelf.h"

#include <memory>

namespace spotter {

class ModelCoach : public Coach {
public:
    /// \p shelf keeps the model from one session to the next; for one engine's coaches, on its worker.
    explicit ModelCoach(std::shared_ptr<ModelShelf> shelf = {});
    ~ModelCoach() override;

    CoachState state() const override;
    std::vector<Degradation> takeDegradations() override;
    /// Loads another model where another one is set, and puts another adapter on, which takes seconds.
    void apply(const Settings &settings) override;
    void checkVerdict() const override;
    void giveWay(const QString &cause) override;
    Look look(const Frame &frame, SessionTime time, StageStats &stats) override;
    void gap(GapReason reason) override;
    Tokens features() override;
    Observation observe(const Chunk &chunk) override;
    /// Finds the model's first words too: none where it repeats itself.
    std::optional<Utterance> choose(const Decision &decision) override;
    std::optional<Piece> speakOn() override;
    void hush() override;
    /// Tries a model again that could not coach.
    void reset() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spotter
