#include "core/stream/model_mind.h"

#include "core/values/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCoach)
};

} // namespace

void checkFits(const Settings &settings, const CoachModel &model)
{
    const auto refuse = [](const QString &message, const QString &remedy, const char *key) {
        throw Error(message, QString::fromLatin1(key), remedy, QString::fromLatin1(key));
    };
    const int side = model.checkpoint.image.image_px;
    for (const auto &[asked, key] : {std::pair(settings.video.frameWidth, "video.frame_width"),
             std::pair(settings.video.frameHeight, "video.frame_height")}) {
        if (asked != side)
            refuse(Text::tr("the model sees pictures of %1 × %1 pixels").arg(side), Text::tr("Set it to %1").arg(side),
                key);
    }
    const auto least = int(model.model.selectedPerChunk());
    if (settings.video.chunkSize < least)
        refuse(Text::tr("the model chooses %1 frames of each chunk").arg(least),
            Text::tr("Set it to %1 or more").arg(least), "video.chunk_size");
    if (settings.generation.numBeams > 1)
        refuse(Text::tr("words are said as they come, so the model follows one sentence only"), Text::tr("Set it to 1"),
            "generation.num_beams");
}

ModelMind::ModelMind(std::shared_ptr<const CoachModel> model)
    : m_model(std::move(model))
    , m_perception(m_model->model)
    , m_prompt(m_model->model.language())
{
}

void ModelMind::apply(const Settings &settings, int chunks, int images)
{
    m_settings = settings;
    m_perception.setWindow(chunks, images);
    m_prompt.setReuse(settings.model.useCache, settings.model.rebuildAfter);
}

at::Tensor ModelMind::embedded(const std::string &text) const
{
    return m_model->model.language().embed(m_model->tokenizer.encode(text));
}

void ModelMind::keep(const Frame &frame, SessionTime time)
{
    m_perception.keep(frame, time, m_model->checkpoint.image.image_px);
}

void ModelMind::readAhead()
{
    if (isAnswering())
        return;
    if (const std::string opening = Conversation::opening(m_settings.prompts); opening != m_opening) {
        m_prompt.setInstruction(embedded(opening));
        m_opening = opening;
    }
    m_prompt.show(m_perception.images());
}

Tokens ModelMind::embeddings() const
{
    const at::Tensor block = m_perception.newestBlock().to(at::kFloat).cpu().contiguous();
    const auto *values = block.const_data_ptr<float>();
    return {int(block.size(1)), {values, values + block.numel()}};
}

std::optional<std::array<int, 3>> ModelMind::actionIds() const
{
    const Settings::SpecialTokens &names = m_settings.specialTokens;
    std::array<int, 3> ids{};
    std::size_t i = 0;
    for (const QString &name : {names.next, names.feedback, names.correct}) {
        const std::optional<int> id = m_model->tokenizer.addedId(name.toStdString());
        if (!id)
            return std::nullopt;
        ids[i++] = *id;
    }
    return ids;
}

void ModelMind::checkVerdict() const
{
    if (!actionIds())
        throw Error(Text::tr("the model has not learnt the tokens of the three actions, so it cannot decide by them"),
            QStringLiteral("action_prediction.strategy"),
            Text::tr("Set it to rule_based, or choose a trained predictor (action_prediction.model.checkpoint_path)"),
            QStringLiteral("action_prediction.strategy"));
}

std::optional<ActionShares> ModelMind::verdict(const std::string &question)
{
    const auto ids = actionIds();
    if (!ids || isAnswering() || m_perception.chunks() == 0)
        return std::nullopt;
    const at::Tensor logits = m_model->model.language().logits(read(question).slice(0, -1)).flatten().cpu();
    m_prompt.endAnswer();
    const double silence = std::clamp(m_settings.actionPrediction.model.silencePrior, 0.001, 0.999);
    const std::array<double, 3> prior{silence, (1 - silence) / 2, (1 - silence) / 2};
    std::array<double, 3> weighed{};
    for (std::size_t i = 0; i < 3; ++i)
        weighed[i] = logits[(*ids)[i]].item<double>() + std::log(prior[i]);
    if (!std::ranges::all_of(weighed, [](double value) { return std::isfinite(value); }))
        throw Error(Text::tr("the language model gives no numbers"), {},
            Text::tr("Its weights are damaged; fetch it again"), QStringLiteral("model.pretrained_path"));
    return sharesOf(weighed);
}

at::Tensor ModelMind::read(const std::string &question)
{
    readAhead();
    return m_prompt.ask(at::cat(
        {m_perception.videoTokens(contextAggregation(m_settings.temporal.contextAggregation)), embedded(question)}));
}

void ModelMind::ask(const std::string &question, std::uint64_t seed)
{
    endAnswer();
    const at::Tensor hidden = read(question);
    const Settings::SpecialTokens &tokens = m_settings.specialTokens;
    m_speech.emplace(*m_model, m_prompt, hidden,
        samplingOf(m_settings.generation, m_model->checkpoint.generation, seed), m_settings.generation.maxNewTokens,
        std::vector<std::string>{
            tokens.next.toStdString(), tokens.feedback.toStdString(), tokens.correct.toStdString()});
}

void ModelMind::endAnswer()
{
    m_speech.reset();
    m_prompt.endAnswer();
}

void ModelMind::gap(GapReason reason)
{
    if (reason == GapReason::Sought)
        return reset(); // what comes is another scene
    m_perception.forgetLoose();
}

void ModelMind::reset()
{
    endAnswer();
    m_perception.reset();
    m_prompt.reset();
}

void ModelMind::release()
{
    m_speech.reset();
    m_prompt.release();
}

} // namespace spotter
