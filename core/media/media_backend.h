// Which of Qt Multimedia's backends is used: FFmpeg's, the only one whose camera code is sound in Qt 6.4.
#pragma once

namespace spotter {

/// Asks Qt for its FFmpeg backend, unless the user has set QT_MEDIA_BACKEND. Call it before the application object is
/// made. Qt chooses FFmpeg by itself from 6.5 on; the GStreamer backend of 6.4 frees camera frames and device messages
/// twice.
void chooseMediaBackend();

} // namespace spotter
