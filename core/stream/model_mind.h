// The model's part in coaching: what it has seen, what it has read, and what it is saying. Knows nothing of what to do
// where it fails: all throws, spotter::Error, c10::Error or std::bad_alloc, and after a shortage of memory every call
// may be made again. Includes ATen; under c10::InferenceMode; one thread.
#pragma once

#include "core/stream/action_predictor.h"
#include "core/stream/conversation.h"
#include "core/stream/model_speech.h"

namespace spotter {

/// Throws Error, its key the setting, where \p settings ask for what \p model cannot do.
void checkFits(const Settings &settings, const CoachModel &model);

class ModelMind {
public:
    explicit ModelMind(std::shared_ptr<const CoachModel> model);

    const std::shared_ptr<const CoachModel> &model() const { return m_model; }
    /// \p chunks to remember and \p images to show.
    void apply(const Settings &settings, int chunks, int images);

    void keep(const Frame &frame, SessionTime time);
    /// Reads what is new, so that a question finds it there. Not while it answers.
    void readAhead();
    /// False where not all frames of the chunk were kept: it came to the session in the middle of it.
    bool observe(const Chunk &chunk) { return m_perception.observe(chunk); }
    /// Of the newest chunk.
    Tokens embeddings() const;

    /// Whether the checkpoint knows the action tokens. Throws Error, its key the setting.
    void checkVerdict() const;
    /// How likely each action token begins an answer to \p question, silence by its prior likelier. None while it
    /// answers, before the first chunk, and where the checkpoint does not know the tokens.
    std::optional<ActionShares> verdict(const std::string &question);
    /// Begins an answer to \p question; another one is over.
    void ask(const std::string &question, std::uint64_t seed);
    bool isAnswering() const { return m_speech.has_value(); }
    /// Of the answer: see ModelSpeech.
    std::optional<std::string> nextWords() { return m_speech->next(); }
    double confidence() const { return m_speech->confidence(); }
    void endAnswer();

    void gap(GapReason reason);
    /// Forgets all that it saw.
    void reset();
    /// Gives back what it can read again.
    void release();

    const ChunkPerception &perception() const { return m_perception; }
    const KeptPrompt &prompt() const { return m_prompt; }

private:
    at::Tensor embedded(const std::string &text) const;
    at::Tensor read(const std::string &question);
    std::optional<std::array<int, 3>> actionIds() const;

    std::shared_ptr<const CoachModel> m_model;
    ChunkPerception m_perception;
    KeptPrompt m_prompt;
    Settings m_settings;
    std::string m_opening;               ///< that the prompt begins with
    std::optional<ModelSpeech> m_speech; ///< after the prompt, which it uses
};

} // namespace spotter
