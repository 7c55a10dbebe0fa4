#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace spotter;

namespace {

Feedback said(int id, double time_s, const QString &text, bool complete = true)
{
    return {.id = id, .said = fromSeconds(time_s), .text = text, .confidence = 0.8, .coach = {}, .complete = complete};
}

} // namespace

class TestTranscript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textGrowsInItsRow();
    void clickTellsTheMoment();
    void copiesChosenLinesOrAll();
    void longWordsTakeMoreLines();
};

void TestTranscript::textGrowsInItsRow()
{
    TranscriptModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(said(1, 1, QStringLiteral("First")));
    model.add(said(2, 2, QStringLiteral("Sec"), false));
    model.add(said(2, 2, QStringLiteral("Second")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(TranscriptModel::TextRole).toString(), QStringLiteral("Second"));
    QVERIFY(model.index(1).data(TranscriptModel::CompleteRole).toBool());
    QVERIFY(model.index(0).data().toString().contains(QStringLiteral("80 %")));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestTranscript::clickTellsTheMoment()
{
    TranscriptModel model;
    model.add(said(1, 12, QStringLiteral("Slower")));
    TranscriptView view(model);
    view.resize(300, 200);
    view.show();
    QSignalSpy chosen(&view, &TranscriptView::momentChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(0)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<std::chrono::nanoseconds>(), fromSeconds(12));
}

void TestTranscript::copiesChosenLinesOrAll()
{
    TranscriptModel model;
    model.add(said(1, 1, QStringLiteral("First")));
    model.add(said(2, 2, QStringLiteral("Second")));
    TranscriptView view(model);
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 2);
    view.setCurrentIndex(model.index(1));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Second")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("First")));
}

void TestTranscript::longWordsTakeMoreLines()
{
    TranscriptModel model;
    model.add(said(1, 1, QStringLiteral("Short")));
    model.add(
        said(2, 2, QStringLiteral("The last three were shallower than the first ones, so take a breath and go deep")));
    TranscriptView view(model);
    view.resize(240, 400);
    view.show();
    QVERIFY(view.visualRect(model.index(1)).height() > view.visualRect(model.index(0)).height());
    QVERIFY(view.visualRect(model.index(1)).width() <= view.viewport()->width());
}

QTEST_MAIN(TestTranscript)
#include "test_transcript.moc"
