// The values that cross rooms: how time, errors and tokens are written, and that the words in files stay as they are.
#include "core/values/error.h"
#include "core/values/events.h"
#include "core/values/review.h"

#include <QSet>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clock_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("begin") << 0.0 << "0:00.0";
        QTest::newRow("tenths") << 4.56 << "0:04.5";
        QTest::newRow("minutes") << 720.0 << "12:00.0";
        QTest::newRow("hours") << 3723.0 << "1:02:03.0";
        QTest::newRow("ten hours") << 36000.0 << "10:00:00.0";
        QTest::newRow("before the beginning") << -61.5 << "-1:01.5";
    }
    void clock()
    {
        QFETCH(double, seconds);
        QTEST(clockText(fromSeconds(seconds)), "text");
    }

    void secondsAndBack()
    {
        QCOMPARE(fromSeconds(1.5), SessionTime(1500ms));
        QCOMPARE(toSeconds(SessionTime(250ms)), 0.25);
    }

    void errorSentence_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all three") << "there is no video in it"
                                   << "a.mp4"
                                   << "Choose another file"
                                   << "a.mp4: there is no video in it. Choose another file.";
        QTest::newRow("no place") << "no camera"
                                  << ""
                                  << "Plug one in"
                                  << "no camera. Plug one in.";
        QTest::newRow("message alone") << "it failed"
                                       << ""
                                       << ""
                                       << "it failed.";
        QTest::newRow("Unicode") << "空の"
                                 << "ä.mp4"
                                 << ""
                                 << "ä.mp4: 空の.";
    }
    void errorSentence()
    {
        QFETCH(QString, message);
        QFETCH(QString, place);
        QFETCH(QString, remedy);
        const Error error(message, place, remedy);
        QTEST(error.sentence(), "sentence");
        QCOMPARE(QString::fromUtf8(error.what()), error.sentence());
    }

    void tokens()
    {
        QCOMPARE(tokenText(ActionToken::Next), QStringLiteral("<next>"));
        QCOMPARE(tokenText(ActionToken::Feedback), QStringLiteral("<feedback>"));
        QCOMPARE(tokenText(ActionToken::Correct), QStringLiteral("<correct>"));
    }

    /// Exports of earlier versions are read by these words: none may change or be used twice.
    void keysInFiles()
    {
        const QStringList causes{"watching", "silence", "interval", "motion", "form", "steady_movement", "milestone",
            "set_finished", "nothing_to_say", "low_confidence"};
        for (int i = 0; i < causes.size(); ++i) {
            QCOMPARE(causeKey(Cause(i)), causes.at(i));
            QVERIFY(!causeText(Cause(i)).isEmpty());
        }
        const QStringList gaps{"none", "dropped", "camera_lost", "stalled", "damaged", "paused", "sought", "not_recorded"};
        for (int i = 0; i < gaps.size(); ++i) {
            QCOMPARE(gapKey(GapReason(i)), gaps.at(i));
            QVERIFY(!gapText(GapReason(i)).isEmpty());
        }
        const QStringList verdicts{"none", "accepted", "rejected", "rewritten"};
        for (int i = 0; i < verdicts.size(); ++i) {
            QCOMPARE(verdictKey(Verdict(i)), verdicts.at(i));
            QCOMPARE(verdictText(Verdict(i)).isEmpty(), Verdict(i) == Verdict::None);
        }
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "test_values.moc"
