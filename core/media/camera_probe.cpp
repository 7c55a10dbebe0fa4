#include "core/media/camera_probe.h"

#ifdef Q_OS_LINUX

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace spotter {

namespace {

class Node {
public:
    explicit Node(const QByteArray &path)
        : m_descriptor(open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Node()
    {
        if (isOpen())
            close(m_descriptor);
    }
    Node(const Node &) = delete;
    Node &operator=(const Node &) = delete;

    bool isOpen() const { return m_descriptor >= 0; }

    /// False with errno set where the driver refuses.
    template <typename Argument> bool ask(unsigned long request, Argument &argument) const
    {
        int result = 0;
        do {
            result = ioctl(m_descriptor, request, &argument);
        } while (result < 0 && errno == EINTR);
        return result == 0;
    }

private:
    int m_descriptor;
};

// What no driver reaches: guards against one that never says that its list is at an end.
constexpr std::uint32_t mostEntries = 512;

bool ratesAreRange(const Node &node, std::uint32_t pixelFormat, const v4l2_frmsize_discrete &size)
{
    v4l2_frmivalenum interval{};
    interval.pixel_format = pixelFormat;
    interval.width = size.width;
    interval.height = size.height;
    return node.ask(VIDIOC_ENUM_FRAMEINTERVALS, interval) && interval.type != V4L2_FRMIVAL_TYPE_DISCRETE;
}

bool sizesAreRange(const Node &node, std::uint32_t pixelFormat)
{
    v4l2_frmsizeenum size{};
    size.pixel_format = pixelFormat;
    for (; size.index < mostEntries && node.ask(VIDIOC_ENUM_FRAMESIZES, size); ++size.index) {
        if (size.type != V4L2_FRMSIZE_TYPE_DISCRETE || ratesAreRange(node, pixelFormat, size.discrete))
            return true;
    }
    return false;
}

// The formats whose sizes Qt asks for; it passes over all others, ranges or not.
constexpr std::array formatsOfQt{V4L2_PIX_FMT_YUV420, V4L2_PIX_FMT_YUV422P, V4L2_PIX_FMT_YUYV, V4L2_PIX_FMT_UYVY,
    V4L2_PIX_FMT_XBGR32, V4L2_PIX_FMT_XRGB32, V4L2_PIX_FMT_ABGR32, V4L2_PIX_FMT_ARGB32, V4L2_PIX_FMT_BGR32,
    V4L2_PIX_FMT_RGB32, V4L2_PIX_FMT_BGRA32, V4L2_PIX_FMT_RGBA32, V4L2_PIX_FMT_GREY, V4L2_PIX_FMT_Y16,
    V4L2_PIX_FMT_NV12, V4L2_PIX_FMT_NV21, V4L2_PIX_FMT_MJPEG, V4L2_PIX_FMT_JPEG};

bool givesRanges(const Node &node)
{
    v4l2_fmtdesc format{};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    for (; format.index < mostEntries && node.ask(VIDIOC_ENUM_FMT, format); ++format.index) {
        if (std::ranges::count(formatsOfQt, format.pixelformat) && sizesAreRange(node, format.pixelformat))
            return true;
    }
    return false;
}

/// Asking for no buffers changes nothing, and is refused while another file descriptor owns some.
bool isBusy(const Node &node)
{
    v4l2_requestbuffers request{};
    request.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    request.memory = V4L2_MEMORY_MMAP;
    return !node.ask(VIDIOC_REQBUFS, request) && errno == EBUSY;
}

QByteArray systemEntry(const QByteArray &id, const char *name)
{
    QFile file(QStringLiteral("/sys/class/video4linux/%1/%2")
                   .arg(QString::fromLocal8Bit(id).section(QLatin1Char('/'), -1), QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

Error noPermission(const QByteArray &id)
{
    return Error(QCoreApplication::translate("Camera", "You have no permission to use this camera"),
        QString::fromLocal8Bit(id),
        QCoreApplication::translate(
            "Camera", "Let your user into the group “video” (sudo adduser $USER video), log out and in again"));
}

Error usedByAnother(const QString &description)
{
    return Error(QCoreApplication::translate("Camera", "The camera is used by another program"), description,
        QCoreApplication::translate("Camera", "Close the other program (a video call, a browser tab) and start again"));
}

/// A device that may not even be opened: the kernel tells its name all the same. Of the several nodes of one camera the
/// first captures.
std::optional<ProbedCamera> lockedCamera(const QByteArray &id)
{
    const QByteArray index = systemEntry(id, "index");
    if (!index.isEmpty() && index != "0")
        return std::nullopt;
    const QByteArray name = systemEntry(id, "name");
    return ProbedCamera{id, QString::fromUtf8(name.isEmpty() ? id : name), noPermission(id)};
}

bool isCamera(const v4l2_capability &capability)
{
    const std::uint32_t can =
        capability.capabilities & V4L2_CAP_DEVICE_CAPS ? capability.device_caps : capability.capabilities;
    return (can & V4L2_CAP_VIDEO_CAPTURE) && (can & V4L2_CAP_STREAMING) && !(can & V4L2_CAP_META_CAPTURE);
}

} // namespace

std::optional<ProbedCamera> probeCamera(const QByteArray &id)
{
    const Node node(id);
    if (!node.isOpen()) {
        if (errno == EACCES || errno == EPERM)
            return lockedCamera(id);
        if (errno == EBUSY)
            return ProbedCamera{id, QString::fromLocal8Bit(id), usedByAnother(QString::fromLocal8Bit(id))};
        return std::nullopt;
    }
    v4l2_capability capability{};
    if (!node.ask(VIDIOC_QUERYCAP, capability) || !isCamera(capability))
        return std::nullopt;

    ProbedCamera camera;
    camera.id = id;
    camera.description = QString::fromUtf8(reinterpret_cast<const char *>(capability.card));
    camera.givesRanges = givesRanges(node);
    if (isBusy(node))
        camera.trouble = usedByAnother(camera.description);
    return camera;
}

std::vector<ProbedCamera> probeCameras()
{
    static const QRegularExpression videoNode(QStringLiteral("^video(\\d+)$"));
    std::vector<int> numbers;
    const QStringList names = QDir(QStringLiteral("/dev")).entryList({QStringLiteral("video*")}, QDir::System);
    for (const QString &name : names) {
        if (const auto match = videoNode.match(name); match.hasMatch())
            numbers.push_back(match.captured(1).toInt());
    }
    std::ranges::sort(numbers);

    std::vector<ProbedCamera> cameras;
    for (const int number : numbers) {
        if (auto camera = probeCamera("/dev/video" + QByteArray::number(number)))
            cameras.push_back(std::move(*camera));
    }
    return cameras;
}

} // namespace spotter

#else

namespace spotter {

std::optional<ProbedCamera> probeCamera(const QByteArray &)
{
    return std::nullopt;
}

std::vector<ProbedCamera> probeCameras()
{
    return {};
}

} // namespace spotter

#endif
