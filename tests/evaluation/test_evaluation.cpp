// Clips are found, scores add up as they should, and the reports say the same figures.
#include "core/evaluation/evaluation.h"
#include "core/evaluation/evaluation_page.h"
#include "core/evaluation/evaluation_report.h"
#include "core/evaluation/session_lines.h"
#include "core/session/qevd_export.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "tests/session/whole_session.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

const QString sample = QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4");

std::vector<TimedWords> lines(std::initializer_list<double> seconds, const QString &words = QStringLiteral("Lower."))
{
    std::vector<TimedWords> all;
    for (const double second : seconds)
        all.push_back({fromSeconds(second), words});
    return all;
}

KeptSession spoken(std::initializer_list<double> seconds, SessionTime length)
{
    KeptSession session;
    session.summary.length = length;
    session.summary.coach = QStringLiteral("motion");
    for (const double second : seconds)
        session.utterances.push_back({{.id = int(session.utterances.size()),
                                          .to = fromSeconds(second - 0.5),
                                          .said = fromSeconds(second),
                                          .text = QStringLiteral("Lower."),
                                          .coach = {}},
            fromSeconds(second)});
    return session;
}

/// Two clips and one that could not be watched.
Evaluation twoClips()
{
    Evaluation evaluation;
    evaluation.coach = QStringLiteral("motion");
    evaluation.clips.push_back(evaluateClip({"a, \"<b>\".mp4", {}, lines({3, 9}), {}, {}}, spoken({3, 20}, 30s)));
    evaluation.clips.push_back(evaluateClip({"c.mp4", {}, lines({5}, "Knees out"), {}, {}}, spoken({5.5}, 30s)));
    evaluation.clips.push_back({"d.mp4", {}, {}, {}, {}, Error("It is damaged", "d.mp4")});
    return evaluation;
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatThePersonWants()
    {
        const KeptSession session = wholeSession();
        QVERIFY(isJudged(session));
        QVERIFY(!isJudged(spoken({1}, 5s)));
        QStringList words;
        for (const TimedWords &line : wantedLines(session))
            words << line.words;
        QCOMPARE(words,
            (QStringList{QStringLiteral("Lower, \"please\"\r\nand <slowly> & well"),
                QStringLiteral("Back straight, now"), QStringLiteral("Knie nach außen")}));
        QCOMPARE(saidLines(session).size(), 4U);
        QCOMPARE(openMoments(session), std::vector<SessionTime>{70s});
    }

    void windowsAreJudged_data()
    {
        QTest::addColumn<QList<double>>("said");
        QTest::addColumn<QList<double>>("wanted");
        QTest::addColumn<QList<double>>("open");
        QTest::addColumn<QList<int>>("counts"); // both, said only, wanted only, neither
        using Times = QList<double>;
        // Nine seconds: windows from 0, 3 and 6 s.
        QTest::newRow("silence") << Times{} << Times{} << Times{} << QList<int>{0, 0, 0, 3};
        QTest::newRow("one each") << Times{1, 4} << Times{5, 7} << Times{} << QList<int>{1, 1, 1, 0};
        QTest::newRow("twice in a window is once") << Times{1, 2, 2.9} << Times{} << Times{} << QList<int>{0, 1, 0, 2};
        QTest::newRow("the border belongs to the later one")
            << Times{3} << Times{2.9} << Times{} << QList<int>{0, 1, 1, 1};
        QTest::newRow("at the very end") << Times{9} << Times{8} << Times{} << QList<int>{1, 0, 0, 2};
        QTest::newRow("nobody has judged it") << Times{1, 4} << Times{} << Times{4} << QList<int>{0, 1, 0, 1};
        QTest::newRow("judged all the same") << Times{4, 5} << Times{5} << Times{4} << QList<int>{1, 0, 0, 2};
    }
    void windowsAreJudged()
    {
        QFETCH(QList<double>, said);
        QFETCH(QList<double>, wanted);
        QFETCH(QList<double>, open);
        const auto at = [](const QList<double> &seconds) {
            std::vector<TimedWords> all;
            for (const double second : seconds)
                all.push_back({fromSeconds(second), {}});
            return all;
        };
        std::vector<SessionTime> moments;
        for (const double second : open)
            moments.push_back(fromSeconds(second));
        const Agreement agreement = agreementOf(at(said), at(wanted), 9s, moments);
        const QList<int> counts{agreement.both, agreement.firstOnly, agreement.secondOnly, agreement.neither};
        QTEST(counts, "counts");
    }

    void theControlSpeaksEveryThreeSeconds()
    {
        const std::vector<TimedWords> control = everyThreeSeconds(10s);
        QCOMPARE(control.size(), 3U);
        QCOMPARE(control[0].time, SessionTime(3s));
        QCOMPARE(control[2].time, SessionTime(9s));
        QVERIFY(everyThreeSeconds(2s).empty());
    }

    void scoresArePooled()
    {
        const Evaluation evaluation = twoClips();
        const CoachingScore &first = evaluation.clips[0].coach;
        QCOMPARE(first.times, (TemporalScore{2, 1, 2, 1}));
        QCOMPARE(first.utterancesPerMinute(), 4.0);
        const CoachingScore all = evaluation.coachTotal();
        QCOMPARE(all.times, (TemporalScore{3, 2, 3, 2}));
        QCOMPARE(all.times.f(), 2.0 / 3);
        QCOMPARE(all.length, SessionTime(60s));
        QCOMPARE(all.utterancesPerMinute(), 3.0);
        QCOMPARE(all.pairs, 2);
        QCOMPARE(*all.rougeL(), 0.5); // the mean of a full and an empty pair
        QVERIFY(qAbs(*all.latencyMean_s() - 0.5) < 1e-9);
        // The control: of 3, 6, …, 30 the moments 3 and 9 fit, and 6 is nearest to 5.
        QCOMPARE(evaluation.controlTotal().times, (TemporalScore{3, 3, 20, 3}));
        QVERIFY(!CoachingScore{}.meteor());
        QVERIFY(!CoachingScore{}.latencyP95_s());
        QCOMPARE(CoachingScore{}.utterancesPerMinute(), 0.0);
    }

    void theSlowestOfTwentyIsLeftToTheMaximum()
    {
        CoachingScore score;
        for (int i = 20; i >= 1; --i)
            score.latencies_s.push_back(i);
        QCOMPARE(*score.latencyP95_s(), 19.0);
        QCOMPARE(*score.latencyMean_s(), 10.5);
    }

    void liveLatencyIsInIt()
    {
        KeptSession session = spoken({4}, 9s);
        session.actions = {{.time = 4s, .latency = 250ms}};
        QCOMPARE(utteranceLatencies(session), std::vector<double>{0.75});
    }

    void reportsSayTheSame()
    {
        const Evaluation evaluation = twoClips();
        const QJsonObject json = QJsonDocument::fromJson(evaluationJson(evaluation)).object();
        QCOMPARE(json[QLatin1String("coach")][QLatin1String("f")].toDouble(), 2.0 / 3);
        QCOMPARE(json[QLatin1String("clips")][0][QLatin1String("coach")][QLatin1String("said")].toInt(), 2);
        QVERIFY(json[QLatin1String("control")][QLatin1String("latency_mean_s")].isNull());
        QVERIFY(json[QLatin1String("clips")][2][QLatin1String("error")].toString().contains("damaged"));
        QVERIFY(!json[QLatin1String("clips")][2].toObject().contains(QLatin1String("coach")));

        const QList<QByteArray> rows = evaluationCsv(evaluation).split('\n');
        QCOMPARE(rows.size(), 1 + 2 * 3 + 2 + 1);
        QVERIFY(rows[1].startsWith("\"a, \"\"<b>\"\".mp4\",coach,2,2,0.5,"));
        QVERIFY(rows[5].startsWith("d.mp4,coach,,,"));
        QCOMPARE(rows[0].count(','), rows[7].count(','));

        const QString text = evaluationText(evaluation);
        QVERIFY(text.contains(QStringLiteral("0.667")));
        QVERIFY(text.contains(QStringLiteral("left out: d.mp4: It is damaged")));
    }

    void thePageIsWhole()
    {
        const QByteArray page = evaluationPage(twoClips());
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(!page.contains("http"));  // nothing from elsewhere
        QVERIFY(!page.contains("<b>\"")); // a clip's name is no markup
        int circles = 0;
        QXmlStreamReader reader(QByteArray(page)
                                    .replace("<!DOCTYPE html>", "")
                                    .replace("<meta charset=\"utf-8\">", "")
                                    .replace("<meta name=\"viewport\" content=\"width=device-width\">", ""));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("circle"))
                ++circles;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(circles, 3); // what was wanted
    }

    void clipsAreFound()
    {
        QTemporaryDir folder;
        const QString library = folder.filePath(QStringLiteral("library"));
        const QString set = folder.filePath(QStringLiteral("set"));
        QString judged;
        {
            SessionStore store(library);
            judged = store.import(wholeSession(), sample);
            KeptSession open = wholeSession();
            open.reviews.clear();
            open.notes.clear();
            store.import(open, sample);
            exportQevd({store.load(judged)}, set);
        }
        const ClipSet kept = findClips(library, false);
        QCOMPARE(kept.clips.size(), 1U);
        QCOMPARE(kept.unjudged, 1);
        QCOMPARE(kept.clips[0].name, judged);
        QCOMPARE(kept.clips[0].wanted.size(), 3U);
        QVERIFY(QFile::exists(kept.clips[0].film));
        QCOMPARE(findClips(sessionPath(library, judged), false).clips.size(), 1U);
        for (const QString &path : {set, set + QStringLiteral("/feedbacks_long_range.json")}) {
            const ClipSet clips = findClips(path, false);
            QCOMPARE(clips.clips.size(), 1U);
            QCOMPARE(clips.clips[0].wanted, kept.clips[0].wanted);
        }
        QVERIFY_THROWS_EXCEPTION(Error, findClips(folder.path(), false));
        QVERIFY_THROWS_EXCEPTION(Error, findClips(folder.filePath(QStringLiteral("nothing")), false));
        QVERIFY_THROWS_EXCEPTION(Error, findClips(sample, false));
        QVERIFY(!QFile::exists(databasePath(folder.path()))); // looking makes nothing
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
