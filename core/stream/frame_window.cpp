#include "core/stream/frame_window.h"

namespace spotter {

void FrameWindow::setSize(int chunkSize, int overlap)
{
    m_chunkSize = std::size_t(chunkSize);
    m_stride = std::size_t(chunkSize - overlap);
}

std::optional<Chunk> FrameWindow::push(SeenFrame frame)
{
    m_frames.push_back(std::move(frame));
    ++m_fresh;
    while (m_frames.size() > m_chunkSize)
        m_frames.pop_front();
    if (m_frames.size() < m_chunkSize || m_fresh < m_stride)
        return std::nullopt;

    m_fresh = 0;
    return Chunk{m_chunks++, {m_frames.begin(), m_frames.end()}};
}

void FrameWindow::clear()
{
    m_frames.clear();
    m_fresh = 0;
}

void FrameWindow::reset()
{
    clear();
    m_chunks = 0;
}

} // namespace spotter
