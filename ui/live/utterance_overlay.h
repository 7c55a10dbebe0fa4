// What stands over the picture: the last utterance in letters that can be read from three metres, in its token's colour
// and shape on a dark plate, fading some seconds after its last word; and the count of repetitions. Painted by the
// video view.
#pragma once

#include "core/values/events.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPixmap>
#include <QTimer>

class QPainter;

namespace spotter {

class UtteranceOverlay : public QObject {
    Q_OBJECT

public:
    explicit UtteranceOverlay(QObject *parent = nullptr);

    void say(const Feedback &feedback);
    void setCount(int repetitions);
    void clear();
    /// The words now on the picture; empty once they have faded.
    QString words() const { return isSpeaking() ? m_feedback.text : QString(); }

    /// \p picture is the place of the picture, in \p painter's coordinates.
    void paint(QPainter &painter, const QRect &picture);

Q_SIGNALS:
    /// Something looks other than when last painted.
    void changed();

private:
    bool isSpeaking() const { return !m_feedback.text.isEmpty() && opacity() > 0; }
    double opacity() const;
    void paintWords(QPainter &painter, const QRect &picture);
    void paintCount(QPainter &painter, const QRect &picture) const;
    QPixmap drawPlate(const QSize &room, double scale, const QFont &font) const;

    Feedback m_feedback;
    QElapsedTimer m_sinceLastWord;
    QTimer m_fade;
    int m_count = 0;
    QPixmap m_plate; ///< drawn once for an utterance and a size
    QSize m_plateRoom;
};

} // namespace spotter
