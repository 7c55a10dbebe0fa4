// The frames behind a decision: the pictures of the chunk that the coach decided on, in a row, each with its time and
// the amount of movement in it; above them what was decided. Hidden until one is asked for, and again by Escape or its
// button. GUI thread.
#pragma once

#include "ui/review/chunk_pictures.h"
#include "ui/timeline/timeline_item.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace spotter {

class FramesStrip : public QWidget {
    Q_OBJECT

public:
    explicit FramesStrip(QWidget *parent = nullptr);

    /// \p decision is of the lane Actions; \p level tells the amount of movement at a time, 0 … 1.
    void showDecision(const TimelineItem &decision, const QString &film, const ChunkSpan &span,
        std::function<double(SessionTime)> level);
    void close();

Q_SIGNALS:
    /// A picture was clicked.
    void momentChosen(spotter::SessionTime time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPictures(const std::vector<SeenPicture> &pictures);
    void tell();

    ChunkPictures m_pictures;
    TimelineItem m_decision;
    std::function<double(SessionTime)> m_level;
    QLabel *m_heading;
    QToolButton *m_close;
    QWidget *m_row;                ///< what is shown: replaced as a whole
    std::vector<QLabel *> m_words; ///< below each picture
    std::vector<SessionTime> m_times;
};

} // namespace spotter
