// spotter clip: cuts clips out of a film or a kept session, exactly, with what was said beside them or in them.
#include "app/commands/commands.h"
#include "app/open_library.h"
#include "app/output.h"
#include "app/settings_options.h"
#include "app/told_session.h"

#include "core/session/clip_spans.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "core/values/error.h"
#include "ui/review/clip_order.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
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
    std::string around;
    double before_s = 3.0;
    double after_s = 2.0;
    std::string captions = "none";
    bool decisions = false;
    bool onKeyFrames = false;
    bool blurFaces = false;
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

/// A kept session, or the folder of one; null where the source is a film.
std::shared_ptr<const KeptSession> sessionOf(const ClipOptions &options)
{
    const QString source = QString::fromStdString(options.source);
    if (QFileInfo(source).isFile())
        return nullptr;
    SessionStore store = openLibrary(options.settings.load());
    return std::make_shared<const KeptSession>(store.load(store.find(QFileInfo(source).fileName()).name));
}

std::vector<ClipSpan> spansOf(const ClipOptions &options, const KeptSession *session)
{
    if (options.around.empty())
        return {{*timeFrom(options.from), options.to.empty() ? SessionTime::max() : *timeFrom(options.to), {}}};
    if (!session)
        throw Error(Text::tr("Only a kept session has events to cut around"), QString::fromStdString(options.source),
            Text::tr("Name a session as `spotter sessions list` tells it"));
    const auto events = std::ranges::find(allClipEvents(), QString::fromStdString(options.around), clipEventsKey);
    const std::vector<ClipSpan> spans =
        clipSpans(*session, *events, fromSeconds(options.before_s), fromSeconds(options.after_s));
    if (spans.empty())
        throw Error(Text::tr("The session has none of these events"), QString::fromStdString(options.around),
            Text::tr("See `spotter sessions export` for what it has"));
    return spans;
}

void tell(const ClipResult &made)
{
    const MadeClip &clip = made.clip;
    const QString line = Text::tr("%1: %2 to %3, %n frame(s)", nullptr, clip.frames)
                             .arg(made.files.join(QStringLiteral(", ")), clockText(clip.from), clockText(clip.to));
    std::puts((line + QStringLiteral(", ") + Text::tr("%n of them encoded again", nullptr, clip.encoded))
                  .toUtf8()
                  .constData());
    if (!made.faces)
        return;
    const bool found = made.faces->covered > 0;
    std::fprintf(found ? stdout : stderr, "%s%s\n", found ? "" : "spotter: ", qUtf8Printable(blurText(*made.faces)));
}

int clip(const ClipOptions &options)
{
    listenForInterrupt();
    ClipOrder order;
    order.session = sessionOf(options);
    order.captions = *clipCaptionsOf(QString::fromStdString(options.captions));
    order.decisions = options.decisions;
    order.blurFaces = options.blurFaces;
    order.cut.source =
        order.session ? videoPath(order.session->summary.folder) : QString::fromStdString(options.source);
    order.cut.onKeyFrames = options.onKeyFrames;
    const std::vector<ClipSpan> spans = spansOf(options, order.session.get());
    ProgressBar bar(true);
    const LibraryEntry summary = order.session ? order.session->summary : LibraryEntry();
    for (std::size_t i = 0; i < spans.size(); ++i) {
        order.cut.target = clipPath(QString::fromStdString(options.output), summary, spans[i], i, spans.size());
        order.cut.from = spans[i].from;
        order.cut.to = spans[i].to;
        order.cut.progress = [&](double share) {
            bar.show((double(i) + share) / double(spans.size()));
            return !wasInterrupted();
        };
        const ClipResult made = makeClip(order);
        if (made.clip.brokenOff)
            return 1;
        bar.clear();
        tell(made);
    }
    return 0;
}

std::vector<std::string> eventKeys()
{
    std::vector<std::string> keys;
    for (const ClipEvents events : allClipEvents())
        keys.push_back(clipEventsKey(events).toStdString());
    return keys;
}

} // namespace

void addClipCommand(CLI::App &app, Run &run)
{
    const auto options = std::make_shared<ClipOptions>();
    CLI::App *command = app.add_subcommand("clip", "Cut a clip out of a session or a film, exactly");
    command->add_option("source", options->source, "A session's name, last, or a video file")->required();
    command
        ->add_option("-o,--output", options->output,
            "MP4 file to write; {number}, {time}, {what}, {session} and {title} are filled in")
        ->required();
    command->add_option("--from", options->from, "Its first frame: 75, 1:15.5")->check(checkTime);
    command->add_option("--to", options->to, "Its last frame; without it, the end")->check(checkTime);
    command->add_flag("--key-frames", options->onKeyFrames, "Begin at the key frame before: nothing is encoded");
    command
        ->add_option("--around", options->around,
            "A clip around each: corrections, praise, accepted, rejected, notes, repetitions")
        ->check(CLI::IsMember(eventKeys()));
    command->add_option("--before", options->before_s, "Seconds before each event")->check(CLI::Range(0.0, 3600.0));
    command->add_option("--after", options->after_s, "Seconds after each event")->check(CLI::Range(0.0, 3600.0));
    command
        ->add_option("--captions", options->captions,
            "What was said: srt or vtt beside the clip, as a track in it, or burnt into the picture")
        ->check(CLI::IsMember({"none", "srt", "vtt", "track", "burnt"}));
    command->add_flag("--decisions", options->decisions, "Show the count and the decisions over the picture");
    command->add_flag("--blur-faces", options->blurFaces,
        "Blur the faces that are found, and tell in how many frames; takes longer than the clip plays");
    options->settings.addTo(*command);
    command->callback([options, &run] { run = [options] { return clip(*options); }; });
}

} // namespace spotter
