#include "core/stream/kept_prompt.h"

#include <algorithm>

namespace spotter {

namespace {

constexpr std::int64_t spareRoom = 512; ///< positions, so that room is not sought at every question
constexpr std::int64_t block = 16;      ///< rows; those of an image are nine

} // namespace

void KeptPrompt::setReuse(bool keeps, int slides)
{
    m_keeps = keeps;
    m_rebuildAfter = slides;
}

void KeptPrompt::setInstruction(const at::Tensor &rows)
{
    m_instruction = rows;
    reset();
}

void KeptPrompt::reset()
{
    m_images.clear();
    m_read.clear();
    m_answering = false;
    m_slidesSince = 0;
    if (m_cache)
        m_cache->truncate(0);
}

void KeptPrompt::release()
{
    reset();
    m_cache.reset();
}

void KeptPrompt::show(const std::vector<ImageRows> &images)
{
    m_images = images;
    if (m_keeps)
        sync();
}

void KeptPrompt::sync()
{
    const std::int64_t instruction = m_instruction.size(0);
    const std::int64_t each = m_images.empty() ? 0 : m_images.front().rows.size(0);
    const auto isWanted = [&](std::int64_t id) {
        return std::ranges::find(m_images, id, &ImageRows::id) != m_images.end();
    };
    // What is still wanted stands together: images come at the end and go at the beginning, or at the end where they
    // became part of no chunk.
    const auto first = std::ranges::find_if(m_read, isWanted);
    const auto last = std::find_if_not(first, m_read.end(), isWanted);
    const auto gone = first - m_read.begin();
    const auto kept = last - first;
    const bool slides = gone > 0 && kept > 0;
    if (slides && m_rebuildAfter > 0 && m_slidesSince + 1 >= m_rebuildAfter) {
        ++m_counts.rebuilds;
        m_read.clear();
        m_slidesSince = 0;
    } else {
        if (last != m_read.end())
            m_cache->truncate(instruction + (gone + kept) * each);
        if (slides) {
            m_cache->drop(instruction, gone * each);
            ++m_counts.slides;
            ++m_slidesSince;
        }
        m_read = {first, last};
    }
    if (m_read.empty()) {
        m_slidesSince = 0;
        if (m_cache)
            m_cache->truncate(std::min(length(), instruction));
    }

    std::vector<at::Tensor> fresh;
    if (length() == 0)
        fresh.push_back(m_instruction);
    for (std::size_t i = m_read.size(); i < m_images.size(); ++i) {
        fresh.push_back(m_images[i].rows);
        m_read.push_back(m_images[i].id);
    }
    if (!fresh.empty())
        read(at::cat(fresh));
}

at::Tensor KeptPrompt::read(const at::Tensor &rows)
{
    // oneDNN keeps a kernel for every number of rows that it has met, a thousand of them: so that memory does not grow
    // with every new length of a question, rows of nothing fill the last block. They come last: no other row sees them.
    const std::int64_t count = rows.size(0);
    const std::int64_t surplus = count == 1 ? 0 : (block - count % block) % block;
    const std::int64_t needed = length() + count + surplus;
    if (!m_cache)
        m_cache = m_language.makeCache(needed + spareRoom);
    else if (needed > m_cache->capacity())
        m_cache = m_cache->fork(needed + spareRoom);
    m_counts.read += count;
    if (surplus == 0)
        return m_language.read(rows, *m_cache);
    const std::int64_t end = length() + count;
    const at::Tensor hidden = m_language.read(at::pad(rows, {0, 0, 0, surplus}), *m_cache, surplus + 1);
    m_cache->truncate(end);
    return hidden.narrow(0, 0, 1);
}

at::Tensor KeptPrompt::ask(const at::Tensor &rows)
{
    m_answering = true;
    if (m_keeps) {
        sync();
        m_base = length();
        m_counts.reused += m_base;
        return read(rows);
    }
    m_base = 0;
    m_read.clear();
    if (m_cache)
        m_cache->truncate(0);
    std::vector<at::Tensor> all{m_instruction};
    for (const ImageRows &image : m_images)
        all.push_back(image.rows);
    all.push_back(rows);
    return read(at::cat(all));
}

at::Tensor KeptPrompt::readOn(const at::Tensor &row)
{
    return read(row);
}

void KeptPrompt::endAnswer()
{
    if (!m_answering)
        return;
    m_answering = false;
    m_cache->truncate(m_base);
}

} // namespace spotter
