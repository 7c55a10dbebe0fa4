// The whole way, from a film of a drawn figure to what is counted and said.
#include "core/media/clip_cutter.h"
#include "core/media/video_writer.h"
#include "core/render/figure_renderer.h"
#include "core/stream/coaching_session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;

namespace {

SettingsSnapshot withSettings(const std::function<void(Settings &)> &change = {})
{
    auto settings = std::make_shared<Settings>();
    if (change)
        change(*settings);
    return settings;
}

/// What a session told from start() to its end.
struct Told {
    QStringList causes;
    QStringList texts;
    std::vector<Repetition> repetitions;
    std::vector<Gap> gaps;
    EngineStats stats;
    SessionTime end{};
};

class Listener : public QObject {
public:
    explicit Listener(CoachingSession &session)
    {
        CoachEngine &engine = session.engine();
        connect(&engine, &CoachEngine::actionDecided, this,
            [this](const ActionEvent &event) { told.causes.push_back(causeKey(event.cause)); });
        connect(&engine, &CoachEngine::feedbackGiven, this, [this](const Feedback &feedback) {
            if (feedback.complete)
                told.texts.push_back(tokenText(feedback.token) + QLatin1Char(' ') + feedback.text);
        });
        connect(&engine, &CoachEngine::repetitionCounted, this,
            [this](const Repetition &repetition) { told.repetitions.push_back(repetition); });
        connect(&engine, &CoachEngine::gapSeen, this, [this](const Gap &gap) { told.gaps.push_back(gap); });
        connect(&engine, &CoachEngine::statsChanged, this, [this](const EngineStats &stats) { told.stats = stats; });
        connect(&engine, &CoachEngine::finished, this, [this](std::chrono::nanoseconds end) {
            told.end = end;
            finished = true;
        });
    }

    Told told;
    bool finished = false;
};

Told watch(const QString &film, const SettingsSnapshot &settings = withSettings())
{
    CoachingSession session(settings);
    Listener listener(session);
    session.open(film, Pace::FullSpeed);
    session.start();
    if (!QTest::qWaitFor([&] { return listener.finished; }, 120000))
        qWarning("the film did not end");
    return listener.told;
}

} // namespace

class TestCoachingSession : public QObject {
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void render(const QString &film, const RenderScript &script)
    {
        const FigureRenderer renderer(script);
        VideoWriter writer(film, script.size, script.framesPerSecond, usualMatrix(script.size));
        for (int frame = 0; frame < renderer.frameCount(); ++frame)
            writer.write(renderer.draw(frame), renderer.timeOf(frame));
        writer.finish();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        registerValueTypes();
        RenderScript good;
        good.size = {320, 240};
        good.sets = {RenderSet{.repetitions = 10, .tempo_hz = 0.5}};
        good.endRest_s = 8.0;
        render(path("good.mp4"), good);

        RenderScript shallow = good;
        shallow.sets = {RenderSet{.repetitions = 12, .tempo_hz = 0.5, .fatigue = 0.6}};
        render(path("shallow.mp4"), shallow);

        RenderScript brief = good;
        brief.sets = {RenderSet{.repetitions = 1, .tempo_hz = 1.0, .restBefore_s = 0.2}};
        brief.endRest_s = 0.3;
        render(path("brief.mp4"), brief);
    }

    void countsPraisesAndSumsUp()
    {
        const Told told = watch(path("good.mp4"));
        QVERIFY2(
            std::abs(int(told.repetitions.size()) - 10) <= 1, qPrintable(QString::number(told.repetitions.size())));
        const QString texts = told.texts.join(QLatin1Char('\n'));
        QVERIFY2(texts.contains(QStringLiteral("<correct>")), qPrintable(texts));
        QVERIFY2(told.causes.contains(QStringLiteral("set_finished")), qPrintable(texts));
        QVERIFY2(told.causes.contains(QStringLiteral("milestone")), qPrintable(texts));
        QVERIFY2(!told.causes.contains(QStringLiteral("form")), qPrintable(texts));
        QCOMPARE(told.stats.framesDropped, 0);
        QVERIFY(told.gaps.empty());
        for (qsizetype i = 1; i < told.texts.size(); ++i)
            QVERIFY(told.texts[i] != told.texts[i - 1]);
    }

    void correctsAShallowSet()
    {
        const Told told = watch(path("shallow.mp4"));
        QVERIFY2(told.causes.contains(QStringLiteral("form")), qPrintable(told.texts.join(QLatin1Char('\n'))));
    }

    void sameFilmSameWords()
    {
        const Told first = watch(path("good.mp4"));
        const Told second = watch(path("good.mp4"));
        QCOMPARE(first.texts, second.texts);
        QCOMPARE(first.causes, second.causes);
        QCOMPARE(first.stats.framesIn, second.stats.framesIn);
    }

    void showsTheFirstPictureAndWaits()
    {
        CoachingSession session(withSettings());
        QSignalSpy shown(&session, &CoachingSession::frameReady);
        session.open(path("brief.mp4"));
        QTRY_COMPARE(session.sourceState(), SourceState::Paused);
        QTRY_VERIFY(!session.latestFrame().isNull());
        QTest::qWait(150);
        QCOMPARE(session.framesShown(), 1);
        QVERIFY(session.latestFrame().pts == std::chrono::nanoseconds(0));
        QCOMPARE(session.engineState(), EngineState::Idle);
        QCOMPARE(session.sourceName(), QStringLiteral("brief.mp4"));
        QCOMPARE(shown.size(), 1);
    }

    void playsToTheEndAndAgainFromTheBeginning()
    {
        CoachingSession session(withSettings());
        Listener listener(session);
        session.open(path("brief.mp4"), Pace::FullSpeed);
        session.start();
        QTRY_VERIFY(listener.finished);
        const std::int64_t frames = listener.told.stats.framesIn;
        QVERIFY(frames > 30);
        QTRY_COMPARE(session.engineState(), EngineState::Idle);
        listener.finished = false;
        session.start();
        QTRY_VERIFY(listener.finished);
        QCOMPARE(listener.told.stats.framesIn, frames);
        QVERIFY2(listener.told.gaps.empty(), "the jump to the beginning is no gap of the new session");
    }

    void endsAtTheFrameLimit()
    {
        CoachingSession session(withSettings());
        Listener listener(session);
        session.setFrameLimit(20);
        session.open(path("brief.mp4"), Pace::FullSpeed);
        session.start();
        QTRY_VERIFY(listener.finished);
        QCOMPARE(listener.told.stats.framesIn, 20);
    }

    void pausesWithTheFilm()
    {
        CoachingSession session(withSettings());
        Listener listener(session);
        session.open(path("brief.mp4"));
        session.start();
        QTRY_VERIFY(session.framesShown() > 5);
        session.pause();
        QTRY_COMPARE(session.engineState(), EngineState::Paused);
        QTest::qWait(100);
        const std::int64_t shown = session.framesShown();
        QTest::qWait(150);
        QCOMPARE(session.framesShown(), shown);
        session.resume();
        QTRY_VERIFY(listener.finished);
        QCOMPARE(int(listener.told.gaps.size()), 1);
        QCOMPARE(listener.told.gaps.front().reason, GapReason::Paused);
    }

    void tellsWhatCannotBeOpened_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("no such file") << path("missing.mp4");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("no such camera") << QStringLiteral("a camera that nobody has");
    }

    void tellsWhatCannotBeOpened()
    {
        QFETCH(QString, source);
        CoachingSession session(withSettings());
        QSignalSpy failed(&session, &CoachingSession::failed);
        session.open(path("brief.mp4"));
        session.open(source);
        session.start();
        QVERIFY2(failed.isEmpty(), "told from within the call");
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(session.engineState(), EngineState::Idle);
        QVERIFY(session.latestFrame().isNull());
    }

    void recordsWhereAsked()
    {
        const QString copy = path("copy.mp4");
        const Told told = watch(path("brief.mp4"), withSettings([&](Settings &settings) {
            settings.demo.saveOutput = true;
            settings.demo.outputPath = copy;
        }));
        const Told again = watch(copy);
        QVERIFY(again.stats.framesIn > 0 && again.stats.framesIn <= told.stats.framesIn);
        const MadeClip clip = cutClip(
            {.source = copy, .target = path("clip.mp4"), .from = std::chrono::milliseconds(500), .onKeyFrames = true});
        QCOMPARE(clip.from, std::chrono::nanoseconds(0)); // a key frame a second, not more
        QCOMPARE(clip.encoded, 0);
    }

    void aCardThatIsNotThereIsTold_data()
    {
        QTest::addColumn<QString>("encoder");
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("refusals");
        QTest::newRow("software") << "software" << QString() << 0;
        QTest::newRow("nvenc") << "nvenc"
                               << "/dev/nvidiactl" << 1;
        QTest::newRow("vaapi") << "vaapi"
                               << "/dev/dri/renderD128" << 1;
    }
    void aCardThatIsNotThereIsTold()
    {
        QFETCH(QString, encoder);
        QFETCH(QString, device);
        QFETCH(int, refusals);
        if (QFile::exists(device))
            QSKIP("there is such a card here");
        CoachingSession session(withSettings([&](Settings &settings) { settings.recording.encoder = encoder; }));
        Listener listener(session);
        QSignalSpy refused(&session, &CoachingSession::encoderRefused);
        QSignalSpy failed(&session, &CoachingSession::recordingFailed);
        session.open(path("brief.mp4"));
        session.start(path("film.mp4"));
        QTRY_VERIFY(listener.finished);
        QTRY_COMPARE(refused.size(), refusals);
        for (const QList<QVariant> &told : refused)
            QCOMPARE(told[0].value<Error>().key(), QStringLiteral("recording.encoder"));
        QCOMPARE(failed.size(), 0);
        QVERIFY(watch(path("film.mp4")).stats.framesIn > 30);
    }

    void aRecordingThatFailsLeavesTheSession()
    {
        CoachingSession session(withSettings([this](Settings &settings) {
            settings.demo.saveOutput = true;
            settings.demo.outputPath = path("no/such/folder/copy.mp4");
        }));
        Listener listener(session);
        QSignalSpy failed(&session, &CoachingSession::failed);
        QSignalSpy recordingFailed(&session, &CoachingSession::recordingFailed);
        session.open(path("brief.mp4"));
        session.start();
        QTRY_VERIFY(listener.finished);
        QCOMPARE(recordingFailed.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(listener.told.stats.framesIn > 30);
    }

    void everyOrderOfCallsIsSafe()
    {
        CoachingSession session(withSettings());
        for (int step = 0; step < 200; ++step) {
            switch (step * 7919 % 9) {
            case 0:
                session.open(path("brief.mp4"), step % 2 ? Pace::FullSpeed : Pace::PlaySpeed);
                break;
            case 1:
            case 2:
                session.start();
                break;
            case 3:
                session.pause();
                break;
            case 4:
                session.resume();
                break;
            case 5:
                session.reset();
                break;
            case 6:
                session.stop();
                break;
            case 7:
                session.close();
                break;
            default:
                QTest::qWait(step % 20);
            }
        }
        Listener listener(session);
        session.open(path("brief.mp4"), Pace::FullSpeed);
        session.start();
        QTRY_VERIFY(listener.finished);
    }
};

QTEST_GUILESS_MAIN(TestCoachingSession)
#include "test_coaching_session.moc"
