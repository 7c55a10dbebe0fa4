// What is different between two runs, and which of them is nearer to the person.
#include "core/evaluation/run_comparison.h"
#include "core/session/provenance.h"

#include <QJsonArray>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

/// "12.5 words": an utterance each.
KeptSession run(const QStringList &lines)
{
    KeptSession session;
    session.summary.length = 30s;
    for (const QString &line : lines) {
        const SessionTime said = fromSeconds(line.section(QLatin1Char(' '), 0, 0).toDouble());
        session.utterances.push_back({{.id = int(session.utterances.size()),
                                          .said = said,
                                          .text = line.section(QLatin1Char(' '), 1),
                                          .coach = {}},
            said});
    }
    return session;
}

QStringList told(const RunComparison &comparison)
{
    QStringList all;
    for (const RunDifference &difference : comparison.differences)
        all << QStringLiteral("%1 %2|%3")
                   .arg(int(difference.kind))
                   .arg(difference.first.words, difference.second.words);
    return all;
}

} // namespace

class TestRunComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QStringList>("differences"); // kind, words before | words after
        QTest::addColumn<int>("same");
        using L = QStringList;
        QTest::newRow("nothing") << L{} << L{} << L{} << 0;
        QTest::newRow("the same") << L{"1 a", "9 b"} << L{"1 a", "9 b"} << L{} << 2;
        QTest::newRow("a little later is the same") << L{"1 a"} << L{"2 a"} << L{} << 1;
        QTest::newRow("much later is not") << L{"1 a"} << L{"5 a"} << L{"0 a|", "1 |a"} << 0;
        QTest::newRow("other words") << L{"1 a"} << L{"1 b"} << L{"2 a|b"} << 0;
        QTest::newRow("one missing in a row") << L{"1 a", "2 b", "3 c"} << L{"2 b", "3 c"} << L{"0 a|"} << 2;
        QTest::newRow("by time") << L{"1 a", "9 b", "20 c"} << L{"5 x", "9 y", "20 c"} << L{"0 a|", "1 |x", "2 b|y"}
                                 << 1;
    }
    void differences()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        const KeptSession before = run(first);
        const RunComparison comparison = compareRuns(before, before, run(second));
        QTEST(told(comparison), "differences");
        QTEST(comparison.same, "same");
        const QString text = comparisonText(comparison);
        for (const QString &line : first + second)
            QVERIFY(comparison.same > 0 || text.contains(line.section(QLatin1Char(' '), 1)));
        QCOMPARE(
            comparisonObject(comparison)[QLatin1String("differences")].toArray().size(), comparison.differences.size());
    }

    void runsAreMeasuredByThePerson()
    {
        KeptSession before = run({"1 a", "9 b", "20 c"});
        before.reviews = {{0, Verdict::Accepted, {}}, {1, Verdict::Rejected, {}}};
        before.notes = {{1, 15s, QStringLiteral("own")}};
        const RunComparison comparison = compareRuns(before, before, run({"1 a", "15 own"}));
        // Wanted: 1 and 15. Said before: 1, 9, 20; after: 1, 15.
        QCOMPARE(comparison.firstAgainstPerson->times, (TemporalScore{2, 1, 3, 1}));
        QCOMPARE(comparison.secondAgainstPerson->times, (TemporalScore{2, 2, 2, 2}));
        QCOMPARE(*comparison.secondAgainstPerson->agreement.kappa(), 1.0);
        // Ten windows, the one at 20 s is open: both 1, coach alone 1, person alone 1, neither 6.
        QCOMPARE(comparison.firstAgainstPerson->agreement, (Agreement{1, 1, 1, 6}));
        QCOMPARE(comparison.againstFirst.times, (TemporalScore{3, 1, 2, 1}));
    }

    void withoutVerdictsThereIsNoPerson()
    {
        const RunComparison comparison = compareRuns(run({"1 a"}), run({"1 a"}), run({}));
        QVERIFY(!comparison.firstAgainstPerson && !comparison.secondAgainstPerson);
        QVERIFY(comparisonText(comparison).contains(QStringLiteral("Nobody")));
        QVERIFY(!comparisonObject(comparison).contains(QLatin1String("after_against_person")));
    }

    void settingsThatChangedAreTold()
    {
        KeptSession before = run({});
        KeptSession after = run({});
        Settings settings;
        before.provenance = provenance(settings, {}, {});
        settings.video.overlap = 2;
        after.provenance = provenance(settings, {}, {});
        const RunComparison comparison = compareRuns(before, before, after);
        QCOMPARE(comparison.settings.size(), 1U);
        QVERIFY(comparisonText(comparison).contains(QStringLiteral("video.overlap: 4 → 2")));
    }
};

QTEST_GUILESS_MAIN(TestRunComparison)
#include "test_run_comparison.moc"
