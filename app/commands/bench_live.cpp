#include "app/commands/bench_live.h"

#include "core/config/settings_file.h"
#include "core/stream/coaching_session.h"
#include "ui/coach_page.h"
#include "ui/live/video_view.h"
#include "ui/main_window.h"
#include "ui/welcome/welcome_page.h"

#include <QAbstractSlider>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <ctime>
#include <optional>
#include <unistd.h>

namespace spotter {

namespace {

constexpr int heartbeat_ms = 4;
constexpr int settling_s = 10; // start-up memory and the first pictures are not counted
constexpr auto firstPicturePatience = std::chrono::seconds(10);

double residentMegabytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0.0;
    return statm.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Since this process was started: the 22nd figure of /proc/self/stat, see proc(5), in steps of ten milliseconds.
/// 0 where it cannot be read.
double processAge_ms()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (!stat.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return 0.0;
    const QByteArray words = stat.readAll();
    // The name, in brackets, is the second figure and may hold blanks.
    const double started_s =
        words.mid(words.lastIndexOf(')') + 2).split(' ').value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) - started_s) * 1e3 + double(now.tv_nsec) / 1e6;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Asks to be woken every few milliseconds and counts by how much the event loop was late. What it counts in does not
/// grow, since memory is measured as well.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(heartbeat_ms);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            note(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - heartbeat_ms));
            m_since.restart();
        });
        m_since.start();
        m_timer.start();
    }

    double worst_ms() const { return m_worst_ms; }

    /// The upper edge of the step that \p share of all beats reach.
    double percentile_ms(double share) const
    {
        std::int64_t left = std::int64_t(share * double(m_beats));
        for (std::size_t step = 0; step < m_steps.size(); ++step) {
            left -= m_steps[step];
            if (left <= 0)
                return std::min(double(step + 1) * step_ms, m_worst_ms);
        }
        return m_worst_ms;
    }

private:
    static constexpr double step_ms = 0.1;

    void note(double delay_ms)
    {
        ++m_steps[std::min(std::size_t(delay_ms / step_ms), m_steps.size() - 1)];
        ++m_beats;
        m_worst_ms = std::max(m_worst_ms, delay_ms);
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    std::array<std::int64_t, 2000> m_steps{}; ///< the last one holds all that is later
    std::int64_t m_beats = 0;
    double m_worst_ms = 0.0;
};

/// A hand that moves the motion threshold's slider to and fro.
class Drag : public QObject {
public:
    explicit Drag(const MainWindow &window)
        : m_slider(
            window.findChild<QAbstractSlider *>(QStringLiteral("action_prediction.rules.motion_threshold.slider")))
    {
        m_slider->setFocus();
        m_slider->setSliderDown(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_place = (m_place + step) % (2 * m_slider->maximum());
            m_slider->setSliderPosition(std::abs(m_slider->maximum() - m_place));
        });
        m_timer.start(frame_ms);
    }

private:
    static constexpr int step = 7;
    static constexpr int frame_ms = 16;

    QAbstractSlider *m_slider;
    QTimer m_timer;
    int m_place = 0;
};

void spin(std::chrono::milliseconds length)
{
    QEventLoop loop;
    QTimer::singleShot(length, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

LiveFigures measureLive(const QString &camera, std::chrono::seconds length, bool dragging)
{
    QTemporaryDir folder;
    SettingsFile file(folder.filePath(QStringLiteral("settings.yaml")));
    // What the user's own studio remembers and keeps stays as it is, and makes no difference here.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    WelcomePage::rememberStart();
    Settings settings;
    settings.demo.videoSource = camera;
    settings.library.folder = folder.filePath(QStringLiteral("sessions"));
    CoachingSession session(std::make_shared<const Settings>(settings));
    std::optional<Error> trouble;
    EngineStats stats;
    QObject::connect(&session, &CoachingSession::failed, &session, [&](const Error &error) { trouble = error; });
    QObject::connect(
        &session.engine(), &CoachEngine::statsChanged, &session, [&](const EngineStats &now) { stats = now; });
    MainWindow window(session, file);
    window.resize(1366, 768);
    session.open(camera);
    window.show();
    const auto *picture = window.findChild<CoachPage *>()->findChild<VideoView *>();
    LiveFigures figures;
    const QDeadlineTimer patience(firstPicturePatience);
    while (picture->picturesPainted() == 0 && !trouble && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    if (trouble)
        throw *trouble;
    if (picture->picturesPainted() == 0)
        throw Error(QStringLiteral("the window showed no picture of camera %1 within 10 seconds").arg(camera), {},
            QStringLiteral("Look whether the studio shows it"));
    figures.firstPicture_ms = processAge_ms();
    session.start();
    spin(std::chrono::seconds(settling_s));
    if (trouble)
        throw *trouble;

    figures.residentFirst_MB = figures.residentMost_MB = residentMegabytes();
    const double processorBefore = processorSeconds();
    const std::int64_t shownBefore = session.framesShown();
    std::vector<double> shownInSeconds;
    shownInSeconds.reserve(std::size_t(length.count()) + 1);
    QElapsedTimer wall;
    wall.start();
    Heartbeat heartbeat;
    std::optional<Drag> drag;
    if (dragging)
        drag.emplace(window);
    while (wall.elapsed() < std::chrono::milliseconds(length).count()) {
        const std::int64_t shownUntilNow = session.framesShown();
        const double from_s = double(wall.nsecsElapsed()) / 1e9;
        spin(std::chrono::seconds(1));
        shownInSeconds.push_back(
            double(session.framesShown() - shownUntilNow) / (double(wall.nsecsElapsed()) / 1e9 - from_s));
        figures.residentMost_MB = std::max(figures.residentMost_MB, residentMegabytes());
        if (wall.elapsed() / 60'000 > qint64(figures.residentByMinute_MB.size()))
            figures.residentByMinute_MB.push_back(residentMegabytes());
    }
    figures.seconds = double(wall.nsecsElapsed()) / 1e9;
    figures.shownPerSecond = double(session.framesShown() - shownBefore) / figures.seconds;
    figures.shownInUsualSecond = medianOf(shownInSeconds);
    figures.cores = (processorSeconds() - processorBefore) / figures.seconds;
    figures.delayP99_ms = heartbeat.percentile_ms(0.99);
    figures.delayWorst_ms = heartbeat.worst_ms();
    figures.residentLast_MB = residentMegabytes();
    figures.latencyP95_ms = stats.latencyP95_ms;
    figures.dropped = stats.framesDropped;
    return figures;
}

} // namespace spotter
