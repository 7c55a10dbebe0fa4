// A long series with summaries of its stretches at growing lengths, so that any stretch is summed up, and the next
// value of a kind found, in a few dozen steps, however long the series is. What a pixel shows of ten hours is read
// here.
//
// Summary has a default (of nothing) and merge(const Summary &), whose order does not matter.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace spotter {

/// The first of sorted \p times from \p start on that is not before \p time; takes the fewer steps the nearer it is.
template <typename Time> std::size_t firstNotBefore(const std::vector<Time> &times, const Time &time, std::size_t start)
{
    std::size_t beyond = start;
    for (std::size_t step = 1; beyond < times.size() && times[beyond] < time; step *= 2) {
        start = beyond + 1;
        beyond += step;
    }
    const auto end = times.begin() + std::ptrdiff_t(std::min(beyond, times.size()));
    return std::size_t(std::lower_bound(times.begin() + std::ptrdiff_t(start), end, time) - times.begin());
}

template <typename Summary> class SummaryPyramid {
public:
    std::size_t size() const { return m_levels.front().size(); }
    const Summary &at(std::size_t i) const { return m_levels.front()[i]; }

    void append(const Summary &value)
    {
        m_levels.front().push_back(value);
        for (std::size_t level = 0; m_levels[level].size() > fan; ++level) {
            if (level + 1 == m_levels.size())
                return refresh(size() - 1, size());
            std::vector<Summary> &above = m_levels[level + 1];
            if (above.size() * fan < m_levels[level].size())
                above.push_back(value);
            else
                above.back().merge(value);
        }
    }
    /// Takes time in proportion to what lies behind \p i.
    void insert(std::size_t i, const Summary &value)
    {
        m_levels.front().insert(m_levels.front().begin() + std::ptrdiff_t(i), value);
        refresh(i, size());
    }
    /// As insert().
    void erase(std::size_t i)
    {
        m_levels.front().erase(m_levels.front().begin() + std::ptrdiff_t(i));
        refresh(i, size());
    }
    void replace(std::size_t i, const Summary &value)
    {
        m_levels.front()[i] = value;
        refresh(i, i + 1);
    }
    void clear() { m_levels.assign(1, {}); }

    /// Of \p first … \p last, the latter not included.
    Summary over(std::size_t first, std::size_t last) const
    {
        Summary sum;
        for (const std::vector<Summary> &level : m_levels) {
            const bool top = &level == &m_levels.back();
            while (first < last && (top || first % fan != 0))
                sum.merge(level[first++]);
            while (first < last && last % fan != 0)
                sum.merge(level[--last]);
            first /= fan;
            last /= fan;
        }
        return sum;
    }

    /// The first value at or behind \p i that \p wanted holds for, size() where there is none. \p wanted holds for a
    /// merged summary exactly where it holds for one of its parts.
    template <typename Wanted> std::size_t findFrom(std::size_t i, Wanted wanted) const
    {
        std::size_t level = 0;
        while (i < m_levels[level].size()) {
            if (!wanted(m_levels[level][i])) {
                ++i;
                for (; i % fan == 0 && level + 1 < m_levels.size(); ++level)
                    i /= fan;
            } else if (level == 0) {
                return i;
            } else {
                --level;
                i *= fan;
            }
        }
        return size();
    }

    /// The last value before \p i that \p wanted holds for, size() where there is none.
    template <typename Wanted> std::size_t findBefore(std::size_t i, Wanted wanted) const
    {
        std::size_t level = 0;
        while (true) {
            for (; i % fan == 0 && level + 1 < m_levels.size(); ++level)
                i /= fan;
            if (i == 0)
                return size();
            --i;
            while (wanted(m_levels[level][i])) {
                if (level == 0)
                    return i;
                --level;
                i = std::min(i * fan + fan, m_levels[level].size()) - 1;
            }
        }
    }

private:
    static constexpr std::size_t fan = 16; ///< values that a summary of the next level stands for

    /// Sums up anew what lies above \p first … \p last.
    void refresh(std::size_t first, std::size_t last)
    {
        std::size_t level = 0;
        for (; m_levels[level].size() > fan; ++level) {
            if (level + 1 == m_levels.size()) {
                m_levels.emplace_back();
                first = 0;
            }
            const std::vector<Summary> &below = m_levels[level];
            std::vector<Summary> &above = m_levels[level + 1];
            above.resize((below.size() + fan - 1) / fan);
            first /= fan;
            last = std::min((last + fan - 1) / fan, above.size());
            for (std::size_t i = first; i < last; ++i) {
                above[i] = {};
                for (std::size_t part = i * fan; part < std::min(i * fan + fan, below.size()); ++part)
                    above[i].merge(below[part]);
            }
        }
        m_levels.resize(level + 1);
    }

    std::vector<std::vector<Summary>> m_levels{1}; ///< the values themselves, then their summaries
};

} // namespace spotter
