// A clip as it will be, before it is made: its pictures with what is drawn over them, to play and to scrub. GUI thread.
#pragma once

#include "ui/review/clip_painter.h"
#include "ui/review/review_player.h"

#include <QWidget>

#include <memory>

class QSlider;
class QToolButton;

namespace spotter {

class ClipPreview : public QWidget {
    Q_OBJECT

public:
    explicit ClipPreview(QWidget *parent = nullptr);

    /// \p session is kept by the caller for as long as it is shown.
    void open(const KeptSession &session);
    /// What it plays, and then waits at its beginning again.
    void setSpan(SessionTime from, SessionTime to);
    void setLook(ClipLook look);
    /// The picture shown, with all that is over it; null before the first.
    const QImage &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QRect pictureRoom() const;
    void showFrame(const Frame &frame);
    void tell();

    const KeptSession *m_session = nullptr;
    ReviewPlayer m_player;
    std::unique_ptr<ClipPainter> m_painter;
    ClipLook m_look;
    SessionTime m_from{};
    SessionTime m_to{};
    QImage m_picture;
    QToolButton *m_play;
    QSlider *m_place;
};

} // namespace spotter
