#include "app/studio.h"

#include "app/logging.h"
#include "app/told_session.h"

#include "core/stream/coaching_session.h"
#include "ui/main_window.h"

#include <QApplication>

#include <optional>

namespace spotter {

Settings StudioOptions::over(const Settings &file) const
{
    Settings inForce = settings.over(file);
    if (!video.empty())
        inForce.demo.videoSource = QString::fromStdString(video);
    if (!device.empty())
        inForce.model.device = QString::fromStdString(device);
    if (saveOutput)
        inForce.demo.saveOutput = true;
    return inForce;
}

std::shared_ptr<StudioOptions> addStudioOptions(CLI::App &app)
{
    auto options = std::make_shared<StudioOptions>();
    options->settings.addTo(app);
    app.add_option("--video", options->video, "Camera (number, or part of its name) or video file");
    app.add_option("--device", options->device, "Where the model computes: auto, cpu, cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    app.add_flag("--no-display", options->noDisplay, "No window: tell the session as text");
    app.add_flag("--save-output", options->saveOutput, "Keep the session's video in demo.output_path");
    app.add_option("--max-frames", options->maxFrames, "Stop after so many frames")
        ->check(CLI::Range(1, 1'000'000'000));
    app.add_flag("--right-to-left", options->rightToLeft, "Lay the window out as for Arabic or Hebrew");
    app.add_option("--log-level", options->logLevel, "How much the log tells")
        ->check(CLI::IsMember({"trace", "debug", "info", "warning", "error", "critical", "off"}, CLI::ignore_case));
    return options;
}

int runStudio(const StudioOptions &options)
{
    const bool named = !options.settings.config.empty();
    SettingsFile file(options.settings.path());
    std::optional<Error> fileTrouble;
    try {
        file.load();
    } catch (const Error &error) {
        // The user's own file must not keep the window shut: the settings panel shows what is wrong with it.
        if (named)
            throw;
        fileTrouble = error;
    }
    const Settings settings = options.over(file.settings());
    setUpLogging(settings.logging, QString::fromStdString(options.logLevel));

    if (options.rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CoachingSession session(std::make_shared<const Settings>(settings));
    session.setFrameLimit(options.maxFrames);
    MainWindow window(session, file);
    if (!options.video.empty())
        session.open(settings.demo.videoSource); // else the window opens what was used last
    window.show();
    if (fileTrouble)
        Q_EMIT file.failedOutside(*fileTrouble);
    file.watch();
    return QApplication::exec();
}

int runWithoutDisplay(const StudioOptions &options)
{
    listenForInterrupt();
    const Settings settings = options.over(options.settings.load());
    setUpLogging(settings.logging, QString::fromStdString(options.logLevel));
    ToldSession told;
    told.source = settings.demo.videoSource;
    told.settings = std::make_shared<const Settings>(settings);
    told.frameLimit = options.maxFrames;
    Output output;
    TimelineWriter writer([&output](const QByteArray &line) { output.write(line); }, TimelineWriter::Form::Text,
        TimelineWriter::Extent::All);
    tellSession(told, output, writer);
    return wasInterrupted() ? 1 : 0;
}

} // namespace spotter
