// The library, in SQLite and in PostgreSQL: what is put in comes out, and counts agree.
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "core/values/error.h"
#include "tests/session/raw_database.h"
#include "tests/session/tested_library.h"

#include <QDir>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

Feedback said(int id, const QString &text)
{
    return {.id = id,
        .from = 1s,
        .to = 3s,
        .said = 3s + std::chrono::milliseconds(id),
        .token = ActionToken::Correct,
        .text = text,
        .confidence = 0.5,
        .coach = QStringLiteral("motion"),
        .complete = true};
}

} // namespace

class TestSessionStore : public LibraryTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void init() { renew(); }

    void allKindsComeBack()
    {
        const ActionEvent action{2s, 7, ActionToken::Feedback, 0.75, Cause::Form, 0.25, 12ms,
            {FrameScoring::Movement, {{1s, 0.0F, false}, {1'999'999'999ns, 1.0F, false}}}};
        {
            SessionStore store(place());
            store.begin(startOf(m_name));
            store.add(m_name, action);
            store.add(m_name, KeptUtterance{said(0, QStringLiteral("Knie – „auseinander“ 👍")), 4s});
            store.add(m_name, Repetition{1s, 2s, 3, 0.875});
            store.add(m_name, std::vector<MotionSample>{{1ms, 0.5, 0.25, true, 2}, {34ms, 0.75, -1.0, false, 3}});
            store.add(m_name, std::vector<MotionSample>{{67ms, 1.0, 0.0, true, 3}});
            store.add(m_name, Gap{5s, 6s, GapReason::NotRecorded});
            store.add(m_name, Degradation{1s, QStringLiteral("hot"), QStringLiteral("slower"), true});
            store.add(
                m_name, SettingChange{9s, QStringLiteral("video.overlap"), QStringLiteral("4"), QStringLiteral("2")});
            store.put(m_name, Note{1, 8s, {}});
            store.put(m_name, Review{0, Verdict::Rewritten, QStringLiteral("Knie nach außen")});
            store.finish(m_name, 10s);
        }
        SessionStore store(place());
        const KeptSession kept = store.load(m_name);
        QCOMPARE(kept.summary.began, startOf(m_name).began);
        QCOMPARE(kept.summary.source, startOf(m_name).source);
        QVERIFY(kept.summary.live);
        QCOMPARE(kept.summary.coach, QStringLiteral("motion"));
        QCOMPARE(kept.summary.length, SessionTime(10s));
        QCOMPARE(kept.summary.repetitions, 1);
        QCOMPARE(kept.summary.moving, SessionTime(1s));
        QCOMPARE(kept.summary.utterances, 1);
        QCOMPARE(kept.summary.state, SessionState::Finished);
        QCOMPARE(kept.provenance, startOf(m_name).provenance);
        QCOMPARE(kept.actions, std::vector{action});
        QCOMPARE(kept.utterances.size(), 1U);
        QCOMPARE(kept.utterances[0].feedback.text, said(0, QStringLiteral("Knie – „auseinander“ 👍")).text);
        QCOMPARE(kept.utterances[0].feedback.from, SessionTime(1s));
        QCOMPARE(kept.utterances[0].feedback.token, ActionToken::Correct);
        QVERIFY(kept.utterances[0].feedback.complete);
        QCOMPARE(kept.utterances[0].ended, SessionTime(4s));
        QCOMPARE(kept.repetitions.at(0).range, 0.875);
        QCOMPARE(kept.repetitions.at(0).from, SessionTime(1s));
        QCOMPARE(kept.motion.size(), 3U);
        QCOMPARE(kept.motion[1].time, SessionTime(34ms));
        QCOMPARE(kept.motion[1].level, 0.75);
        QCOMPARE(kept.motion[1].phase, -1.0);
        QVERIFY(!kept.motion[1].present);
        QCOMPARE(kept.motion[2].repetitions, 3);
        QCOMPARE(kept.gaps.at(0).reason, GapReason::NotRecorded);
        QCOMPARE(kept.degradations.at(0).effect, QStringLiteral("slower"));
        QVERIFY(kept.degradations.at(0).active);
        QCOMPARE(kept.changes.at(0).after, QStringLiteral("2"));
        QCOMPARE(kept.notes.at(0).time, SessionTime(8s));
        QCOMPARE(kept.reviews, (std::vector{Review{0, Verdict::Rewritten, QStringLiteral("Knie nach außen")}}));
    }

    void wordsGrowUnderTheSameId()
    {
        SessionStore store(place());
        store.begin(startOf(m_name));
        Feedback feedback = said(4, QStringLiteral("Lower"));
        feedback.complete = false;
        store.add(m_name, KeptUtterance{feedback, 3s});
        feedback.text += QStringLiteral(" still");
        feedback.complete = true;
        store.add(m_name, KeptUtterance{feedback, 5s});
        const KeptSession kept = store.load(m_name);
        QCOMPARE(kept.utterances.size(), 1U);
        QCOMPARE(kept.utterances[0].feedback.text, QStringLiteral("Lower still"));
        QCOMPARE(kept.utterances[0].ended, SessionTime(5s));
        QVERIFY(kept.utterances[0].feedback.complete);
    }

    void verdictsAreCounted_data()
    {
        QTest::addColumn<QList<int>>("verdicts"); // of the utterances 0, 1, …; given one after the other
        QTest::addColumn<int>("reviewed");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<bool>("all");
        const int none = int(Verdict::None);
        const int yes = int(Verdict::Accepted);
        const int no = int(Verdict::Rejected);
        QTest::newRow("none") << QList<int>{none, none} << 0 << 0 << false;
        QTest::newRow("one") << QList<int>{yes, none} << 1 << 0 << false;
        QTest::newRow("all") << QList<int>{yes, no} << 2 << 1 << true;
        QTest::newRow("another in its place") << QList<int>{no, no, yes} << 2 << 1 << true;
        QTest::newRow("taken back") << QList<int>{yes, no, none} << 1 << 1 << false;
    }
    void verdictsAreCounted()
    {
        QFETCH(QList<int>, verdicts);
        SessionStore store(place());
        store.begin(startOf(m_name));
        store.add(m_name, KeptUtterance{said(0, QStringLiteral("a")), 3s});
        store.add(m_name, KeptUtterance{said(1, QStringLiteral("b")), 3s});
        for (int i = 0; i < verdicts.size(); ++i)
            store.put(m_name, Review{i % 2, Verdict(verdicts[i]), {}});
        const LibraryEntry summary = store.summary(m_name);
        QTEST(summary.reviewed, "reviewed");
        QTEST(summary.rejected, "rejected");
        QTEST(summary.isReviewed(), "all");
    }

    void notesComeAndGo()
    {
        SessionStore store(place());
        store.begin(startOf(m_name));
        store.put(m_name, Note{1, 1s, {}});
        store.put(m_name, Note{2, 2s, QStringLiteral("two")});
        store.put(m_name, Note{1, 1s, QStringLiteral("one")});
        store.removeNote(m_name, 2);
        store.removeNote(m_name, 9);
        const std::vector<Note> notes = store.load(m_name).notes;
        QCOMPARE(notes.size(), 1U);
        QCOMPARE(notes[0].text, QStringLiteral("one"));
    }

    void ownEventsComeAndGo()
    {
        SessionStore store(place());
        store.begin(startOf(m_name));
        store.put(m_name, OwnEvent{2, QStringLiteral("Pause"), 5s, 5s});
        store.put(m_name, OwnEvent{1, QStringLiteral("schaut weg"), 2s, 3s});
        store.put(m_name, OwnEvent{2, QStringLiteral("Pause"), 5s, 9s}); // it has ended
        store.put(m_name, OwnEvent{3, QStringLiteral("Pause"), 6s, 6s});
        store.removeEvent(m_name, 3);
        store.removeEvent(m_name, 9);
        const std::vector<OwnEvent> expected{
            {1, QStringLiteral("schaut weg"), 2s, 3s}, {2, QStringLiteral("Pause"), 5s, 9s}};
        QCOMPARE(store.load(m_name).ownEvents, expected);
    }

    void vocabularyKeepsItsOrder()
    {
        const std::vector<EventKind> kinds{{QStringLiteral("schaut weg"), QStringLiteral("1"), false},
            {QStringLiteral("Pause"), QString(), true}, {QStringLiteral("Ä"), QStringLiteral("Ä"), false}};
        SessionStore store(place());
        QVERIFY(store.vocabulary().empty());
        store.setVocabulary({{QStringLiteral("before"), QStringLiteral("2"), true}});
        store.setVocabulary(kinds);
        QCOMPARE(SessionStore(place()).vocabulary(), kinds);
    }

    void personAndExercise()
    {
        SessionStore store(place());
        store.begin(startOf(m_name));
        QCOMPARE(store.summary(m_name).person, QString());
        store.setPerson(m_name, QStringLiteral("Zoë"));
        store.setExercise(m_name, QStringLiteral("Kniebeugen"));
        QCOMPARE(store.list().front().person, QStringLiteral("Zoë"));
        QCOMPARE(store.list().front().exercise, QStringLiteral("Kniebeugen"));
    }

    void allOrNothing()
    {
        SessionStore store(place());
        store.begin(startOf(m_name));
        const auto half = [&] {
            store.put(m_name, Note{1, 1s, {}});
            store.put(QStringLiteral("nobody"), Note{1, 1s, {}});
        };
        QVERIFY_THROWS_EXCEPTION(Error, store.together(half));
        QVERIFY(store.load(m_name).notes.empty());
        store.put(m_name, Note{1, 1s, {}}); // and it goes on
        QCOMPARE(store.load(m_name).notes.size(), 1U);
    }

    void theNewestComesFirst()
    {
        SessionStore store(place());
        for (const char *name : {"b", "c", "a"})
            store.begin(startOf(QString::fromLatin1(name)));
        QStringList names;
        for (const LibraryEntry &session : store.list())
            names << session.name;
        QCOMPARE(names, (QStringList{"a", "c", "b"}));
        QCOMPARE(store.find(QStringLiteral("last")).name, QStringLiteral("a"));
        store.setTrashed(QStringLiteral("a"), true);
        QCOMPARE(store.find(QStringLiteral("last")).name, QStringLiteral("c"));
        QCOMPARE(store.find(QStringLiteral("a")).name, QStringLiteral("a"));
        QVERIFY_THROWS_EXCEPTION(Error, store.find(QStringLiteral("nobody")));
    }

    void trashAndDestroy()
    {
        SessionStore store(place());
        const QString name = makeSessionFolder(library(), startOf(m_name).began);
        store.begin(startOf(name));
        store.add(name, Repetition{1s, 2s, 1, 1.0});
        store.setTrashed(name, true);
        QVERIFY(store.summary(name).trashed);
        store.setTrashed(name, false);
        QVERIFY(!store.summary(name).trashed);
        store.setTitle(name, QStringLiteral("Kniebeugen"));
        QCOMPARE(store.summary(name).title, QStringLiteral("Kniebeugen"));
        store.destroy(name);
        QVERIFY(store.list().empty());
        QVERIFY(!QDir(sessionPath(library(), name)).exists());
        store.begin(startOf(name)); // nothing of the old one is left in it
        QVERIFY(store.load(name).repetitions.empty());
    }

    void provenanceGrows()
    {
        SessionStore store(place());
        SessionStart start = startOf(m_name);
        start.provenance = {{QStringLiteral("source"), QStringLiteral("webcam")}, {QStringLiteral("model"), 1}};
        store.begin(start);
        store.addProvenance(
            m_name, {{QStringLiteral("model"), 2}, {QStringLiteral("coach"), QStringLiteral("motion")}});
        QCOMPARE(store.load(m_name).provenance,
            (QJsonObject{{QStringLiteral("source"), QStringLiteral("webcam")}, {QStringLiteral("model"), 2},
                {QStringLiteral("coach"), QStringLiteral("motion")}}));
    }

    void framesOfADecision_data()
    {
        QTest::addColumn<FrameScoring>("scoring");
        QTest::addColumn<std::vector<qint64>>("times_ns"); // before the decision
        QTest::newRow("none") << FrameScoring::None << std::vector<qint64>();
        QTest::newRow("one, at the decision") << FrameScoring::Movement << std::vector<qint64>{0};
        QTest::newRow("eight, eight a second")
            << FrameScoring::Attention
            << std::vector<qint64>{875000000, 750000000, 625000000, 500000000, 375000000, 250000000, 125000000, 0};
        QTest::newRow("a pause of three hours among them")
            << FrameScoring::Attention << std::vector<qint64>{10800000000001, 125000001, 1};
        std::vector<qint64> many;
        for (qint64 before = 299; before >= 0; --before)
            many.push_back(before * 33333333);
        QTest::newRow("a chunk of 300") << FrameScoring::Movement << many;
    }
    void framesOfADecision()
    {
        QFETCH(FrameScoring, scoring);
        QFETCH(std::vector<qint64>, times_ns);
        const SessionTime decided = 40'000s + 7ns;
        ScoredFrames frames{scoring};
        for (std::size_t i = 0; i < times_ns.size(); ++i)
            frames.frames.push_back({decided - SessionTime(times_ns[i]), float(i % 6) / 5, i % 2 == 1});
        SessionStore store(place());
        store.begin(startOf(m_name));
        store.add(m_name, ActionEvent{.time = 1s});
        store.add(m_name, ActionEvent{.time = decided, .frames = frames});
        QCOMPARE(store.framesOf(m_name, decided), frames);
        QCOMPARE(store.framesOf(m_name, 1s), ScoredFrames());
        QCOMPARE(store.framesOf(m_name, 2s), ScoredFrames()); // nothing was decided then
        QCOMPARE(store.load(m_name).actions.at(1).frames, frames);
        QCOMPARE(store.load(m_name, SessionStore::Detail::Shown).actions.at(1), ActionEvent{.time = decided});
    }

    void damagedFramesAreNone_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("cut off in a time") << QByteArray("0180");
        QTest::newRow("cut off in a score") << QByteArray("010012");
        QTest::newRow("of a newer scoring") << QByteArray("09001200");
        QTest::newRow("a time without end") << QByteArray("01ffffffffffffffffffffffffff0000");
    }
    void damagedFramesAreNone()
    {
        QFETCH(QByteArray, hex);
        SessionStore store(place());
        store.begin(startOf(m_name));
        store.add(m_name, ActionEvent{.time = 1s});
        const auto put = [&](const QByteArray &bytes) {
            const QString literal = onPostgres ? QStringLiteral("'\\x%1'") : QStringLiteral("X'%1'");
            RawDatabase(place()).run(
                QStringLiteral("UPDATE action SET frames = ") + literal.arg(QString::fromLatin1(bytes)));
        };
        put("01003333"); // what is whole comes back
        QCOMPARE(store.framesOf(m_name, 1s), (ScoredFrames{FrameScoring::Movement, {{1s, 0.2F, false}}}));
        put(hex);
        QCOMPARE(store.framesOf(m_name, 1s), ScoredFrames());
    }

    void anyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("back");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("empty", QString());
        same("quotes", QStringLiteral("'; DROP TABLE session; -- \"\\ ? %1 $1 :a"));
        same("right to left", QStringLiteral("شخص 👩‍🦽 עברית"));
        same("controls", QStringLiteral("a\tb\nc\r\u001b\u007f\u2028"));
        QString all;
        for (char32_t code = 1; code < 0x11000; code += code < 0x3000 ? 1 : 61) {
            if (code < 0xd800 || code > 0xdfff)
                all += QString::fromUcs4(&code, 1);
        }
        same("every kind of letter", all);
        QTest::newRow("U+0000") << QStringLiteral("a") + QChar::Null + QStringLiteral("b")
                                << QStringLiteral("a\uFFFDb");
    }
    void anyTextComesBack()
    {
        QFETCH(QString, text);
        SessionStore store(place());
        store.begin(startOf(m_name));
        store.setTitle(m_name, text);
        store.put(m_name, Note{1, 1s, text});
        QTEST(store.summary(m_name).title, "back");
        QTEST(store.load(m_name).notes.at(0).text, "back");
    }
};

QTEST_GUILESS_MAIN(TestSessionStore)
#include "test_session_store.moc"
