// How long the Review page takes to open a long session: review_bench [FOLDER]. Makes a library in FOLDER, where there
// is none yet, with a session of ten hours and 100,000 events: two decisions a second, the frames of each among them,
// repetitions, utterances, notes, own events and gaps; fifteen points of movement a second; and a film of as many
// hours. Tells in milliseconds what opening it takes, from the wish to the painted page and to the film's first
// picture, and the longest time in which the window would not have answered, and what of it the processor worked: the
// figure that other programs at work do not change. The median and the worst of five.
#include "core/media/video_writer.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "ui/actions.h"
#include "ui/review/review_page.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

constexpr int length_s = 36'000;
constexpr int decisions = 72'000;
constexpr int repetitions = 18'000;
constexpr int utterances = 7'000;
constexpr int others = 1'000; ///< of each: notes, own events, gaps
constexpr int samplesEach_s = 15;
constexpr int times = 5;
const QString longOne = QStringLiteral("long");
const QString other = QStringLiteral("other");

SessionTime at(int i, int count)
{
    return SessionTime(36'000s) / count * i;
}

ActionEvent decision(int i)
{
    const SessionTime time = at(i + 2, decisions + 2);
    ActionEvent event{.time = time,
        .chunk = i,
        .token = i % 10 == 0 ? ActionToken::Feedback : ActionToken::Next,
        .confidence = 0.4 + 0.6 * (i * 31 % 100) / 100.0,
        .cause = i % 10 == 0 ? Cause::Form : Cause::Silence,
        .motionScore = i % 100 / 100.0,
        .latency = 4ms,
        .frames = {FrameScoring::Attention, {}}};
    for (int frame = 0; frame < 8; ++frame)
        event.frames.frames.push_back({time - 125ms * (7 - frame), 0.125F, frame % 2 == 0});
    return event;
}

void addMotion(SessionStore &store, int second)
{
    std::vector<MotionSample> samples;
    for (int i = 0; i < samplesEach_s; ++i)
        samples.push_back({std::chrono::seconds(second) + 1s * i / samplesEach_s,
            0.5 + 0.45 * std::sin(second + i / 7.0), i / double(samplesEach_s), true, second / 2});
    store.add(longOne, samples);
}

void fill(SessionStore &store)
{
    for (const QString &name : {other, longOne}) {
        QDir().mkpath(sessionPath(store.folder(), name));
        store.begin({.name = name, .began = QDateTime::currentDateTime(), .source = QStringLiteral("Webcam")});
    }
    for (int i = 0; i < decisions; ++i)
        store.add(longOne, decision(i));
    for (int i = 0; i < repetitions; ++i)
        store.add(longOne, Repetition{at(i, repetitions), at(i, repetitions) + 1800ms, i % 20 + 1});
    for (int i = 0; i < utterances; ++i) {
        const SessionTime said = at(i, utterances) + 1ms;
        store.add(longOne,
            KeptUtterance{{.id = i,
                              .from = said,
                              .to = said,
                              .said = said,
                              .text = QStringLiteral("Go a little deeper, and hold it there"),
                              .coach = QStringLiteral("motion"),
                              .complete = true},
                said + 900ms});
    }
    for (int i = 0; i < others; ++i) {
        const SessionTime time = at(i, others) + 2ms;
        store.put(longOne, Note{i + 1, time, QStringLiteral("left knee")});
        store.put(longOne, OwnEvent{i + 1, QStringLiteral("looks away"), time, time + 1s});
        store.add(longOne, Gap{time, time + 100ms, GapReason::Dropped});
    }
    for (int second = 0; second < length_s; ++second)
        addMotion(store, second);
    store.finish(longOne, std::chrono::seconds(length_s));
    store.finish(other, 1s);
}

/// Four pictures a second: as many fragments as in a film of thirty.
void makeFilm(const QString &path)
{
    VideoWriter film(path, {64, 48}, 4.0, YuvMatrix::Bt601);
    QImage picture(64, 48, QImage::Format_RGB32);
    for (int i = 0; i < length_s * 4; ++i) {
        picture.fill(QColor(i % 200, i % 150, 90));
        film.write(picture, 250ms * i);
    }
    film.finish();
}

struct Opening {
    double painted_ms = 0;
    double worked_ms = 0; ///< processor until then, the film's opening at the same time included
    double film_ms = 0;
    double stuck_ms = 0;
};

/// Of this program, all its threads.
double processor_ms()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

Opening open(ReviewPage &page, const QString &name)
{
    Opening opening;
    QElapsedTimer clock;
    clock.start();
    const double workedBefore_ms = processor_ms();
    const auto now_ms = [&clock] { return double(clock.nsecsElapsed()) / 1e6; };
    const auto turn = [&] {
        const double before_ms = now_ms();
        QApplication::processEvents(QEventLoop::AllEvents);
        opening.stuck_ms = std::max(opening.stuck_ms, now_ms() - before_ms);
        QThread::usleep(200);
    };
    page.open(name);
    while (page.name() != name)
        turn();
    const double before_ms = now_ms();
    page.grab();
    opening.painted_ms = now_ms();
    opening.worked_ms = processor_ms() - workedBefore_ms;
    opening.stuck_ms = std::max(opening.stuck_ms, opening.painted_ms - before_ms);
    while (name == longOne && page.player().latestFrame().isNull() && now_ms() < 60'000)
        turn();
    opening.film_ms = now_ms();
    return opening;
}

void tell(const char *what, std::vector<Opening> openings, double Opening::*figure)
{
    std::ranges::sort(openings, {}, figure);
    std::printf(
        "%-44s %7.1f ms, at worst %7.1f ms\n", what, openings[openings.size() / 2].*figure, openings.back().*figure);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    registerValueTypes();
    const QTemporaryDir own;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : own.path();
    if (!QFile::exists(databasePath(folder))) {
        SessionStore store(folder);
        store.together([&] { fill(store); });
        makeFilm(videoPath(sessionPath(folder, longOne)));
    }
    QElapsedTimer clock;
    clock.start();
    {
        SessionStore store(folder);
        clock.restart();
        store.load(longOne, SessionStore::Detail::Shown);
        std::printf("%-44s %7.1f ms\n", "read by itself", double(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        store.load(longOne);
        std::printf("%-44s %7.1f ms\n", "read with all frames, as for an export", double(clock.nsecsElapsed()) / 1e6);
        clock.restart();
        store.framesOf(longOne, decision(decisions / 2).time);
        std::printf("%-44s %7.1f ms\n", "frames of one decision", double(clock.nsecsElapsed()) / 1e6);
    }
    SessionLibrary library(folder);
    const Actions actions;
    QUndoStack undo;
    ReviewPage page(library, actions, undo);
    page.resize(1366, 768);
    page.show();
    QApplication::processEvents();
    std::vector<Opening> openings;
    for (int i = 0; i < times; ++i) {
        open(page, other);
        openings.push_back(open(page, longOne));
    }
    tell("opened and painted", openings, &Opening::painted_ms);
    tell("… processor", openings, &Opening::worked_ms);
    tell("the film's first picture", openings, &Opening::film_ms);
    tell("the window does not answer for", openings, &Opening::stuck_ms);
    return 0;
}
