#include "core/stream/model_speech.h"

#include "core/values/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spotter {

ModelSpeech::ModelSpeech(const CoachModel &model, KeptPrompt &prompt, at::Tensor hidden,
    const SamplingOptions &sampling, int mostTokens, const std::vector<std::string> &stops)
    : m_model(model)
    , m_prompt(prompt)
    , m_hidden(std::move(hidden))
    , m_sampler(sampling)
    , m_decoder(model.tokenizer)
    , m_text(stops)
    , m_mostTokens(mostTokens)
{
}

std::optional<std::string> ModelSpeech::next()
{
    if (m_ended)
        return std::nullopt;
    const LanguageModel &language = m_model.model.language();
    if (m_unread)
        m_hidden = m_prompt.readOn(language.embed(std::span(&*m_unread, 1)));
    const at::Tensor logits = language.logits(m_hidden.slice(0, -1)).flatten().cpu().contiguous();
    const std::span<const float> values(logits.const_data_ptr<float>(), std::size_t(logits.numel()));
    if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); }))
        throw Error(QCoreApplication::translate("ModelCoach", "the language model gives no numbers"), {},
            QCoreApplication::translate("ModelCoach", "Its weights are damaged; fetch it again"),
            QStringLiteral("model.pretrained_path"));
    const int token = m_sampler.next(values);
    if (std::ranges::find(m_model.checkpoint.generation.endTokens, token)
        != m_model.checkpoint.generation.endTokens.end())
        return end();
    m_unread = token;
    m_logShares += logShare(values, token);
    ++m_tokens;
    std::string words = m_text.push(m_decoder.push(token));
    if (m_tokens < m_mostTokens && !m_text.isStopped())
        return words;
    return words + end().value_or(std::string());
}

std::optional<std::string> ModelSpeech::end()
{
    m_ended = true;
    std::string rest = m_text.push(m_decoder.finish()) + m_text.finish();
    return rest.empty() ? std::nullopt : std::optional(std::move(rest));
}

double ModelSpeech::logShare(std::span<const float> logits, int token) const
{
    const float best = *std::ranges::max_element(logits);
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(double(logit - best));
    return double(logits[std::size_t(token)] - best) - std::log(sum);
}

double ModelSpeech::confidence() const
{
    return m_tokens == 0 ? 0 : std::exp(m_logShares / m_tokens);
}

SamplingOptions samplingOf(
    const Settings::Generation &generation, const GenerationDefaults &defaults, std::uint64_t seed)
{
    SamplingOptions options;
    options.sample = generation.doSample && generation.temperature > 0;
    options.temperature = generation.temperature;
    options.topP = generation.topP;
    options.topK = defaults.topK;
    options.repetitionPenalty = generation.repetitionPenalty;
    options.seed = seed;
    return options;
}

} // namespace spotter
