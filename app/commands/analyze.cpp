// spotter analyze: coaches video files as fast as they can be read, and tells what was seen and said.
#include "app/commands/commands.h"
#include "app/settings_options.h"
#include "app/told_session.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct AnalyzeOptions {
    std::vector<std::string> files;
    SettingsOptions settings;
    bool json = false;
    bool quiet = false;
    std::int64_t maxFrames = 0; ///< 0: no limit
};

int analyze(const AnalyzeOptions &options)
{
    listenForInterrupt();
    Settings settings = options.settings.load();
    settings.demo.saveOutput = false; // the film is there already
    ToldSession told;
    told.settings = std::make_shared<const Settings>(settings);
    told.isFile = true;
    told.frameLimit = options.maxFrames;
    told.progress = !options.quiet;
    Output output;
    TimelineWriter writer([&output](const QByteArray &line) { output.write(line); },
        options.json ? TimelineWriter::Form::Json : TimelineWriter::Form::Text,
        options.quiet ? TimelineWriter::Extent::SummaryOnly : TimelineWriter::Extent::All);

    int status = 0;
    for (const std::string &file : options.files) {
        try {
            if (options.files.size() > 1)
                writer.beginFile(QString::fromStdString(file));
            told.source = QString::fromStdString(file);
            tellSession(told, output, writer);
        } catch (const Error &error) {
            std::fprintf(stderr, "spotter: %s\n", error.sentence().toUtf8().constData());
            status = 1;
        }
        if (output.isClosed())
            return 0;
        if (output.isBroken())
            throw Error(QCoreApplication::translate("Analyze", "the output cannot be written"), {},
                QCoreApplication::translate("Analyze", "Make room on the disk"));
        if (wasInterrupted())
            return 1;
    }
    return status;
}

} // namespace

void addAnalyzeCommand(CLI::App &app, Run &run)
{
    const auto options = std::make_shared<AnalyzeOptions>();
    CLI::App *command = app.add_subcommand("analyze", "Coach video files and tell what was seen and said");
    command->add_option("file", options->files, "Video files")->required();
    options->settings.addTo(*command);
    command->add_flag("--json", options->json, "One JSON object a line");
    command->add_flag("--quiet", options->quiet, "Only the summary");
    command->add_option("--max-frames", options->maxFrames, "Stop after so many frames of each file")
        ->check(CLI::Range(1, 1'000'000'000));
    command->callback([options, &run] { run = [options] { return analyze(*options); }; });
}

} // namespace spotter
