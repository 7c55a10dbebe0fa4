// spotter clip: cuts a clip out of a film or a kept session, exactly, with captions beside it.
#include "app/commands/commands.h"
#include "app/output.h"
#include "app/settings_options.h"
#include "app/told_session.h"

#include "core/media/clip_cutter.h"
#include "core/session/session_export.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <memory>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClipCommand)
};

struct ClipOptions {
    SettingsOptions settings;
    std::string source;
    std::string output;
    std::string from = "0";
    std::string to;
    std::string captions;
    bool onKeyFrames = false;
};

/// "75", "1:15.5", "1:00:01": hours, minutes and seconds from the end. None where it is no time.
std::optional<std::chrono::nanoseconds> timeFrom(const std::string &text)
{
    double seconds = 0;
    const QStringList parts = QString::fromStdString(text).split(QLatin1Char(':'));
    for (const QString &part : parts) {
        bool ok = false;
        const double value = part.toDouble(&ok);
        if (!ok || value < 0 || parts.size() > 3)
            return {};
        seconds = seconds * 60 + value;
    }
    return fromSeconds(seconds);
}

std::string checkTime(const std::string &text)
{
    return timeFrom(text) ? std::string() : "a time is like 75, 1:15.5 or 1:00:01";
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    throw Error(Text::tr("The file cannot be written (%1)").arg(file.errorString()), path,
        Text::tr("Choose a folder in which you may write"));
}

int clip(const ClipOptions &options)
{
    listenForInterrupt();
    ClipWish wish;
    wish.source = QString::fromStdString(options.source);
    wish.target = QString::fromStdString(options.output);
    wish.from = *timeFrom(options.from);
    if (!options.to.empty())
        wish.to = *timeFrom(options.to);
    wish.onKeyFrames = options.onKeyFrames;
    ProgressBar bar(true);
    wish.progress = [&](double share) {
        bar.show(share);
        return !wasInterrupted();
    };

    // A kept session, or the folder of one, or any film.
    std::optional<KeptSession> session;
    if (!QFileInfo(wish.source).isFile()) {
        const QString folder = options.settings.load().library.folder;
        SessionStore store(folder.isEmpty() ? usualLibraryFolder() : folder);
        session = store.load(store.find(QFileInfo(wish.source).fileName()).name);
        wish.source = videoPath(session->summary.folder);
    }
    if (!options.captions.empty() && !session)
        throw Error(Text::tr("Only a kept session has captions"), wish.source,
            Text::tr("Name a session as `spotter sessions list` tells it"));

    const MadeClip made = cutClip(wish);
    bar.clear();
    if (made.brokenOff)
        return 1;
    if (!options.captions.empty()) {
        const CaptionForm form = options.captions == "vtt" ? CaptionForm::WebVtt : CaptionForm::Srt;
        const QFileInfo target(wish.target);
        writeFile(target.path() + QLatin1Char('/') + target.completeBaseName() + QLatin1Char('.')
                + QString::fromStdString(options.captions),
            captions(*session, form, made.from, made.to));
    }
    const QString line = Text::tr("%1: %2 to %3, %n frame(s)", nullptr, made.frames)
                             .arg(wish.target, clockText(made.from), clockText(made.to));
    std::puts((line + QStringLiteral(", ") + Text::tr("%n of them encoded again", nullptr, made.encoded))
                  .toUtf8()
                  .constData());
    return 0;
}

} // namespace

void addClipCommand(CLI::App &app, Run &run)
{
    const auto options = std::make_shared<ClipOptions>();
    CLI::App *command = app.add_subcommand("clip", "Cut a clip out of a session or a film, exactly");
    command->add_option("source", options->source, "A session's name, last, or a video file")->required();
    command->add_option("-o,--output", options->output, "MP4 file to write")->required();
    command->add_option("--from", options->from, "Its first frame: 75, 1:15.5")->check(checkTime);
    command->add_option("--to", options->to, "Its last frame; without it, the end")->check(checkTime);
    command->add_flag("--key-frames", options->onKeyFrames, "Begin at the key frame before: nothing is encoded");
    command->add_option("--captions", options->captions, "srt or vtt: what was said, beside the clip")
        ->check(CLI::IsMember({"srt", "vtt"}));
    options->settings.addTo(*command);
    command->callback([options, &run] { run = [options] { return clip(*options); }; });
}

} // namespace spotter
