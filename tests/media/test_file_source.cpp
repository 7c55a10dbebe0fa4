// A file played on a thread: states, pace, pause and seek as the studio uses them.
#include "core/media/file_source.h"
#include "tests/media/clips.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <random>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

/// What a source delivered.
class Collected {
public:
    void add(const Frame &frame)
    {
        const std::scoped_lock lock(m_mutex);
        m_frames.push_back(frame);
    }
    std::vector<Frame> frames() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_frames;
    }
    std::size_t count() const { return frames().size(); }
    int last() const { return count() == 0 ? -1 : numberOf(frames().back()); }

private:
    mutable std::mutex m_mutex;
    std::vector<Frame> m_frames;
};

} // namespace

class FileSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesEveryFrameAndEnds();
    void tellsAboutTheFile();
    void playsWithTheClock();
    void showsTheFirstFrameWhenPaused();
    void pausesAndGoesOn();
    void seeksWhilePaused();
    void newestSeekWins();
    void seekAfterTheEndPlaysAgain();
    void startsAgain();
    void nothingAfterStop();
    void failsWithOneSentence();
    void anyOrderOfCalls();

private:
    std::unique_ptr<FileSource> source(Pace pace);

    QTemporaryDir m_folder;
    QString m_clip;
    Collected m_collected;
};

void FileSourceTest::initTestCase()
{
    qRegisterMetaType<SourceState>();
    qRegisterMetaType<Error>();
    m_clip = m_folder.filePath(QStringLiteral("clip.mp4"));
    if (!makeClip(m_clip, {.frames = 100, .fps = 50}))
        QSKIP("this libav has no H.264 encoder");
}

std::unique_ptr<FileSource> FileSourceTest::source(Pace pace)
{
    std::destroy_at(&m_collected);
    std::construct_at(&m_collected);
    auto made = std::make_unique<FileSource>(m_clip, pace);
    made->setHandler([this](const Frame &frame) { m_collected.add(frame); });
    return made;
}

void FileSourceTest::givesEveryFrameAndEnds()
{
    const auto file = source(Pace::FullSpeed);
    QSignalSpy states(file.get(), &FrameSource::stateChanged);
    file->start();
    QCOMPARE(file->state(), SourceState::Opening);
    QTRY_COMPARE(file->state(), SourceState::Ended);
    QCOMPARE(m_collected.count(), std::size_t(100));
    for (int n = 0; n < 100; ++n)
        QCOMPARE(numberOf(m_collected.frames()[n]), n);
    QVERIFY(m_collected.frames().front().arrival <= m_collected.frames().back().arrival);
    QCOMPARE(states.count(), 3); // Opening, Playing, Ended
    QCOMPARE(states[1][0].value<SourceState>(), SourceState::Playing);
}

void FileSourceTest::tellsAboutTheFile()
{
    const auto file = source(Pace::FullSpeed);
    QCOMPARE(file->name(), QStringLiteral("clip.mp4"));
    QVERIFY(!file->isLive());
    QCOMPARE(file->duration(), 0ns);
    file->start();
    QTRY_COMPARE(file->state(), SourceState::Ended);
    QCOMPARE(file->duration(), std::chrono::nanoseconds(2s));
    QCOMPARE(file->framesPerSecond(), 50.0);
    QCOMPARE(file->pictureSize(), QSize(64, 48));
}

// Frames may come late on a busy machine, but never early.
void FileSourceTest::playsWithTheClock()
{
    const auto file = source(Pace::PlaySpeed);
    file->start();
    QTRY_VERIFY(m_collected.count() >= 20);
    file->stop();
    const std::vector<Frame> frames = m_collected.frames();
    for (const Frame &frame : frames)
        QVERIFY(frame.arrival - frames.front().arrival >= frame.pts - frames.front().pts - 1ms);
}

void FileSourceTest::showsTheFirstFrameWhenPaused()
{
    for (const Pace pace : {Pace::PlaySpeed, Pace::FullSpeed}) {
        const auto file = source(pace);
        file->setPaused(true);
        file->start();
        QTRY_COMPARE(file->state(), SourceState::Paused);
        QTRY_COMPARE(m_collected.count(), std::size_t(1));
        QTest::qWait(100);
        QCOMPARE(m_collected.count(), std::size_t(1));
        QCOMPARE(m_collected.last(), 0);
    }
}

void FileSourceTest::pausesAndGoesOn()
{
    const auto file = source(Pace::PlaySpeed);
    file->start();
    QTRY_VERIFY(m_collected.count() >= 5);
    file->setPaused(true);
    QCOMPARE(file->state(), SourceState::Paused);
    QTest::qWait(60); // a frame may be on its way
    const std::size_t shown = m_collected.count();
    QTest::qWait(150);
    QCOMPARE(m_collected.count(), shown);
    file->setPaused(false);
    QTRY_VERIFY(m_collected.count() >= shown + 5);
    QCOMPARE(numberOf(m_collected.frames()[shown]), int(shown)); // none was left out
    QCOMPARE(m_collected.frames()[shown].gapBefore, GapReason::None);
}

void FileSourceTest::seeksWhilePaused()
{
    const auto file = source(Pace::PlaySpeed);
    file->setPaused(true);
    file->start();
    QTRY_COMPARE(m_collected.count(), std::size_t(1));
    file->seek(1s);
    QTRY_COMPARE(m_collected.count(), std::size_t(2));
    QCOMPARE(m_collected.last(), 50);
    QCOMPARE(m_collected.frames().back().gapBefore, GapReason::Sought);
    file->setPaused(false);
    QTRY_VERIFY(m_collected.count() >= 3);
    QCOMPARE(numberOf(m_collected.frames()[2]), 51);
    QCOMPARE(m_collected.frames()[2].gapBefore, GapReason::None);
}

void FileSourceTest::newestSeekWins()
{
    const auto file = source(Pace::PlaySpeed);
    file->setPaused(true);
    file->start();
    QTRY_COMPARE(m_collected.count(), std::size_t(1));
    for (int i = 0; i < 500; ++i)
        file->seek(i % 90 * 20ms);
    file->seek(1800ms);
    QTRY_COMPARE(m_collected.last(), 90);
    QVERIFY(m_collected.count() < 400);
}

void FileSourceTest::seekAfterTheEndPlaysAgain()
{
    const auto file = source(Pace::FullSpeed);
    file->start();
    QTRY_COMPARE(file->state(), SourceState::Ended);
    QSignalSpy states(file.get(), &FrameSource::stateChanged);
    file->seek(1500ms);
    QTRY_COMPARE(states.count(), 2);
    QCOMPARE(states[0][0].value<SourceState>(), SourceState::Playing);
    QCOMPARE(file->state(), SourceState::Ended);
    QCOMPARE(m_collected.count(), std::size_t(125));
}

void FileSourceTest::startsAgain()
{
    const auto file = source(Pace::FullSpeed);
    for (int round = 1; round <= 3; ++round) {
        file->start();
        QTRY_COMPARE(file->state(), SourceState::Ended);
        QCOMPARE(m_collected.count(), std::size_t(100 * round));
    }
}

void FileSourceTest::nothingAfterStop()
{
    const auto file = source(Pace::FullSpeed);
    file->start();
    QTRY_VERIFY(m_collected.count() >= 1);
    file->stop();
    QCOMPARE(file->state(), SourceState::Stopped);
    const std::size_t shown = m_collected.count();
    QTest::qWait(50);
    QCOMPARE(m_collected.count(), shown);
    QCOMPARE(file->state(), SourceState::Stopped); // what was on its way says nothing any more
}

void FileSourceTest::failsWithOneSentence()
{
    FileSource file(m_folder.filePath(QStringLiteral("missing.mp4")), Pace::PlaySpeed);
    QSignalSpy failed(&file, &FrameSource::failed);
    file.start();
    QTRY_COMPARE(file.state(), SourceState::Failed);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].value<Error>().sentence().contains(QStringLiteral("missing.mp4")));
    file.stop();
    QCOMPARE(file.state(), SourceState::Stopped);
}

void FileSourceTest::anyOrderOfCalls()
{
    std::mt19937 random(3);
    const auto file = source(Pace::PlaySpeed);
    for (int i = 0; i < 400; ++i) {
        switch (random() % 6) {
        case 0:
            file->start();
            break;
        case 1:
            file->stop();
            break;
        case 2:
        case 3:
            file->setPaused(random() % 2);
            break;
        case 4:
            file->seek(std::chrono::milliseconds(random() % 2500));
            break;
        default:
            QTest::qWait(int(random() % 5));
        }
        QVERIFY(file->state() != SourceState::Failed);
    }
    file->setPaused(false);
    file->start();
    file->seek(1900ms);
    QTRY_COMPARE(file->state(), SourceState::Ended);
    QCOMPARE(m_collected.last(), 99);
}

QTEST_GUILESS_MAIN(FileSourceTest)
#include "test_file_source.moc"
