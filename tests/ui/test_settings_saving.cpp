// The settings panel and its file: saving keeps what others wrote there, and what others write is taken or told.
#include "tests/ui/settings_test.h"

#include <QDoubleSpinBox>
#include <QPushButton>

using namespace spotter;

class TestSettingsSaving : public SettingsTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void savesAndKeepsComments();
    void savingTakesWhatIsBeingTyped();
    void outsideEditShowsUp();
    void outsideEditKeepsWhatWasChangedHere();
    void outsideEditKeepsWhatIsBeingTyped();
    void outsideEditThatDoesNotGoWithChangesIsTold();
    void wrongOutsideEditIsToldAtItsField();
    void brokenOutsideEditIsToldAboveWithItsPlace();
};

void TestSettingsSaving::savesAndKeepsComments()
{
    enter("video.chunk_size", QStringLiteral("12"));
    field<QPushButton>(QStringLiteral("saveSettings"))->click();
    QCOMPARE(readFile(), QByteArray("# mine\nvideo:\n  chunk_size: 12  # wide\n"));
    QVERIFY(!m_panel->hasUnsaved());
    QVERIFY(m_panel->message().isEmpty());
}

void TestSettingsSaving::savingTakesWhatIsBeingTyped()
{
    auto *line = field<QLineEdit>(QStringLiteral("special_tokens.next"));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("go_on"));
    m_panel->save();
    QVERIFY(readFile().contains("next: go_on"));
    QVERIFY(!m_panel->hasUnsaved());
}

void TestSettingsSaving::outsideEditShowsUp()
{
    section("video")->setFolded(true);
    m_file->watch();
    QTest::qWait(50);
    writeFile("# mine\nvideo:\n  chunk_size: 14\n");
    QTRY_COMPARE_WITH_TIMEOUT(field<QDoubleSpinBox>(QStringLiteral("video.chunk_size"))->value(), 14.0, 3000);
    QCOMPARE(inUse().video.chunkSize, 14);
    QVERIFY(!m_panel->hasUnsaved());
    QVERIFY(row("video.chunk_size")->isVisible());
    QVERIFY(row("video.chunk_size")->note().contains(QStringLiteral("14")));
    QVERIFY(row("video.overlap")->note().isEmpty());
}

void TestSettingsSaving::outsideEditKeepsWhatWasChangedHere()
{
    enter("temporal.max_history", QStringLiteral("5"));
    Settings outside = m_file->settings();
    outside.video.chunkSize = 14;
    outside.temporal.maxHistory = 7;
    Q_EMIT m_file->changedOutside(outside);
    QCOMPARE(inUse().video.chunkSize, 14);
    QCOMPARE(inUse().temporal.maxHistory, 5);
    QVERIFY(m_panel->hasUnsaved());
    QVERIFY(row("temporal.max_history")->note().contains(QLatin1Char('7')));
    QVERIFY(row("temporal.max_history")->values().contains(QLatin1Char('5')));
}

void TestSettingsSaving::outsideEditKeepsWhatIsBeingTyped()
{
    auto *line = field<QLineEdit>(QStringLiteral("special_tokens.next"));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("go"));
    Settings outside = m_file->settings();
    outside.specialTokens.next = QStringLiteral("onward");
    Q_EMIT m_file->changedOutside(outside);
    QCOMPARE(line->text(), QStringLiteral("go"));
    QVERIFY(row("special_tokens.next")->note().contains(QStringLiteral("onward")));
    QTest::keyClicks(line, QStringLiteral("_on"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(inUse().specialTokens.next, QStringLiteral("go_on"));
}

void TestSettingsSaving::outsideEditThatDoesNotGoWithChangesIsTold()
{
    enter("video.overlap", QStringLiteral("9"));
    Settings outside = m_file->settings();
    outside.video.chunkSize = 6;
    Q_EMIT m_file->changedOutside(outside);
    QVERIFY(inUse() == outside);
    QVERIFY(!m_panel->message().isEmpty());
    m_undo.undo(); // overlap 9 → 4, which it is already
    QCOMPARE(inUse().video.overlap, 4);
    m_undo.redo(); // 9 does not go with 6
    QCOMPARE(inUse().video.overlap, 4);
    QVERIFY(m_panel->message().contains(QStringLiteral("video.overlap")));
}

void TestSettingsSaving::wrongOutsideEditIsToldAtItsField()
{
    m_file->watch();
    QTest::qWait(50);
    section("video")->setFolded(true);
    writeFile("video:\n  chunk_size: many\n");
    QTRY_VERIFY_WITH_TIMEOUT(row("video.chunk_size")->fileProblem().contains(QStringLiteral(":2:15")), 3000);
    QVERIFY(row("video.chunk_size")->isVisible());
    QVERIFY(m_panel->message().contains(requireSetting(u"video.chunk_size").labelText()));
    QCOMPARE(field<QDoubleSpinBox>(QStringLiteral("video.chunk_size"))->value(), 10.0);
    writeFile("# mine\nvideo:\n  chunk_size: 10  # wide\n"); // as it was
    QTRY_VERIFY_WITH_TIMEOUT(row("video.chunk_size")->fileProblem().isEmpty(), 3000);
    QVERIFY(m_panel->message().isEmpty());
}

void TestSettingsSaving::brokenOutsideEditIsToldAboveWithItsPlace()
{
    m_file->watch();
    QTest::qWait(50);
    writeFile("video: [\n");
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->message().contains(QStringLiteral(":2:1")), 3000);
}

QTEST_MAIN(TestSettingsSaving)
#include "test_settings_saving.moc"
