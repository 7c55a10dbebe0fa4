// The live picture and all that belongs to it: what was said over it, trouble as a banner, the empty page, the
// transport bar. A video file dropped on it is opened.
#pragma once

#include "core/values/error.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;
class QVBoxLayout;

namespace spotter {

class Actions;
class Banner;
class Notices;
class SourceChooser;
class TransportBar;
class VideoView;

class LivePage : public QWidget {
    Q_OBJECT

public:
    explicit LivePage(const Actions &actions, QWidget *parent = nullptr);

    VideoView &video() { return *m_video; }
    SourceChooser &sources() { return *m_sources; }
    TransportBar &transport() { return *m_transport; }
    Banner &banner() { return *m_banner; }
    Notices &notices() { return *m_notices; }

    /// What stands in the picture's place while there is nothing to show. Takes \p page.
    void setEmptyPage(QWidget *page);
    /// The empty page in the picture's place, or the picture.
    void setEmpty(bool empty);
    bool isEmpty() const;
    /// With a button to try again.
    void tellTrouble(const QString &message);
    /// Trouble that passes by itself: trying again would only end the session.
    void tellWaiting(const QString &message);
    void clearTrouble();
    /// The transport bar lies over the foot of the picture, or stands below it.
    void setTransportOver(bool over);

Q_SIGNALS:
    void retryWanted();
    void fileDropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    VideoView *m_video;
    SourceChooser *m_sources;
    TransportBar *m_transport;
    Banner *m_banner;
    Notices *m_notices;
    QStackedWidget *m_stack;
    QGridLayout *m_overlaid; ///< what lies over the picture shares its cell
    QVBoxLayout *m_column;
};

} // namespace spotter
