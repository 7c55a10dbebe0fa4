#include "tests/ui/transcript_lines.h"
#include "ui/transcript/transcript_edits.h"
#include "ui/transcript/transcript_filter.h"
#include "ui/transcript/transcript_model.h"
#include "ui/undo_actions.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace spotter;

using Reviewed = TranscriptFilter::Reviewed;
using Kind = TranscriptModel::Kind;

Q_DECLARE_METATYPE(TranscriptFilter::Wanted)

class TestTranscript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textGrowsInItsRow();
    void noteStandsAtItsTime();
    void verdictIsUndoneAndRedone_data();
    void verdictIsUndoneAndRedone();
    void secondThoughtIsTheSameStep();
    void severalLinesAreOneStep();
    void rewritingKeepsTheCoachsWords();
    void rewriting_data();
    void rewriting();
    void reviewOutlivesGrowingText();
    void noteIsMarkedWrittenRemoved();
    void stepsGoWithTheirSession();
    void filterShows_data();
    void filterShows();
    void filterFollowsVerdicts();

private:
    QString line(int row) const { return m_model->index(row).data().toString(); }
    Verdict verdict(int id) const { return m_model->review(id)->verdict; }

    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<TranscriptEdits> m_edits;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTranscript::init()
{
    m_tester.reset();
    m_edits.reset();
    m_undo = std::make_unique<QUndoStack>();
    m_model = std::make_unique<TranscriptModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_edits = std::make_unique<TranscriptEdits>(*m_model, *m_undo);
    m_model->add(said(1, 1, QStringLiteral("Go deeper")));
    m_model->add(said(2, 5, QStringLiteral("Steady – keep that"), ActionToken::Correct, 0.6));
    m_model->add(said(3, 9, QStringLiteral("Slower on the way down")));
}

void TestTranscript::textGrowsInItsRow()
{
    m_model->add(said(4, 12, QStringLiteral("Sec"), ActionToken::Feedback, 0.8, false));
    QVERIFY(!m_model->index(3).data(TranscriptModel::CompleteRole).toBool());
    m_model->add(said(4, 12, QStringLiteral("Second")));
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->index(3).data(TranscriptModel::TextRole).toString(), QStringLiteral("Second"));
    QVERIFY(m_model->index(3).data(TranscriptModel::CompleteRole).toBool());
    QVERIFY(line(3).contains(QStringLiteral("80 %")));
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTranscript::noteStandsAtItsTime()
{
    m_model->add(Note{.id = 1, .time = fromSeconds(6), .text = QStringLiteral("knee")});
    QCOMPARE(m_model->row(Kind::Note, 1), 2);
    QVERIFY(line(2).contains(QStringLiteral("knee")));
    QVERIFY(line(2).contains(clockText(fromSeconds(6))));
    QCOMPARE(m_model->row(Kind::Utterance, 3), 3);
    // An utterance and a note may have the same number.
    QCOMPARE(m_model->row(Kind::Utterance, 1), 0);
}

void TestTranscript::verdictIsUndoneAndRedone_data()
{
    QTest::addColumn<int>("verdict");
    QTest::newRow("accepted") << int(Verdict::Accepted);
    QTest::newRow("rejected") << int(Verdict::Rejected);
}

void TestTranscript::verdictIsUndoneAndRedone()
{
    QFETCH(int, verdict);
    QSignalSpy told(m_model.get(), &TranscriptModel::reviewChanged);
    m_edits->judge({1}, Verdict(verdict));
    QCOMPARE(int(this->verdict(1)), verdict);
    QVERIFY(line(0).contains(verdictText(Verdict(verdict))));
    QVERIFY(m_undo->undoText().contains(QStringLiteral("Go deeper")));
    m_undo->undo();
    QCOMPARE(this->verdict(1), Verdict::None);
    m_undo->redo();
    QCOMPARE(int(this->verdict(1)), verdict);
    QCOMPARE(told.count(), 3);
    QCOMPARE(told.back().front().value<Review>().utterance, 1);
    m_edits->judge({1}, Verdict(verdict));
    QCOMPARE(m_undo->count(), 1);
}

void TestTranscript::secondThoughtIsTheSameStep()
{
    m_edits->judge({1}, Verdict::Accepted);
    m_edits->judge({1}, Verdict::Rejected);
    QCOMPARE(m_undo->count(), 1);
    QVERIFY(m_undo->undoText().startsWith(QStringLiteral("Reject")));
    m_edits->judge({3}, Verdict::Accepted);
    QCOMPARE(m_undo->count(), 2);
    m_undo->undo();
    QCOMPARE(verdict(1), Verdict::Rejected);
    m_undo->undo();
    QCOMPARE(verdict(1), Verdict::None);
    // There and back again is no step at all.
    m_edits->judge({2}, Verdict::Accepted);
    m_edits->judge({2}, Verdict::None);
    QCOMPARE(m_undo->count(), 0);
}

void TestTranscript::severalLinesAreOneStep()
{
    m_edits->judge({2}, Verdict::Accepted);
    m_edits->judge({1, 2, 3}, Verdict::Rejected);
    for (const int id : {1, 2, 3})
        QCOMPARE(verdict(id), Verdict::Rejected);
    QVERIFY(m_undo->undoText().contains(QLatin1Char('3')));
    m_undo->undo();
    QCOMPARE(verdict(1), Verdict::None);
    QCOMPARE(verdict(2), Verdict::Accepted);
}

void TestTranscript::rewritingKeepsTheCoachsWords()
{
    m_edits->rewrite(1, QStringLiteral("  A little deeper  "));
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data(TranscriptModel::TextRole).toString(), QStringLiteral("A little deeper"));
    QCOMPARE(first.data(TranscriptModel::OwnTextRole).toString(), QStringLiteral("Go deeper"));
    QCOMPARE(m_model->utterance(1)->text, QStringLiteral("Go deeper"));
    QCOMPARE(m_model->review(1)->text, QStringLiteral("A little deeper"));
    m_undo->undo();
    QCOMPARE(first.data(TranscriptModel::TextRole).toString(), QStringLiteral("Go deeper"));
    QVERIFY(first.data(TranscriptModel::OwnTextRole).toString().isEmpty());
}

void TestTranscript::rewriting_data()
{
    QTest::addColumn<QStringList>("written");
    QTest::addColumn<int>("verdict");
    QTest::newRow("other words") << QStringList{QStringLiteral("Deeper")} << int(Verdict::Rewritten);
    QTest::newRow("no words") << QStringList{QStringLiteral("  ")} << int(Verdict::None);
    QTest::newRow("the same words") << QStringList{QStringLiteral("Go deeper")} << int(Verdict::None);
    QTest::newRow("back to the coach's") << QStringList{QStringLiteral("Deeper"), QStringLiteral("Go deeper")}
                                         << int(Verdict::None);
    QTest::newRow("no words after others")
        << QStringList{QStringLiteral("Deeper"), QString()} << int(Verdict::Rewritten);
}

void TestTranscript::rewriting()
{
    QFETCH(QStringList, written);
    QFETCH(int, verdict);
    for (const QString &text : written)
        m_edits->rewrite(1, text);
    QCOMPARE(int(this->verdict(1)), verdict);
}

void TestTranscript::reviewOutlivesGrowingText()
{
    m_model->add(said(4, 12, QStringLiteral("Keep"), ActionToken::Feedback, 0.8, false));
    m_edits->judge({4}, Verdict::Accepted);
    m_model->add(said(4, 12, QStringLiteral("Keep going")));
    QCOMPARE(verdict(4), Verdict::Accepted);
}

void TestTranscript::noteIsMarkedWrittenRemoved()
{
    QSignalSpy put(m_model.get(), &TranscriptModel::notePut);
    QSignalSpy removed(m_model.get(), &TranscriptModel::noteRemoved);
    const int id = m_edits->mark(fromSeconds(83));
    QVERIFY(m_undo->undoText().contains(clockText(fromSeconds(83))));
    m_edits->write(id, QStringLiteral("knee"));
    m_edits->write(id, QStringLiteral("knee falls in"));
    QCOMPARE(put.back().front().value<Note>().text, QStringLiteral("knee falls in"));
    QCOMPARE(m_undo->count(), 2);
    m_edits->remove({id});
    QCOMPARE(removed.count(), 1);
    QVERIFY(!m_model->note(id));

    m_undo->undo();
    QCOMPARE(m_model->note(id)->text, QStringLiteral("knee falls in"));
    m_undo->undo();
    QCOMPARE(m_model->note(id)->text, QString());
    m_undo->undo();
    QVERIFY(!m_model->note(id));
    QVERIFY(m_edits->mark(fromSeconds(90)) != id);
}

void TestTranscript::stepsGoWithTheirSession()
{
    auto *other = new QUndoCommand(QStringLiteral("another part's step"));
    m_edits->judge({1}, Verdict::Accepted);
    m_undo->push(other);
    m_edits->mark(fromSeconds(2));
    m_model->clear();
    QCoreApplication::processEvents();
    QCOMPARE(m_undo->undoText(), other->text());
    m_undo->undo();
    dropObsolete(*m_undo);
    QVERIFY(!m_undo->canUndo());
    QCOMPARE(m_undo->redoText(), other->text());
    m_undo->redo();
    dropObsolete(*m_undo);
    QVERIFY(!m_undo->canRedo());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTranscript::filterShows_data()
{
    QTest::addColumn<TranscriptFilter::Wanted>("wanted");
    QTest::addColumn<QList<int>>("keys"); // ids; the note is -1
    using Wanted = TranscriptFilter::Wanted;
    QTest::newRow("all") << Wanted{} << QList<int>{1, 2, -1, 3};
    QTest::newRow("praise alone") << Wanted{.feedback = false, .notes = false} << QList<int>{2};
    QTest::newRow("no praise") << Wanted{.praise = false} << QList<int>{1, -1, 3};
    QTest::newRow("notes alone") << Wanted{.feedback = false, .praise = false} << QList<int>{-1};
    QTest::newRow("to review") << Wanted{.reviewed = Reviewed::Not} << QList<int>{2, 3};
    QTest::newRow("reviewed") << Wanted{.reviewed = Reviewed::Yes} << QList<int>{1};
    QTest::newRow("sure enough") << Wanted{.notes = false, .confidence = 0.8} << QList<int>{1, 3};
    QTest::newRow("nothing") << Wanted{.notes = false, .confidence = 0.9} << QList<int>{};
}

void TestTranscript::filterShows()
{
    QFETCH(TranscriptFilter::Wanted, wanted);
    QFETCH(QList<int>, keys);
    m_edits->judge({1}, Verdict::Rejected);
    m_edits->mark(fromSeconds(6));
    TranscriptFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(m_model.get());
    filter.setWanted(wanted);
    QList<int> shown;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const QModelIndex line = filter.index(row, 0);
        const bool isNote = line.data(TranscriptModel::KindRole).toInt() == int(Kind::Note);
        shown << (isNote ? -1 : line.data(TranscriptModel::IdRole).toInt());
    }
    QCOMPARE(shown, keys);
}

void TestTranscript::filterFollowsVerdicts()
{
    TranscriptFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(m_model.get());
    filter.setWanted({.reviewed = Reviewed::Not});
    QCOMPARE(filter.rowCount(), 3);
    m_edits->judge({2}, Verdict::Accepted);
    QCOMPARE(filter.rowCount(), 2);
    m_undo->undo();
    QCOMPARE(filter.rowCount(), 3);
    m_model->add(said(4, 12, QStringLiteral("New")));
    QCOMPARE(filter.rowCount(), 4);
}

QTEST_MAIN(TestTranscript)
#include "test_transcript.moc"
