// The cameras of the machine: what they are called, what they can give, and why one cannot be used.
// All functions: the GUI thread, with a QGuiApplication.
#pragma once

#include "core/values/error.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace spotter {

struct CameraFormat {
    QSize size;
    double minFps = 0.0;
    double maxFps = 0.0;
    QString pixelFormat; ///< "MJPEG", "YUYV", "NV12", …
};

struct CameraInfo {
    QByteArray id;          ///< the system's name for it, "/dev/video0"; the same as long as it stays plugged in
    QString description;    ///< "Virtual Webcam"
    bool isDefault = false; ///< the one used last, where it is there; else the system's first
    std::vector<CameraFormat> formats;
    std::optional<Error> trouble; ///< why it cannot be used (sizes given as a range, no permission, busy), if so
};

/// All cameras of the machine, looked up now. Never opens one whose driver would hang Qt.
std::vector<CameraInfo> listCameras();

/// Whether \p source is what Linux calls a camera, there or not, rather than the path of a file.
bool isCameraId(const QString &source);

/// The camera that \p wanted means: a number, an id, a part of a description; empty is the default one.
/// Throws Error when there is none or none fits. The one found may have a trouble.
CameraInfo findCamera(const QString &wanted);

/// Makes \p camera the default one from now on, in later starts too. Kept beside the studio's own state.
void rememberCamera(const CameraInfo &camera);

} // namespace spotter
