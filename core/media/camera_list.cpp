#include "core/media/camera_list.h"

#include "core/values/remembered.h"

#include "core/media/camera_capture.h"
#include "core/media/camera_format.h"
#include "core/media/camera_probe.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QMediaDevices>
#include <QVersionNumber>

#include <algorithm>

namespace spotter {

namespace {

constexpr const char *lastIdKey = "camera/id";
constexpr const char *lastDescriptionKey = "camera/description";

/// Qt asks every /dev/video* for its sizes as soon as anything of Qt Multimedia is used, and before 6.6 asks for ever
/// where the answer is a range.
bool qtHangsOnRanges()
{
    return QLibraryInfo::version() < QVersionNumber(6, 6);
}

Error rangesTrouble(const QString &description)
{
    return Error(
        QCoreApplication::translate("Camera", "The camera gives its picture sizes as a range, which Qt %1 cannot read")
            .arg(QLibraryInfo::version().toString()),
        description,
        QCoreApplication::translate(
            "Camera", "Use another camera; give a virtual camera one fixed size, or unload its driver"));
}

Error besideRangesTrouble(const QString &description, const QString &harmful)
{
    return Error(QCoreApplication::translate("Camera", "The camera cannot be used while “%1” is there").arg(harmful),
        description,
        QCoreApplication::translate("Camera", "Unplug “%1”, or unload its driver, and start again").arg(harmful));
}

Error nothingReadable(const QString &description)
{
    return Error(QCoreApplication::translate("Camera", "The camera gives no kind of picture that Spotter reads"),
        description, QCoreApplication::translate("Camera", "Use another camera"));
}

CameraInfo fromQt(const QCameraDevice &device)
{
    CameraInfo camera;
    camera.id = device.id();
    camera.description = device.description();
    camera.isDefault = device.isDefault();
    for (const QCameraFormat &format : device.videoFormats()) {
        if (const CameraPixels *pixels = cameraPixels(format.pixelFormat()))
            camera.formats.push_back(
                {format.resolution(), format.minFrameRate(), format.maxFrameRate(), QString::fromLatin1(pixels->name)});
    }
    if (camera.formats.empty())
        camera.trouble = nothingReadable(camera.description);
    return camera;
}

/// What can be said without Qt, where Qt must not look.
std::vector<CameraInfo> withoutQt(const std::vector<ProbedCamera> &probed, const QString &harmful)
{
    std::vector<CameraInfo> cameras;
    for (const ProbedCamera &camera : probed) {
        const Error trouble = camera.givesRanges
            ? rangesTrouble(camera.description)
            : camera.trouble.value_or(besideRangesTrouble(camera.description, harmful));
        cameras.push_back({camera.id, camera.description, cameras.empty(), {}, trouble});
    }
    return cameras;
}

std::vector<CameraInfo> withQt(const std::vector<ProbedCamera> &probed)
{
    std::vector<CameraInfo> cameras;
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        // Qt hears of a camera that was unplugged a little later than the kernel.
        const bool isGone = device.id().startsWith("/dev/video")
            && std::ranges::find(probed, device.id(), &ProbedCamera::id) == probed.end();
        if (!isGone)
            cameras.push_back(fromQt(device));
    }
    for (const ProbedCamera &camera : probed) {
        const auto known = std::ranges::find(cameras, camera.id, &CameraInfo::id);
        const std::optional<Error> trouble = camera.givesRanges ? rangesTrouble(camera.description) : camera.trouble;
        if (known == cameras.end())
            cameras.push_back({camera.id, camera.description, cameras.empty(), {},
                trouble ? trouble : std::optional(nothingReadable(camera.description))});
        else if (!CameraCapture::isOpen(camera.id) && camera.trouble)
            known->trouble = camera.trouble;
    }
    return cameras;
}

/// Moves the default to the camera used last: the same one if it still has its name in the system, else one of its
/// kind.
void preferLastUsed(std::vector<CameraInfo> &cameras)
{
    const QSettings settings = remembered();
    const QByteArray id = settings.value(QLatin1String(lastIdKey)).toByteArray();
    const QString description = settings.value(QLatin1String(lastDescriptionKey)).toString();
    auto last = std::ranges::find_if(
        cameras, [&](const CameraInfo &camera) { return camera.id == id && camera.description == description; });
    if (last == cameras.end())
        last = std::ranges::find(cameras, description, &CameraInfo::description);
    if (last == cameras.end())
        return;
    for (CameraInfo &camera : cameras)
        camera.isDefault = &camera == &*last;
}

Error noCamera()
{
    return Error(QCoreApplication::translate("Camera", "There is no camera"), {},
        QCoreApplication::translate("Camera", "Plug one in, or open a video file"));
}

Error noSuchCamera(const QString &wanted, const std::vector<CameraInfo> &cameras)
{
    QStringList names;
    for (const CameraInfo &camera : cameras)
        names << camera.description;
    return Error(QCoreApplication::translate("Camera", "There is no such camera"), wanted,
        QCoreApplication::translate("Camera", "There are: %1").arg(names.join(QStringLiteral(", "))));
}

} // namespace

std::vector<CameraInfo> listCameras()
{
    const std::vector<ProbedCamera> probed = probeCameras();
    const auto harmful = std::ranges::find_if(probed, &ProbedCamera::givesRanges);
    const bool hangs = harmful != probed.end() && qtHangsOnRanges();
    std::vector<CameraInfo> cameras = hangs ? withoutQt(probed, harmful->description) : withQt(probed);
    preferLastUsed(cameras);
    return cameras;
}

bool isCameraId(const QString &source)
{
    return source.startsWith(QLatin1String("/dev/video"));
}

CameraInfo findCamera(const QString &wanted)
{
    std::vector<CameraInfo> cameras = listCameras();
    if (cameras.empty())
        throw noCamera();
    const auto named = [&](auto matches) -> const CameraInfo * {
        const auto found = std::ranges::find_if(cameras, matches);
        return found == cameras.end() ? nullptr : &*found;
    };
    const CameraInfo *found = nullptr;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (wanted.isEmpty()) {
        found = named([](const CameraInfo &camera) { return camera.isDefault && !camera.trouble; });
        if (!found)
            found = named([](const CameraInfo &camera) { return !camera.trouble; });
        if (!found)
            found = &cameras.front();
    } else if (isNumber) {
        found = named([&](const CameraInfo &camera) { return camera.id == "/dev/video" + QByteArray::number(number); });
        if (!found && number >= 0 && std::size_t(number) < cameras.size())
            found = &cameras[std::size_t(number)];
    } else {
        found = named([&](const CameraInfo &camera) { return QString::fromUtf8(camera.id) == wanted; });
        if (!found)
            found = named(
                [&](const CameraInfo &camera) { return camera.description.contains(wanted, Qt::CaseInsensitive); });
    }
    if (!found)
        throw noSuchCamera(wanted, cameras);
    return *found;
}

void rememberCamera(const CameraInfo &camera)
{
    QSettings settings = remembered();
    settings.setValue(QLatin1String(lastIdKey), camera.id);
    settings.setValue(QLatin1String(lastDescriptionKey), camera.description);
}

} // namespace spotter
