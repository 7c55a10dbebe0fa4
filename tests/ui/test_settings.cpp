// The settings panel: every key has its field, what is entered takes effect at once, and what cannot be used is told
// there.
#include "tests/ui/settings_test.h"
#include "ui/settings/setting_editor.h"
#include "ui/settings/value_slider.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>

using namespace spotter;

class TestSettings : public SettingsTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void offersWhatTheSystemHas_data();
    void offersWhatTheSystemHas();
    void everyKeyHasANamedField();
    void changeTakesEffectAtOnceAndIsMarked();
    void revertsToFileThenToDefault();
    void revertsAll();
    void undoAndRedoBringValuesBack();
    void aDragIsOneStep();
    void typingInOneGoIsOneStep();
    void sliderFollowsKeysAndField();
    void theWheelOnlyScrolls_data();
    void theWheelOnlyScrolls();
    void outOfRangeStaysInTheFieldWithTheReason();
    void escapeGivesUpWhatCannotBeUsed();
    void ruleBetweenKeysIsToldAtTheKey();
    void unsetAndSetAgain();
    void tellsTheThreeValues();
    void searchFindsAndMarks_data();
    void searchFindsAndMarks();
    void searchThatFindsNothingSaysSo();
    void sectionsFoldAndAreRemembered();
    void headingTellsHowManyAreChanged();
    void tabWalksLabelOrder();
};

void TestSettings::offersWhatTheSystemHas_data()
{
    QTest::addColumn<QList<QStringList>>("found");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("once") << QList<QStringList>{{QStringLiteral("Anna"), QStringLiteral("Ben")}}
                          << QStringLiteral("Ben");
    QTest::newRow("other voices since") << QList<QStringList>{{QStringLiteral("Anna"), QStringLiteral("Ben")},
        {QStringLiteral("Carla"), QStringLiteral("Dora")}}
                                        << QStringLiteral("Dora");
}

void TestSettings::offersWhatTheSystemHas()
{
    QFETCH(QList<QStringList>, found);
    QFETCH(QString, chosen);
    for (const QStringList &names : found)
        m_panel->offer(u"demo.voice_name", names);
    auto *line = m_panel->findChild<QLineEdit *>(QStringLiteral("demo.voice_name"));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down);
    QAbstractItemView *list = line->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_panel->inUse().demo.voiceName, chosen);
    QTest::keyClicks(line, QStringLiteral("?")); // what is not offered can be typed as before
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_panel->inUse().demo.voiceName, chosen + QLatin1Char('?'));
}

void TestSettings::everyKeyHasANamedField()
{
    for (const Setting &setting : settingTable()) {
        const auto *widget = field<QWidget>(QLatin1String(setting.key));
        QVERIFY2(widget, setting.key);
        QCOMPARE(widget->accessibleName(), setting.labelText());
        const bool ranged =
            !setting.nullable && (setting.type == SettingType::Int || setting.type == SettingType::Real);
        const auto *slider = field<ValueSlider>(QLatin1String(setting.key) + QStringLiteral(".slider"));
        QVERIFY2(ranged == (slider != nullptr), setting.key);
        QVERIFY2(!ranged || !slider->accessibleName().isEmpty(), setting.key);
    }
}

void TestSettings::changeTakesEffectAtOnceAndIsMarked()
{
    QVERIFY(!m_panel->hasUnsaved());
    enter(motion, QStringLiteral("0.4"));
    QCOMPARE(m_changes->last().front().value<Settings>().actionPrediction.rules.motionThreshold, 0.4);
    QVERIFY(m_panel->hasUnsaved());
    QVERIFY(row(motion)->findChild<QToolButton *>(QStringLiteral("revert"))->isVisible());
    QVERIFY(field<QLabel>(QStringLiteral("savingState"))->text().contains(QLatin1Char('1')));
}

void TestSettings::revertsToFileThenToDefault()
{
    enter("video.chunk_size", QStringLiteral("12"));
    QCOMPARE(inUse().video.chunkSize, 12);
    auto *back = row("video.chunk_size")->findChild<QToolButton *>(QStringLiteral("revert"));
    back->click();
    QCOMPARE(inUse().video.chunkSize, 10);
    QVERIFY(!m_panel->hasUnsaved());
    back->click();
    QCOMPARE(inUse().video.chunkSize, 8);
    QVERIFY(m_panel->hasUnsaved());
    QVERIFY(!back->isVisible() || row("video.chunk_size")->values().contains(QStringLiteral("10")));
}

void TestSettings::revertsAll()
{
    auto *toFile = field<QAction>(QStringLiteral("revertToFile"));
    auto *toDefaults = field<QAction>(QStringLiteral("revertToDefaults"));
    QVERIFY(!toFile->isEnabled());
    enter("video.chunk_size", QStringLiteral("12"));
    enter(motion, QStringLiteral("0.4"));
    const Settings edited = inUse();
    toFile->trigger();
    QVERIFY(inUse() == m_file->settings());
    QVERIFY(!toFile->isEnabled());
    m_undo.undo();
    QVERIFY(inUse() == edited);
    toDefaults->trigger();
    QVERIFY(inUse() == Settings{});
    QVERIFY(!toDefaults->isEnabled());
    m_undo.undo();
    QVERIFY(inUse() == edited);
}

void TestSettings::undoAndRedoBringValuesBack()
{
    enter(confidence, QStringLiteral("0.6"));
    auto *choice = field<QComboBox>(QStringLiteral("temporal.context_aggregation"));
    choice->setCurrentIndex(choice->findData(QStringLiteral("average")));
    QCOMPARE(m_undo.count(), 2);
    QCOMPARE(
        m_undo.text(0), requireSetting(QString::fromLatin1(confidence)).labelText() + QStringLiteral(": 0.75 → 0.6"));
    m_undo.undo();
    m_undo.undo();
    QVERIFY(inUse() == m_file->settings());
    QCOMPARE(field<QDoubleSpinBox>(QLatin1String(confidence))->value(), 0.75);
    QVERIFY(!m_panel->hasUnsaved());
    m_undo.redo();
    QCOMPARE(inUse().actionPrediction.confidenceThreshold, 0.6);
    QCOMPARE(field<QDoubleSpinBox>(QLatin1String(confidence))->value(), 0.6);
}

void TestSettings::aDragIsOneStep()
{
    auto *slider = field<ValueSlider>(QLatin1String(confidence) + QStringLiteral(".slider"));
    for (int drag = 0; drag < 2; ++drag) {
        m_changes->clear();
        slider->setSliderDown(true);
        for (int position = 700; position >= 300; position -= 50)
            slider->setSliderPosition(position - drag * 100);
        slider->setSliderDown(false);
        QVERIFY(m_changes->size() >= 8); // in use while it moves
        QCOMPARE(m_undo.count(), drag + 1);
    }
    QCOMPARE(inUse().actionPrediction.confidenceThreshold, 0.2);
    m_undo.undo();
    QCOMPARE(inUse().actionPrediction.confidenceThreshold, 0.3);
    m_undo.undo();
    QCOMPARE(inUse().actionPrediction.confidenceThreshold, 0.75);
}

void TestSettings::typingInOneGoIsOneStep()
{
    auto *page = field<QPlainTextEdit>(QStringLiteral("prompts.system"));
    page->setFocus();
    page->selectAll();
    QTest::keyClicks(page, QStringLiteral("Be kind."));
    QCOMPARE(inUse().prompts.system, QStringLiteral("Be kind."));
    QCOMPARE(m_undo.count(), 1);
    m_undo.undo();
    QCOMPARE(inUse().prompts.system, Settings().prompts.system);
    QCOMPARE(page->toPlainText(), Settings().prompts.system);
}

void TestSettings::sliderFollowsKeysAndField()
{
    const QString key = QStringLiteral("action_prediction.rules.min_feedback_interval");
    auto *slider = field<ValueSlider>(key + QStringLiteral(".slider"));
    const int before = slider->value();
    enter("action_prediction.rules.min_feedback_interval", QStringLiteral("60"));
    QVERIFY(slider->value() > before);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(inUse().actionPrediction.rules.minFeedbackInterval_s, 0.0);
    QCOMPARE(field<QDoubleSpinBox>(key)->value(), 0.0);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(inUse().actionPrediction.rules.minFeedbackInterval_s, 0.0);
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(inUse().actionPrediction.rules.minFeedbackInterval_s > 0.0);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(inUse().actionPrediction.rules.minFeedbackInterval_s, 600.0);
}

void TestSettings::theWheelOnlyScrolls_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("number") << QString::fromLatin1(confidence);
    QTest::newRow("slider") << QLatin1String(confidence) + QStringLiteral(".slider");
    QTest::newRow("list") << QStringLiteral("logging.level");
}

void TestSettings::theWheelOnlyScrolls()
{
    QFETCH(QString, name);
    auto *widget = field<QWidget>(name);
    widget->setFocus();
    QWheelEvent wheel(QPointF(3, 3), widget->mapToGlobal(QPointF(3, 3)), {}, QPoint(0, 120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &wheel);
    QVERIFY(m_changes->isEmpty());
    QVERIFY(inUse() == m_file->settings());
}

void TestSettings::outOfRangeStaysInTheFieldWithTheReason()
{
    enter(confidence, QStringLiteral("1.5"));
    QVERIFY(m_changes->isEmpty());
    QVERIFY(row(confidence)->problem().contains(QStringLiteral("1.5")));
    QVERIFY(field<QLabel>(QStringLiteral("savingState"))->text().contains(QLatin1Char('1')));
    QVERIFY(row(confidence)->values().contains(QStringLiteral("0.75")));
    enter(motion, QStringLiteral("0.4")); // another change, and it is still there
    field<QPushButton>(QStringLiteral("saveSettings"))->click();
    QCOMPARE(field<QDoubleSpinBox>(QLatin1String(confidence))->value(), 1.5);
    QCOMPARE(inUse().actionPrediction.confidenceThreshold, 0.75);
    QVERIFY(!readFile().contains("1.5"));
    enter(confidence, QStringLiteral("0.5"));
    QVERIFY(row(confidence)->problem().isEmpty());
    QCOMPARE(inUse().actionPrediction.confidenceThreshold, 0.5);
}

void TestSettings::escapeGivesUpWhatCannotBeUsed()
{
    enter(confidence, QStringLiteral("1.5"));
    QTest::keyClick(field<QWidget>(QLatin1String(confidence)), Qt::Key_Escape);
    QVERIFY(row(confidence)->problem().isEmpty());
    QVERIFY(!row(confidence)->hasUnusedText());
    QCOMPARE(field<QDoubleSpinBox>(QLatin1String(confidence))->value(), 0.75);
}

void TestSettings::ruleBetweenKeysIsToldAtTheKey()
{
    enter("video.overlap", QStringLiteral("10"));
    QVERIFY(m_changes->isEmpty());
    QVERIFY(!row("video.overlap")->problem().isEmpty());
    QCOMPARE(field<QDoubleSpinBox>(QStringLiteral("video.overlap"))->value(), 10.0);
    enter("video.chunk_size", QStringLiteral("3")); // 4 frames overlap
    QVERIFY(!row("video.chunk_size")->problem().isEmpty());
    QCOMPARE(inUse().video.chunkSize, 10);
}

void TestSettings::unsetAndSetAgain()
{
    enter("video.process_fps", QStringLiteral("6"));
    QCOMPARE(inUse().video.processFps, std::optional(6.0));
    auto *line = field<QLineEdit>(QStringLiteral("video.process_fps"));
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(inUse().video.processFps, std::nullopt);
}

void TestSettings::tellsTheThreeValues()
{
    enter("video.chunk_size", QStringLiteral("12"));
    enter("video.chunk_size", QStringLiteral("999"));
    const QString values = row("video.chunk_size")->values();
    QVERIFY2(values.contains(QStringLiteral("12")), qPrintable(values)); // in use
    QVERIFY2(values.contains(QStringLiteral("10")), qPrintable(values)); // in the file
    QCOMPARE(field<QDoubleSpinBox>(QStringLiteral("video.chunk_size"))->value(), 999.0);
}

void TestSettings::searchFindsAndMarks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("hidden");
    QTest::newRow("key") << "motion_threshold" << QByteArray(motion) << QByteArray("video.chunk_size");
    QTest::newRow("label") << "speaks FROM" << QByteArray(confidence) << QByteArray(motion);
    QTest::newRow("help") << "physio likeliest" << QByteArray() << QByteArray("generation.top_p");
    QTest::newRow("help words") << "likeliest probability" << QByteArray("generation.top_p") << QByteArray(motion);
    QTest::newRow("unit") << "frames/s" << QByteArray("video.capture_fps") << QByteArray("video.overlap");
    QTest::newRow("section") << "motion coach rest" << QByteArray("motion.rest") << QByteArray(confidence);
}

void TestSettings::searchFindsAndMarks()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, hidden);
    for (SettingsSection *each : m_panel->findChildren<SettingsSection *>())
        each->setFolded(true);
    auto *search = field<QLineEdit>(QStringLiteral("search"));
    QTest::keyClicks(search, words);
    if (!found.isEmpty()) {
        QVERIFY(row(found)->isVisible());
        bool marked = false;
        for (const QLabel *label : row(found)->findChildren<QLabel *>())
            marked = marked || (label->isVisible() && label->text().contains(QStringLiteral("background-color")));
        QVERIFY(marked);
    }
    QVERIFY(!row(hidden)->isVisible());
    search->clear();
    QVERIFY(!row(hidden)->isVisible()); // folded again
    section(hidden.left(hidden.indexOf('.')))->setFolded(false);
    QVERIFY(row(hidden)->isVisible());
}

void TestSettings::searchThatFindsNothingSaysSo()
{
    auto *search = field<QLineEdit>(QStringLiteral("search"));
    auto *nothing = field<QWidget>(QStringLiteral("nothingFound"));
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->findChild<QLabel *>()->text().contains(QStringLiteral("xyzzy")));
    nothing->findChild<QPushButton *>()->click();
    QVERIFY(search->text().isEmpty());
    QVERIFY(!nothing->isVisible());
    QVERIFY(row(motion)->isVisible());
}

void TestSettings::sectionsFoldAndAreRemembered()
{
    auto *heading = field<QToolButton>(QStringLiteral("section.motion"));
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(!row("motion.rest")->isVisible());
    heading->setFocus();
    QTest::keyClick(heading, Qt::Key_Right);
    QVERIFY(row("motion.rest")->isVisible());
    QTest::keyClick(heading, Qt::Key_Left);
    QVERIFY(!row("motion.rest")->isVisible());

    m_undo.clear();
    m_panel = std::make_unique<SettingsPanel>(m_file->settings(), *m_file, m_undo);
    QVERIFY(section("motion")->isFolded());
    QVERIFY(!section("action_prediction")->isFolded());
}

void TestSettings::headingTellsHowManyAreChanged()
{
    auto *heading = field<QToolButton>(QStringLiteral("section.action_prediction"));
    const QString plain = heading->text();
    enter(motion, QStringLiteral("0.4"));
    enter(confidence, QStringLiteral("0.5"));
    QVERIFY(heading->text() != plain);
    QVERIFY(heading->text().contains(QLatin1Char('2')));
    m_undo.undo();
    m_undo.undo();
    QCOMPARE(heading->text(), plain);
}

void TestSettings::tabWalksLabelOrder()
{
    field<QWidget>(QStringLiteral("search"))->setFocus();
    QStringList names;
    for (int step = 0; step < 400 && !names.contains(QStringLiteral("saveSettings")); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names << QApplication::focusWidget()->objectName();
        if (names.last() == QLatin1String("search"))
            break;
    }
    qsizetype last = names.indexOf(QStringLiteral("presets"));
    QCOMPARE(last, 0);
    for (const Setting &setting : settingTable()) {
        const qsizetype at = names.indexOf(QLatin1String(setting.key));
        QVERIFY2(at > last, setting.key);
        last = at;
    }
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
