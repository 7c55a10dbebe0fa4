// Looks at cameras past Qt, with the kernel's own calls (V4L2), to find out what Qt would hang on or keep silent about.
// Source: the Linux kernel's "Video for Linux API", VIDIOC_QUERYCAP, VIDIOC_ENUM_FMT, VIDIOC_ENUM_FRAMESIZES,
// VIDIOC_ENUM_FRAMEINTERVALS, VIDIOC_REQBUFS. Elsewhere than on Linux nothing is found. Any thread.
#pragma once

#include "core/values/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace spotter {

struct ProbedCamera {
    QByteArray id; ///< "/dev/video0"
    QString description;
    std::optional<Error> trouble; ///< no permission, or used by another program
    bool givesRanges = false; ///< tells sizes or rates as a range: Qt before 6.6 loops for ever when it lists this one
};

/// Every capture device. Nodes that are something else (metadata, encoders, outputs) are left out.
std::vector<ProbedCamera> probeCameras();

/// The same for one node; none where it is not there or is something else. A camera that this process itself is using
/// counts as busy.
std::optional<ProbedCamera> probeCamera(const QByteArray &id);

} // namespace spotter
