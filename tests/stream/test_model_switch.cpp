// Another model, another number format, another processor, an adapter on and off, while a session runs: it goes on,
// and nothing of it is lost.
#include "core/model/device.h"
#include "core/model/random_checkpoint.h"
#include "core/stream/coach_model.h"
#include "model_session.h"
#include "tests/model/written_adapter.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/Parallel.h>

using namespace spotter;

namespace {

const QString coaches = QStringLiteral("coach ");

Settings wearing(const QString &adapter)
{
    Settings settings = settingsFor(smallCheckpoint);
    settings.model.adapterPath = adapter;
    return settings;
}

/// Without what depends on when a model was there.
QStringList withoutCoaches(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.startsWith(coaches) || line.startsWith(u"degraded"); });
    return lines;
}

} // namespace

class TestModelSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        at::set_num_threads(1);
        registerValueTypes();
    }

    void theSessionGoesOn()
    {
        QTemporaryDir folder;
        writeRandomCheckpoint(folder.filePath(QStringLiteral("other")), QStringLiteral("tiny"), 3);
        Settings half = settingsFor(smallCheckpoint);
        half.model.dtype = QStringLiteral("bfloat16");
        FilmSession session{Settings()};
        session.goOn(150);
        for (const Settings &settings :
            {settingsFor(smallCheckpoint), half, settingsFor(folder.filePath(QStringLiteral("other"))),
                settingsFor(QStringLiteral("/no/such/folder")), settingsFor(smallCheckpoint), Settings()}) {
            session.apply(settings);
            session.goOn(150);
        }
        const QStringList lines = session.end();
        QCOMPARE(starting(lines, "coach "),
            (QStringList{QStringLiteral("coach motion "), QStringLiteral("coach checkpoint "),
                QStringLiteral("coach checkpoint "), QStringLiteral("coach other "),
                QStringLiteral("coach motion model.pretrained_path"), QStringLiteral("coach checkpoint "),
                QStringLiteral("coach motion ")}));
        QCOMPARE(starting(lines, "degraded 1").size(), starting(lines, "degraded 0").size());
        QCOMPARE(session.log.stats().chunks, (1050 * 8 / 30 - 8) / 4 + 1);
        QVERIFY(starting(lines, "failed").isEmpty());
        QVERIFY(starting(lines, "gap").isEmpty());
        int number = 0;
        for (const QString &line : starting(lines, "rep "))
            QCOMPARE(line.section(u' ', 1, 1).toInt(), ++number);
        QVERIFY(number > 5);
        int id = 0;
        for (const QString &line : starting(lines, "feedback "))
            QCOMPARE(line.section(u' ', 2, 2).toInt(), id++);
    }

    void aGpuThatIsNotThereIsTold()
    {
        if (computeInfo().gpu)
            QSKIP("there is a GPU");
        Settings settings = settingsFor(smallCheckpoint);
        FilmSession session(settings);
        session.goOn(90);
        settings.model.device = QStringLiteral("cuda");
        session.apply(settings);
        session.goOn(90);
        QCOMPARE(session.log.lines(QStringLiteral("degraded")),
            QStringList{QStringLiteral("degraded 1 The model computes on the CPU")});
        settings.model.device = QStringLiteral("cpu");
        session.apply(settings);
        QCOMPARE(session.log.lines(QStringLiteral("degraded 0")).size(), 1);
        session.end();
    }

    void anAdapterIsPutOnAndTakenOff()
    {
        const WrittenAdapter adapter(openCheckpoint(smallCheckpoint));
        const Settings with = wearing(adapter.write());
        const Settings without = wearing({});
        const QStringList plain = withoutCoaches(told(without, 300));
        const QStringList changed = withoutCoaches(told(with, 300));
        QVERIFY(plain != changed);
        for (const auto &[first, then, expected] :
            {std::tuple(without, with, changed), std::tuple(with, without, plain)}) {
            FilmSession session(first);
            session.apply(then); // before a frame came
            session.goOn(300);
            QCOMPARE(withoutCoaches(session.end()), expected);
        }
        FilmSession session(without);
        QStringList details;
        QObject::connect(
            &session.engine, &CoachEngine::coachChanged, &session.engine,
            [&](const CoachState &state) { details += state.detail; }, Qt::DirectConnection);
        session.goOn(150);
        session.apply(with);
        session.goOn(150);
        session.apply(without);
        session.goOn(150);
        const QStringList lines = session.end();
        QCOMPARE(details.size(), 2);
        QVERIFY2(details[0].contains(QStringLiteral("adapter")), qPrintable(details[0]));
        QVERIFY(!details[1].contains(QStringLiteral("adapter")));
        QVERIFY(starting(lines, "degraded").isEmpty() && starting(lines, "failed").isEmpty());
        QVERIFY(starting(lines, "feedback checkpoint").size() >= 3);
    }

    void anAdapterThatDoesNotFitIsToldAtItsSetting_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("projectors");
        QTest::addColumn<bool>("fits");
        QTest::newRow("no folder") << "gone" << true << false;
        QTest::newRow("another rank") << "rank" << true << false;
        QTest::newRow("no projectors") << "projectors" << true << false;
        QTest::newRow("none wanted") << "projectors" << false << true;
    }
    void anAdapterThatDoesNotFitIsToldAtItsSetting()
    {
        QFETCH(QString, fault);
        QFETCH(bool, projectors);
        QFETCH(bool, fits);
        WrittenAdapter adapter(openCheckpoint(smallCheckpoint));
        if (fault == QLatin1String("rank"))
            adapter.config[QLatin1String("r")] = 8;
        QString folder = adapter.write();
        if (fault == QLatin1String("projectors"))
            QVERIFY(QFile::remove(adapter.file("non_lora_trainables.safetensors")));
        if (fault == QLatin1String("gone"))
            folder += QStringLiteral("/gone");
        Settings settings = wearing(folder);
        settings.model.adapterProjectors = projectors;

        FilmSession session(settingsFor(smallCheckpoint));
        session.goOn(90);
        session.apply(settings);
        session.goOn(210);
        const QStringList between = session.log.lines(coaches);
        QCOMPARE(between.back(),
            fits ? QStringLiteral("coach checkpoint ") : QStringLiteral("coach motion model.adapter_path"));
        session.apply(settingsFor(smallCheckpoint));
        session.goOn(90);
        const QStringList lines = session.end();
        QCOMPARE(starting(lines, "coach ").back(), QStringLiteral("coach checkpoint "));
        QCOMPARE(starting(lines, "degraded 1").size(), fits ? 0 : 1);
        QCOMPARE(starting(lines, "degraded 0").size(), fits ? 0 : 1);
        QVERIFY(starting(lines, "failed").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelSwitch)
#include "test_model_switch.moc"
