#include "tests/config/test_edit_settings.h"

#include "core/config/settings_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace spotter;

namespace {

const QString name = QStringLiteral("f.yaml");

QByteArray predecessorsFile()
{
    QFile file(QStringLiteral(SPOTTER_FIXTURES "/config/streaming_config.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// \p yaml after "key=value" assignments.
QByteArray edited(const QByteArray &yaml, const QStringList &assignments)
{
    Settings settings = parseSettings(yaml, name).settings;
    for (const QString &assignment : assignments)
        applyOverride(settings, assignment);
    const QByteArray result = editSettings(yaml, settings, name);
    if (parseSettings(result, name).settings != settings)
        qFatal("the edited text says something else");
    return result;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("word"), QStringLiteral(" "), QStringLiteral("\n"),
        QStringLiteral(": "), QStringLiteral("#"), QStringLiteral(" #"), QStringLiteral("'"), QStringLiteral("\""),
        QStringLiteral("\\"), QStringLiteral("ü"), QStringLiteral("中文"), QStringLiteral("💪"), QStringLiteral("-"),
        QStringLiteral("{"), QStringLiteral("]"), QStringLiteral(","), QStringLiteral("\t"), QStringLiteral("null"),
        QStringLiteral("1"), QStringLiteral("\r"), QStringLiteral("&"), QStringLiteral("*"), QStringLiteral("|"),
        QStringLiteral("%")};
    QString text;
    for (int i = random.bounded(8); i > 0; --i)
        text += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return text;
}

QVariant randomValue(const Setting &setting, QRandomGenerator &random)
{
    if (setting.nullable && random.bounded(4) == 0)
        return {};
    switch (setting.type) {
    case SettingType::Bool:
        return random.bounded(2) == 1;
    case SettingType::Int:
        return random.bounded(static_cast<int>(setting.least), static_cast<int>(setting.most) + 1);
    case SettingType::Real:
        return setting.least + random.generateDouble() * (setting.most - setting.least);
    case SettingType::Choice:
        return setting.choiceList()[random.bounded(static_cast<int>(setting.choiceList().size()))];
    case SettingType::Text:
    case SettingType::Path:
        break;
    }
    return randomText(random);
}

} // namespace

void TestEditSettings::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *title, const char *before, const char *assignment, const char *after) {
        QTest::newRow(title) << QByteArray(before) << QString::fromUtf8(assignment) << QByteArray(after);
    };
    row("plain, comment stays", "video:\n  overlap:   4   # mine\n", "video.overlap=3",
        "video:\n  overlap:   3   # mine\n");
    row("double quotes stay", "model: \n  device: \"cuda\" # q\n", "model.device=cpu",
        "model: \n  device: \"cpu\" # q\n");
    row("single quotes stay", "special_tokens:\n  next: '<next>'\n", "special_tokens.next=it's",
        "special_tokens:\n  next: 'it''s'\n");
    row("single quotes that cannot stay", "prompts:\n  system: 'a'\n", "prompts.system=\"a\\nb\"",
        "prompts:\n  system: \"a\\nb\"\n");
    row("plain that needs quotes", "demo:\n  video_source: 0\n", "demo.video_source=a: b",
        "demo:\n  video_source: \"a: b\"\n");
    row("plain over lines", "prompts:\n  system: one\n    two # c\n  feedback_prefix: x\n", "prompts.system=three",
        "prompts:\n  system: three # c\n  feedback_prefix: x\n");
    row("quoted over lines", "prompts:\n  system: \"one\n    two\" # c\n", "prompts.system=three",
        "prompts:\n  system: \"three\" # c\n");
    row("block", "prompts:\n  system: | # who\n      one\n\n      two\n\n  # q\n  feedback_prefix: x\n",
        "prompts.system=\"three\\n\\nfour\\n\"",
        "prompts:\n  system: | # who\n      three\n\n      four\n\n  # q\n  feedback_prefix: x\n");
    row("block without a line end", "prompts:\n  system: |\n    one\n", "prompts.system=two",
        "prompts:\n  system: |-\n    two\n");
    row("block that a block cannot hold", "prompts:\n  system: | # who\n    one\n", "prompts.system=\" two\\n\"",
        "prompts:\n  system: \" two\\n\" # who\n");
    row("folded", "prompts:\n  system: >-\n    one\n    two\n", "prompts.system=three",
        "prompts:\n  system: |-\n    three\n");
    row("block with CRLF", "prompts:\r\n  system: |\r\n    one\r\nvideo:\r\n", "prompts.system=\"two\\nthree\\n\"",
        "prompts:\r\n  system: |\r\n    two\r\n    three\r\nvideo:\r\n");
    row("CRLF", "video:\r\n  overlap: 4\r\n", "video.overlap=3", "video:\r\n  overlap: 3\r\n");
    row("no line end at the end", "video:\n  overlap: 4", "video.overlap=3", "video:\n  overlap: 3");
    row("byte order mark", "\xef\xbb\xbfvideo:\n  overlap: 4\n", "video.overlap=3",
        "\xef\xbb\xbfvideo:\n  overlap: 3\n");
    row("flow", "video: { overlap: 4, chunk_size: 8 } # c\n", "video.overlap=3",
        "video: { overlap: 3, chunk_size: 8 } # c\n");
    row("text in flow", "demo: {video_source: 0, mirror: true}\n", "demo.video_source=a, b",
        "demo: {video_source: \"a, b\", mirror: true}\n");
    row("to null", "video:\n  process_fps: 8 # c\n", "video.process_fps=null", "video:\n  process_fps: null # c\n");
    row("from null", "video:\n  process_fps: null # c\n", "video.process_fps=10", "video:\n  process_fps: 10 # c\n");
    row("from ~", "video: {process_fps: ~}\n", "video.process_fps=10", "video: {process_fps: 10}\n");
    row("from nothing", "video:\n  process_fps: # c\n  overlap: 4\n", "video.process_fps=10",
        "video:\n  process_fps: 10 # c\n  overlap: 4\n");
    row("from nothing in flow", "video: {process_fps, overlap: 4}\n", "video.process_fps=10",
        "video: {process_fps: 10, overlap: 4}\n");
    row("tag and anchor stay", "video:\n  overlap: &o !!int 4\n", "video.overlap=3", "video:\n  overlap: &o !!int 3\n");
    row("quoted key", "\"video\":\n  'overlap': 4\n", "video.overlap=3", "\"video\":\n  'overlap': 3\n");
    row("wide characters before", "# ü 💪\nmine: {ü: 中}\nvideo: {overlap: 4}\n", "video.overlap=3",
        "# ü 💪\nmine: {ü: 中}\nvideo: {overlap: 3}\n");

    row("add to section", "video:\n    chunk_size: 8 # c\n    # end\n\nmodel:\n    dtype: float16\n", "video.overlap=3",
        "video:\n    chunk_size: 8 # c\n    overlap: 3\n    # end\n\nmodel:\n    dtype: float16\n");
    row("add after a block", "prompts:\n  system: |\n    one\n    # no comment\n\nmodel:\n",
        "prompts.feedback_prefix=x",
        "prompts:\n  system: |\n    one\n    # no comment\n  feedback_prefix: x\n\nmodel:\n");
    row("add after unknown keys", "video:\n  mine:\n  - 1\n  - {a: b}\nmodel:\n", "video.overlap=3",
        "video:\n  mine:\n  - 1\n  - {a: b}\n  overlap: 3\nmodel:\n");
    row("add to the last section, no line end", "video:\n  chunk_size: 8", "video.overlap=3",
        "video:\n  chunk_size: 8\n  overlap: 3");
    row("add with CRLF", "video:\r\n  chunk_size: 8\r\nmodel:\r\n", "video.overlap=3",
        "video:\r\n  chunk_size: 8\r\n  overlap: 3\r\nmodel:\r\n");
    row("add to empty section", "video: # c\nmodel:\n    dtype: float16\n", "video.overlap=3",
        "video: # c\n    overlap: 3\nmodel:\n    dtype: float16\n");
    row("add to null section", "video: null # c\nmodel:\n", "video.overlap=3", "video: # c\n  overlap: 3\nmodel:\n");
    row("add to empty braces", "video: {} # c\n", "video.overlap=3", "video: {overlap: 3} # c\n");
    row("add to flow", "video: { chunk_size: 8 }\n", "video.overlap=3", "video: { overlap: 3, chunk_size: 8 }\n");
    row("add nested to flow", "{model: {dtype: float16}}\n", "action_prediction.rules.motion_threshold=0.5",
        "{action_prediction: {rules: {motion_threshold: 0.5}}, model: {dtype: float16}}\n");
    row("add nested section", "action_prediction:\n  strategy: rule_based\nvideo:\n",
        "action_prediction.rules.motion_threshold=0.5",
        "action_prediction:\n  strategy: rule_based\n  rules:\n    motion_threshold: 0.5\nvideo:\n");
    row("add to empty nested section", "action_prediction:\n  rules:\n  strategy: rule_based\n",
        "action_prediction.rules.motion_threshold=0.5",
        "action_prediction:\n  rules:\n    motion_threshold: 0.5\n  strategy: rule_based\n");
    row("add section", "video:\n  overlap: 4\n# end\n", "model.dtype=float32",
        "video:\n  overlap: 4\n# end\nmodel:\n  dtype: float32\n");
    row("add section where blank lines part them", "video:\n  overlap: 4\n\ntemporal:\n  max_history: 3\n",
        "model.dtype=float32", "video:\n  overlap: 4\n\ntemporal:\n  max_history: 3\n\nmodel:\n  dtype: float32\n");
    row("add section before the document's end", "video:\n  overlap: 4\n...\n", "model.dtype=float32",
        "video:\n  overlap: 4\nmodel:\n  dtype: float32\n...\n");
    row("add section, no line end", "video:\n  overlap: 4", "model.dtype=float32",
        "video:\n  overlap: 4\nmodel:\n  dtype: float32");
    row("add to nothing", "", "model.dtype=float32", "model:\n  dtype: float32\n");
    row("add to comments", "# mine\n", "model.dtype=float32", "# mine\nmodel:\n  dtype: float32\n");
    row("add text of lines", "", "prompts.system=\"one\\n\\ntwo\\n\"", "prompts:\n  system: |\n    one\n\n    two\n");
    row("override what is merged", "base: &b\n  overlap: 4\nvideo:\n  <<: *b\n", "video.overlap=3",
        "base: &b\n  overlap: 4\nvideo:\n  <<: *b\n  overlap: 3\n");
}

void TestEditSettings::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, assignment);
    QFETCH(QByteArray, after);
    QCOMPARE(edited(before, {assignment}), after);
}

void TestEditSettings::nothingToChange()
{
    for (const QByteArray &text :
        {predecessorsFile(), QByteArray(), QByteArray("video: {overlap: 0x}\n").replace("0x", "04")})
        QCOMPARE(editSettings(text, parseSettings(text, name).settings, name), text);
}

void TestEditSettings::everyKeyInThePredecessorsFile()
{
    const QByteArray before = predecessorsFile();
    QRandomGenerator random(7);
    for (const Setting &setting : settingTable()) {
        Settings settings = parseSettings(before, name).settings;
        const QVariant old = setting.get(settings);
        QVariant value = old;
        while (value == old)
            value = setting.type == SettingType::Text ? QVariant(QStringLiteral("x y")) : randomValue(setting, random);
        setting.set(settings, value);
        settings.video.overlap = std::min(settings.video.overlap, settings.video.chunkSize - 1);
        settings.video.chunkSize = std::max(settings.video.overlap + 1, settings.video.chunkSize);
        const QByteArray after = editSettings(before, settings, name);
        QVERIFY(parseSettings(after, name).settings == settings);
        setting.set(settings, old);
        settings.video = parseSettings(before, name).settings.video;
        // Back again gives the same bytes, but for the style of a number and a block that became one line.
        const QByteArray back = editSettings(after, settings, name);
        QVERIFY(parseSettings(back, name).settings == settings);
        QCOMPARE(back.count('#'), before.count('#'));
    }
}

void TestEditSettings::everyKeyInAnEmptyFile()
{
    QRandomGenerator random(8);
    for (const Setting &setting : settingTable()) {
        Settings settings;
        QVariant value;
        do
            value = randomValue(setting, random);
        while (value == setting.defaultValue() || (!setting.nullable && !value.isValid()));
        setting.set(settings, value);
        settings.video.overlap = std::min(settings.video.overlap, settings.video.chunkSize - 1);
        QVERIFY(parseSettings(editSettings({}, settings, name), name).settings == settings);
    }
}

void TestEditSettings::severalAtOnce()
{
    QCOMPARE(edited("video:\n  chunk_size: 8\n  overlap: 4\n",
                 {QStringLiteral("video.chunk_size=32"), QStringLiteral("video.overlap=16"),
                     QStringLiteral("demo.mirror=false")}),
        QByteArray("video:\n  chunk_size: 32\n  overlap: 16\ndemo:\n  mirror: false\n"));
}

void TestEditSettings::frameSkipComesWithProcessFps()
{
    // frame_skip alone would switch process_fps off.
    QCOMPARE(edited({}, {QStringLiteral("performance.frame_skip=5")}),
        QByteArray("performance:\n  frame_skip: 5\nvideo:\n  process_fps: 8\n"));
}

void TestEditSettings::sharedValues()
{
    // Two keys share one value through an anchor; changing one leaves the other as it was.
    const QByteArray text("video: {chunk_size: &n 8}\ntemporal: {max_history: *n}\n");
    QCOMPARE(edited(text, {QStringLiteral("video.chunk_size=9")}),
        QByteArray("video: {chunk_size: &n 9}\ntemporal: {max_history: 8}\n"));
    QCOMPARE(edited(text, {QStringLiteral("temporal.max_history=9")}),
        QByteArray("video: {chunk_size: &n 8}\ntemporal: {max_history: 9}\n"));
}

void TestEditSettings::wrongWishes()
{
    Settings settings;
    settings.video.chunkSize = 9999;
    QVERIFY_THROWS_EXCEPTION(Error, editSettings("video:\n", settings, name));
    settings = {};
    settings.video.overlap = 8;
    QVERIFY_THROWS_EXCEPTION(Error, editSettings("video:\n", settings, name));
    settings = {};
    settings.model.device = QStringLiteral("gpu");
    QVERIFY_THROWS_EXCEPTION(Error, editSettings("video:\n", settings, name));
}

void TestEditSettings::wrongTexts()
{
    Settings settings;
    settings.video.overlap = 2;
    try {
        editSettings("video:\n  overlap: x\n", settings, name);
        QFAIL("a wrong text was edited");
    } catch (const Error &error) {
        QCOMPARE(error.place(), QStringLiteral("f.yaml:2:12"));
    }
}

void TestEditSettings::randomWalks_data()
{
    QTest::addColumn<QByteArray>("start");
    QByteArray windows = predecessorsFile();
    windows.replace("\n", "\r\n");
    QTest::newRow("predecessor's") << predecessorsFile();
    QTest::newRow("with CRLF") << windows;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("odd") << QByteArray(
        "# head\nmine: [1, 2] # keep a\n\nvideo: {} # keep b\nmodel: # keep c\nprompts:\n"
        "    system: >\n        folded\n        text\n    mine: |+\n        kept\n\n\n"
        "    # keep d\naction_prediction:\n    rules: {mine: x} # keep e\n"
        "    \"strategy\": 'rule_based' # keep f\nlast: end # keep g");
}

void TestEditSettings::randomWalks()
{
    QFETCH(QByteArray, start);
    QByteArrayList comments;
    for (const QByteArray &line : start.split('\n')) {
        if (line.contains('#'))
            comments += line.mid(line.indexOf('#'));
    }
    const auto table = settingTable();
    QRandomGenerator random(static_cast<quint32>(start.size()) + 1);
    QByteArray text = start;
    Settings settings = parseSettings(text, name).settings;
    const auto notes = parseSettings(text, name).notes.size();
    for (int step = 0; step < 150; ++step) {
        Settings wanted = settings;
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const Setting &setting = table[random.bounded(static_cast<int>(table.size()))];
            setting.set(wanted, randomValue(setting, random));
        }
        try {
            checkTogether(wanted);
        } catch (const Error &) {
            continue;
        }
        text = editSettings(text, wanted, name);
        settings = wanted;
        const SettingsDocument document = parseSettings(text, name);
        QVERIFY2(document.settings == wanted, text.constData());
        QCOMPARE(document.notes.size(), notes);
        for (const QByteArray &comment : std::as_const(comments))
            QVERIFY2(text.contains(comment), comment.constData());
        QCOMPARE(text.contains('\r'), start.contains('\r'));
    }
}
