// Time stamps of a file's pictures as media time: from 0, and always rising, whatever the file says.
#pragma once

#include <chrono>
#include <optional>

namespace spotter {

/// A stamp may be missing, repeat, jump back or wrap around (MPEG-TS after 26 hours), or be damaged.
class MediaTimeline {
public:
    using Time = std::chrono::nanoseconds;

    /// \p frameDuration fills in for stamps that are missing or make no sense.
    explicit MediaTimeline(Time frameDuration)
        : m_frameDuration(frameDuration)
    {
    }

    /// The media time of the next picture, whose stamp counted from the start of the video is \p stamp.
    Time place(std::optional<Time> stamp)
    {
        const Time expected = m_last ? *m_last + m_frameDuration : Time(0);
        if (stamp && (*stamp > longestFilm || *stamp < -longestFilm))
            stamp.reset();
        Time time = stamp ? *stamp + m_shift : expected;
        if (m_last && (time < *m_last - smallStep || time > *m_last + longestGap)) {
            m_shift += expected - time;
            time = expected;
        }
        if (m_last && time <= *m_last)
            time = *m_last + std::min<Time>(m_frameDuration / 2, std::chrono::milliseconds(1));
        if (time < Time(0))
            time = Time(0);
        m_last = time;
        return time;
    }

    /// After a seek: the next picture may be anywhere.
    void restart() { *this = MediaTimeline(m_frameDuration); }

private:
    /// Less than this back is jitter and is put right by the stamps that follow; more is a new count.
    static constexpr Time smallStep = std::chrono::milliseconds(500);
    /// Nothing holds a picture for longer; a player that believed it would seem to hang.
    static constexpr Time longestGap = std::chrono::minutes(1);

    /// Further away there are only damaged stamps, and sums that overflow.
    static constexpr Time longestFilm = std::chrono::hours(24 * 365);

    Time m_frameDuration;
    Time m_shift{0};
    std::optional<Time> m_last;
};

} // namespace spotter
