// An answer's text as it grows: shows what is certain, and holds back what may yet become a stop string.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spotter {

class TextStream {
public:
    explicit TextStream(std::vector<std::string> stops)
        : m_stops(std::move(stops))
    {
    }

    /// Adds \p text and returns what may be shown now. Nothing more is shown after a stop string, nor the string
    /// itself.
    std::string push(std::string_view text);
    /// What was held back, once nothing more comes.
    std::string finish();
    bool isStopped() const { return m_stopped; }

private:
    std::vector<std::string> m_stops;
    std::string m_held;
    bool m_stopped = false;
};

} // namespace spotter
