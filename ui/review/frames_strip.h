// The frames behind a decision: the pictures of the chunk that the coach decided on, in a row, each with its time and
// its score, those that the model chose with a tick and a border; above them what was decided. What the scores tell
// stands in core/values/scored_frames.h. Hidden until one is asked for, and again by Escape or its button. GUI thread.
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

    /// \p decision is of the lane Actions. Its frames are told by showFrames(), which takes them from the library.
    void showDecision(const TimelineItem &decision);
    /// Of the decision shown: as they were kept, or without scores, by how a chunk lay then.
    void showFrames(const QString &film, const ScoredFrames &kept, const ChunkSpan &span);
    void close();

Q_SIGNALS:
    /// A picture was clicked.
    void momentChosen(spotter::SessionTime time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showPictures(const std::vector<SeenPicture> &pictures);
    void tell();
    QPixmap marked(const QImage &picture, bool chosen) const;
    bool isChosen(std::size_t at) const { return at < m_scored.frames.size() && m_scored.frames[at].chosen; }

    ChunkPictures m_pictures;
    TimelineItem m_decision;
    ScoredFrames m_scored;
    QLabel *m_heading;
    QToolButton *m_close;
    QWidget *m_row;                ///< what is shown: replaced as a whole
    std::vector<QLabel *> m_words; ///< below each picture
    std::vector<SeenPicture> m_shown;
};

} // namespace spotter
