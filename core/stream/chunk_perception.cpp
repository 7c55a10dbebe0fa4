#include "core/stream/chunk_perception.h"

#include "core/model/frame_selection.h"
#include "core/model/preprocess.h"
#include "core/values/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

namespace {

/// \p chosen are places among the \p scores.
ScoredFrames scoredFrames(const Chunk &chunk, const at::Tensor &scores, const at::Tensor &chosen)
{
    const at::Tensor shares = (scores / scores.sum()).to(at::kCPU);
    const at::Tensor places = chosen.to(at::kCPU);
    ScoredFrames scored{FrameScoring::Attention};
    for (std::size_t i = 0; i < chunk.frames.size(); ++i)
        scored.frames.push_back({chunk.frames[i].time, shares.data_ptr<float>()[i]});
    for (std::int64_t i = 0; i < places.numel(); ++i)
        scored.frames[std::size_t(places.data_ptr<std::int64_t>()[i])].chosen = true;
    return scored;
}

} // namespace

void ChunkPerception::setWindow(int chunks, int images)
{
    m_window = std::size_t(std::max(chunks, 1));
    m_images = std::size_t(std::max(images, 1));
    trim();
}

void ChunkPerception::keep(const Frame &frame, SessionTime time, int side_px)
{
    const RgbPicture picture = rgbOf(frame);
    const at::Tensor features = m_model.imageFeatures(imagePixels(picture, side_px).unsqueeze(0));
    m_frames.push_back({m_nextId++, time, features[0], m_model.imageTokens(features)[0],
        videoPixels(picture, side_px).to(m_model.place().device)});
}

bool ChunkPerception::observe(const Chunk &chunk)
{
    std::vector<at::Tensor> features;
    std::vector<at::Tensor> pixels;
    for (const SeenFrame &seen : chunk.frames) {
        const auto kept = std::ranges::find(m_frames, seen.time, &Kept::time);
        if (kept == m_frames.end())
            return false;
        features.push_back(kept->features);
        pixels.push_back(kept->videoPixels);
    }
    const at::Tensor scores = frameScores(at::stack(features));
    const at::Tensor chosen = selectFrames(scores, m_model.selectedPerChunk());
    const at::Tensor clip = at::stack(pixels).index_select(0, chosen);
    const bool first = m_chunks.empty();
    const at::Tensor blocks = m_model.videoTokens(first ? clip : at::cat({m_chunks.back().clip, clip}));
    if (!blocks.isfinite().all().item<bool>())
        throw Error(QCoreApplication::translate("ModelCoach", "the model's encoders give no numbers"), {},
            QCoreApplication::translate("ModelCoach", "Its weights are damaged; fetch it again"),
            QStringLiteral("model.pretrained_path"));
    m_newestFrames = scoredFrames(chunk, scores, chosen);
    if (!first)
        m_chunks.back().block = blocks[0];
    m_chunks.push_back({chunk.from(), chunk.to(), clip, blocks[first ? 0 : 1]});
    trim();
    return true;
}

void ChunkPerception::trim()
{
    while (m_chunks.size() > m_window)
        m_chunks.pop_front();
    if (m_chunks.empty())
        return;
    const SessionTime from = m_chunks.front().from;
    const SessionTime to = m_chunks.back().to;
    const auto inWindow = std::size_t(std::ranges::count_if(m_frames, [&](const Kept &k) { return k.time <= to; }));
    std::size_t surplus = inWindow > m_images ? inWindow - m_images : 0;
    // A chunk to come may share frames with the newest one: these stay, shown or not.
    const SessionTime shared = m_chunks.back().from;
    while (!m_frames.empty() && m_frames.front().time < shared && (m_frames.front().time < from || surplus > 0)) {
        surplus -= surplus > 0 ? 1 : 0;
        m_frames.pop_front();
    }
}

void ChunkPerception::forgetLoose()
{
    while (!m_frames.empty() && (m_chunks.empty() || m_frames.back().time > m_chunks.back().to))
        m_frames.pop_back();
}

void ChunkPerception::reset()
{
    m_frames.clear();
    m_chunks.clear();
    m_newestFrames = {};
}

std::vector<ImageRows> ChunkPerception::images() const
{
    const auto loose = m_chunks.empty()
        ? m_frames.size()
        : std::size_t(std::ranges::count_if(m_frames, [&](const Kept &k) { return k.time > m_chunks.back().to; }));
    const std::size_t most = m_chunks.empty() ? m_images : m_images + loose;
    std::vector<ImageRows> images;
    for (std::size_t i = m_frames.size() > most ? m_frames.size() - most : 0; i < m_frames.size(); ++i)
        images.push_back({m_frames[i].id, m_frames[i].rows});
    return images;
}

at::Tensor ChunkPerception::videoTokens(ContextAggregation how) const
{
    std::vector<at::Tensor> blocks;
    for (const Seen &chunk : m_chunks)
        blocks.push_back(chunk.block);
    return aggregated(blocks, how);
}

std::int64_t ChunkPerception::bytes() const
{
    std::int64_t bytes = 0;
    for (const Kept &frame : m_frames)
        bytes += std::int64_t(frame.features.nbytes() + frame.rows.nbytes() + frame.videoPixels.nbytes());
    for (const Seen &chunk : m_chunks)
        bytes += std::int64_t(chunk.clip.nbytes() + chunk.block.nbytes());
    return bytes;
}

} // namespace spotter
