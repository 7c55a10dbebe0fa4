// The Review page: a kept session is shown as it was, every edit of it is saved at once, and the film goes where it is
// told to.
#include "core/session/provenance.h"
#include "tests/ui/kept_sessions.h"
#include "ui/actions.h"
#include "ui/live/banner.h"
#include "ui/review/budget_panel.h"
#include "ui/review/events_panel.h"
#include "ui/review/fill_models.h"
#include "ui/review/frames_strip.h"
#include "ui/review/review_page.h"
#include "ui/timeline/timeline_view.h"
#include "ui/review/review_side.h"
#include "ui/transcript/find_bar.h"
#include "ui/transcript/transcript_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace spotter;
using namespace std::chrono_literals;

class TestReview : public QObject {
    Q_OBJECT

    const QString m_name = QStringLiteral("one");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionLibrary> m_library;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<ReviewPage> m_page;

    template <typename T> T *part() const { return m_page->findChild<T *>(); }
    ReviewPlayer &player() const { return m_page->player(); }
    KeptSession kept() const { return SessionStore(m_folder->path()).load(m_name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(part<TimelineView>(), key, modifiers);
    }
    static QString heading(const FramesStrip *strip)
    {
        return strip->findChild<QLabel *>(QStringLiteral("framesHeading"))->text();
    }
    static QList<QLabel *> pictures(const FramesStrip *strip)
    {
        QList<QLabel *> found;
        for (QLabel *label : strip->findChildren<QLabel *>()) {
            if (!label->pixmap(Qt::ReturnByValue).isNull())
                found << label;
        }
        return found;
    }
    /// The words below the pictures.
    static QStringList shownFrames(const FramesStrip *strip)
    {
        QStringList words;
        for (const QLabel *label : strip->findChildren<QLabel *>()) {
            if (label->objectName().isEmpty() && !label->text().isEmpty())
                words << label->text();
        }
        return words;
    }
    static bool has(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            SessionStore store(m_folder->path());
            keepSession(store, m_name, 3);
            store.put(m_name, Review{1, Verdict::Accepted, {}});
            store.setVocabulary({{QStringLiteral("looks away"), QStringLiteral("1"), false},
                {QStringLiteral("rest"), QStringLiteral("2"), true}});
            makeFilm(store.summary(m_name).folder, 100);
        }
        m_library = std::make_unique<SessionLibrary>(m_folder->path());
        m_actions = std::make_unique<Actions>();
        m_undo = std::make_unique<QUndoStack>();
        m_page = std::make_unique<ReviewPage>(*m_library, *m_actions, *m_undo);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open(m_name);
        QTRY_COMPARE(m_page->name(), m_name);
        QTRY_VERIFY(!player().latestFrame().isNull());
        part<TimelineView>()->setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_undo.reset();
        m_actions.reset();
        m_library.reset();
    }

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

    /// The rows of the time budget, a line each.
    QStringList budget() const { return part<BudgetPanel>()->text().split(QLatin1Char('\n')); }
    void seekTo(SessionTime time) const
    {
        player().seek(time);
        QTRY_COMPARE(player().position(), time);
    }

    void eventModelsHoldTheirPromises()
    {
        OwnEventsModel events;
        VocabularyModel words;
        const QAbstractItemModelTester tester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester wordsTester(&words, QAbstractItemModelTester::FailureReportingMode::QtTest);
        events.setEvents({{3, QStringLiteral("b"), 5s, 6s}, {7, QStringLiteral("a"), 2s, 2s}});
        QCOMPARE(events.index(0, OwnEventsModel::NameColumn).data().toString(), QStringLiteral("a"));
        QCOMPARE(events.freeId(), 8);
        events.put({8, QStringLiteral("c"), 4s, 4s});
        QCOMPARE(events.index(1, 0).data(OwnEventsModel::IdRole).toInt(), 8);
        events.put({8, QStringLiteral("c"), 1s, 4s}); // it began earlier
        QCOMPARE(events.index(0, 0).data(OwnEventsModel::IdRole).toInt(), 8);
        events.remove(8);
        events.remove(8);
        QCOMPARE(events.rowCount(), 2);
        QCOMPARE(events.freeId(), 9); // an id is not used again
        words.setKinds({{QStringLiteral("a"), QStringLiteral("1"), false}});
        words.setKinds({{QStringLiteral("a"), QStringLiteral("1"), false}, {QStringLiteral("b"), QString(), true}});
        QVERIFY(words.kindOf(QKeySequence(Qt::Key_1)));
        QVERIFY(!words.kindOf(QKeySequence(Qt::Key_2)));
        QCOMPARE(words.freeKey(), QStringLiteral("2"));
    }

    void aKeyMarksAMoment()
    {
        QTRY_COMPARE(part<EventsPanel>()->findChildren<QTableView *>().front()->model()->rowCount(), 2);
        seekTo(4s);
        press(Qt::Key_1);
        const std::vector<OwnEvent> expected{{1, QStringLiteral("looks away"), 4s, 4s}};
        QTRY_COMPARE(kept().ownEvents, expected);
        QCOMPARE(int(part<TimelineView>()->model().lane(Lane::Notes).size()), 2); // beside the note
        m_undo->undo();
        QTRY_VERIFY(kept().ownEvents.empty());
        QCOMPARE(int(part<TimelineView>()->model().lane(Lane::Notes).size()), 1);
    }

    void whatLastsBeginsAndEnds()
    {
        QTRY_COMPARE(part<EventsPanel>()->findChildren<QTableView *>().front()->model()->rowCount(), 2);
        seekTo(4s);
        press(Qt::Key_2);
        seekTo(6s);
        press(Qt::Key_2);
        const std::vector<OwnEvent> expected{{1, QStringLiteral("rest"), 4s, 6s}};
        QTRY_COMPARE(kept().ownEvents, expected);
        const QStringList lines = budget().filter(QStringLiteral("rest"));
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].contains(clockText(2s)), qPrintable(lines[0]));
        m_undo->undo();
        QTRY_COMPARE(kept().ownEvents.at(0).to, SessionTime(4s)); // begun still
        m_undo->undo();
        QTRY_VERIFY(kept().ownEvents.empty());
        QVERIFY(budget().filter(QStringLiteral("rest")).isEmpty());
        // Ended by going back to where it began.
        seekTo(6s);
        press(Qt::Key_2);
        seekTo(5s);
        press(Qt::Key_2);
        QTRY_COMPARE(kept().ownEvents.size(), 1U);
        QTRY_COMPARE(kept().ownEvents[0].from, SessionTime(5s));
        QCOMPARE(kept().ownEvents[0].to, SessionTime(6s));
    }

    void wordsForEventsAreEdited_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("refused");
        const int name = VocabularyModel::NameColumn;
        const int key = VocabularyModel::KeyColumn;
        QTest::newRow("another name") << 0 << name << QVariant("  schaut  weg ") << "";
        QTest::newRow("no name") << 0 << name << QVariant("  ") << "needs a name";
        QTest::newRow("a name twice") << 0 << name << QVariant("rest") << "already";
        QTest::newRow("another key") << 0 << key << QVariant("x") << "";
        QTest::newRow("no key") << 0 << key << QVariant("") << "";
        QTest::newRow("two letters") << 0 << key << QVariant("xy") << "one letter";
        QTest::newRow("a key of the page") << 0 << key << QVariant("j") << "already: Play backwards";
        QTest::newRow("a key of the timeline") << 0 << key << QVariant("f") << "already: All of the session";
        QTest::newRow("a key of the transcript") << 0 << key << QVariant("d") << "already: Reject";
        QTest::newRow("a key of the page Coach") << 0 << key << QVariant("r") << "already: Reset";
        QTest::newRow("a key of the window") << 0 << key << QVariant("s") << "already: Statistics";
        QTest::newRow("a key twice") << 0 << key << QVariant("2") << "already";
    }
    void wordsForEventsAreEdited()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QVariant, value);
        QFETCH(QString, refused);
        auto *words =
            qobject_cast<VocabularyModel *>(part<EventsPanel>()->findChildren<QTableView *>().front()->model());
        QVERIFY(words);
        QTRY_COMPARE(words->rowCount(), 2);
        const std::vector<EventKind> before = words->kinds();
        QSignalSpy objections(words, &VocabularyModel::refused);
        const bool taken = words->setData(words->index(row, column), value, Qt::EditRole);
        QCOMPARE(taken, refused.isEmpty());
        QCOMPARE(objections.size(), refused.isEmpty() ? 0 : 1);
        if (!refused.isEmpty()) {
            QVERIFY2(objections[0][0].toString().contains(refused), qPrintable(objections[0][0].toString()));
            QVERIFY(words->kinds() == before);
            return;
        }
        const std::vector<EventKind> after = words->kinds();
        QVERIFY(after != before);
        QTRY_VERIFY(SessionStore(m_folder->path()).vocabulary() == after);
        m_undo->undo();
        QTRY_VERIFY(SessionStore(m_folder->path()).vocabulary() == before);
    }

    void budgetIsOfThisSession()
    {
        const QStringList lines = budget();
        QVERIFY2(lines.filter(QStringLiteral("repetitions")).value(0).contains(QStringLiteral("\t9\t0:09.0\t90.0")),
            qPrintable(lines.join(QLatin1Char('\n'))));
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

    void aDecisionShowsItsFrames()
    {
        auto *strip = part<FramesStrip>();
        auto *timeline = part<TimelineView>();
        QVERIFY(!strip->isVisible());
        const LaneRows &actions = timeline->model().lane(Lane::Actions);
        timeline->activate(actions.row(1)); // at 2 s: 8 frames, 8 a second
        QVERIFY(strip->isVisible());
        QTRY_COMPARE(pictures(strip).size(), 8);
        QVERIFY(heading(strip).contains(QStringLiteral("8 frame(s); no scores were kept then")));
        // Each picture of the film is brighter than the one before.
        int before = -1;
        for (const QLabel *picture : pictures(strip)) {
            const QImage image = picture->pixmap(Qt::ReturnByValue).toImage();
            const int grey = qGray(image.pixel(image.width() / 2, image.height() / 2));
            QVERIFY(grey >= before);
            before = grey;
        }
        QTest::mouseClick(pictures(strip).front(), Qt::LeftButton);
        QTRY_COMPARE(player().position(), SessionTime(1100ms)); // the film's frame nearest to 1.125 s
        QTest::keyClick(strip, Qt::Key_Escape);
        QVERIFY(!strip->isVisible());
    }

    void aDecisionShowsItsScores_data()
    {
        QTest::addColumn<FrameScoring>("scoring");
        QTest::addColumn<bool>("film");
        QTest::addColumn<QString>("says");
        QTest::newRow("model") << FrameScoring::Attention << true << "The model saw 3 frame(s) and chose those ticked:";
        QTest::newRow("motion coach") << FrameScoring::Movement << true << "The coach saw 3 frame(s):";
        QTest::newRow("no film") << FrameScoring::Attention << false << "";
    }
    void aDecisionShowsItsScores()
    {
        QFETCH(FrameScoring, scoring);
        QFETCH(bool, film);
        QFETCH(QString, says);
        const bool chose = scoring == FrameScoring::Attention;
        const QString name = QStringLiteral("scored");
        m_library->write([&](SessionStore &store) {
            keepSession(store, name, 0);
            store.add(name,
                ActionEvent{.time = 3s,
                    .token = ActionToken::Correct,
                    .frames = {scoring, {{1s, 0.2F, false}, {2s, 0.6F, chose}, {3s, 0.2F, false}}}});
            if (film)
                makeFilm(store.summary(name).folder, 100);
        });
        m_page->open(name);
        QTRY_COMPARE(m_page->name(), name);
        auto *strip = part<FramesStrip>();
        auto *timeline = part<TimelineView>();
        timeline->activate(timeline->model().lane(Lane::Actions).row(0));
        QVERIFY(strip->isVisible());
        const QStringList shares{"1.00 s · 20.0 %", "2.00 s · 60.0 %", "3.00 s · 20.0 %"};
        const QStringList levels{"1.00 s · 20 %", "2.00 s · 60 %", "3.00 s · 20 %"};
        QTRY_COMPARE(shownFrames(strip), chose ? shares : levels);
        QTRY_COMPARE(pictures(strip).size(), film ? 3 : 0);
        if (!film)
            QTRY_VERIFY2(heading(strip).contains(QStringLiteral("video.mp4")), qPrintable(heading(strip)));
        QVERIFY2(heading(strip).endsWith(says) || !film, qPrintable(heading(strip)));
        const QString told = strip->findChild<QLabel *>(QStringLiteral("framesHeading"))->accessibleDescription();
        QCOMPARE(told,
            chose ? QStringLiteral("1.00 s · 20.0 %; 2.00 s · 60.0 %, chosen; 3.00 s · 20.0 %; Its share of the model's"
                                   " attention")
                  : QStringLiteral("1.00 s · 20 %; 2.00 s · 60 %; 3.00 s · 20 %; Movement in this frame"));
        if (!film)
            return;
        // Not by the border's colour alone: there is a tick in the corner, in another one.
        const QColor mark = m_page->palette().color(QPalette::Highlight);
        const QColor tick = m_page->palette().color(QPalette::HighlightedText);
        for (const QLabel *picture : pictures(strip)) {
            const QImage image = picture->pixmap(Qt::ReturnByValue).toImage();
            const bool isChosen = chose && picture == pictures(strip).at(1);
            QCOMPARE(has(image, mark), isChosen);
            QCOMPARE(has(image, tick), isChosen);
        }
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
