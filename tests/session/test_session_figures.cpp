// What is reckoned from kept sessions: where the time went, how it goes from week to week, which frames a decision was
// made on, and whether the film is still the session's own.
#include "core/session/chunk_frames.h"
#include "core/session/film_check.h"
#include "core/session/provenance.h"
#include "core/session/time_budget.h"
#include "core/session/week_figures.h"
#include "tests/ui/kept_sessions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

LibraryEntry entry(const QDate &day, int repetitions, SessionTime moving, int utterances, int reviewed, int accepted)
{
    LibraryEntry session;
    session.began = QDateTime(day, QTime(12, 0));
    session.length = 60s;
    session.repetitions = repetitions;
    session.moving = moving;
    session.utterances = utterances;
    session.reviewed = reviewed;
    session.accepted = accepted;
    return session;
}

} // namespace

class TestSessionFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void budget()
    {
        KeptSession session;
        session.summary.exercise = QStringLiteral("squats");
        for (const auto &[time, token] : std::initializer_list<std::pair<SessionTime, ActionToken>>{
                 {1s, ActionToken::Next}, {1500ms, ActionToken::Next}, {2500ms, ActionToken::Feedback}})
            session.actions.push_back({.time = time, .token = token});
        session.utterances.push_back({{.said = 2500ms, .text = {}, .coach = {}}, 4s});
        session.utterances.push_back({{.said = 3500ms, .text = {}, .coach = {}}, 5s}); // the first one is not over yet
        session.repetitions = {{1s, 3s, 1, 1.0}, {4s, 6s, 2, 1.0}};
        session.ownEvents = {{1, QStringLiteral("rest"), 6s, 9s}, {2, QStringLiteral("looks away"), 7s, 7s},
            {3, QStringLiteral("rest"), 8s, 10s}};
        session.gaps = {{1s, 2s, GapReason::Paused}};

        const std::vector<BudgetRow> rows = timeBudget(session);
        const std::vector<BudgetRow> expected{
            {.group = BudgetGroup::Tokens, .name = QStringLiteral("<next>"), .count = 2, .time = 1500ms},
            {.group = BudgetGroup::Tokens,
                .name = QStringLiteral("<feedback>"),
                .token = ActionToken::Feedback,
                .count = 1,
                .time = 1s},
            {.group = BudgetGroup::Tokens, .name = QStringLiteral("<correct>"), .token = ActionToken::Correct},
            {.group = BudgetGroup::Speech, .name = QStringLiteral("speech"), .count = 2, .time = 2500ms},
            {.group = BudgetGroup::Movement, .name = QStringLiteral("squats"), .count = 2, .time = 4s},
            {.group = BudgetGroup::OwnEvents, .name = QStringLiteral("rest"), .count = 2, .time = 4s},
            {.group = BudgetGroup::OwnEvents, .name = QStringLiteral("looks away"), .count = 1},
            {.group = BudgetGroup::Gaps,
                .name = gapKey(GapReason::Paused),
                .reason = GapReason::Paused,
                .count = 1,
                .time = 1s},
        };
        QCOMPARE(rows.size(), expected.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY2(rows[i] == expected[i], qPrintable(rows[i].name + clockText(rows[i].time)));
        QCOMPARE(timeBudget({}).size(), 3U); // tokens that never came
    }

    void weeks()
    {
        const QDate monday(2026, 3, 2);
        const std::vector<LibraryEntry> sessions{entry(monday.addDays(14), 10, 20s, 3, 0, 0),
            entry(monday, 4, 12s, 6, 4, 3), entry(monday.addDays(6), 6, 18s, 0, 0, 0)};
        const std::vector<WeekFigures> figures = weekFigures(sessions, 26);
        QCOMPARE(figures.size(), 3U);
        QCOMPARE(figures[0].monday, monday);
        QCOMPARE(figures[0].sessions, 2);
        QCOMPARE(figures[0].repetitions, 10);
        QCOMPARE(figures[0].tempo(), std::optional(3.0));
        QCOMPARE(figures[0].utterancesPerMinute(), std::optional(3.0));
        QCOMPARE(figures[0].acceptedShare(), std::optional(0.75));
        QCOMPARE(figures[1].sessions, 0); // a week off
        QVERIFY(!figures[1].tempo() && !figures[1].utterancesPerMinute() && !figures[1].acceptedShare());
        QCOMPARE(figures[2].tempo(), std::optional(2.0));
        QCOMPARE(weekFigures(sessions, 2).size(), 2U);
        QCOMPARE(weekFigures(sessions, 2).front().sessions, 0);
        QVERIFY(weekFigures({}, 26).empty());
    }

    void framesOfAChunk_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<double>("fps"); // below 0: every `skip`-th of the film
        QTest::addColumn<int>("skip");
        QTest::addColumn<double>("decided");
        QTest::addColumn<QList<double>>("times");
        QTest::newRow("eight a second") << 4 << 8.0 << 1 << 2.0 << QList<double>{1.625, 1.75, 1.875, 2.0};
        QTest::newRow("of the film") << 3 << -1.0 << 2 << 2.0 << QList<double>{1.6, 1.8, 2.0};
        QTest::newRow("at the beginning") << 4 << 8.0 << 1 << 0.25 << QList<double>{0.0, 0.125, 0.25};
        QTest::newRow("one") << 1 << 8.0 << 1 << 3.0 << QList<double>{3.0};
    }
    void framesOfAChunk()
    {
        QFETCH(int, frames);
        QFETCH(double, fps);
        QFETCH(int, skip);
        QFETCH(double, decided);
        QFETCH(QList<double>, times);
        const ChunkSpan span{frames, fps < 0 ? std::nullopt : std::optional(fps), skip};
        const std::vector<SessionTime> found = chunkTimes(span, fromSeconds(decided), 10.0);
        QCOMPARE(qsizetype(found.size()), times.size());
        for (qsizetype i = 0; i < times.size(); ++i)
            QVERIFY(std::abs(toSeconds(found[std::size_t(i)]) - times[i]) < 1e-6);
    }

    void settingsOfAMoment()
    {
        Settings settings;
        settings.video.chunkSize = 12;
        QJsonObject kept;
        kept.insert(
            QStringLiteral("settings"), QJsonObject{{QStringLiteral("video.chunk_size"), QStringLiteral("12")}});
        const std::vector<SettingChange> changes{
            {5s, QStringLiteral("video.chunk_size"), QStringLiteral("12"), QStringLiteral("16")},
            {6s, QStringLiteral("gone.since"), QString(), QStringLiteral("1")},
            {7s, QStringLiteral("video.process_fps"), QStringLiteral("8"), QStringLiteral("null")}};
        QCOMPARE(chunkSpan(settingsAt(kept, changes, 4s)).frames, 12);
        QCOMPARE(chunkSpan(settingsAt(kept, changes, 5s)).frames, 16);
        QVERIFY(chunkSpan(settingsAt(kept, changes, 6s)).fps);
        QVERIFY(!chunkSpan(settingsAt(kept, changes, 8s)).fps);
    }

    void anotherFilmIsToldFromItsOwn_data()
    {
        QTest::addColumn<int>("length_s");
        QTest::addColumn<QSize>("picture");
        QTest::addColumn<bool>("isAnother");
        QTest::newRow("its own") << 5 << QSize(160, 120) << false;
        QTest::newRow("of a source that told no size") << 5 << QSize() << false;
        QTest::newRow("one that ended early") << 60 << QSize(160, 120) << false;
        QTest::newRow("too long") << 2 << QSize(160, 120) << true;
        QTest::newRow("other pictures") << 5 << QSize(640, 480) << true;
    }
    void anotherFilmIsToldFromItsOwn()
    {
        QFETCH(int, length_s);
        QFETCH(QSize, picture);
        QFETCH(bool, isAnother);
        const QTemporaryDir folder;
        KeptSession session;
        session.summary.folder = folder.path();
        session.summary.length = std::chrono::seconds(length_s);
        session.provenance.insert(QStringLiteral("source"),
            QJsonObject{{QStringLiteral("width"), picture.width()}, {QStringLiteral("height"), picture.height()}});
        QCOMPARE(filmObjection(session.summary, session.provenance), QString()); // there is none
        makeFilm(folder.path(), 50);
        QCOMPARE(!filmObjection(session.summary, session.provenance).isEmpty(), isAnother);
    }
};

QTEST_GUILESS_MAIN(TestSessionFigures)
#include "test_session_figures.moc"
