// Other runs on the Review page: shown under the first one, measured, made in the background, and given up on request.
#include "core/session/place_film.h"
#include "tests/ui/kept_sessions.h"
#include "ui/review/runs_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace spotter;
using namespace std::chrono_literals;

class TestRuns : public QObject {
    Q_OBJECT

    const QString m_name = QStringLiteral("one");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionLibrary> m_library;
    std::unique_ptr<RunsPanel> m_panel;
    Settings m_settings;

    template <typename T> T *part() const { return m_panel->findChild<T *>(); }
    QToolButton *button(const char *name) const
    {
        for (QToolButton *found : m_panel->findChildren<QToolButton *>()) {
            if (found->accessibleName() == QLatin1String(name))
                return found;
        }
        return nullptr;
    }
    /// Not the one inside the box of runs.
    QListView *list() const
    {
        for (QListView *found : m_panel->findChildren<QListView *>()) {
            if (qobject_cast<RunDifferences *>(found->model()))
                return found;
        }
        return nullptr;
    }
    QString figures() const
    {
        QString text;
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            text += label->text() + QLatin1Char('\n');
        return text;
    }
    std::vector<LibraryEntry> runs() const { return SessionStore(m_folder->path()).runsOf(m_name); }

    /// As the session, but without its first line and with another one at 8 s.
    void addRun() const
    {
        SessionStore store(m_folder->path());
        KeptSession run = store.load(m_name);
        run.utterances.erase(run.utterances.begin());
        run.utterances.push_back(run.utterances.back());
        run.utterances.back().feedback.id = 9;
        run.utterances.back().feedback.said = 8s;
        run.utterances.back().feedback.text = QStringLiteral("Something new");
        run.reviews.clear();
        run.notes.clear();
        store.together([&] { store.addRun(m_name, run); });
    }

    void open(bool withFilm = true)
    {
        SessionStore store(m_folder->path());
        if (withFilm)
            placeFilm(QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4"), videoPath(store.summary(m_name).folder));
        m_library = std::make_unique<SessionLibrary>(m_folder->path());
        m_panel = std::make_unique<RunsPanel>(*m_library, [this] { return m_settings; });
        m_panel->resize(1100, 300);
        m_panel->show();
        m_panel->setSession(store.summary(m_name));
    }

private Q_SLOTS:
    void init()
    {
        m_settings = {};
        m_folder = std::make_unique<QTemporaryDir>();
        SessionStore store(m_folder->path());
        keepSession(store, m_name, 4);
        store.removeNote(m_name, 1);
        store.put(m_name, Review{0, Verdict::Rejected, {}});
        store.put(m_name, Review{1, Verdict::Accepted, {}});
    }
    void cleanup()
    {
        m_panel.reset();
        m_library.reset();
    }

    void withoutRunsThereIsNothingToChoose()
    {
        open();
        QTRY_VERIFY(button("Run again")->isEnabled());
        QVERIFY(!part<QComboBox>()->isVisible());
        QVERIFY(!part<TimelineView>()->isVisible());
        QVERIFY(!part<QProgressBar>()->isVisible());
    }

    void withoutFilmThereIsNothingToRun()
    {
        open(false);
        QVERIFY(!button("Run again")->isEnabled());
    }

    void aRunStandsUnderTheFirstOne()
    {
        addRun();
        open();
        QTRY_COMPARE(part<QComboBox>()->count(), 2);
        QVERIFY(!part<TimelineView>()->isVisible()); // until it is chosen
        part<QComboBox>()->setCurrentIndex(1);
        Q_EMIT part<QComboBox>()->activated(1);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(part<TimelineView>()->isVisible());
        QCOMPARE(m_panel->shownRun(), nameOfRun(m_name, 2));
        const TimelineModel &timeline = part<TimelineView>()->model();
        QCOMPARE(int(timeline.lane(Lane::Utterances).size()), 4);
        QCOMPARE(int(timeline.lane(Lane::Notes).size()), 2); // a mark for every difference
        const QString first = list()->model()->index(0, 0).data().toString();
        const QString second = list()->model()->index(1, 0).data().toString();
        QVERIFY2(first.contains(QStringLiteral("only before: Line 0")), qPrintable(first));
        QVERIFY2(second.contains(QStringLiteral("only after: Something new")), qPrintable(second));
        QVERIFY2(figures().contains(QStringLiteral("Against you: F ")), qPrintable(figures()));

        QSignalSpy chosen(m_panel.get(), &RunsPanel::momentChosen);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<SessionTime>(), SessionTime(8s));
    }

    void bothTimelinesMoveTogether()
    {
        addRun();
        open();
        TimelineModel model;
        model.add(Repetition{1s, 9s, 1});
        TimelineView first(model);
        first.resize(900, 200);
        m_panel->moveWith(first);
        first.fitAll();
        const TimeScale seen = first.scale();
        QCOMPARE(part<TimelineView>()->scale(), seen);
        QTRY_COMPARE(part<QComboBox>()->count(), 2);
        part<QComboBox>()->setCurrentIndex(1);
        Q_EMIT part<QComboBox>()->activated(1);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(first.scale(), seen); // the other run came without moving it
        QTest::keyClick(part<TimelineView>(), Qt::Key_Plus);
        QVERIFY(first.scale().pxPerSecond > seen.pxPerSecond);
        QCOMPARE(part<TimelineView>()->scale(), first.scale());
    }

    void verdictsChangeTheFigures()
    {
        addRun();
        open();
        QTRY_COMPARE(part<QComboBox>()->count(), 2);
        part<QComboBox>()->setCurrentIndex(1);
        Q_EMIT part<QComboBox>()->activated(1);
        QTRY_VERIFY(figures().contains(QStringLiteral("Against you")));
        const QString before = figures();
        m_library->write([this](SessionStore &store) { store.put(m_name, Review{0, Verdict::Accepted, {}}); });
        m_panel->refreshFigures();
        QTRY_VERIFY(figures() != before);
    }

    void runsAgainInTheBackground()
    {
        open();
        m_settings.video.overlap = 0;
        QTRY_VERIFY(button("Run again")->isEnabled());
        QSignalSpy ended(&m_panel->job(), &RunJob::ended);
        QSignalSpy progressed(&m_panel->job(), &RunJob::progressed);
        button("Run again")->click();
        QVERIFY(part<QProgressBar>()->isVisible());
        QVERIFY(!button("Run again")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 120'000);
        QVERIFY(ended[0][1].toBool());
        QVERIFY(!progressed.empty());
        QTRY_COMPARE(m_panel->shownRun(), nameOfRun(m_name, 2));
        QVERIFY(!part<QProgressBar>()->isVisible());
        const KeptSession run = SessionStore(m_folder->path()).load(nameOfRun(m_name, 2));
        QCOMPARE(run.repetitions.size(), 14U);
        QTRY_VERIFY2(figures().contains(QStringLiteral("Overlap: 4 → 0")), qPrintable(figures()));
    }

    void tellsWhatTheNextRunHas()
    {
        open();
        m_panel->setSummary(QStringLiteral("as recorded"));
        auto *choice = m_panel->findChild<QToolButton *>(QStringLiteral("runChoice"));
        QCOMPARE(choice->text(), QStringLiteral("as recorded"));
        QVERIFY(choice->accessibleName().contains(QStringLiteral("as recorded")));
        QSignalSpy wanted(m_panel.get(), &RunsPanel::choiceWanted);
        QTest::mouseClick(choice, Qt::LeftButton);
        QTest::keyClick(choice, Qt::Key_Space);
        QCOMPARE(wanted.size(), 2);
    }

    void whatCannotBeChosenIsTold()
    {
        open();
        RunsPanel panel(*m_library, []() -> Settings { throw Error(QStringLiteral("no such preset")); });
        panel.setSession(SessionStore(m_folder->path()).summary(m_name));
        QSignalSpy failed(&panel, &RunsPanel::failed);
        panel.run();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!panel.job().isRunning());
    }

    void isGivenUpOnRequest()
    {
        open();
        QTRY_VERIFY(button("Run again")->isEnabled());
        QSignalSpy ended(&m_panel->job(), &RunJob::ended);
        button("Run again")->click();
        button("Stop this run")->click();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!ended[0][1].toBool());
        QVERIFY(runs().empty());
        QVERIFY(button("Run again")->isEnabled());
    }

    void aDamagedFilmIsTold()
    {
        open(false);
        QFile film(videoPath(SessionStore(m_folder->path()).summary(m_name).folder));
        QVERIFY(film.open(QIODevice::WriteOnly));
        film.write("no film");
        film.close();
        m_panel->setSession(SessionStore(m_folder->path()).summary(m_name));
        QSignalSpy failed(m_panel.get(), &RunsPanel::failed);
        button("Run again")->click();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(runs().empty());
    }

    void differencesAreAProperModel()
    {
        RunDifferences differences;
        const QAbstractItemModelTester tester(&differences, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Kind = RunDifference::Kind;
        differences.show({{Kind::Gone, {1s, QStringLiteral("a")}, {}},
            {Kind::Other, {2s, QStringLiteral("b")}, {2s, QStringLiteral("c")}}});
        QCOMPARE(differences.rowCount(), 2);
        QVERIFY(differences.index(1).data().toString().contains(QStringLiteral("“b”, then “c”")));
        differences.show({});
        QCOMPARE(differences.rowCount(), 0);
    }
};

QTEST_MAIN(TestRuns)
#include "test_runs.moc"
