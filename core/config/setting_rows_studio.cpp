#include "core/config/setting_rows.h"

namespace spotter {

namespace {

using S = Settings;
using enum SettingType;

const Setting rows[] = {
    at<&S::performance, &S::Performance::asyncCapture>({
        .key = "performance.async_capture",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Capture apart"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Frames are taken while the coach thinks, and the newest one wins. Off: a frame waits until the coach has "
            "seen it."),
    }),
    at<&S::performance, &S::Performance::frameSkip>({
        .key = "performance.frame_skip",
        .type = Int,
        .least = 1,
        .most = 1000,
        .unit = QT_TRANSLATE_NOOP("Setting", "frames"),
        .label = QT_TRANSLATE_NOOP("Setting", "Frame skip"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Every so-many-th frame of the camera is shown to the coach. Counts only where video.process_fps is not "
            "set."),
    }),
    at<&S::performance, &S::Performance::batchPreprocessing>({
        .key = "performance.batch_preprocessing",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Prepare in batches"),
        .help = QT_TRANSLATE_NOOP("Setting", "The frames of a chunk are prepared for the model together."),
    }),
    at<&S::performance, &S::Performance::profile>({
        .key = "performance.profile",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Measure stages"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Writes when every stage of every frame, chunk and token ran and how long it took, as a trace that "
            "chrome://tracing and Perfetto open."),
    }),
    at<&S::performance, &S::Performance::profilePath>({
        .key = "performance.profile_path",
        .type = Path,
        .label = QT_TRANSLATE_NOOP("Setting", "Trace file"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Where the trace is written, instead of the one before; without a folder, in the user's data folder for "
            "Spotter."),
    }),
    at<&S::performance, &S::Performance::latencyLimit_s>({
        .key = "performance.latency_limit",
        .type = Real,
        .least = 0,
        .most = 60,
        .unit = QT_TRANSLATE_NOOP("Setting", "s"),
        .label = QT_TRANSLATE_NOOP("Setting", "Decides within"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "With a camera: where decisions come later than this, again and again, the model is shown less, and in the "
            "end the motion coach coaches alone. 0: however late."),
    }),
    at<&S::logging, &S::Logging::level>({
        .key = "logging.level",
        .type = Choice,
        .choices = "DEBUG|INFO|WARNING|ERROR|CRITICAL",
        .label = QT_TRANSLATE_NOOP("Setting", "Log level"),
        .help = QT_TRANSLATE_NOOP("Setting", "How much the log tells: DEBUG the most, CRITICAL the least."),
    }),
    at<&S::logging, &S::Logging::logFile>({
        .key = "logging.log_file",
        .type = Path,
        .nullable = true,
        .label = QT_TRANSLATE_NOOP("Setting", "Log file"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Where the log is written; without a folder, in the user's data folder for Spotter. Null: no file."),
    }),
    at<&S::logging, &S::Logging::console>({
        .key = "logging.console",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Log on the terminal"),
        .help = QT_TRANSLATE_NOOP("Setting", "The log is written to the terminal too."),
    }),
    at<&S::demo, &S::Demo::videoSource>({
        .key = "demo.video_source",
        .type = Text,
        .takesEffect = TakesEffect::NextStart,
        .label = QT_TRANSLATE_NOOP("Setting", "Source"),
        .help = QT_TRANSLATE_NOOP("Setting", "A camera's number, counted from 0, a part of its name, or a video file."),
    }),
    at<&S::demo, &S::Demo::displayVideo>({
        .key = "demo.display_video",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Show the picture"),
        .help = QT_TRANSLATE_NOOP("Setting", "Off: the picture stays dark while the coach goes on."),
    }),
    at<&S::demo, &S::Demo::displayFps>({
        .key = "demo.display_fps",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Show the frame rate"),
        .help = QT_TRANSLATE_NOOP("Setting", "The frames a second stand beside the picture."),
    }),
    at<&S::demo, &S::Demo::mirror>({
        .key = "demo.mirror",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Mirror"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "The camera's picture is shown as in a mirror; files and recordings stay as they are."),
    }),
    at<&S::demo, &S::Demo::saveOutput>({
        .key = "demo.save_output",
        .type = Bool,
        .takesEffect = TakesEffect::NextStart,
        .label = QT_TRANSLATE_NOOP("Setting", "Record"),
        .help = QT_TRANSLATE_NOOP("Setting", "The session's video is kept in a file."),
    }),
    at<&S::demo, &S::Demo::outputPath>({
        .key = "demo.output_path",
        .type = Path,
        .takesEffect = TakesEffect::NextStart,
        .label = QT_TRANSLATE_NOOP("Setting", "Recording"),
        .help = QT_TRANSLATE_NOOP("Setting", "The file that a recorded session is written to."),
    }),
    at<&S::demo, &S::Demo::textOverlay>({
        .key = "demo.text_overlay",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Words over the picture"),
        .help =
            QT_TRANSLATE_NOOP("Setting", "The last utterance stands over the picture, to be read from three metres."),
    }),
    at<&S::demo, &S::Demo::voiceOutput>({
        .key = "demo.voice_output",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Speak"),
        .help = QT_TRANSLATE_NOOP("Setting", "The coach's words are spoken."),
    }),
    at<&S::demo, &S::Demo::theme>({
        .key = "demo.theme",
        .type = Choice,
        .choices = "system|light|dark",
        .label = QT_TRANSLATE_NOOP("Setting", "Theme"),
        .help = QT_TRANSLATE_NOOP("Setting", "Light or dark, as the desktop is or whatever the desktop is."),
    }),
    at<&S::demo, &S::Demo::voiceName>({
        .key = "demo.voice_name",
        .type = Text,
        .nullable = true,
        .label = QT_TRANSLATE_NOOP("Setting", "Voice"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "The name of one of the system's voices, or a part of it; a name that fits none brings the list of those "
            "that are there. Null: the first one for the language."),
    }),
    at<&S::demo, &S::Demo::voiceRate>({
        .key = "demo.voice_rate",
        .type = Real,
        .least = 0.5,
        .most = 2.0,
        .label = QT_TRANSLATE_NOOP("Setting", "Speed of the voice"),
        .help = QT_TRANSLATE_NOOP("Setting", "1 is the voice's own speed, 2 about twice as fast, 0.5 half as fast."),
    }),
    at<&S::demo, &S::Demo::voiceVolume>({
        .key = "demo.voice_volume",
        .type = Real,
        .least = 0.0,
        .most = 1.0,
        .label = QT_TRANSLATE_NOOP("Setting", "Volume of the voice"),
        .help = QT_TRANSLATE_NOOP("Setting", "1 is as loud as the system lets it be, 0 is silent."),
    }),
    at<&S::demo, &S::Demo::countdown_s>({
        .key = "demo.countdown_s",
        .type = Int,
        .least = 0,
        .most = 60,
        .unit = QT_TRANSLATE_NOOP("Setting", "s"),
        .label = QT_TRANSLATE_NOOP("Setting", "Countdown"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Seconds to get into place between Start and the first frame that counts. A video file starts at once. 0: "
            "none."),
    }),
    at<&S::demo, &S::Demo::reducedMotion>({
        .key = "demo.reduced_motion",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Less movement"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Words leave the picture at once instead of fading. So it is too where the system asks for no animation."),
    }),
    at<&S::demo, &S::Demo::language>({
        .key = "demo.language",
        .type = Choice,
        .choices = "system|en|de|es|zh_CN",
        .label = QT_TRANSLATE_NOOP("Setting", "Language"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Of the window, and of what the coach says from then on: the desktop's, English, German, Spanish or "
            "simplified Chinese."),
    }),
    at<&S::recording, &S::Recording::encoder>({
        .key = "recording.encoder",
        .type = Choice,
        .choices = "software|nvenc|vaapi",
        .takesEffect = TakesEffect::NextStart,
        .label = QT_TRANSLATE_NOOP("Setting", "Encoder"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "What encodes recordings: the processor, an NVIDIA card (nvenc), or a graphics unit of Intel or AMD "
            "(vaapi). Where a card cannot, the processor does, and you are told. Both ways on a card are compiled, "
            "but were never run on one."),
    }),
    at<&S::library, &S::Library::keep>({
        .key = "library.keep",
        .type = Bool,
        .takesEffect = TakesEffect::NextStart,
        .label = QT_TRANSLATE_NOOP("Setting", "Keep sessions"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Every session is kept in the library: its film, what was said, and what you make of it. Off: nothing of "
            "it is left."),
    }),
    at<&S::library, &S::Library::folder>({
        .key = "library.folder",
        .type = Path,
        .nullable = true,
        .takesEffect = TakesEffect::NextStart,
        .label = QT_TRANSLATE_NOOP("Setting", "Folder of the library"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Where sessions are kept; another one is opened at the next start of the program. Null: in the user's data "
            "folder for Spotter."),
    }),
    at<&S::library, &S::Library::url>({
        .key = "library.url",
        .type = Text,
        .nullable = true,
        .takesEffect = TakesEffect::NextStart,
        .label = QT_TRANSLATE_NOOP("Setting", "Shared library"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "The PostgreSQL database that several machines share, as postgresql://user@host/database; films stay in "
            "the "
            "folder, passwords are best kept in ~/.pgpass. Null: a database of this machine alone, in the folder."),
    }),
};

} // namespace

std::span<const Setting> studioRows()
{
    return rows;
}

} // namespace spotter
