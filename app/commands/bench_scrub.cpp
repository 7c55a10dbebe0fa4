#include "app/commands/bench_scrub.h"

#include "core/media/video_writer.h"
#include "core/render/figure_renderer.h"
#include "core/session/session_folder.h"
#include "core/session/session_library.h"
#include "core/values/error.h"
#include "core/values/processor_time.h"
#include "ui/actions.h"
#include "ui/live/video_view.h"
#include "ui/review/review_page.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <random>
#include <vector>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr QSize window{1366, 768};
constexpr QSize hd{1280, 720};
constexpr double framesPerSecond = 30.0;
constexpr auto length = 60s;
constexpr int moves = 200;
constexpr double step_px = 6.0;
constexpr double from = 0.15; ///< of the timeline's width: behind the titles of its lanes
constexpr double to = 0.98;
constexpr int patience_ms = 5000;

/// As the recorder writes films. Two seconds are drawn and shown to and fro: drawing is slow, and is not measured.
void writeFilm(const QString &path)
{
    RenderScript script;
    script.size = hd;
    script.noise = 3.0;
    const FigureRenderer figure(script);
    std::vector<QImage> pictures;
    for (int i = 0; i < int(2 * framesPerSecond); ++i)
        pictures.push_back(figure.draw(i + int(2 * framesPerSecond)));
    VideoWriter writer(path, hd, framesPerSecond, usualMatrix(hd));
    const int count = int(pictures.size());
    for (int i = 0; i < int(double(length.count()) * framesPerSecond); ++i) {
        const int place = i % (2 * count);
        writer.write(pictures[std::size_t(place < count ? place : 2 * count - 1 - place)],
            fromSeconds(double(i) / framesPerSecond));
    }
    writer.finish();
}

QString keepSession(const QString &library)
{
    const QString name = QStringLiteral("2026-03-01_18-30-05");
    SessionStore store(library);
    QDir().mkpath(sessionPath(store.folder(), name));
    store.begin(
        {.name = name, .began = QDateTime::currentDateTime(), .source = QStringLiteral("Webcam"), .live = true});
    for (int second = 1; second < int(length.count()); ++second) {
        store.add(name, std::vector{MotionSample{std::chrono::seconds(second), 0.5, -1.0, true, second}});
        store.add(name, Repetition{std::chrono::seconds(second - 1), std::chrono::seconds(second), second});
    }
    writeFilm(videoPath(store.summary(name).folder));
    store.finish(name, length);
    return name;
}

struct Move {
    double time_ms;
    double own_ms; ///< processor time of all threads
};

class Scrubber {
public:
    explicit Scrubber(ReviewPage &page)
        : m_page(page)
        , m_timeline(*page.findChild<TimelineView *>())
        , m_video(*page.findChild<VideoView *>())
    {
        QObject::connect(&m_timeline, &TimelineView::scrubbed, &m_life, [this](SessionTime time) { m_wanted = time; });
        QObject::connect(&page.player(), &ReviewPlayer::positionChanged, &m_life,
            [this](SessionTime position) { m_shown = position; });
        waitFor([this] { return m_video.picturesPainted() > 0; });
    }

    /// Of the timeline's width.
    double width() const { return m_timeline.width(); }
    void press(double x) { send(QEvent::MouseButtonPress, x); }

    /// Until the picture of that place is on the screen; none where it is there already.
    std::optional<Move> moveTo(double x)
    {
        const double ownBefore_ms = processorTime_ms(ProcessorTime::Program);
        const std::int64_t painted = m_video.picturesPainted();
        QElapsedTimer timer;
        timer.start();
        send(QEvent::MouseMove, x);
        if (isShown())
            return std::nullopt;
        waitFor([&] { return isShown() && m_video.picturesPainted() > painted; });
        return Move{double(timer.nsecsElapsed()) / 1e6, processorTime_ms(ProcessorTime::Program) - ownBefore_ms};
    }

private:
    bool isShown() const
    {
        const SessionTime behind = m_wanted - m_shown;
        return behind >= SessionTime{} && behind < fromSeconds(1.0 / framesPerSecond);
    }

    void send(QEvent::Type type, double x)
    {
        const QPointF place(x, m_timeline.height() / 2.0);
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, place, m_timeline.mapToGlobal(place), button, Qt::LeftButton, {});
        QApplication::sendEvent(&m_timeline, &event);
    }

    template <typename Condition> void waitFor(Condition isSo)
    {
        QElapsedTimer timer;
        timer.start();
        QTimer alarm; // wakes the loop where nothing else does
        alarm.start(100ms);
        while (!isSo()) {
            if (timer.hasExpired(patience_ms))
                throw Error(QStringLiteral("the picture of the place that was scrubbed to does not come"));
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
    }

    ReviewPage &m_page;
    TimelineView &m_timeline;
    VideoView &m_video;
    QObject m_life;
    SessionTime m_wanted{};
    SessionTime m_shown{};
};

ScrubFigures figuresOf(const char *what, std::vector<Move> all)
{
    const std::size_t middle = all.size() / 2;
    const std::size_t nearlyAll = all.size() * 95 / 100;
    std::ranges::sort(all, {}, &Move::own_ms);
    const double ownP95_ms = all[nearlyAll].own_ms;
    const double ownWorst_ms = all.back().own_ms;
    std::ranges::sort(all, {}, &Move::time_ms);
    return {
        what, int(all.size()), all[middle].time_ms, all[nearlyAll].time_ms, all.back().time_ms, ownP95_ms, ownWorst_ms};
}

} // namespace

ScrubRun measureScrub()
{
    QTemporaryDir folder;
    const QString name = keepSession(folder.path());
    SessionLibrary library(folder.path());
    Actions actions;
    QUndoStack undo;
    ReviewPage page(library, actions, undo);
    page.resize(window);
    page.show();
    page.open(name);
    Scrubber scrubber(page);

    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(from * scrubber.width(), to * scrubber.width());
    std::vector<Move> anywhere;
    scrubber.press(place(random));
    while (int(anywhere.size()) < moves) {
        if (const auto time = scrubber.moveTo(place(random)))
            anywhere.push_back(*time);
    }
    std::vector<Move> near;
    double x = from * scrubber.width();
    double step = step_px;
    while (int(near.size()) < moves) {
        if (x + step > to * scrubber.width() || x + step < from * scrubber.width())
            step = -step;
        x += step;
        if (const auto time = scrubber.moveTo(x))
            near.push_back(*time);
    }
    return {figuresOf("to any place", anywhere), figuresOf("by six pixels", near)};
}

} // namespace spotter
