// The trace of an engine's stages, read back as a viewer reads it.
#include "core/stream/stage_stats.h"
#include "core/stream/stage_trace.h"
#include "engine_log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;

namespace {

QJsonArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

SettingsSnapshot tracing(const QString &path, bool on = true)
{
    Settings settings;
    settings.model.pretrainedPath.clear();
    settings.performance.profile = on;
    settings.performance.profilePath = path;
    return std::make_shared<const Settings>(settings);
}

void show(CoachEngine &engine, int from, int to)
{
    for (int i = from; i < to; ++i)
        engine.offer(bobbingFrame(i));
    engine.settle();
}

} // namespace

class TestStageTrace : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("new/trace.json")); }

private Q_SLOTS:
    void initTestCase() { registerValueTypes(); }

    void everyStageOfASessionIsInIt()
    {
        int decisions = 0;
        std::vector<StageTimes> timed;
        {
            EngineLog log;
            CoachEngine engine(tracing(path()));
            log.hear(engine);
            engine.start(TimeBase::Media, Delivery::Wait);
            show(engine, 0, 300);
            engine.finish();
            engine.settle();
            decisions = int(log.lines(QStringLiteral("action")).size());
            timed = log.stats().stages;
        }
        const QJsonArray events = read(path());
        QMap<QString, std::int64_t> stages;
        int marks = 0;
        for (const QJsonValue &event : events) {
            QVERIFY(event[QLatin1String("ts")].toDouble(-1) >= 0);
            QCOMPARE(event[QLatin1String("pid")].toInt(), 1);
            QCOMPARE(event[QLatin1String("tid")].toInt(), 1);
            if (event[QLatin1String("ph")] == QLatin1String("X")) {
                ++stages[event[QLatin1String("name")].toString()];
                QVERIFY(event[QLatin1String("dur")].toDouble(-1) >= 0);
            } else {
                QCOMPARE(event[QLatin1String("ph")].toString(), QStringLiteral("i"));
                QCOMPARE(event[QLatin1String("args")][QLatin1String("chunk")].toInt(), marks++);
            }
        }
        QCOMPARE(marks, decisions);
        QCOMPARE(int(stages.value(QStringLiteral("observe"))), decisions);
        QCOMPARE(stages.size(), qsizetype(timed.size()));
        for (const StageTimes &stage : timed)
            QCOMPARE(stages.value(stage.name), stage.runs);
    }

    void stagesWithinStagesLieWithinEachOther()
    {
        {
            StageTrace trace(path());
            StageStats stats;
            stats.setTrace(&trace);
            stats.measure("speak", [&] { stats.measure("token", [] {}); });
        }
        const QJsonArray events = read(path());
        QCOMPARE(events.size(), 2);
        const auto begin = [&](int i) { return events[i][QLatin1String("ts")].toDouble(); };
        const auto end = [&](int i) { return begin(i) + events[i][QLatin1String("dur")].toDouble(); };
        QCOMPARE(events[0][QLatin1String("name")].toString(), QStringLiteral("token"));
        QVERIFY(begin(1) <= begin(0) && end(0) <= end(1) + 0.002); // rounded to nanoseconds
    }

    void isSwitchedOnAndOffWhileTheSessionRuns()
    {
        CoachEngine engine(tracing(path(), false));
        engine.start(TimeBase::Media, Delivery::Wait);
        show(engine, 0, 30);
        engine.apply(tracing(path()));
        show(engine, 30, 90);
        engine.apply(tracing(path(), false));
        show(engine, 90, 150);
        int looked = 0;
        for (const QJsonValue &event : read(path()))
            looked += event[QLatin1String("name")] == QLatin1String("motion") ? 1 : 0;
        QCOMPARE(looked, 30); // of 60 frames, as motion is looked at 15 times a second
        engine.stop();
    }

    void aFileThatCannotBeWrittenIsToldAtItsSetting()
    {
        QString key;
        CoachEngine engine(tracing(QStringLiteral("/proc/none/trace.json")));
        connect(
            &engine, &CoachEngine::failed, &engine, [&](const Error &error) { key = error.key(); },
            Qt::DirectConnection);
        engine.start(TimeBase::Media, Delivery::Wait);
        engine.settle();
        QCOMPARE(key, QStringLiteral("performance.profile_path"));
    }

    void aFullDiskEndsTheTraceOnly()
    {
        EngineLog log;
        CoachEngine engine(tracing(QStringLiteral("/dev/full")));
        log.hear(engine);
        engine.start(TimeBase::Media, Delivery::Wait);
        show(engine, 0, 900);
        QCOMPARE(log.lines(QStringLiteral("degraded")), QStringList{QStringLiteral("degraded 1 The trace ends here")});
        engine.apply(tracing(path(), false));
        engine.settle();
        QCOMPARE(log.lines(QStringLiteral("degraded 0")).size(), 1);
        engine.finish();
        engine.settle();
        QVERIFY(log.lines(QStringLiteral("failed")).isEmpty());
        QCOMPARE(log.lines(QStringLiteral("finished")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStageTrace)
#include "test_stage_trace.moc"
