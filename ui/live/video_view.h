// The picture, as large as it fits, sharp at the screen's scale, with what was said over it, and the countdown. Frames
// are turned into pictures off the GUI thread, at most one at a time; painting only copies.
#pragma once

#include "ui/live/countdown.h"
#include "ui/live/preview_converter.h"
#include "ui/live/utterance_overlay.h"

#include <QWidget>

namespace spotter {

class VideoView : public QWidget {
    Q_OBJECT

public:
    struct Manner {
        bool mirrored = false;
        bool showsPicture = true;
        bool showsWords = true;
        bool fadesWords = true;
    };

    explicit VideoView(QWidget *parent = nullptr);

    void setManner(const Manner &manner);
    void setFrame(const Frame &frame);
    /// Shown in the middle while there is no picture.
    void setMessage(const QString &message);
    /// Forgets the picture.
    void clearPicture();
    bool hasPicture() const { return !m_picture.isNull(); }
    UtteranceOverlay &overlay() { return m_overlay; }
    Countdown &countdown() { return m_countdown; }

    /// Different pictures painted so far.
    std::int64_t picturesPainted() const { return m_painted; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect pictureRect() const;
    void convertNewest();
    void paintPicture(QPainter &painter, const QRect &place);
    void describe();

    PreviewConverter m_converter;
    UtteranceOverlay m_overlay;
    Countdown m_countdown;
    Manner m_manner;
    Frame m_newest;
    bool m_newestWaits = false;
    QImage m_picture; ///< in device pixels
    bool m_pictureIsNew = false;
    std::int64_t m_painted = 0;
    QString m_message;
};

} // namespace spotter
