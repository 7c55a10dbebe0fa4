// spotter devices: the cameras with what they can give and why one cannot be used, and what Spotter computes on.
#include "app/commands/commands.h"

#include "core/media/camera_list.h"
#include "core/model/device.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Devices)
};

QString formatText(const CameraFormat &format)
{
    const QString rate = format.minFps == format.maxFps
        ? QString::number(format.maxFps, 'g', 4)
        : QStringLiteral("%1–%2").arg(format.minFps, 0, 'g', 4).arg(format.maxFps, 0, 'g', 4);
    return Text::tr("%1 %2 × %3, %4 a second")
        .arg(format.pixelFormat, -8)
        .arg(format.size.width(), 4)
        .arg(format.size.height(), 4)
        .arg(rate);
}

QString cameraText(const CameraInfo &camera)
{
    QString text = QStringLiteral("%1  %2").arg(QString::fromUtf8(camera.id), camera.description);
    if (camera.isDefault)
        text += QLatin1Char(' ') + Text::tr("(chosen first)");
    text += QLatin1Char('\n');
    if (camera.trouble)
        text += QStringLiteral("    ! %1. %2.\n").arg(camera.trouble->message(), camera.trouble->remedy());
    for (const CameraFormat &format : camera.formats)
        text += QStringLiteral("    %1\n").arg(formatText(format));
    return text;
}

QString deviceText(const std::vector<CameraInfo> &cameras, const ComputeInfo &compute)
{
    QString text = Text::tr("Cameras") + QLatin1Char('\n');
    for (const CameraInfo &camera : cameras)
        text += cameraText(camera);
    if (cameras.empty())
        text += Text::tr("No camera is there. Plug one in, or open a video file.") + QLatin1Char('\n');
    text += QLatin1Char('\n') + Text::tr("Computing") + QLatin1Char('\n');
    text += Text::tr("CPU  %1 (%2), %3 threads").arg(compute.cpuName, compute.cpuFeatures).arg(compute.threads)
        + QLatin1Char('\n');
    text += compute.gpu ? Text::tr("GPU  %1").arg(*compute.gpu) : Text::tr("GPU  none: %1").arg(compute.gpuTrouble);
    return text;
}

QJsonObject cameraObject(const CameraInfo &camera)
{
    QJsonArray formats;
    for (const CameraFormat &format : camera.formats)
        formats.append(QJsonObject{{QStringLiteral("pixels"), format.pixelFormat},
            {QStringLiteral("width"), format.size.width()}, {QStringLiteral("height"), format.size.height()},
            {QStringLiteral("min_fps"), format.minFps}, {QStringLiteral("max_fps"), format.maxFps}});
    QJsonObject object{{QStringLiteral("id"), QString::fromUtf8(camera.id)},
        {QStringLiteral("description"), camera.description}, {QStringLiteral("default"), camera.isDefault},
        {QStringLiteral("formats"), formats}};
    if (camera.trouble)
        object.insert(QStringLiteral("trouble"),
            QJsonObject{{QStringLiteral("message"), camera.trouble->message()},
                {QStringLiteral("remedy"), camera.trouble->remedy()}});
    return object;
}

QString deviceJson(const std::vector<CameraInfo> &cameras, const ComputeInfo &compute)
{
    QJsonArray list;
    for (const CameraInfo &camera : cameras)
        list.append(cameraObject(camera));
    const QJsonObject all{{QStringLiteral("cameras"), list},
        {QStringLiteral("cpu"),
            QJsonObject{{QStringLiteral("name"), compute.cpuName}, {QStringLiteral("features"), compute.cpuFeatures},
                {QStringLiteral("threads"), compute.threads}}},
        {QStringLiteral("gpu"), compute.gpu ? QJsonValue(*compute.gpu) : QJsonValue()}};
    return QString::fromUtf8(QJsonDocument(all).toJson().trimmed());
}

} // namespace

void addDevicesCommand(CLI::App &app, Run &run)
{
    CLI::App *command = app.add_subcommand("devices", "List cameras and what Spotter computes on");
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "One JSON object");
    command->callback([&run, json] {
        run = [json] {
            const std::vector<CameraInfo> cameras = listCameras();
            const ComputeInfo compute = computeInfo();
            const QString text = *json ? deviceJson(cameras, compute) : deviceText(cameras, compute);
            std::puts(text.toUtf8().constData());
            return 0;
        };
    });
}

} // namespace spotter
