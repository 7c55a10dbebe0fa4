// Own events on the Review page: keys mark them, their words are edited, and the time budget counts them.
#include "tests/ui/review_test.h"
#include "ui/review/budget_panel.h"
#include "ui/review/events_panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace spotter;
using namespace std::chrono_literals;

class TestReviewEvents : public ReviewTest {
    Q_OBJECT

    /// The rows of the time budget, a line each.
    QStringList budget() const { return part<BudgetPanel>()->text().split(QLatin1Char('\n')); }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
};

QTEST_MAIN(TestReviewEvents)
#include "test_review_events.moc"
