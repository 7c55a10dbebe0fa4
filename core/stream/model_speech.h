// One answer of the language model, token by token. Includes ATen; under c10::InferenceMode; one thread.
#pragma once

#include "core/model/sampler.h"
#include "core/model/text_stream.h"
#include "core/stream/coach_model.h"
#include "core/stream/kept_prompt.h"

#include <optional>
#include <string>

namespace spotter {

class ModelSpeech {
public:
    /// \p hidden is of the prompt's last position, which \p prompt has read. Both outlive it.
    ModelSpeech(const CoachModel &model, KeptPrompt &prompt, at::Tensor hidden, const SamplingOptions &sampling,
        int mostTokens, const std::vector<std::string> &stops);

    /// Chooses one token; the text that is whole with it, often empty. None where the answer is over. Throws Error
    /// where the model gives something else than numbers.
    std::optional<std::string> next();

    /// exp of the mean log probability of the tokens so far, before temperature and penalties: 0 … 1.
    double confidence() const;
    int tokens() const { return m_tokens; }

private:
    std::optional<std::string> end();
    double logShare(std::span<const float> logits, int token) const;

    const CoachModel &m_model;
    KeptPrompt &m_prompt;
    at::Tensor m_hidden;
    Sampler m_sampler;
    StreamingDecoder m_decoder;
    TextStream m_text;
    int m_mostTokens;
    int m_tokens = 0;
    double m_logShares = 0;
    bool m_ended = false;
    std::optional<int> m_unread; ///< chosen last
};

/// What generation.* asks for. \p defaults gives what it does not name, \p seed decides chance.
SamplingOptions samplingOf(
    const Settings::Generation &generation, const GenerationDefaults &defaults, std::uint64_t seed);

} // namespace spotter
