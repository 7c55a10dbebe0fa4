// Draws over the pictures of a clip what the live picture showed: what was said, the count of repetitions, the last
// decision. One object, one thread.
#pragma once

#include "core/session/captions.h"

#include <QImage>

namespace spotter {

struct ClipLook {
    bool words = false;     ///< what was said, as a person rewrote it
    bool decisions = false; ///< the count, and for a moment each decision that is no <next>

    bool isPlain() const { return !words && !decisions; }
    bool operator==(const ClipLook &) const = default;
};

class ClipPainter {
public:
    /// Copies what it needs of \p session.
    ClipPainter(const KeptSession &session, ClipLook look);

    /// \p picture is the one of that time.
    void paint(QImage &picture, SessionTime time);

private:
    void paintCaption(QPainter &painter, const QRect &place, SessionTime time);

    std::vector<Caption> m_captions;
    std::vector<ActionEvent> m_decisions;
    std::vector<Repetition> m_repetitions;
    QImage m_plate; ///< of the caption drawn last
    SessionTime m_plateOf{-1};
    QSize m_plateFor;
};

} // namespace spotter
