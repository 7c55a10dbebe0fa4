#include "tests/config/test_parse_settings.h"

#include "core/config/settings_file.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace spotter;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(SPOTTER_FIXTURES "/config/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SettingsDocument parsed(const QByteArray &yaml)
{
    return parseSettings(yaml, QStringLiteral("f.yaml"));
}

} // namespace

void TestParseSettings::predecessorsFile()
{
    const SettingsDocument document = parsed(fixture("streaming_config.yaml"));
    QVERIFY(document.notes.empty());
    Settings expected;
    expected.prompts.system = QStringLiteral(
        "You are a physiotherapy assistant giving real-time form feedback.\nWatch the exercise, and be brief.\n");
    expected.prompts.observationContext = QStringLiteral("You have been watching the patient exercise.\n");
    expected.prompts.feedbackPrefix = QStringLiteral("What feedback should be given now?");
    QVERIFY(document.settings == expected);
}

void TestParseSettings::good_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, const char *yaml, const char *key, const QVariant &value) {
        QTest::newRow(name) << QByteArray(yaml) << QString::fromLatin1(key) << value;
    };
    row("empty", "", "video.chunk_size", 8);
    row("only a comment", "# nothing\n", "video.chunk_size", 8);
    row("only a marker", "---\n", "video.chunk_size", 8);
    row("empty section", "video:\n", "video.chunk_size", 8);
    row("byte order mark", "\xef\xbb\xbfvideo:\n  chunk_size: 9\n", "video.chunk_size", 9);
    row("CRLF", "video:\r\n  overlap: 1\r\n  chunk_size: 9\r\n", "video.chunk_size", 9);
    row("flow", "video: {overlap: 1, chunk_size: 9}", "video.chunk_size", 9);
    row("all flow", "{video: {overlap: 1, chunk_size: 9}}", "video.chunk_size", 9);
    row("quoted number", "video: {chunk_size: \"9\"}", "video.chunk_size", 9);
    row("camera number", "demo:\n  video_source: 2\n", "demo.video_source", QStringLiteral("2"));
    row("video file", "demo:\n  video_source: clips/ü 中文 💪.mp4 # mine\n", "demo.video_source",
        QStringLiteral("clips/ü 中文 💪.mp4"));
    row("words of YAML 1.1", "model:\n  use_cache: Off\n", "model.use_cache", false);
    row("null", "action_prediction:\n  model:\n    checkpoint_path: ~\n", "action_prediction.model.checkpoint_path",
        QVariant());
    row("nothing for null", "action_prediction:\n  model:\n    checkpoint_path:\n",
        "action_prediction.model.checkpoint_path", QVariant());
    row("quoted null is a text", "action_prediction:\n  model:\n    checkpoint_path: 'null'\n",
        "action_prediction.model.checkpoint_path", QStringLiteral("null"));
    row("folded", "prompts:\n  system: >\n    one\n    two\n", "prompts.system", QStringLiteral("one two\n"));
    row("block with CRLF", "prompts:\r\n  system: |\r\n    one\r\n    two\r\n", "prompts.system",
        QStringLiteral("one\ntwo\n"));
    row("plain over lines", "prompts:\n  system: one\n    two\n", "prompts.system", QStringLiteral("one two"));
    row("tab after the colon", "video:\n  chunk_size:\t9\n", "video.chunk_size", 9);
    row("document end", "video:\n  chunk_size: 9\n...\n", "video.chunk_size", 9);
    row("tag", "video:\n  chunk_size: !!int 9\n", "video.chunk_size", 9);
    row("explicit key", "? video\n: chunk_size: 9\n", "video.chunk_size", 9);
}

void TestParseSettings::good()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const SettingsDocument document = parsed(yaml);
    QCOMPARE(requireSetting(key).get(document.settings), value);
    QCOMPARE(document.text, yaml);
    QVERIFY(document.notes.empty());
}

void TestParseSettings::wrong_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &yaml, const char *place, const char *message) {
        QTest::newRow(name) << yaml << QStringLiteral("f.yaml:") + QString::fromLatin1(place)
                            << QString::fromUtf8(message);
    };
    row("wrong type", "video:\n  chunk_size: eight\n", "2:15", "must be a whole number from 1 to 256, not “eight”");
    row("fraction", "video:\n  chunk_size: 8.0\n", "2:15", "must be a whole number");
    row("out of range", "video:\n  overlap: 4\n  chunk_size: 300\n", "3:15", "not “300”");
    row("wrong choice", "model:\n  dtype: int8\n", "2:10", "one of float16, bfloat16, float32");
    row("list for a value", "video:\n  chunk_size: [8]\n", "2:15", "not “a list”");
    row("section for a value", "video:\n  chunk_size:\n    a: 1\n", "3:5", "not “a section”");
    row("null where none may be", "video:\n  chunk_size: null\n", "2:15", "not “null”");
    row("nothing where something must be", "video:\n  chunk_size:\n  overlap: 4\n", "2:3", "not “nothing”");
    row("value for a section", "video: 8\n", "1:8", "video must be a section");
    row("list for a section", "a: 1\nvideo:\n  - 8\n", "3:3", "video must be a section");
    row("value for a nested section", "action_prediction:\n  rules: none\n", "2:10",
        "action_prediction.rules must be a section");
    row("after wide characters", "# ü\nprompts: {system: \"ü中💪\", observation_context: }\n", "2:26", "not “nothing”");
    row("after a byte order mark", "\xef\xbb\xbfvideo: 8\n", "1:8", "video must be a section");
    row("with CRLF", "video:\r\n  chunk_size: x\r\n", "2:15", "not “x”");

    row("duplicate key", "video:\n  overlap: 4\n  chunk_size: 8\n  overlap: 3\n", "4:3",
        "second time; the first is in line 2");
    row("duplicate section", "video:\n  overlap: 4\nmodel:\nvideo:\n", "4:1", "the first is in line 1");
    row("duplicate in flow", "video: {overlap: 4, overlap: 4}\n", "1:21", "the first is in line 1");
    row("duplicate unknown key", "mine:\n  a: 1\n  a: 2\n", "3:3", "“a” stands here a second time");

    row("overlap as long as the chunk", "video:\n  chunk_size: 8\n  overlap: 8\n", "3:12",
        "must be less than video.chunk_size (8)");
    row("chunk as short as the overlap", "video:\n  chunk_size: 4\n", "2:15", "must be less than video.chunk_size (4)");
    row("tokens alike", "special_tokens:\n  next: x\n  feedback: x\n", "3:13", "both “x”");

    row("deeper than its section", "video:\n  chunk_size: 8\n   overlap: 4\n", "3:4",
        "does not belong at this indentation");
    row("less deep than its section", "video:\n    chunk_size: 8\n  overlap: 4\n", "3:3",
        "does not belong to what stands above");
    row("deeper at the top", "video:\n  overlap: 4\n model:\n", "3:2", "does not belong to what stands above");
    row("first line indented", "  video:\n    overlap: 4\nmodel:\n", "3:1", "does not belong at this indentation");
    row("tab", "video:\n\tchunk_size: 8\n", "2:1", "a tab stands in the indentation");
    row("tab in the second line", "video:\n  chunk_size: 8\n\toverlap: 4\n", "3:1", "a tab stands in the indentation");
    row("colon missing", "video:\n  chunk_size 8\n  overlap: 4\n", "3:3", "does not belong at this indentation");
    row("colon missing at the end", "video:\n  chunk_size: 8\n  overlap 4\n", "3:3", "“overlap 4” has no colon");
    row("no space after the colon", "video:\n  chunk_size:8\n", "2:3", "must be a section");
    row("second colon", "demo:\n  video_source: a: b\n", "2:18", "a second colon");
    row("quote never closed", "model:\n  device: \"cuda\nvideo:\n  overlap: 4\n", "2:11", "never closed");
    row("single quote never closed", "model:\n  device: 'cuda\n", "2:11", "never closed");
    row("text after a quote", "model:\n  device: \"cuda\" here\n", "2:18", "does not belong to what stands above");
    row("unknown escape", "model:\n  pretrained_path: \"C:\\models\"\n", "2:23", "means nothing in double quotes");
    row("bracket never closed", "video:\n  chunk_size: [8\n", "3:1", "has no “]”");
    row("brace never closed", "video: {chunk_size: 8\n", "2:1", "has no “}”");
    row("bracket never opened", "video:\n  chunk_size: ]\n", "2:15", "never opened");
    row("reserved character", "video:\n  chunk_size: @8\n", "2:15", "cannot begin with this character");
    row("text beside a block", "prompts:\n  system: |text\n    more\n", "2:12", "nothing may follow");
    row("unknown anchor", "video:\n  chunk_size: *size\n", "2:15", "the anchor that “*” names");
    row("anchor without a name", "video:\n  chunk_size: &\n", "2:16", "this is not YAML");
    row("list in a section", "video:\n  overlap: 4\n- a\n", "3:1", "does not belong to what stands above");

    row("only a text", "hello\n", "1:1", "has sections with key: value lines");
    row("a list", "# c\n- a\n- b\n", "2:1", "has sections with key: value lines");
    row("no spaces after colons", "a:1\nb:2\n", "1:1", "there is no section here");
    row("two documents", "video:\n  overlap: 4\n---\nvideo:\n  overlap: 3\n", "3:1", "a second document begins here");
    row("too deep", QByteArray(3000, '['), "1:3001", "too deep");
    row("NUL", QByteArray("video:\n  chunk\0size: 8\n", 22), "2:8", "a control character (0x00)");
    row("escape character", "a: \x1b[0m\n", "1:4", "a control character (0x1b)");
    row("Latin-1", "a: b\nm: \xfc\n", "2:4", "is not UTF-8");
    row("cut in a character", "a: b\nm: \xc3", "2:4", "is not UTF-8");
    row("overlong", "m: \xc0\xaf\n", "1:4", "is not UTF-8");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "a\0:\0",
            6),
        "1:1", "is in UTF-16");
    row("too long", QByteArray(2'000'000, '#'), "1:1", "too long for a settings file");
}

void TestParseSettings::wrong()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, place);
    QFETCH(QString, message);
    try {
        parsed(yaml);
        QFAIL("accepted");
    } catch (const Error &error) {
        QCOMPARE(error.place(), place);
        QVERIFY2(error.message().contains(message), qPrintable(error.message()));
        QVERIFY(!error.remedy().isEmpty());
    }
}

void TestParseSettings::theKeyAtFault_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("key");
    QTest::newRow("value") << QByteArray("video:\n  chunk_size: eight\n") << "video.chunk_size";
    QTest::newRow("nested") << QByteArray("action_prediction:\n  rules:\n    motion_threshold: 2\n")
                            << "action_prediction.rules.motion_threshold";
    QTest::newRow("rule between keys") << QByteArray("video:\n  overlap: 8\n") << "video.overlap";
    QTest::newRow("the one that is given") << QByteArray("video:\n  chunk_size: 4\n") << "video.chunk_size";
    QTest::newRow("section") << QByteArray("video: 8\n") << "";
    QTest::newRow("no YAML") << QByteArray("video: [\n") << "";
}

void TestParseSettings::theKeyAtFault()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, key);
    try {
        parsed(yaml);
        QFAIL("accepted");
    } catch (const Error &error) {
        QCOMPARE(error.key(), key);
    }
}

void TestParseSettings::unknownKeysAreNotes()
{
    const SettingsDocument document =
        parsed("video:\n  chunk_sise: 8\n  mine: {a: [1]}\nmine:\n  - x\n? [a]\n: 1\n2: 3\n");
    QStringList told;
    for (const SettingsNote &note : document.notes)
        told += QStringLiteral("%1:%2 %3 %4").arg(note.line).arg(note.column).arg(note.key, note.text);
    const QStringList expected{
        QStringLiteral("2:3 video.chunk_sise unknown key, kept as it is. Did you mean video.chunk_size?"),
        QStringLiteral("3:3 video.mine unknown key, kept as it is"),
        QStringLiteral("4:1 mine unknown key, kept as it is"),
        QStringLiteral("6:3  unknown key, kept as it is"),
        QStringLiteral("8:1 2 unknown key, kept as it is"),
    };
    QCOMPARE(told, expected);
    QVERIFY(document.settings == Settings{});
}

void TestParseSettings::frameSkip_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<double>("processFps"); // 0: none
    QTest::newRow("neither") << QByteArray("video:\n") << 8.0;
    QTest::newRow("frame_skip alone") << QByteArray("performance:\n  frame_skip: 4\n") << 0.0;
    QTest::newRow("both") << QByteArray("video:\n  process_fps: 10\nperformance:\n  frame_skip: 4\n") << 10.0;
    QTest::newRow("process_fps null") << QByteArray("video:\n  process_fps: null\nperformance:\n  frame_skip: 4\n")
                                      << 0.0;
    QTest::newRow("null without frame_skip") << QByteArray("video:\n  process_fps:\n") << 0.0;
}

void TestParseSettings::frameSkip()
{
    QFETCH(QByteArray, yaml);
    QFETCH(double, processFps);
    QCOMPARE(parsed(yaml).settings.video.processFps.value_or(0.0), processFps);
}

void TestParseSettings::anchorsAndMergeKeys()
{
    const SettingsDocument document = parsed("base: &base\n  overlap: 2\n  chunk_size: &n 6\n"
                                             "video:\n  <<: *base\n  overlap: 3\n  frame_width: 100\n"
                                             "temporal: {max_history: *n}\n"
                                             "loop: &loop\n  again: *loop\n");
    QCOMPARE(document.settings.video.overlap, 3);
    QCOMPARE(document.settings.video.chunkSize, 6);
    QCOMPARE(document.settings.temporal.maxHistory, 6);
    QCOMPARE(parsed("all:\n - &a {overlap: 1}\n - &b {overlap: 2, chunk_size: 5}\nvideo:\n  <<: [*a, *b]\n")
                 .settings.video.overlap,
        1);
}

void TestParseSettings::hugeTextsEnd_data()
{
    QTest::addColumn<QByteArray>("yaml");
    constexpr qsizetype many = 200'000;
    QTest::newRow("brackets") << QByteArray(many, '[');
    QTest::newRow("braces") << QByteArray(many, '{');
    QTest::newRow("one line") << "a: " + QByteArray(many, 'x');
    QTest::newRow("line ends") << QByteArray(many, '\n');
    QTest::newRow("dashes") << QByteArray("- ").repeated(many / 2);
    QTest::newRow("questions") << QByteArray("? ").repeated(many / 2);
    QByteArray keys;
    for (int i = 0; i < 10'000; ++i)
        keys += "key" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " 1\n";
    QTest::newRow("keys") << keys;
}

void TestParseSettings::hugeTextsEnd()
{
    QFETCH(QByteArray, yaml);
    try {
        parsed(yaml);
    } catch (const Error &error) {
        QVERIFY(error.place().startsWith(QStringLiteral("f.yaml:")));
    }
}

void TestParseSettings::damagedTextsNeverCrash()
{
    const QByteArray good = fixture("streaming_config.yaml");
    QVERIFY(!good.isEmpty());
    QRandomGenerator random(20240);
    for (int i = 0; i < 400; ++i) {
        QByteArray text = good;
        for (int changes = random.bounded(1, 6); changes > 0; --changes) {
            const auto at = random.bounded(static_cast<int>(text.size()));
            switch (random.bounded(3)) {
            case 0:
                text[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                text.remove(at, random.bounded(1, 40));
                break;
            default:
                text.insert(at, QByteArray(1, "\t\n:{}[]\"'&*|>#-? "[random.bounded(17)]));
            }
        }
        try {
            parsed(text);
        } catch (const Error &error) {
            QVERIFY2(QRegularExpression(QStringLiteral("^f\\.yaml:\\d+:\\d+$")).match(error.place()).hasMatch(),
                qPrintable(error.sentence()));
        }
    }
}
