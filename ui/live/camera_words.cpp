#include "ui/live/camera_words.h"

#include "core/media/camera_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace spotter {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CameraWords)
};

QString rateText(double fps)
{
    return QLocale().toString(fps, 'g', 4);
}

} // namespace

QString formatWords(const CameraFormat &format)
{
    return Words::tr("%1 %2 × %3, %4 pictures a second")
        .arg(format.pixelFormat)
        .arg(format.size.width())
        .arg(format.size.height())
        .arg(rateText(format.maxFps));
}

QString chosenFormatWords(const CameraInfo &camera, double fps)
{
    const std::optional<std::size_t> chosen = chooseFormat(camera.formats, fps);
    return chosen ? formatWords(camera.formats[*chosen]) : QString();
}

QString allFormatWords(const CameraInfo &camera, double fps)
{
    const std::optional<std::size_t> chosen = chooseFormat(camera.formats, fps);
    QStringList lines{Words::tr("Asked for: %1 pictures a second, near 1280 × 720").arg(rateText(fps))};
    for (std::size_t i = 0; i < camera.formats.size(); ++i)
        lines << (chosen == i ? Words::tr("▸ %1 (taken: the nearest)") : QStringLiteral("%1"))
                     .arg(formatWords(camera.formats[i]));
    return lines.join(QLatin1Char('\n'));
}

} // namespace spotter
