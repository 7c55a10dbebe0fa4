#include "tests/config/test_presets.h"

#include "core/config/presets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;

namespace {

void save(const PresetFolder &folder, const QString &name, const Settings &settings)
{
    folder.setText(name, folder.textOf(settings));
}

Settings strict()
{
    Settings settings;
    settings.actionPrediction.confidenceThreshold = 0.9;
    settings.actionPrediction.rules.minFeedbackInterval_s = 6;
    return settings;
}

} // namespace

void TestPresets::anEmptyFolderIsNoTrouble()
{
    const QTemporaryDir folder;
    const PresetFolder presets(folder.filePath(QStringLiteral("none/presets")));
    QVERIFY(presets.list().empty());
    QVERIFY(!presets.contains(QStringLiteral("strict")));
    QVERIFY_THROWS_EXCEPTION(Error, presets.load(QStringLiteral("strict"), {}));
    save(presets, QStringLiteral("strict"), strict());
    QCOMPARE(presets.list().size(), std::size_t(1));
    QCOMPARE(presets.list().front().name, QStringLiteral("strict"));
    QVERIFY(!presets.list().front().problem);
}

void TestPresets::saveKeepsOnlyWhatDiffers()
{
    const QTemporaryDir folder;
    const PresetFolder presets(folder.path());
    QCOMPARE(presets.textOf(strict()),
        QByteArray("action_prediction:\n  confidence_threshold: 0.9\n  rules:\n    min_feedback_interval: 6\n"));
    QCOMPARE(presets.textOf({}), QByteArray());
}

void TestPresets::whatBelongsToTheMachineStays()
{
    const QTemporaryDir folder;
    const PresetFolder presets(folder.path());
    Settings saved = strict();
    saved.demo.videoSource = QStringLiteral("old camera");
    saved.logging.level = QStringLiteral("DEBUG");
    save(presets, QStringLiteral("strict"), saved);
    Settings base;
    base.demo.videoSource = QStringLiteral("new camera");
    base.generation.topP = 0.5;
    const Settings loaded = presets.load(QStringLiteral("strict"), base);
    QCOMPARE(loaded.demo.videoSource, QStringLiteral("new camera"));
    QCOMPARE(loaded.logging.level, QStringLiteral("INFO"));
    QCOMPARE(loaded.actionPrediction.confidenceThreshold, 0.9);
    QCOMPARE(loaded.generation.topP, 0.9); // as it was when the preset was saved

    presets.setText(QStringLiteral("by hand"), QByteArray("demo: {mirror: false}\n"));
    QVERIFY(!presets.load(QStringLiteral("by hand"), base).demo.mirror);
}

void TestPresets::loadBringsBackWhatWasSaved_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const Setting &setting : settingTable()) {
        if (!isKeptInPresets(setting))
            continue;
        const bool number = setting.type == SettingType::Int || setting.type == SettingType::Real;
        const QString value = setting.type == SettingType::Bool ? (setting.defaultValue().toBool() ? "false" : "true")
            : setting.type == SettingType::Choice               ? setting.choiceList().last()
            : number                                            ? QString::number(setting.least)
                                                                : QStringLiteral("other words: of 2 # lines");
        QTest::newRow(setting.key) << QString::fromLatin1(setting.key) << value;
    }
    QTest::newRow("rate not set") << "video.process_fps"
                                  << "null";
    QTest::newRow("skip, rate as usual") << "performance.frame_skip"
                                         << "7";
}

void TestPresets::loadBringsBackWhatWasSaved()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const QTemporaryDir folder;
    const PresetFolder presets(folder.path());
    Settings settings;
    const Setting &setting = requireSetting(key);
    setting.set(settings, parseSetting(setting, value));
    try {
        checkTogether(settings);
    } catch (const Error &) {
        settings.video.overlap = 0;
    }
    save(presets, QStringLiteral("one"), settings);
    QVERIFY(presets.load(QStringLiteral("one"), {}) == settings);
}

void TestPresets::wrongFilesAreTold()
{
    const QTemporaryDir folder;
    const PresetFolder presets(folder.path());
    presets.setText(QStringLiteral("bad"), QByteArray("video:\n  overlap: 40\n"));
    save(presets, QStringLiteral("good"), strict());
    const std::vector<Preset> list = presets.list();
    QCOMPARE(list.size(), std::size_t(2));
    QCOMPARE(list[0].name, QStringLiteral("bad"));
    QVERIFY(list[0].problem);
    QCOMPARE(list[0].problem->key(), QStringLiteral("video.overlap"));
    QCOMPARE(list[0].problem->place(), presets.fileOf(QStringLiteral("bad")) + QStringLiteral(":2:12"));
    QVERIFY(!list[1].problem);
    QVERIFY_THROWS_EXCEPTION(Error, presets.load(QStringLiteral("bad"), {}));
}

void TestPresets::removedAndBack()
{
    const QTemporaryDir folder;
    const PresetFolder presets(folder.path());
    const QString name = QStringLiteral("Früh am Morgen");
    save(presets, name, strict());
    const auto text = presets.text(name);
    QVERIFY(text);
    presets.setText(name, std::nullopt);
    QVERIFY(!presets.contains(name));
    QVERIFY(!presets.text(name));
    presets.setText(name, std::nullopt); // what is not there can be taken away
    presets.setText(name, text);
    QVERIFY(presets.load(name, {}) == strict());
}

void TestPresets::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("word") << "strict" << true;
    QTest::newRow("words") << "Knee patients, week 2" << true;
    QTest::newRow("other letters") << "深蹲" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("blank") << " " << false;
    QTest::newRow("slash") << "../spotter" << false;
    QTest::newRow("hidden") << ".strict" << false;
    QTest::newRow("line") << "a\nb" << false;
    QTest::newRow("as long as may be") << QString(60, u'a') << true;
    QTest::newRow("too long") << QString(61, u'a') << false;
}

void TestPresets::names()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    const QTemporaryDir folder;
    const PresetFolder presets(folder.path());
    if (!good) {
        QVERIFY_THROWS_EXCEPTION(Error, presets.setText(name, QByteArray()));
        QVERIFY(presets.list().empty());
        return;
    }
    presets.setText(name, QByteArray());
    QCOMPARE(presets.list().front().name, name);
}

void TestPresets::differences()
{
    Settings other = strict();
    other.demo.mirror = false;
    const auto found = presetDifferences({}, other);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(QString::fromLatin1(found[0].setting->key), QStringLiteral("action_prediction.confidence_threshold"));
    QCOMPARE(found[0].one, QVariant(0.75));
    QCOMPARE(found[0].other, QVariant(0.9));
}
