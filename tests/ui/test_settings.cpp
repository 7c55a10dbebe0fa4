#include "core/config/settings_file.h"
#include "ui/settings/setting_editor.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_panel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace spotter;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKeyHasANamedField();
    void changeTakesEffectAtOnceAndIsMarked();
    void revertsToFileThenToDefault();
    void savesAndKeepsComments();
    void outOfRangeIsRefusedAtTheField();
    void ruleBetweenKeysIsToldAtTheKey();
    void unsetAndSetAgain();
    void searchHidesTheRest();
    void outsideEditShowsUp();
    void outsideEditKeepsWhatWasChangedHere();
    void wrongOutsideEditIsToldWithItsPlace();

private:
    template <typename Field> Field *field(const char *key) const
    {
        return m_panel->findChild<Field *>(QLatin1String(key));
    }
    SettingRow *row(const char *key) const;
    void enter(const char *key, const QString &text) const;
    Settings inUse() const { return m_changes->last().front().value<Settings>(); }
    void writeFile(const QByteArray &text) const;
    QByteArray readFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsFile> m_file;
    QUndoStack m_undo;
    std::unique_ptr<SettingsPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_changes;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile("# mine\nvideo:\n  chunk_size: 10  # wide\n");
    m_file = std::make_unique<SettingsFile>(m_folder->filePath(QStringLiteral("streaming_config.yaml")));
    m_file->load();
    m_panel = std::make_unique<SettingsPanel>(m_file->settings(), *m_file, m_undo);
    m_changes = std::make_unique<QSignalSpy>(m_panel.get(), &SettingsPanel::settingsChanged);
    m_panel->resize(320, 600);
    m_panel->show();
}

void TestSettings::cleanup()
{
    m_changes.reset();
    m_panel.reset();
    m_file.reset();
}

SettingRow *TestSettings::row(const char *key) const
{
    for (SettingRow *candidate : m_panel->findChildren<SettingRow *>()) {
        if (qstrcmp(candidate->setting().key, key) == 0)
            return candidate;
    }
    return nullptr;
}

/// As a user does: into the field, all of it, new text, Enter.
void TestSettings::enter(const char *key, const QString &text) const
{
    auto *target = field<QWidget>(key);
    QLineEdit *line = qobject_cast<QLineEdit *>(target);
    if (!line)
        line = target->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestSettings::writeFile(const QByteArray &text) const
{
    QFile file(m_folder->filePath(QStringLiteral("streaming_config.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestSettings::readFile() const
{
    QFile file(m_folder->filePath(QStringLiteral("streaming_config.yaml")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettings::everyKeyHasANamedField()
{
    for (const Setting &setting : settingTable()) {
        const auto *widget = field<QWidget>(setting.key);
        QVERIFY2(widget, setting.key);
        QCOMPARE(widget->accessibleName(), setting.labelText());
    }
}

void TestSettings::changeTakesEffectAtOnceAndIsMarked()
{
    QVERIFY(!m_panel->hasUnsaved());
    enter("action_prediction.rules.motion_threshold", QStringLiteral("0.4"));
    QCOMPARE(inUse().actionPrediction.rules.motionThreshold, 0.4);
    QVERIFY(m_panel->hasUnsaved());
    const auto *back = row("action_prediction.rules.motion_threshold")->findChild<QToolButton *>();
    QVERIFY(back->isVisibleTo(m_panel.get()));
}

void TestSettings::revertsToFileThenToDefault()
{
    enter("video.chunk_size", QStringLiteral("12"));
    QCOMPARE(inUse().video.chunkSize, 12);
    auto *back = row("video.chunk_size")->findChild<QToolButton *>();
    back->click();
    QCOMPARE(inUse().video.chunkSize, 10);
    QVERIFY(!m_panel->hasUnsaved());
    back->click();
    QCOMPARE(inUse().video.chunkSize, 8);
    QVERIFY(m_panel->hasUnsaved());
}

void TestSettings::savesAndKeepsComments()
{
    enter("video.chunk_size", QStringLiteral("12"));
    m_panel->findChild<QPushButton *>()->click();
    QCOMPARE(readFile(), QByteArray("# mine\nvideo:\n  chunk_size: 12  # wide\n"));
    QVERIFY(!m_panel->hasUnsaved());
    QVERIFY(m_panel->message().isEmpty());
}

void TestSettings::outOfRangeIsRefusedAtTheField()
{
    enter("action_prediction.confidence_threshold", QStringLiteral("1.5"));
    QVERIFY(m_changes->isEmpty());
    QVERIFY(!row("action_prediction.confidence_threshold")->problem().isEmpty());
    enter("action_prediction.confidence_threshold", QStringLiteral("0.5"));
    QVERIFY(row("action_prediction.confidence_threshold")->problem().isEmpty());
    QCOMPARE(inUse().actionPrediction.confidenceThreshold, 0.5);
}

void TestSettings::ruleBetweenKeysIsToldAtTheKey()
{
    enter("video.overlap", QStringLiteral("10"));
    QVERIFY(m_changes->isEmpty());
    QVERIFY(!row("video.overlap")->problem().isEmpty());
}

void TestSettings::unsetAndSetAgain()
{
    enter("video.process_fps", QStringLiteral("6"));
    QCOMPARE(inUse().video.processFps, std::optional(6.0));
    auto *line = field<QLineEdit>("video.process_fps");
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(inUse().video.processFps, std::nullopt);
}

void TestSettings::searchHidesTheRest()
{
    auto *search = m_panel->findChild<QLineEdit *>(QStringLiteral("search"));
    QTest::keyClicks(search, QStringLiteral("motion_threshold"));
    QVERIFY(row("action_prediction.rules.motion_threshold")->isVisible());
    QVERIFY(!row("video.chunk_size")->isVisible());
    search->clear();
    QVERIFY(row("video.chunk_size")->isVisible());
}

void TestSettings::outsideEditShowsUp()
{
    m_file->watch();
    QTest::qWait(50);
    writeFile("# mine\nvideo:\n  chunk_size: 14\n");
    QTRY_COMPARE_WITH_TIMEOUT(field<QDoubleSpinBox>("video.chunk_size")->value(), 14.0, 3000);
    QCOMPARE(inUse().video.chunkSize, 14);
    QVERIFY(!m_panel->hasUnsaved());
}

void TestSettings::outsideEditKeepsWhatWasChangedHere()
{
    enter("temporal.max_history", QStringLiteral("5"));
    Settings outside = m_file->settings();
    outside.video.chunkSize = 14;
    Q_EMIT m_file->changedOutside(outside);
    QCOMPARE(inUse().video.chunkSize, 14);
    QCOMPARE(inUse().temporal.maxHistory, 5);
    QVERIFY(m_panel->hasUnsaved());
}

void TestSettings::wrongOutsideEditIsToldWithItsPlace()
{
    m_file->watch();
    QTest::qWait(50);
    writeFile("video:\n  chunk_size: many\n");
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->message().contains(QStringLiteral(":2:15")), 3000);
    QCOMPARE(field<QDoubleSpinBox>("video.chunk_size")->value(), 10.0);
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
