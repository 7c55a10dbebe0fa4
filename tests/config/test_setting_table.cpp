#include "tests/config/test_setting_table.h"

#include "core/config/near_miss.h"
#include "core/config/setting_table.h"
#include "core/config/settings_file.h"

#include <QSet>
#include <QTest>

using namespace spotter;

namespace {

void eachSetting()
{
    QTest::addColumn<QString>("key");
    for (const Setting &setting : settingTable())
        QTest::newRow(setting.key) << QString::fromLatin1(setting.key);
}

/// A value of the setting's type that is not its default.
QVariant otherValue(const Setting &setting)
{
    switch (setting.type) {
    case SettingType::Bool:
        return !setting.defaultValue().toBool();
    case SettingType::Int:
        return setting.defaultValue().toInt() == static_cast<int>(setting.least) ? static_cast<int>(setting.most)
                                                                                 : static_cast<int>(setting.least);
    case SettingType::Real:
        return (setting.least + setting.most) / 3.0;
    case SettingType::Choice: {
        QStringList choices = setting.choiceList();
        choices.removeAll(setting.defaultValue().toString());
        return choices.first();
    }
    case SettingType::Text:
    case SettingType::Path:
        return QStringLiteral("something else");
    }
    return {};
}

} // namespace

void TestSettingTable::predecessorsKeys_data()
{
    QTest::addColumn<QString>("defaultText");
    const std::pair<const char *, const char *> keys[] = {
        {"model.pretrained_path", "Amshaker/Mobile-VideoGPT-0.5B"},
        {"model.device", "cuda"},
        {"model.dtype", "float16"},
        {"model.use_cache", "true"},
        {"video.chunk_size", "8"},
        {"video.overlap", "4"},
        {"video.capture_fps", "30"},
        {"video.process_fps", "8"},
        {"video.frame_width", "224"},
        {"video.frame_height", "224"},
        {"video.num_context_images", "16"},
        {"temporal.max_history", "3"},
        {"temporal.context_aggregation", "concatenate"},
        {"action_prediction.strategy", "rule_based"},
        {"action_prediction.confidence_threshold", "0.75"},
        {"action_prediction.rules.time_based_interval", "5"},
        {"action_prediction.rules.motion_threshold", "0.7"},
        {"action_prediction.rules.min_feedback_interval", "3"},
        {"action_prediction.model.checkpoint_path", "null"},
        {"action_prediction.model.use_temporal_features", "true"},
        {"special_tokens.next", "\"<next>\""},
        {"special_tokens.feedback", "\"<feedback>\""},
        {"special_tokens.correct", "\"<correct>\""},
        {"generation.max_new_tokens", "256"},
        {"generation.temperature", "0.7"},
        {"generation.top_p", "0.9"},
        {"generation.do_sample", "true"},
        {"generation.num_beams", "1"},
        {"generation.repetition_penalty", "1.2"},
        {"prompts.system",
            "You are a physiotherapy assistant. You watch somebody exercise and give feedback on the form as it "
            "happens."},
        {"prompts.observation_context", "This is what the camera has just seen."},
        {"prompts.feedback_prefix", "\"What should the person change in the movement now?\""},
        {"performance.async_capture", "true"},
        {"performance.frame_skip", "3"},
        {"performance.batch_preprocessing", "true"},
        {"performance.profile", "false"},
        {"logging.level", "INFO"},
        {"logging.log_file", "streaming_inference.log"},
        {"logging.console", "true"},
        {"demo.video_source", "0"},
        {"demo.display_video", "true"},
        {"demo.display_fps", "true"},
        {"demo.save_output", "false"},
        {"demo.output_path", "demo_output.mp4"},
        {"demo.text_overlay", "true"},
        {"demo.voice_output", "false"},
    };
    for (const auto &[key, text] : keys)
        QTest::newRow(key) << QString::fromLatin1(text);
}

void TestSettingTable::predecessorsKeys()
{
    QFETCH(QString, defaultText);
    const Setting *setting = findSetting(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(setting);
    QCOMPARE(formatSetting(*setting, setting->defaultValue()), defaultText);
}

void TestSettingTable::everyKeyDescribesItself_data()
{
    eachSetting();
}

void TestSettingTable::everyKeyDescribesItself()
{
    QFETCH(QString, key);
    const Setting &setting = requireSetting(key);
    QVERIFY(!setting.labelText().isEmpty());
    QVERIFY(setting.helpText().endsWith(u'.'));
    QVERIFY(key.startsWith(setting.section() + u'.'));
    QCOMPARE(setting.choiceList().isEmpty(), setting.type != SettingType::Choice);
    const bool isNumber = setting.type == SettingType::Int || setting.type == SettingType::Real;
    QCOMPARE(setting.least < setting.most, isNumber);

    Settings changed;
    setting.set(changed, otherValue(setting));
    QCOMPARE(setting.get(changed), otherValue(setting));
    for (const Setting &other : settingTable()) {
        if (&other != &setting)
            QCOMPARE(other.get(changed), other.defaultValue());
    }
}

void TestSettingTable::everyKeyIsThereOnce()
{
    // All keys set to something else and back again: a field without a key would not be missed, one with a wrong key
    // would.
    Settings settings;
    QSet<QString> keys;
    for (const Setting &setting : settingTable()) {
        keys.insert(QString::fromLatin1(setting.key));
        setting.set(settings, otherValue(setting));
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(settingTable().size()));
    QVERIFY(settings != Settings{});
    for (const Setting &setting : settingTable())
        setting.set(settings, setting.defaultValue());
    QVERIFY(settings == Settings{});
    for (const char *own : {"action_prediction.rules.evidence", "action_prediction.rules.praise_interval",
             "motion.count_aloud", "motion.rest", "motion.shallow_range", "motion.fastest", "demo.mirror"})
        QVERIFY2(keys.contains(QString::fromLatin1(own)), own);
}

void TestSettingTable::formatIsReadBack_data()
{
    eachSetting();
}

void TestSettingTable::formatIsReadBack()
{
    QFETCH(QString, key);
    const Setting &setting = requireSetting(key);
    QVariantList values{setting.defaultValue(), otherValue(setting)};
    if (setting.nullable)
        values += QVariant();
    for (const QVariant &value : std::as_const(values))
        QCOMPARE(parseSetting(setting, formatSetting(setting, value)), value);
}

void TestSettingTable::textsAreReadBack_data()
{
    QTest::addColumn<QString>("text");
    const char *texts[] = {"", " ", "plain", " leading", "trailing ", "0", "007", "1.5", "-1", ".5", "1e3", "0x10",
        "null", "~", "true", "No", "y", "a: b", "a #b", "#", "- a", "?", "[x]", "{x}", "a, b", "it's", "\"quoted\"",
        "'single'", "\"half", "back\\slash", "*star", "&and", "!bang", "%per", "@at", "`tick", "|", ">", "two\nlines",
        "two\nlines\n", "tab\there", "über", "中文", "💪 gut", "\u2028", "\u0085", "\ufeff", "\x01", "a:", ":a", "---",
        "...", "<next>", "=", "<<", "C:\\Videos\\a.mp4"};
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("NUL") << QString(QChar(0));
}

void TestSettingTable::textsAreReadBack()
{
    QFETCH(QString, text);
    const Setting &setting = requireSetting(u"prompts.system");
    const QString formatted = formatSetting(setting, text);
    QVERIFY(!formatted.contains(u'\n'));
    QCOMPARE(parseSetting(setting, formatted).toString(), text);
    for (const char *frame : {"prompts:\n  system: %1\n", "prompts: {system: %1, feedback_prefix: x}\n"}) {
        const QString yaml = QString::fromLatin1(frame).arg(formatted);
        QCOMPARE(parseSettings(yaml.toUtf8(), QStringLiteral("f")).settings.prompts.system, text);
    }
}

void TestSettingTable::endsBelongToTheRange_data()
{
    eachSetting();
}

void TestSettingTable::endsBelongToTheRange()
{
    QFETCH(QString, key);
    const Setting &setting = requireSetting(key);
    if (setting.type == SettingType::Choice) {
        for (const QString &choice : setting.choiceList())
            QCOMPARE(parseSetting(setting, choice.toLower()), QVariant(choice));
        return;
    }
    if (setting.type != SettingType::Int && setting.type != SettingType::Real)
        return;
    for (const double end : {setting.least, setting.most})
        QCOMPARE(parseSetting(setting, QString::number(end)).toDouble(), end);
    const double step = setting.type == SettingType::Int ? 1.0 : 0.01;
    for (const double beyond : {setting.least - step, setting.most + step, -1e300})
        QVERIFY_THROWS_EXCEPTION(
            Error, (void)parseSetting(setting, QString::number(beyond, 'f', 2).remove(QStringLiteral(".00"))));
}

void TestSettingTable::wrongValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("word for a whole number")
        << "video.chunk_size"
        << "eight"
        << "video.chunk_size must be a whole number from 1 to 256, not “eight”. Use 1 to 256 frames; the default is 8.";
    QTest::newRow("fraction for a whole number")
        << "video.chunk_size"
        << "8.5"
        << "video.chunk_size must be a whole number from 1 to 256, not “8.5”. Use 1 to 256 frames; the default is 8.";
    QTest::newRow("too large for an int")
        << "video.chunk_size"
        << "99999999999999999999"
        << "video.chunk_size must be a whole number from 1 to 256, not “99999999999999999999”. "
           "Use 1 to 256 frames; the default is 8.";
    QTest::newRow("not a number")
        << "generation.top_p"
        << "nan"
        << "generation.top_p must be a number from 0 to 1, not “nan”. Use 0 to 1; the default is 0.9.";
    QTest::newRow("infinity") << "video.process_fps"
                              << "inf"
                              << "video.process_fps must be a number from 0.1 to 240, not “inf”. "
                                 "Use 0.1 to 240 frames/s, or null; the default is 8.";
    QTest::newRow("decimal comma")
        << "generation.top_p"
        << "0,9"
        << "generation.top_p must be a number from 0 to 1, not “0,9”. Write the number with a point: 0.9.";
    QTest::newRow("no choice")
        << "model.device"
        << "gpu"
        << "model.device must be one of cuda, cpu, auto, not “gpu”. Use cuda, cpu, auto; the default is cuda.";
    QTest::newRow("no boolean")
        << "model.use_cache"
        << "maybe"
        << "model.use_cache must be true or false, not “maybe”. Use true or false; the default is true.";
    QTest::newRow("nothing")
        << "model.use_cache"
        << ""
        << "model.use_cache must be true or false, not “nothing”. Use true or false; the default is true.";
    QTest::newRow("long text is cut") << "model.use_cache" << QString(500, u'x')
                                      << "model.use_cache must be true or false, not “" + QString(40, u'x')
            + "…”. Use true or false; the default is true.";
}

void TestSettingTable::wrongValues()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    try {
        parseSetting(requireSetting(key), text);
        QFAIL("accepted");
    } catch (const Error &error) {
        QCOMPARE(error.sentence(), sentence);
    }
}

void TestSettingTable::rulesBetweenKeys()
{
    Settings settings;
    checkTogether(settings);
    settings.video.overlap = 7;
    checkTogether(settings);
    settings.video.overlap = 8;
    try {
        checkTogether(settings);
        QFAIL("overlap as long as the chunk was accepted");
    } catch (const Error &error) {
        QCOMPARE(error.place(), QStringLiteral("video.overlap"));
        QCOMPARE(error.remedy(), QStringLiteral("Use 0 to 7 for video.overlap, or a longer chunk"));
    }
    settings = {};
    settings.specialTokens.correct = settings.specialTokens.next;
    QVERIFY_THROWS_EXCEPTION(Error, checkTogether(settings));
}

void TestSettingTable::overrides()
{
    Settings settings;
    applyOverride(settings, QStringLiteral("video.chunk_size=16"));
    applyOverride(settings, QStringLiteral(" video.process_fps = null "));
    applyOverride(settings, QStringLiteral("prompts.system=a=b, \"c\""));
    applyOverride(settings, QStringLiteral("special_tokens.next="));
    QCOMPARE(settings.video.chunkSize, 16);
    QVERIFY(!settings.video.processFps);
    QCOMPARE(settings.prompts.system, QStringLiteral("a=b, \"c\""));
    QCOMPARE(settings.specialTokens.next, QString());
    QVERIFY_THROWS_EXCEPTION(Error, applyOverride(settings, QStringLiteral("video.chunk_size")));
    try {
        applyOverride(settings, QStringLiteral("video.chunksize=8"));
        QFAIL("unknown key accepted");
    } catch (const Error &error) {
        QCOMPARE(
            error.sentence(), QStringLiteral("there is no setting “video.chunksize”. Did you mean video.chunk_size."));
    }
}

void TestSettingTable::nearMiss_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("letter missing") << "video.chunk_sie"
                                    << "video.chunk_size";
    QTest::newRow("letters swapped") << "vidoe"
                                     << "video";
    QTest::newRow("section forgotten") << "chunk_size"
                                       << "video.chunk_size";
    QTest::newRow("wrong section") << "model.chunk_size"
                                   << "video.chunk_size";
    QTest::newRow("capitals") << "Video.Chunk_Size"
                              << "video.chunk_size";
    QTest::newRow("nested") << "action_prediction.rules.motion_treshold"
                            << "action_prediction.rules.motion_threshold";
    QTest::newRow("nothing like it") << "zebra"
                                     << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("very long") << QString(100000, u'x') << "";
}

void TestSettingTable::nearMiss()
{
    QFETCH(QString, key);
    QFETCH(QString, nearest);
    QCOMPARE(nearestKey(key), nearest);
}
