#include "core/model/action_tokens.h"
#include "core/model/pre_tokenizer.h"
#include "core/model/tokenizer.h"
#include "core/values/error.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace spotter;

namespace {

const QString fixtures = QStringLiteral(SPOTTER_FIXTURES "/tokenizer");

std::vector<int> idsOf(const QJsonValue &json)
{
    std::vector<int> ids;
    for (const QJsonValue &id : json.toArray())
        ids.push_back(id.toInt());
    return ids;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Text in which everything that the pattern tells apart comes up often.
QString randomText(std::mt19937 &random)
{
    static const QStringList pieces{QStringLiteral("a"), QStringLiteral("Z"), QStringLiteral("é"), QStringLiteral("ſ"),
        QStringLiteral("深"), QStringLiteral("7"), QStringLiteral("٣"), QStringLiteral("Ⅻ"), QStringLiteral("½"),
        QStringLiteral("'"), QStringLiteral("'s"), QStringLiteral("'LL"), QStringLiteral("'re"), QStringLiteral(" "),
        QStringLiteral("  "), QStringLiteral("\t"), QStringLiteral("\u00a0"), QStringLiteral("\u3000"),
        QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("."), QStringLiteral("--"), QStringLiteral("💪"),
        QStringLiteral("\u0301"), QStringLiteral("_"), QStringLiteral("𝒳"), QStringLiteral("\u2029")};
    QString text;
    for (auto left = 1 + random() % 12; left > 0; --left)
        text += pieces[qsizetype(random() % std::size_t(pieces.size()))];
    return text;
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asTheReference_data();
    void asTheReference();
    void wordsAsThePatternCutsThem();
    void streamsWholeCharacters_data();
    void streamsWholeCharacters();
    void longWordsTakeNoLonger();
    void addsSpecialTokens();
    void actionTokens();
    void actionTokensNeedRows();
    void refusesDamage_data();
    void refusesDamage();
};

void TestTokenizer::asTheReference_data()
{
    QTest::addColumn<bool>("oneFile");
    QTest::newRow("tokenizer.json") << true;
    QTest::newRow("vocab.json and merges.txt") << false;
}

void TestTokenizer::asTheReference()
{
    QFETCH(bool, oneFile);
    QTemporaryDir folder;
    for (const QString &name : QDir(fixtures).entryList(QDir::Files)) {
        if (oneFile || name != QLatin1String("tokenizer.json"))
            QVERIFY(QFile::copy(QDir(fixtures).filePath(name), folder.filePath(name)));
    }
    const Tokenizer tokenizer(folder.path());
    int cases = 0;
    for (const QByteArray &line : contentsOf(fixtures + QStringLiteral("/cases.jsonl")).split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject expected = QJsonDocument::fromJson(line).object();
        const std::string text = expected[QLatin1String("text")].toString().toStdString();
        const std::vector<int> ids = tokenizer.encode(text);
        QVERIFY2(ids == idsOf(expected[QLatin1String("ids")]), line.constData());
        QCOMPARE(tokenizer.decode(ids), expected[QLatin1String("decoded")].toString().toStdString());
        QCOMPARE(tokenizer.decode(ids, Tokenizer::Special::LeftOut),
            expected[QLatin1String("decoded_skip_special")].toString().toStdString());
        ++cases;
    }
    QCOMPARE(cases, 252);
}

void TestTokenizer::wordsAsThePatternCutsThem()
{
    // PCRE's \s lacks what Unicode calls white space besides the ASCII ones, unless it is told.
    const QRegularExpression pattern(wordPattern().toString(), QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY(pattern.isValid());
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        QStringList expected;
        for (auto match = pattern.globalMatch(text); match.hasNext();)
            expected << match.next().captured();
        QStringList words;
        const std::string utf8 = text.toStdString();
        for (std::string_view rest = utf8; !rest.empty();) {
            const std::size_t end = firstWord(rest);
            words << QString::fromUtf8(rest.data(), qsizetype(end));
            rest.remove_prefix(end);
        }
        QVERIFY2(words == expected, qPrintable(text + QStringLiteral(" | ") + words.join(QLatin1Char('|'))));
    }
}

void TestTokenizer::streamsWholeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << QStringLiteral("Keep your back straight.");
    QTest::newRow("accents") << QStringLiteral("Más abajo, así.");
    QTest::newRow("three bytes") << QStringLiteral("再低一点。");
    QTest::newRow("four bytes") << QStringLiteral("💪🏽 done 🎉");
}

void TestTokenizer::streamsWholeCharacters()
{
    QFETCH(QString, text);
    const Tokenizer tokenizer(fixtures);
    StreamingDecoder decoder(tokenizer);
    QString streamed;
    for (const int id : tokenizer.encode(text.toStdString())) {
        const QString piece = QString::fromStdString(decoder.push(id));
        QVERIFY(!piece.contains(QChar::ReplacementCharacter));
        streamed += piece;
    }
    QCOMPARE(streamed, text);
    QVERIFY(decoder.finish().empty());
    decoder.push(tokenizer.encode("𝒳").front()); // its first byte alone
    QCOMPARE(QString::fromStdString(decoder.finish()), QString(QChar::ReplacementCharacter));
}

/// A word of 200,000 letters: hours where every merge looks at all of it.
void TestTokenizer::longWordsTakeNoLonger()
{
    const Tokenizer tokenizer(fixtures);
    const std::string word(200'000, 'e');
    QCOMPARE(tokenizer.decode(tokenizer.encode(word)), word);
}

void TestTokenizer::addsSpecialTokens()
{
    Tokenizer tokenizer(fixtures);
    const int before = tokenizer.size();
    QVERIFY(tokenizer.encode("<feedback>").size() > 1);
    const int feedback = tokenizer.addSpecial("<feedback>");
    QCOMPARE(feedback, before);
    QCOMPARE(tokenizer.addSpecial("<feedback>"), feedback);
    QCOMPARE(tokenizer.addSpecial("<|im_end|>"), 1002);
    QCOMPARE(tokenizer.encode("<feedback>").size(), 1u);
    const std::vector<int> ids = tokenizer.encode("a<feedback>b");
    QCOMPARE(ids.at(1), feedback);
    QCOMPARE(tokenizer.decode(ids), std::string("a<feedback>b"));
    QCOMPARE(tokenizer.decode(ids, Tokenizer::Special::LeftOut), std::string("ab"));
}

void TestTokenizer::actionTokens()
{
    Tokenizer tokenizer(fixtures);
    const int used = tokenizer.size();
    const ActionTokens added = addActionTokens(tokenizer, {}, used + 3);
    QVERIFY(!added.trained);
    QCOMPARE((std::vector{added.next, added.feedback, added.correct}), (std::vector{used, used + 1, used + 2}));
    QCOMPARE(tokenizer.encode("<next><correct>"), (std::vector{added.next, added.correct}));

    // As from a checkpoint that was trained with them; its ids stay.
    const ActionTokens again = addActionTokens(tokenizer, {}, used + 3);
    QVERIFY(again.trained);
    QCOMPARE(again.correct, added.correct);
    const ActionTokens other = addActionTokens(tokenizer, {QStringLiteral("<wait>")}, used + 4);
    QVERIFY(!other.trained);
    QCOMPARE(other.next, used + 3);
}

void TestTokenizer::actionTokensNeedRows()
{
    Tokenizer tokenizer(fixtures);
    const int rows = tokenizer.size() + 2;
    checkTokensHaveRows(tokenizer, rows, fixtures);
    QVERIFY_THROWS_EXCEPTION(Error, addActionTokens(tokenizer, {}, rows));
    QVERIFY_THROWS_EXCEPTION(Error, checkTokensHaveRows(tokenizer, rows - 3, fixtures));
    const QString same = QStringLiteral("<same>");
    QVERIFY_THROWS_EXCEPTION(Error, addActionTokens(tokenizer, {same, same}, rows + 100));
    QVERIFY_THROWS_EXCEPTION(Error, addActionTokens(tokenizer, {same, QString()}, rows + 100));
}

void TestTokenizer::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *from, const char *to, const char *says) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(says);
    };
    row("cut off", "\"merges\"", "", "not JSON");
    row("another kind", "\"BPE\"", "\"Unigram\"", "Unigram");
    row("another pattern", "\\\\p{N}|", "\\\\p{N}{1,3}|", "pattern");
    row("another normaliser", "\"NFC\"", "\"Lowercase\"", "Lowercase");
    row("id twice", "\"#\": 2", "\"#\": 1", "two tokens");
    row("id below zero", "\"#\": 2", "\"#\": -2", "no usable id");
    row("huge id", "\"#\": 2", "\"#\": 2000000000", "no usable id");
    row("byte without a token", "\"#\": 2,", "", "has no token");
    row("not an alphabet's character", "\"#\": 2", "\"深\": 2", "byte-level");
    row("merge of an unknown token", "r e", "r Q9", "no token");
    row("merge of three", "r e", "r e e", "not of two");
}

void TestTokenizer::refusesDamage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QTemporaryDir folder;
    QByteArray json = contentsOf(fixtures + QStringLiteral("/tokenizer.json"));
    const qsizetype place = json.indexOf(from);
    QVERIFY(place >= 0);
    json.replace(place, from.size(), to);
    if (to.isEmpty() && from == "\"merges\"")
        json.truncate(place);
    QFile file(folder.filePath(QStringLiteral("tokenizer.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    try {
        const Tokenizer tokenizer(folder.path());
        QFAIL("it was read");
    } catch (const Error &error) {
        QVERIFY2(error.sentence().contains(says), qPrintable(error.sentence()));
        QVERIFY(error.place().contains(QStringLiteral("tokenizer.json")));
    }
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "test_tokenizer.moc"
