// What stands over the picture: the last utterance in letters that can be read from three metres, in its token's colour
// and shape on a dark plate, fading some seconds after its last word; and the count of repetitions. Painted by the
// video view.
//
// Letters are as large as the picture allows: a long text takes two lines, then smaller letters, then a third line, and
// only then loses its end. An utterance that is seen to grow stays where its first word stood: its plate has the full
// width and later words only follow.
#pragma once

#include "core/values/events.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

class QPainter;

namespace spotter {

class UtteranceOverlay : public QObject {
    Q_OBJECT

public:
    explicit UtteranceOverlay(QObject *parent = nullptr);

    /// Again under the same id as the text grows.
    void say(const Feedback &feedback);
    void setCount(int repetitions);
    int count() const { return m_count; }
    void clear();
    /// Off: words go at once when their time is over.
    void setFading(bool fading) { m_fading = fading; }
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
    void paintSpoken(QPainter &painter, const QRect &picture);

    Feedback m_feedback;
    bool m_grows = false; ///< it has been seen unfinished
    bool m_fading = true;
    QElapsedTimer m_sinceLastWord;
    QTimer m_fade;
    int m_count = 0;
    QImage m_plate;   ///< drawn once for an utterance and a size
    QSize m_plateFor; ///< its greatest width, and the picture's shorter side
};

} // namespace spotter
