#include "core/model/text_stream.h"

#include <algorithm>
#include <utility>

namespace spotter {

std::string TextStream::push(std::string_view text)
{
    if (m_stopped)
        return {};
    m_held += text;
    std::size_t certain = m_held.size();
    for (const std::string &stop : m_stops) {
        if (stop.empty())
            continue;
        if (const std::size_t place = m_held.find(stop); place != std::string::npos) {
            m_stopped = true;
            certain = std::min(certain, place);
            continue;
        }
        // The longest end of the text that a stop string begins with.
        for (std::size_t length = std::min(stop.size() - 1, m_held.size()); length > 0; --length) {
            if (m_held.ends_with(std::string_view(stop).substr(0, length))) {
                certain = std::min(certain, m_held.size() - length);
                break;
            }
        }
    }
    std::string shown = m_held.substr(0, certain);
    m_held.erase(0, certain);
    return shown;
}

std::string TextStream::finish()
{
    return m_stopped ? std::string() : std::exchange(m_held, {});
}

} // namespace spotter
