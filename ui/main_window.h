// The studio's one window: picture and transport left, transcript right, timeline below, settings as a dock, status
// strip.
#pragma once

#include "core/config/settings_file.h"
#include "core/stream/coaching_session.h"

#include <QMainWindow>

#include <memory>

namespace spotter {

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Both outlive the window. \p file is where settings are read from and saved to.
    MainWindow(CoachingSession &session, SettingsFile &file, QWidget *parent = nullptr);
    ~MainWindow() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spotter
