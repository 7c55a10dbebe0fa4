// Measures of coaching, against values worked out by hand and given by NLTK 3.10.4 and rouge-score.
#include "core/measures/agreement.h"
#include "core/measures/temporal_f_score.h"
#include "core/measures/word_measures.h"
#include "core/measures/word_pieces.h"

#include <QTest>

using namespace spotter;

namespace {

std::vector<TimedWords> at(const QList<double> &seconds)
{
    std::vector<TimedWords> words;
    for (const double second : seconds)
        words.push_back({fromSeconds(second), QStringLiteral("words")});
    return words;
}

QList<QPair<int, int>> places(const std::vector<TimedPair> &pairs)
{
    QList<QPair<int, int>> found;
    for (const TimedPair &pair : pairs)
        found << qMakePair(int(pair.first), int(pair.second));
    return found;
}

} // namespace

class TestMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairsInTime_data()
    {
        QTest::addColumn<QList<double>>("wanted");
        QTest::addColumn<QList<double>>("said");
        QTest::addColumn<QList<QPair<int, int>>>("pairs");
        using Times = QList<double>;
        using Pairs = QList<QPair<int, int>>;
        QTest::newRow("nothing") << Times{} << Times{} << Pairs{};
        QTest::newRow("nothing said") << Times{1, 2} << Times{} << Pairs{};
        QTest::newRow("nothing wanted") << Times{} << Times{1, 2} << Pairs{};
        QTest::newRow("each its own") << Times{2, 10} << Times{2.5, 9} << Pairs{{0, 0}, {1, 1}};
        QTest::newRow("the very border is too far") << Times{3} << Times{4.5} << Pairs{};
        QTest::newRow("just within") << Times{3} << Times{4.499} << Pairs{{0, 0}};
        QTest::newRow("the nearer one") << Times{5} << Times{4, 5.5, 6.2} << Pairs{{0, 1}};
        QTest::newRow("the earlier of two as near") << Times{5} << Times{4, 6} << Pairs{{0, 0}};
        QTest::newRow("an utterance serves once") << Times{4.5, 5.5} << Times{5} << Pairs{{0, 0}};
        // 5.4 is nearest to 5.1, which is taken; 6.5, within reach, is no second choice.
        QTest::newRow("no second choice") << Times{5, 5.4} << Times{5.1, 6.5} << Pairs{{0, 0}};
        QTest::newRow("one in a silence") << Times{2, 20, 30} << Times{2, 12, 30} << Pairs{{0, 0}, {2, 2}};
    }
    void pairsInTime()
    {
        QFETCH(QList<double>, wanted);
        QFETCH(QList<double>, said);
        using Pairs = QList<QPair<int, int>>;
        const Pairs found = places(pairInTime(at(wanted), at(said)));
        QTEST(found, "pairs");
    }

    void anUtteranceWithoutWordsPairsWithNothing()
    {
        std::vector<TimedWords> said = at({5, 9});
        said[0].words.clear();
        QCOMPARE(places(pairInTime(at({5, 9}), said)), (QList<QPair<int, int>>{{1, 1}}));
    }

    void temporalScores_data()
    {
        QTest::addColumn<QList<double>>("wanted");
        QTest::addColumn<QList<double>>("said");
        QTest::addColumn<double>("recall");
        QTest::addColumn<double>("precision");
        QTest::addColumn<double>("f");
        using Times = QList<double>;
        QTest::newRow("nothing at all") << Times{} << Times{} << 0.0 << 0.0 << 0.0;
        QTest::newRow("silence") << Times{1, 2} << Times{} << 0.0 << 0.0 << 0.0;
        QTest::newRow("all at once") << Times{1, 5} << Times{1, 5} << 1.0 << 1.0 << 1.0;
        QTest::newRow("one of two, and one too many in three")
            << Times{2, 10} << Times{2.5, 6, 20} << 0.5 << 1.0 / 3 << 0.4;
        // By the wanted: 5 takes 5.1, and 5.4 finds it taken. By the utterances: 5.1 takes 5, 6.5 takes 5.4.
        QTest::newRow("the two ways differ") << Times{5, 5.4} << Times{5.1, 6.5} << 0.5 << 1.0 << 2.0 / 3;
        // Worked out by the reference's own rule, see temporal_f_score.h.
        QTest::newRow("often") << Times{4, 9.2, 15} << Times{3, 6, 9, 12, 15, 18} << 1.0 << 0.5 << 2.0 / 3;
    }
    void temporalScores()
    {
        QFETCH(QList<double>, wanted);
        QFETCH(QList<double>, said);
        const TemporalScore score = temporalScore(at(wanted), at(said));
        QTEST(score.recall(), "recall");
        QTEST(score.precision(), "precision");
        QTEST(score.f(), "f");
    }

    void countsAddUpBeforeTheyAreDivided()
    {
        TemporalScore all = temporalScore(at({1}), at({1}));
        all += temporalScore(at({1, 5, 9}), at({20}));
        QCOMPARE(all, (TemporalScore{4, 1, 2, 1}));
        QCOMPARE(all.recall(), 0.25);
        QCOMPARE(all.precision(), 0.5);
        QCOMPARE(all.f(), 1.0 / 3);
    }

    void sentencesAreCut_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("treebank");
        QTest::addColumn<QString>("plain");
        QTest::newRow("empty") << ""
                               << ""
                               << "";
        QTest::newRow("marks") << "Lower, please!"
                               << "lower , please !"
                               << "lower please";
        QTest::newRow("contractions") << "Don't. That’s it, they're"
                                      << "do n't . that 's it , they 're"
                                      << "don t that s it they re";
        QTest::newRow("hyphen and number") << "2.5 push-ups…"
                                           << "2.5 push-ups …"
                                           << "2 5 push ups";
        QTest::newRow("dots") << "And... up"
                              << "and ... up"
                              << "and up";
        QTest::newRow("umlaut") << "Knie nach außen – Füße"
                                << "knie nach außen – füße"
                                << "knie nach außen füße";
        QTest::newRow("Chinese") << "很好 ok"
                                 << "很 好 ok"
                                 << "很 好 ok";
    }
    void sentencesAreCut()
    {
        QFETCH(QString, sentence);
        QTEST(treebankPieces(sentence).join(QLatin1Char(' ')), "treebank");
        QTEST(plainPieces(sentence).join(QLatin1Char(' ')), "plain");
    }

    void wordsAreStemmed()
    {
        QCOMPARE(stems({"squatting", "squats", "easily", "relational", "füße"}),
            (QStringList{"squat", "squat", "easili", "relat", "füße"}));
    }

    // The figures are those of nltk.translate.meteor_score.single_meteor_score with its tokenizer, PorterStemmer in
    // mode ORIGINAL_ALGORITHM and a WordNet without synonyms, and of rouge_score's RougeScorer(["rougeL"]).
    void wordsAreMeasured_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("said");
        QTest::addColumn<double>("meteorScore");
        QTest::addColumn<double>("rougeScore");
        QTest::newRow("the same") << "Keep your back straight."
                                  << "Keep your back straight." << 0.996 << 1.0;
        QTest::newRow("turned round") << "Keep your back straight"
                                      << "Straight back" << 0.2631578947368421 << 1.0 / 3;
        QTest::newRow("stems") << "Go lower on your squats!"
                               << "You are squatting low, go lower!" << 0.5090725806451614 << 0.3636363636363636;
        QTest::newRow("contraction") << "Don't lock your elbows."
                                     << "Do not lock the elbow." << 0.5260416666666666 << 0.2;
        QTest::newRow("another order") << "That's it, keep going. Nice pace!"
                                       << "Nice pace, that's it. Keep going!" << 0.892 << 0.7142857142857143;
        QTest::newRow("nothing in common") << "Bend your knees"
                                           << "Great job" << 0.0 << 0.0;
        QTest::newRow("numbers") << "push-ups: 2.5 seconds each"
                                 << "Each of the push-ups took 2.5 seconds" << 0.6069711538461539 << 2.0 / 3;
        QTest::newRow("a word serves once") << "the the the"
                                            << "the" << 0.17857142857142855 << 0.5;
        QTest::newRow("stems alone") << "Running and jumping are easily relational"
                                     << "He runs and jumps, easy relation" << 0.6147540983606558 << 1.0 / 6;
        QTest::newRow("nothing wanted") << ""
                                        << "word" << 0.0 << 0.0;
        QTest::newRow("nothing said") << "word"
                                      << "" << 0.0 << 0.0;
    }
    void wordsAreMeasured()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, said);
        QTEST(meteor(wanted, said), "meteorScore");
        QTEST(rougeL(wanted, said), "rougeScore");
    }

    void agreementBeyondChance_data()
    {
        QTest::addColumn<int>("both");
        QTest::addColumn<int>("firstOnly");
        QTest::addColumn<int>("secondOnly");
        QTest::addColumn<int>("neither");
        QTest::addColumn<bool>("isDefined");
        QTest::addColumn<double>("kappa");
        QTest::newRow("no questions") << 0 << 0 << 0 << 0 << false << 0.0;
        QTest::newRow("always yes") << 9 << 0 << 0 << 0 << false << 0.0;
        QTest::newRow("always no") << 0 << 0 << 0 << 9 << false << 0.0;
        QTest::newRow("full") << 3 << 0 << 0 << 7 << true << 1.0;
        QTest::newRow("opposite") << 0 << 5 << 5 << 0 << true << -1.0;
        QTest::newRow("chance") << 1 << 1 << 1 << 1 << true << 0.0;
        // po = 35 / 50, pe = (25·30 + 25·20) / 50² = 0.5
        QTest::newRow("textbook") << 20 << 5 << 10 << 15 << true << 0.4;
        QTest::newRow("one says always yes") << 4 << 4 << 0 << 0 << true << 0.0;
    }
    void agreementBeyondChance()
    {
        QFETCH(int, both);
        QFETCH(int, firstOnly);
        QFETCH(int, secondOnly);
        QFETCH(int, neither);
        const auto kappa = Agreement{both, firstOnly, secondOnly, neither}.kappa();
        QTEST(kappa.has_value(), "isDefined");
        QTEST(kappa.value_or(0.0), "kappa");
    }

    void answersAreCounted()
    {
        Agreement agreement;
        agreement.add(true, true);
        agreement.add(true, false);
        agreement.add(false, true);
        agreement.add(false, true);
        agreement.add(false, false);
        QCOMPARE(agreement, (Agreement{1, 1, 2, 1}));
        agreement += Agreement{1, 2, 3, 4};
        QCOMPARE(agreement, (Agreement{2, 3, 5, 5}));
        QCOMPARE(agreement.questions(), 15);
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "test_measures.moc"
