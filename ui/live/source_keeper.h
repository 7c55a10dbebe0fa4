// Which source is in use, which there are, and what is told about them on the live page: opening by list, dialog, drop
// and menu; files used last; trouble and its remedy. Cameras are looked up again whenever one comes or goes.
#pragma once

#include "core/media/camera_source.h"
#include "core/stream/coaching_session.h"
#include "ui/live/recent_files.h"

#include <QMediaDevices>
#include <QObject>

class QMenu;

namespace spotter {

class LivePage;
class SourceBoard;
class SourcesPopup;
class WelcomePage;

class SourceKeeper : public QObject {
    Q_OBJECT

public:
    SourceKeeper(CoachingSession &session, LivePage &page, QObject *parent = nullptr);

    /// What the settings name, or where they leave it at the default, what was used last. Nothing where a source is
    /// open.
    void openFirst();
    /// A camera's id, number or description, or a path.
    void open(const QString &source);
    void openSample();
    void openByDialog();
    /// All sources with their pictures, over the window.
    void showSources();
    void fillMenu(QMenu *menu);

private:
    SourceBoard *makeBoard();
    void lookUpCameras();
    void fillChooser();
    void remember(const QString &source);
    void tellWaiting(spotter::SourceState state);
    void tellState(SourceState state);
    void tellFailure(const Error &error);

    CoachingSession &m_session;
    LivePage &m_page;
    QMediaDevices m_devices;
    std::vector<CameraInfo> m_cameras;
    RecentFiles m_files;
    WelcomePage *m_welcome;
    SourcesPopup *m_popup = nullptr;
    QString m_source;
};

} // namespace spotter
