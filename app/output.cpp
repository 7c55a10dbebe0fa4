#include "app/output.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>

#include <unistd.h>

namespace spotter {

void Output::write(const QByteArray &line)
{
    if (m_error != 0)
        return;
    const bool written = std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout) == std::size_t(line.size());
    if (!written || std::fflush(stdout) != 0)
        m_error = errno;
}

bool Output::isClosed() const
{
    return m_error == EPIPE;
}

ProgressBar::ProgressBar(bool shown)
    : m_shown(shown && isatty(STDERR_FILENO))
{
}

void ProgressBar::show(double share, const QByteArray &note)
{
    constexpr int width = 40;
    const double done = std::clamp(share, 0.0, 1.0);
    const int full = int(done * width);
    if (!m_shown || (full == m_full && note == m_note))
        return;
    m_full = full;
    m_note = note;
    const std::string bar = std::string(std::size_t(full), '#') + std::string(std::size_t(width - full), '.');
    std::fprintf(stderr, "\r[%s] %3d %%  %s\033[K", bar.c_str(), int(done * 100), note.constData());
}

void ProgressBar::clear()
{
    if (m_full >= 0)
        std::fprintf(stderr, "\r\033[K");
    m_full = -1;
}

} // namespace spotter
