// The transport of the Review page: play, frames, speed, clock, the range for a clip, what is still to review. GUI
// thread.
#pragma once

#include "core/values/session_time.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace spotter {

class ReviewPlayer;

/// What a clip would be cut from; an end that is not set is that of the session.
struct ReviewRange {
    std::optional<SessionTime> in{};
    std::optional<SessionTime> out{};
};

class ReviewBar : public QWidget {
    Q_OBJECT

public:
    enum Button { Back, Play, Forward, In, Out, ClearRange, NextUnreviewed, Export, ButtonCount };

    /// \p player outlives it.
    explicit ReviewBar(ReviewPlayer &player, QWidget *parent = nullptr);

    QToolButton *button(Button which) const { return m_buttons.at(which); }
    void setRange(const ReviewRange &range);
    /// Utterances without a verdict.
    void setUnreviewed(int count);

private:
    void tell();
    void tellClock();

    ReviewPlayer &m_player;
    std::array<QToolButton *, ButtonCount> m_buttons{};
    QComboBox *m_rate;
    QLabel *m_clock;
    ReviewRange m_range;
    int m_unreviewed = 0;
};

} // namespace spotter
