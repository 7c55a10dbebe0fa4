// A film that is watched again gives the same session, on any thread, and can be broken off.
#include "core/evaluation/watch_film.h"
#include "core/session/provenance.h"
#include "core/session/session_export.h"
#include "core/values/events.h"

#include <QTest>

#include <thread>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

FilmWatch sampleWatch()
{
    return {QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4"), std::make_shared<const Settings>()};
}

/// Without when it was watched.
QByteArray content(KeptSession session)
{
    session.summary.began = {};
    return sessionJson(session);
}

} // namespace

class TestWatchFilm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerValueTypes(); }

    void theSameTwiceAndOnAnotherThread()
    {
        const WatchedFilm here = watchFilm(sampleWatch());
        QVERIFY(!here.brokenOff);
        QVERIFY(!here.trouble);
        QCOMPARE(here.session.repetitions.size(), 14U);
        QVERIFY(here.session.utterances.size() >= 4);
        QVERIFY(here.session.motion.size() > 100);
        QVERIFY(here.session.summary.length > 30s);
        QCOMPARE(here.session.summary.coach, QStringLiteral("motion"));
        QCOMPARE(here.session.summary.source, QStringLiteral("sample.mp4"));
        QVERIFY(settingsOf(here.session.provenance) == Settings{});
        for (const KeptUtterance &utterance : here.session.utterances)
            QVERIFY(utterance.feedback.complete && utterance.ended >= utterance.feedback.said);
        WatchedFilm there;
        std::thread([&] { there = watchFilm(sampleWatch()); }).join();
        QCOMPARE(content(there.session), content(here.session));
    }

    void itTellsHowFarItIsAndCanBeBrokenOff()
    {
        FilmWatch watch = sampleWatch();
        double last = -1;
        watch.progress = [&](double share) {
            last = share;
            return share < 0.05;
        };
        const WatchedFilm watched = watchFilm(watch);
        QVERIFY(watched.brokenOff);
        QVERIFY(last >= 0.05 && last <= 1.0);
    }

    void framesAreLimited()
    {
        FilmWatch watch = sampleWatch();
        watch.frameLimit = 60;
        QVERIFY(watchFilm(watch).session.summary.length < 3s);
    }

    void badFilmsAreTold_data()
    {
        QTest::addColumn<QString>("film");
        QTest::newRow("missing") << QStringLiteral("/nowhere/film.mp4");
        QTest::newRow("no film") << QStringLiteral(SPOTTER_SOURCE "/CMakeLists.txt");
        QTest::newRow("a folder") << QStringLiteral(SPOTTER_SOURCE "/tests");
    }
    void badFilmsAreTold()
    {
        QFETCH(QString, film);
        FilmWatch watch = sampleWatch();
        watch.film = film;
        QVERIFY_THROWS_EXCEPTION(Error, watchFilm(watch));
    }
};

QTEST_MAIN(TestWatchFilm)
#include "test_watch_film.moc"
