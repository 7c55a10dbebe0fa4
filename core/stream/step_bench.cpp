#include "core/stream/step_bench.h"

#include "core/stream/model_mind.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <functional>
#include <random>

namespace spotter {

namespace {

constexpr int steps = 5;
constexpr int answerTokens = 16;

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

Frame noise(int number, int side_px)
{
    std::mt19937 chance{unsigned(number)};
    auto bytes = std::make_shared<std::vector<std::uint8_t>>(std::size_t(side_px) * std::size_t(side_px) * 3);
    std::ranges::generate(*bytes, [&] { return std::uint8_t(chance()); });
    Frame frame;
    frame.layout = PixelLayout::Rgb24;
    frame.width = frame.height = side_px;
    frame.planes[0] = {bytes->data(), side_px * 3};
    frame.owner = std::move(bytes);
    return frame;
}

class Steps {
public:
    Steps(std::shared_ptr<const CoachModel> model, const Settings &settings)
        : m_mind(std::move(model))
        , m_settings(settings)
    {
        m_mind.apply(settings, settings.temporal.maxHistory, settings.video.numContextImages);
        m_window.setSize(settings.video.chunkSize, settings.video.overlap);
        m_figures.reuse = settings.model.useCache;
    }

    StepFigures run()
    {
        while (m_chunks < m_settings.temporal.maxHistory + 1)
            step(false);
        for (int i = 0; i < steps; ++i)
            step(true);
        m_figures.frame_ms = median(m_frame);
        m_figures.readAhead_ms = median(m_readAhead);
        m_figures.chunk_ms = median(m_chunk);
        m_figures.firstToken_ms = median(m_firstToken);
        m_figures.tokensPerSecond = 1000 / std::max(median(m_token), 1e-6);
        m_figures.kept_bytes = m_mind.prompt().bytes() + m_mind.perception().bytes();
        return m_figures;
    }

private:
    /// Frames up to the next chunk, and where it is \p asked an answer.
    void step(bool asked)
    {
        const KeptPrompt::Counts before = m_mind.prompt().counts();
        std::optional<Chunk> chunk;
        while (!chunk) {
            const Frame frame = noise(m_frames, m_settings.video.frameWidth);
            const SessionTime time = std::chrono::milliseconds(125 * m_frames++);
            m_frame.push_back(milliseconds([&] { m_mind.keep(frame, time); }));
            m_readAhead.push_back(milliseconds([&] { m_mind.readAhead(); }));
            chunk = m_window.push({time, {}, {}});
        }
        ++m_chunks;
        m_chunk.push_back(milliseconds([&] { m_mind.observe(*chunk); }));
        if (!asked)
            return;
        MotionEvidence seen;
        seen.present = true;
        const std::string question = Conversation().question(m_settings.prompts, seen, ActionToken::Feedback);
        m_firstToken.push_back(milliseconds([&] {
            m_mind.ask(question, 0);
            m_mind.nextWords();
        }));
        const KeptPrompt::Counts after = m_mind.prompt().counts();
        m_figures.read = after.read - before.read;
        m_figures.reused = after.reused - before.reused;
        for (int i = 1; i < answerTokens; ++i) {
            bool over = false;
            m_token.push_back(milliseconds([&] { over = !m_mind.nextWords(); }));
            if (over)
                break;
        }
        m_mind.endAnswer();
    }

    ModelMind m_mind;
    Settings m_settings;
    FrameWindow m_window;
    int m_frames = 0;
    int m_chunks = 0;
    std::vector<double> m_frame, m_readAhead, m_chunk, m_firstToken, m_token; ///< ms
    StepFigures m_figures;
};

} // namespace

std::vector<StepFigures> measureSteps(const Settings &settings)
{
    const c10::InferenceMode inference;
    const std::shared_ptr<const CoachModel> model = loadCoachModel(settings.model);
    checkFits(settings, *model);
    std::vector<StepFigures> figures;
    for (const bool reuse : {true, false}) {
        Settings how = settings;
        how.model.useCache = reuse;
        how.model.rebuildAfter = 0;
        how.generation.doSample = false;
        figures.push_back(Steps(model, how).run());
    }
    return figures;
}

} // namespace spotter
