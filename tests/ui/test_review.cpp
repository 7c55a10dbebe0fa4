// The Review page: a kept session is shown as it was, every edit of it is saved at once, and the film goes where it is
// told to.
#include "core/session/provenance.h"
#include "tests/ui/review_test.h"
#include "ui/live/banner.h"
#include "ui/review/fill_models.h"
#include "ui/review/review_side.h"
#include "ui/transcript/find_bar.h"
#include "ui/transcript/transcript_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>

using namespace spotter;
using namespace std::chrono_literals;

class TestReview : public ReviewTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    /// By keys alone: choose the settings it was recorded with, change one, begin.
    void runsAgainWithOtherSettings()
    {
        press(Qt::Key_R, Qt::ControlModifier);
        auto *from = m_page->findChild<QComboBox *>(QStringLiteral("runFrom"));
        QVERIFY(from->hasFocus());
        const auto change = [this](const char *key, Qt::Key direction) {
            QTest::keyClick(m_page->findChild<QWidget *>(QLatin1String(key)), direction);
        };
        change("video.overlap", Qt::Key_Down);
        QTest::keyClick(from, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        const auto runs = [this] { return SessionStore(m_folder->path()).runsOf(m_name); };
        QTRY_COMPARE_WITH_TIMEOUT(runs().size(), 1U, 60'000);
        const Settings had = settingsOf(SessionStore(m_folder->path()).load(runs().front().name).provenance);
        QCOMPARE(had.video.overlap, Settings().video.overlap - 1);
    }

    void showsTheSessionAsItWas()
    {
        TimelineModel timeline;
        TranscriptModel transcript;
        const QAbstractItemModelTester tester(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester lines(&transcript, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int again = 0; again < 2; ++again) {
            fillModels(kept(), timeline, transcript);
            QCOMPARE(int(timeline.lane(Lane::Utterances).size()), 3);
            QCOMPARE(int(timeline.lane(Lane::Repetitions).size()), 9);
            QCOMPARE(int(timeline.lane(Lane::Actions).size()), 3);
            QCOMPARE(int(timeline.lane(Lane::Notes).size()), 1);
            QCOMPARE(int(timeline.motion().size()), 10);
            const TimelineItem &utterance = timeline.item(timeline.utteranceRow(0));
            QCOMPARE(utterance.from, SessionTime(1s));
            QVERIFY(!utterance.growing);
            QCOMPARE(transcript.rowCount(), 4);
            QCOMPARE(transcript.review(1)->verdict, Verdict::Accepted);
        }
    }

    void aSessionComesAtOnce()
    {
        TimelineModel timeline;
        TranscriptModel transcript;
        for (QAbstractItemModel *model :
            {static_cast<QAbstractItemModel *>(&timeline), static_cast<QAbstractItemModel *>(&transcript)}) {
            QSignalSpy reset(model, &QAbstractItemModel::modelReset);
            QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
            QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
            QSignalSpy put(&transcript, &TranscriptModel::notePut);
            fillModels(kept(), timeline, transcript);
            QCOMPARE(reset.size(), 1);
            QCOMPARE(inserted.size() + changed.size(), 0);
            QCOMPARE(put.size(), 0); // nobody wrote it now
        }
        QCOMPARE(timeline.end(), SessionTime(9s));
        timeline.add(Note{7, 1s, {}});
        QCOMPARE(timeline.rowCount(), 3 + 9 + 3 + 1 + 1); // and goes on as ever
    }

    void opensWithoutEditing()
    {
        QVERIFY(!m_undo->canUndo());
        QCOMPARE(kept().reviews.size(), 1U);
        QCOMPARE(player().position(), SessionTime{});
        QVERIFY(!player().isPlaying());
    }

    void stepsAFrame()
    {
        for (int i = 1; i <= 3; ++i) {
            press(Qt::Key_Period);
            QTRY_COMPARE(player().position(), SessionTime(100ms) * i);
        }
        press(Qt::Key_Comma);
        QTRY_COMPARE(player().position(), SessionTime(200ms));
        QVERIFY(!player().isPlaying());
    }

    void goesWhereItIsTold_data()
    {
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("shown");
        QTest::newRow("a frame") << 4.3 << 4.3;
        QTest::newRow("between two") << 4.35 << 4.3;
        QTest::newRow("before the beginning") << -2.0 << 0.0;
        QTest::newRow("behind the end") << 99.0 << 9.9;
    }
    void goesWhereItIsTold()
    {
        QFETCH(double, to);
        QFETCH(double, shown);
        press(Qt::Key_Period);
        QTRY_VERIFY(player().position() > SessionTime{});
        player().seek(fromSeconds(to));
        QTRY_VERIFY2(std::abs(toSeconds(player().position()) - shown) < 1e-4,
            qPrintable(QString::number(toSeconds(player().position()))));
    }

    void playsWithSpaceAndStopsAtTheEnd()
    {
        player().seek(9s);
        QTRY_COMPARE(player().position(), SessionTime(9s));
        press(Qt::Key_Space);
        QVERIFY(player().isPlaying());
        QTRY_VERIFY(!player().isPlaying());
        QCOMPARE(player().position(), SessionTime(9900ms));
        press(Qt::Key_Space); // again from the beginning
        QTRY_VERIFY(player().position() < SessionTime(2s));
        press(Qt::Key_K);
        QVERIFY(!player().isPlaying());
    }

    void shuttles_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("playing");
        QTest::newRow("L") << "L" << 1.0 << true;
        QTest::newRow("L L") << "LL" << 2.0 << true;
        QTest::newRow("no faster than four") << "LLLLL" << 4.0 << true;
        QTest::newRow("J") << "J" << -1.0 << true;
        QTest::newRow("J J") << "JJ" << -2.0 << true;
        QTest::newRow("the other way") << "LLJ" << -1.0 << true;
        QTest::newRow("K") << "LLK" << 2.0 << false;
    }
    void shuttles()
    {
        QFETCH(QString, keys);
        player().seek(5s);
        QTRY_COMPARE(player().position(), SessionTime(5s));
        for (const QChar key : keys)
            press(Qt::Key(key.unicode()));
        QTEST(player().rate(), "rate");
        QTEST(player().isPlaying(), "playing");
        if (player().isPlaying() && player().rate() < 0)
            QTRY_VERIFY(player().position() < SessionTime(5s));
        else if (player().isPlaying())
            QTRY_VERIFY(player().position() > SessionTime(5s));
    }

    void verdictsAreSavedAndTakenBack()
    {
        auto *lines = part<TranscriptView>();
        press(Qt::Key_N);
        QTRY_COMPARE(player().position(), SessionTime(1s));
        QVERIFY(lines->hasFocus());
        QTest::keyClick(lines, Qt::Key_D);
        QTRY_COMPARE(kept().reviews.size(), 2U);
        QCOMPARE(kept().reviews[0].verdict, Verdict::Rejected);
        m_undo->undo();
        QTRY_COMPARE(kept().reviews.size(), 1U);
        m_undo->redo();
        QTRY_COMPARE(kept().summary.rejected, 1);
        QTest::keyClick(lines, Qt::Key_N); // the next one without a verdict: the one between has one
        QTRY_COMPARE(player().position(), SessionTime(3s));
        QTest::keyClick(lines, Qt::Key_A);
        QTRY_VERIFY(kept().summary.isReviewed());
        QVERIFY(!part<ReviewBar>()->button(ReviewBar::NextUnreviewed)->isEnabled());
    }

    void notesAreSavedUnderIdsOfTheirOwn()
    {
        player().seek(4s);
        QTRY_COMPARE(player().position(), SessionTime(4s));
        press(Qt::Key_M);
        QTRY_COMPARE(kept().notes.size(), 2U);
        QCOMPARE(kept().notes[0].text, QStringLiteral("look here"));
        QCOMPARE(kept().notes[1].time, SessionTime(4s));
        m_undo->undo();
        QTRY_COMPARE(kept().notes.size(), 1U);
        QCOMPARE(kept().notes[0].text, QStringLiteral("look here"));
    }

    void rangeOfAClip()
    {
        player().seek(4s);
        QTRY_COMPARE(player().position(), SessionTime(4s));
        press(Qt::Key_I);
        player().seek(6s);
        QTRY_COMPARE(player().position(), SessionTime(6s));
        press(Qt::Key_O);
        QCOMPARE(m_page->range().in, std::optional(SessionTime(4s)));
        QCOMPARE(m_page->range().out, std::optional(SessionTime(6s)));
        player().seek(2s);
        QTRY_COMPARE(player().position(), SessionTime(2s));
        press(Qt::Key_O); // before the beginning: that one goes
        QVERIFY(!m_page->range().in);
        QCOMPARE(m_page->range().out, std::optional(SessionTime(2s)));
        press(Qt::Key_I, Qt::ShiftModifier);
        QVERIFY(!m_page->range().out);
        QSignalSpy wanted(m_page.get(), &ReviewPage::exportWanted);
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
    }

    void scrubsByDragging()
    {
        auto *timeline = part<TimelineView>();
        const double x = timeline->width() * 0.6;
        QTest::mousePress(timeline, Qt::LeftButton, {}, QPoint(int(x), 8));
        const SessionTime pressed = [&] {
            SessionTime at{};
            [&] { QTRY_VERIFY(player().position() > SessionTime(1s)); }();
            at = player().position();
            return at;
        }();
        QTest::mouseMove(timeline, QPoint(int(x) + 200, 8));
        QTRY_VERIFY(player().position() > pressed + 500ms);
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, QPoint(int(x) + 200, 8));
    }

    void findsWhereAnotherPanelIsShown()
    {
        part<ReviewSide>()->showPanel(ReviewSide::OwnEvents);
        QVERIFY(!part<FindBar>()->isVisible());
        (*m_actions)[Act::Find]->trigger();
        QTRY_VERIFY(part<FindBar>()->isVisible());
    }

    void wordsAreReplaced_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("with");
        QTest::addColumn<bool>("all");
        QTest::addColumn<int>("changed");
        QTest::newRow("in all") << "LINE"
                                << "Row" << true << 3;
        QTest::newRow("in one") << "line"
                                << "Row" << false << 1;
        QTest::newRow("nothing like it") << "knee"
                                         << "Row" << true << 0;
        QTest::newRow("a line keeps some word") << "Line 0"
                                                << "" << true << 0;
        QTest::newRow("the same") << "Line"
                                  << "Line" << true << 0;
    }
    void wordsAreReplaced()
    {
        QFETCH(QString, words);
        QFETCH(QString, with);
        QFETCH(bool, all);
        QFETCH(int, changed);
        press(Qt::Key_H, Qt::ControlModifier);
        const auto fields = part<FindBar>()->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 2);
        QTRY_VERIFY(fields[1]->isVisible());
        fields[0]->setText(words);
        fields[1]->setText(with);
        if (all) {
            for (QToolButton *made : part<FindBar>()->findChildren<QToolButton *>()) {
                if (made->accessibleName() == QStringLiteral("Replace in all lines"))
                    made->click();
            }
        } else {
            QTest::keyClick(fields[1], Qt::Key_Return);
        }
        const auto rewritten = [this] {
            int count = 0;
            for (const Review &review : kept().reviews)
                count += review.verdict == Verdict::Rewritten && review.text.startsWith(QStringLiteral("Row "));
            return count;
        };
        QTRY_COMPARE(rewritten(), changed);
        QCOMPARE(m_undo->count(), changed > 0 ? 1 : 0);
        m_undo->undo();
        QTRY_COMPARE(rewritten(), 0);
        QCOMPARE(kept().reviews.at(0).verdict, Verdict::Accepted);
    }

    void aFilmThatIsAnotherIsTold()
    {
        auto *banner = part<Banner>();
        QVERIFY(!banner->isVisible());
        m_library->write([](SessionStore &store) {
            keepSession(store, QStringLiteral("swapped"), 1, 3);
            makeFilm(store.summary(QStringLiteral("swapped")).folder, 90);
        });
        m_page->open(QStringLiteral("swapped"));
        QTRY_COMPARE(m_page->name(), QStringLiteral("swapped"));
        QTRY_VERIFY(banner->isVisible());
        m_page->open(m_name);
        QTRY_COMPARE(m_page->name(), m_name);
        QVERIFY(!banner->isVisible());
    }

    void anotherSessionTakesItsPlace()
    {
        m_library->write([](SessionStore &store) { keepSession(store, QStringLiteral("other"), 1); });
        m_page->open(QStringLiteral("other"));
        QTRY_COMPARE(m_page->name(), QStringLiteral("other"));
        QCOMPARE(part<TranscriptView>()->model()->rowCount(), 2);
        QCOMPARE(SessionStore(m_folder->path()).load(QStringLiteral("other")).reviews.size(), 0U);
        QVERIFY(!m_undo->canUndo());
    }
};

QTEST_MAIN(TestReview)
#include "test_review.moc"
