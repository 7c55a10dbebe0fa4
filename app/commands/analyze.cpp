// spotter analyze: coaches video files as fast as they can be read, and tells what was seen and said.
#include "app/commands/commands.h"

#include "core/config/settings_file.h"
#include "core/stream/coaching_session.h"
#include "core/stream/timeline_writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <memory>
#include <optional>

#include <unistd.h>

namespace spotter {

namespace {

using namespace std::chrono_literals;

struct AnalyzeOptions {
    std::vector<std::string> files;
    std::string config;
    std::vector<std::string> assignments; ///< --set KEY=VALUE
    bool json = false;
    bool quiet = false;
    std::int64_t maxFrames = 0; ///< 0: no limit
};

volatile std::sig_atomic_t interrupted = 0;

/// Standard output. Once it cannot be written it stays so.
class Output {
public:
    void write(const QByteArray &line)
    {
        if (m_error != 0)
            return;
        const bool written =
            std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout) == std::size_t(line.size());
        if (!written || std::fflush(stdout) != 0)
            m_error = errno;
    }
    bool isBroken() const { return m_error != 0; }
    /// Whoever read it has gone, as `head` does: no reason to complain.
    bool isClosed() const { return m_error == EPIPE; }

private:
    int m_error = 0;
};

/// One line on a terminal's standard error, drawn over itself.
class ProgressBar {
public:
    explicit ProgressBar(bool shown)
        : m_shown(shown && isatty(STDERR_FILENO))
    {
    }
    ~ProgressBar() { clear(); }

    void show(double share)
    {
        constexpr int width = 40;
        const int full = int(std::clamp(share, 0.0, 1.0) * width);
        if (!m_shown || full == m_full)
            return;
        m_full = full;
        const std::string bar = std::string(std::size_t(full), '#') + std::string(std::size_t(width - full), '.');
        std::fprintf(stderr, "\r[%s] %3d %%", bar.c_str(), int(std::clamp(share, 0.0, 1.0) * 100));
    }
    void clear()
    {
        if (m_full >= 0)
            std::fprintf(stderr, "\r%50s\r", "");
        m_full = -1;
    }

private:
    bool m_shown;
    int m_full = -1;
};

Settings settingsInForce(const AnalyzeOptions &options)
{
    SettingsFile file(options.config.empty() ? defaultSettingsPath() : QString::fromStdString(options.config));
    if (!options.config.empty() && !QFileInfo::exists(file.path()))
        throw Error(QCoreApplication::translate("Analyze", "there is no such file"), file.path());
    file.load();
    Settings settings = file.settings();
    for (const std::string &assignment : options.assignments)
        applyOverride(settings, QString::fromStdString(assignment));
    checkTogether(settings);
    settings.demo.saveOutput = false; // the film is there already
    return settings;
}

/// What the parser says of a wrong --set; empty where it is right.
std::string checkAssignment(const std::string &assignment)
{
    try {
        Settings settings;
        applyOverride(settings, QString::fromStdString(assignment));
    } catch (const Error &error) {
        return error.sentence().toStdString();
    }
    return {};
}

/// A path even where it could be the name of a camera.
QString asPath(const std::string &file)
{
    const QString path = QString::fromStdString(file);
    return path.contains(QLatin1Char('/')) || QFileInfo::exists(path) ? path : QStringLiteral("./") + path;
}

/// Watches one file from beginning to end. Throws Error.
void analyzeFile(const QString &path, const SettingsSnapshot &settings, const AnalyzeOptions &options, Output &output,
    TimelineWriter &writer)
{
    QElapsedTimer timer;
    timer.start();
    CoachingSession session(settings);
    session.setFrameLimit(options.maxFrames);
    CoachEngine &engine = session.engine();
    QEventLoop loop;
    SessionSummary summary;
    std::optional<Error> failure;
    ProgressBar progress(!options.quiet);
    const auto tell = [&](const auto &event) {
        progress.clear();
        writer.write(event);
        if (output.isBroken())
            loop.quit();
    };

    QObject::connect(&engine, &CoachEngine::actionDecided, &loop, tell);
    QObject::connect(&engine, &CoachEngine::feedbackGiven, &loop, tell);
    QObject::connect(&engine, &CoachEngine::repetitionCounted, &loop, tell);
    QObject::connect(&engine, &CoachEngine::gapSeen, &loop, tell);
    QObject::connect(
        &engine, &CoachEngine::statsChanged, &loop, [&](const EngineStats &stats) { summary.stats = stats; });
    QObject::connect(&engine, &CoachEngine::finished, &loop, [&](std::chrono::nanoseconds end) {
        summary.length = end;
        loop.quit();
    });
    QObject::connect(&session, &CoachingSession::failed, &loop, [&](const Error &error) {
        failure = error;
        loop.quit();
    });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (interrupted)
            session.stop();
        else if (session.length() > 0ns)
            progress.show(toSeconds(session.now()) / toSeconds(session.length()));
    });
    watch.start(50ms);

    session.open(path, Pace::FullSpeed);
    session.start();
    loop.exec();
    progress.clear();
    if (failure)
        throw Error(*failure);
    summary.taken_s = double(timer.nsecsElapsed()) * 1e-9;
    summary.interrupted = interrupted != 0;
    writer.write(summary);
}

int analyze(const AnalyzeOptions &options)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGINT, [](int) { interrupted = 1; });
    const auto settings = std::make_shared<const Settings>(settingsInForce(options));
    Output output;
    TimelineWriter writer([&output](const QByteArray &line) { output.write(line); },
        options.json ? TimelineWriter::Form::Json : TimelineWriter::Form::Text,
        options.quiet ? TimelineWriter::Extent::SummaryOnly : TimelineWriter::Extent::All);

    int status = 0;
    for (const std::string &file : options.files) {
        try {
            if (options.files.size() > 1)
                writer.beginFile(QString::fromStdString(file));
            analyzeFile(asPath(file), settings, options, output, writer);
        } catch (const Error &error) {
            std::fprintf(stderr, "spotter: %s\n", error.sentence().toUtf8().constData());
            status = 1;
        }
        if (output.isClosed())
            return 0;
        if (output.isBroken())
            throw Error(QCoreApplication::translate("Analyze", "The output cannot be written"), {},
                QCoreApplication::translate("Analyze", "Is the disk full?"));
        if (interrupted)
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
    command->add_option("--config", options->config, "Settings file (YAML); the user's own where not given");
    command->add_option("--set", options->assignments, "Use a setting for this run only: key=value")
        ->allow_extra_args(false)
        ->check(checkAssignment);
    command->add_flag("--json", options->json, "One JSON object a line");
    command->add_flag("--quiet", options->quiet, "Only the summary");
    command->add_option("--max-frames", options->maxFrames, "Stop after so many frames of each file")
        ->check(CLI::PositiveNumber);
    command->callback([options, &run] { run = [options] { return analyze(*options); }; });
}

} // namespace spotter
