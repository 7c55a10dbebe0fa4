// All sources to choose from: every camera with a live picture and its formats, the sample session, a video file, and
// the files used last. Cameras are open only while the board is seen; the one that the session uses shows the session's
// own picture. Cameras that come and go are followed.
#pragma once

#include "core/media/camera_list.h"
#include "core/stream/coaching_session.h"
#include "ui/live/camera_thumbnails.h"

#include <QMediaDevices>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace spotter {

class RecentFiles;
class SourceCard;

class SourceBoard : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    SourceBoard(CoachingSession &session, RecentFiles &files, QWidget *parent = nullptr);

    bool hasCameras() const { return !m_cards.empty(); }
    /// Null where there is no such camera.
    SourceCard *cardOf(const QByteArray &id) const;

Q_SIGNALS:
    /// A camera's id or a file's path. The board has closed all cameras by then.
    void sourceChosen(const QString &source);
    void sampleChosen();
    void openFileChosen();
    void camerasChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Card {
        CameraInfo camera;
        SourceCard *card;
    };

    void refresh();
    void fillCameras(const std::vector<CameraInfo> &cameras);
    void clearCards();
    void fillFiles();
    QWidget *fileRow(const QString &path);
    void showOwnPicture();
    void choose(const QString &source);

    CoachingSession &m_session;
    RecentFiles &m_files;
    QMediaDevices m_devices;
    CameraThumbnails m_thumbnails;
    std::vector<Card> m_cards;
    std::chrono::steady_clock::time_point m_ownPictureAt{};
    QLabel *m_noCamera;
    QGridLayout *m_cardGrid;
    QVBoxLayout *m_fileColumn;
};

} // namespace spotter
