#include "tests/ui/transcript_lines.h"
#include "ui/actions.h"
#include "ui/live/passing_notice.h"
#include "ui/live_region.h"
#include "ui/transcript/find_bar.h"
#include "ui/transcript/transcript_panel.h"
#include "ui/transcript/transcript_view.h"
#include "ui/undo_actions.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

using namespace spotter;

class TestTranscriptView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysJudge_data();
    void keysJudge();
    void buttonsJudge();
    void rewritesInPlace_data();
    void rewritesInPlace();
    void wordsThatArriveDoNotDisturbWriting();
    void choosingTellsWhere();
    void utteranceIsShownThoughFiltered();
    void copiesChosenLinesOrAll();
    void findsByKey();
    void filtersByMouse();
    void followsUntilLookedBack();
    void marksAndWritesANote();
    void removesANoteByKey();
    void longWordsTakeMoreLines_data();
    void longWordsTakeMoreLines();
    void aWordThatFitsMovesNoLine();
    void saidWholeItIsAnnounced();
    void undoSaysWhat();
    void noticeIsReadable();

private:
    TranscriptView &view() const { return m_panel->view(); }
    QModelIndex line(int row) const { return view().model()->index(row, 0); }
    Verdict verdict(int id) const { return m_model->review(id)->verdict; }
    template <typename T> T *part(const char *name) const { return m_panel->findChild<T *>(QLatin1String(name)); }
    void choose(int row) const
    {
        view().setCurrentIndex(line(row));
        view().setFocus();
    }

    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<TranscriptPanel> m_panel;
};

void TestTranscriptView::init()
{
    m_undo = std::make_unique<QUndoStack>();
    m_actions = std::make_unique<Actions>();
    m_model = std::make_unique<TranscriptModel>();
    m_panel = std::make_unique<TranscriptPanel>(*m_model, *m_actions, *m_undo);
    // As the window does.
    for (int act = 0; act <= int(Act::About); ++act)
        m_panel->addAction((*m_actions)[Act(act)]);
    m_model->add(said(1, 1, QStringLiteral("Go deeper")));
    m_model->add(said(2, 5, QStringLiteral("Steady – keep that"), ActionToken::Correct, 0.6));
    m_model->add(said(3, 9, QStringLiteral("Slower on the way down")));
    m_panel->resize(320, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestTranscriptView::cleanup()
{
    m_panel.reset();
    m_model.reset();
}

void TestTranscriptView::keysJudge_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("verdict");
    QTest::newRow("accept") << QStringLiteral("a") << int(Verdict::Accepted);
    QTest::newRow("reject") << QStringLiteral("d") << int(Verdict::Rejected);
    QTest::newRow("cleared") << QStringLiteral("d\b") << int(Verdict::None);
}

void TestTranscriptView::keysJudge()
{
    QFETCH(QString, keys);
    QFETCH(int, verdict);
    choose(0);
    for (const QChar key : keys)
        QTest::keyClick(&view(), key == u'\b' ? Qt::Key_Backspace : Qt::Key(key.toUpper().unicode()));
    QCOMPARE(int(this->verdict(1)), verdict);
    QCOMPARE(this->verdict(2), Verdict::None);
    // Elsewhere these letters are no keys.
    m_panel->findChild<QToolButton *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    QCOMPARE(int(this->verdict(1)), verdict);
}

void TestTranscriptView::buttonsJudge()
{
    QTest::mouseMove(view().viewport(), view().visualRect(line(1)).center());
    auto *accept = part<QToolButton>("acceptLine");
    QTRY_VERIFY(accept->isVisible());
    QVERIFY(view().visualRect(line(1)).contains(QRect(accept->mapTo(view().viewport(), QPoint()), accept->size())));
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(verdict(2), Verdict::Accepted);
    QVERIFY(accept->isChecked());
    QTest::mouseClick(part<QToolButton>("rejectLine"), Qt::LeftButton);
    QCOMPARE(verdict(2), Verdict::Rejected);
    QTest::mouseClick(part<QToolButton>("rejectLine"), Qt::LeftButton);
    QCOMPARE(verdict(2), Verdict::None);
    QTest::mouseClick(part<QToolButton>("rewriteLine"), Qt::LeftButton);
    auto *editor = view().findChild<QPlainTextEdit *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
}

void TestTranscriptView::rewritesInPlace_data()
{
    QTest::addColumn<int>("opens");
    QTest::addColumn<int>("ends");
    QTest::addColumn<QString>("text");
    QTest::newRow("E, kept") << int(Qt::Key_E) << int(Qt::Key_Return) << QStringLiteral("A bit deeper");
    QTest::newRow("F2, kept") << int(Qt::Key_F2) << int(Qt::Key_Enter) << QStringLiteral("A bit deeper");
    QTest::newRow("left") << int(Qt::Key_E) << int(Qt::Key_Escape) << QStringLiteral("Go deeper");
}

void TestTranscriptView::rewritesInPlace()
{
    QFETCH(int, opens);
    QFETCH(int, ends);
    QFETCH(QString, text);
    choose(0);
    QTest::keyClick(&view(), Qt::Key(opens));
    auto *editor = view().findChild<QPlainTextEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->toPlainText(), QStringLiteral("Go deeper"));
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("A bit deeper"));
    QTest::keyClick(editor, Qt::Key(ends));
    QCOMPARE(line(0).data(TranscriptModel::TextRole).toString(), text);
    QTRY_VERIFY(view().hasFocus());
}

void TestTranscriptView::wordsThatArriveDoNotDisturbWriting()
{
    m_model->add(said(4, 12, QStringLiteral("Keep"), ActionToken::Feedback, 0.8, false));
    choose(3);
    QTest::keyClick(&view(), Qt::Key_E);
    auto *editor = view().findChild<QPlainTextEdit *>();
    QTest::keyClicks(editor, QStringLiteral("My words"));
    m_model->add(said(4, 12, QStringLiteral("Keep going")));
    m_model->add(said(5, 15, QStringLiteral("Another")));
    QCOMPARE(editor->toPlainText(), QStringLiteral("My words"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_model->review(4)->text, QStringLiteral("My words"));
}

void TestTranscriptView::choosingTellsWhere()
{
    QSignalSpy utterance(&view(), &TranscriptView::utteranceChosen);
    QSignalSpy moment(&view(), &TranscriptView::momentChosen);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(line(2)).bottomLeft() + QPoint(40, -12));
    QCOMPARE(utterance.count(), 1);
    QCOMPARE(utterance.front().front().toInt(), 3);
    choose(0);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(utterance.back().front().toInt(), 1);
    m_panel->mark(fromSeconds(12), false);
    choose(3);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(moment.count(), 1);
    QCOMPARE(moment.front().front().value<std::chrono::nanoseconds>(), fromSeconds(12));
}

void TestTranscriptView::utteranceIsShownThoughFiltered()
{
    QSignalSpy told(&view(), &TranscriptView::utteranceChosen);
    m_panel->findChild<QToolButton *>(QStringLiteral("showPraise"))->setChecked(false);
    QCOMPARE(view().model()->rowCount(), 2);
    m_panel->showUtterance(2);
    QCOMPARE(view().currentIndex().data(TranscriptModel::IdRole).toInt(), 2);
    QCOMPARE(view().model()->rowCount(), 3);
    QVERIFY(told.isEmpty());
}

void TestTranscriptView::copiesChosenLinesOrAll()
{
    view().copy();
    QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 3);
    choose(1);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Steady")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(clockText(fromSeconds(5))));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("deeper")));
}

void TestTranscriptView::findsByKey()
{
    choose(0);
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = m_panel->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    auto *words = bar->findChild<QLineEdit *>();
    QTRY_VERIFY(words->hasFocus());
    const auto *count = bar->findChild<QLabel *>();
    QTest::keyClicks(words, QStringLiteral("DEEP"));
    QCOMPARE(count->text(), QStringLiteral("1 of 1"));
    words->selectAll();
    QTest::keyClicks(words, QStringLiteral("ow"));
    QCOMPARE(view().currentIndex().row(), 2);
    m_model->add(said(4, 12, QStringLiteral("Now the last one")));
    QTRY_COMPARE(count->text(), QStringLiteral("1 of 2"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(view().currentIndex().row(), 3);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(view().currentIndex().row(), 2);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view().currentIndex().row(), 3);
    QTest::keyClicks(words, QStringLiteral("zzz"));
    QCOMPARE(count->text(), QStringLiteral("none"));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(view().hasFocus());
}

void TestTranscriptView::filtersByMouse()
{
    auto *toggle = part<QToolButton>("showFeedback");
    QVERIFY(!toggle->isVisible());
    for (auto *button : m_panel->findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->isVisible() && button->objectName().isEmpty())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(toggle->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(view().model()->rowCount(), 1);
    bool isTold = false;
    for (const auto *label : m_panel->findChildren<QLabel *>())
        isTold = isTold || label->text().startsWith(QStringLiteral("1 of 3"));
    QVERIFY(isTold);
    QTest::mouseClick(part<QToolButton>("showAllLines"), Qt::LeftButton);
    QCOMPARE(view().model()->rowCount(), 3);
    QVERIFY(toggle->isChecked());
    part<QSpinBox>("showConfidence")->setValue(70);
    QCOMPARE(view().model()->rowCount(), 2);
    part<QComboBox>("showReviewed")->setCurrentIndex(2);
    QCOMPARE(view().model()->rowCount(), 0);
}

void TestTranscriptView::followsUntilLookedBack()
{
    const auto add = [this](int first, int count) {
        for (int id = first; id < first + count; ++id)
            m_model->add(said(id, id * 4, QStringLiteral("Line %1").arg(id)));
        QCoreApplication::processEvents();
    };
    auto *bar = view().verticalScrollBar();
    add(10, 30);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int looked = bar->value();
    QVERIFY(!view().isFollowing());
    add(50, 5);
    QTRY_VERIFY(bar->maximum() > looked);
    QCOMPARE(bar->value(), looked);
    auto *newest = view().findChild<QToolButton *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(newest->isVisible());
    QTest::mouseClick(newest, Qt::LeftButton);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(!newest->isVisible());
    add(60, 5);
    QTRY_COMPARE(bar->value(), bar->maximum());
    // To choose an earlier line is to look back, to come with the Tab key is not.
    view().setFocus(Qt::TabFocusReason);
    QVERIFY(view().isFollowing());
    QTest::keyClick(&view(), Qt::Key_Up);
    QVERIFY(!view().isFollowing());
}

void TestTranscriptView::marksAndWritesANote()
{
    m_panel->mark(fromSeconds(83), true);
    auto *editor = view().findChild<QPlainTextEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("knee falls in"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(line(3).data().toString().contains(QStringLiteral("knee falls in")));
}

void TestTranscriptView::removesANoteByKey()
{
    m_panel->mark(fromSeconds(83), false);
    choose(3);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(view().model()->rowCount(), 3);
    m_undo->undo();
    QCOMPARE(view().model()->rowCount(), 4);
    choose(0);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(view().model()->rowCount(), 4);
}

void TestTranscriptView::longWordsTakeMoreLines_data()
{
    QTest::addColumn<int>("direction");
    QTest::newRow("left to right") << int(Qt::LeftToRight);
    QTest::newRow("right to left") << int(Qt::RightToLeft);
}

void TestTranscriptView::longWordsTakeMoreLines()
{
    QFETCH(int, direction);
    m_panel->setLayoutDirection(Qt::LayoutDirection(direction));
    m_model->add(
        said(4, 12, QStringLiteral("The last three were shallower than the first ones, so take a breath and go deep")));
    QCoreApplication::processEvents();
    QVERIFY(view().visualRect(line(3)).height() > view().visualRect(line(0)).height());
    QVERIFY(view().visualRect(line(3)).width() <= view().viewport()->width());
    QTest::mouseMove(view().viewport(), view().visualRect(line(1)).center());
    QTest::mouseMove(view().viewport(), view().visualRect(line(0)).center());
    const auto *accept = part<QToolButton>("acceptLine");
    QTRY_VERIFY(accept->isVisible());
    const bool isRight = accept->mapTo(view().viewport(), QPoint()).x() > view().viewport()->width() / 2;
    QCOMPARE(isRight, direction == int(Qt::LeftToRight));
    const int before = view().visualRect(line(0)).height();
    m_model->setReview({.utterance = 1, .verdict = Verdict::Rewritten, .text = QStringLiteral("Deeper")});
    QTRY_VERIFY(view().visualRect(line(0)).height() > before);
}

void TestTranscriptView::aWordThatFitsMovesNoLine()
{
    for (int id = 10; id < 60; ++id)
        m_model->add(said(id, id * 4, QStringLiteral("Line %1").arg(id)));
    QCoreApplication::processEvents();
    const QRect before = view().visualRect(line(20));
    m_model->add(said(1, 1, QStringLiteral("Go deeper now")));
    QCOMPARE(view().visualRect(line(20)), before);
    m_model->add(
        said(1, 1, QStringLiteral("Go deeper now, as deep as in the first ones, and a little slower at the end")));
    QTRY_VERIFY(view().visualRect(line(0)).height() > view().visualRect(line(1)).height());
}

void TestTranscriptView::saidWholeItIsAnnounced()
{
    const QAccessibleInterface *region = QAccessible::queryAccessibleInterface(m_panel->findChild<LiveRegion *>());
    QCOMPARE(region->role(), QAccessible::Notification);
    m_panel->announce(said(7, 20, QStringLiteral("Keep"), ActionToken::Correct, 0.8, false));
    QCOMPARE(region->text(QAccessible::Name), QString());
    m_panel->announce(said(7, 20, QStringLiteral("Keep going"), ActionToken::Correct));
    QCOMPARE(region->text(QAccessible::Name), QStringLiteral("praise: Keep going"));
    m_panel->mark(fromSeconds(83), false);
    QVERIFY(region->text(QAccessible::Name).contains(clockText(fromSeconds(83))));
}

void TestTranscriptView::undoSaysWhat()
{
    followUndo(*m_undo, *m_actions);
    QAction *undo = (*m_actions)[Act::Undo];
    QVERIFY(!undo->isEnabled());
    const QString plain = undo->text();
    choose(0);
    QTest::keyClick(&view(), Qt::Key_D);
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(QStringLiteral("Reject “Go deeper”")));
    undo->trigger();
    QCOMPARE(verdict(1), Verdict::None);
    QCOMPARE(undo->text(), plain);
    QVERIFY((*m_actions)[Act::Redo]->text().contains(QStringLiteral("Reject “Go deeper”")));
    (*m_actions)[Act::Redo]->trigger();
    QCOMPARE(verdict(1), Verdict::Rejected);
}

void TestTranscriptView::noticeIsReadable()
{
    QWidget picture;
    picture.resize(900, 600);
    PassingNotice notice(picture);
    picture.show();
    notice.tell(QStringLiteral("Marked 1:23"));
    QVERIFY(notice.isVisible());
    QVERIFY(notice.fontInfo().pixelSize() >= 600 / 15);
    QVERIFY(picture.rect().contains(notice.geometry()));
    QTRY_VERIFY_WITH_TIMEOUT(!notice.isVisible(), 10'000);
}

QTEST_MAIN(TestTranscriptView)
#include "test_transcript_view.moc"
