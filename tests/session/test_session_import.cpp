// What was exported comes back without loss, and what is no export is refused with its place.
#include "core/session/labels.h"
#include "core/session/session_export.h"
#include "core/session/session_folder.h"
#include "core/session/session_import.h"
#include "core/session/session_store.h"
#include "core/values/error.h"
#include "tests/session/whole_session.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;

namespace {

const QString place = QStringLiteral("some.json");

/// What reading \p bytes throws; empty where it throws nothing.
template <typename Read> QString complaint(Read read, const QByteArray &bytes)
{
    try {
        read(bytes, place);
    } catch (const Error &error) {
        return error.place() == place ? error.message() : QStringLiteral("another place: ") + error.place();
    }
    return {};
}

QByteArray jsonWithout(const char *list, const char *key)
{
    QJsonObject all = QJsonDocument::fromJson(sessionJson(wholeSession())).object();
    if (!key) {
        all.remove(QLatin1String(list));
    } else {
        QJsonArray values = all.value(QLatin1String(list)).toArray();
        QJsonObject first = values[0].toObject();
        first.remove(QLatin1String(key));
        values[0] = first;
        all.insert(QLatin1String(list), values);
    }
    return QJsonDocument(all).toJson();
}

QByteArray jsonWith(const char *list, const char *key, const QJsonValue &value)
{
    QJsonObject all = QJsonDocument::fromJson(sessionJson(wholeSession())).object();
    QJsonArray values = all.value(QLatin1String(list)).toArray();
    QJsonObject first = values[0].toObject();
    first.insert(QLatin1String(key), value);
    values[0] = first;
    all.insert(QLatin1String(list), values);
    return QJsonDocument(all).toJson();
}

} // namespace

class TestSessionImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonComesBackTheSame()
    {
        const KeptSession original = wholeSession();
        const QByteArray json = sessionJson(original);
        const KeptSession read = sessionFromJson(json, place);
        QCOMPARE(sessionJson(read), json);
        QCOMPARE(read.actions, original.actions); // not a nanosecond less
        QCOMPARE(read.reviews, original.reviews);
        QCOMPARE(read.ownEvents, original.ownEvents);
        QCOMPARE(read.utterances[1].ended, original.utterances[1].ended);
        QCOMPARE(read.summary.length, original.summary.length);
        QCOMPARE(read.summary.began, original.summary.began);
        QCOMPARE(sessionJson(sessionFromJson(
                     sessionJson({}).replace("\"began\": \"\"", "\"began\": \"2026-01-01T00:00:00Z\""), place)),
            sessionJson({}).replace("\"began\": \"\"", "\"began\": \"2026-01-01T00:00:00Z\""));
    }

    void csvComesBackTheSame()
    {
        const QByteArray csv = sessionCsv(wholeSession());
        const KeptSession read = sessionFromCsv(csv, place);
        QCOMPARE(sessionCsv(read), csv);
        QCOMPARE(read.utterances.size(), 4U);
        QCOMPARE(read.utterances[2].feedback.said, wholeSession().utterances[2].feedback.said);
        QCOMPARE(read.reviews.size(), 3U);
        QCOMPARE(read.repetitions.at(0).number, 1);
        QCOMPARE(read.summary.coach, QStringLiteral("motion"));
    }

    void throughTheLibraryAndOutAgain()
    {
        QTemporaryDir folder;
        QFile film(folder.filePath(QStringLiteral("film.mp4")));
        QVERIFY(film.open(QIODevice::WriteOnly));
        film.write("film");
        film.close();
        SessionStore store(folder.filePath(QStringLiteral("library")));
        const QString name = store.import(wholeSession(), film.fileName());
        QCOMPARE(name, wholeSession().summary.name);
        KeptSession kept = store.load(name);
        QVERIFY(QFile::exists(videoPath(kept.summary.folder)));
        QVERIFY(film.remove());
        QVERIFY(QFile::exists(videoPath(kept.summary.folder)));
        QCOMPARE(sessionJson(kept), sessionJson(wholeSession()));
        QCOMPARE(kept.summary.reviewed, 3);
        // A second time it is another one.
        const QString second = store.import(kept);
        QVERIFY(second != name);
        QCOMPARE(store.list().size(), 2U);
    }

    void aFilmThatIsNotThereLeavesNothing()
    {
        QTemporaryDir folder;
        SessionStore store(folder.path());
        QVERIFY_THROWS_EXCEPTION(Error, store.import(wholeSession(), QStringLiteral("/nowhere/film.mp4")));
        QVERIFY(store.list().empty());
        QVERIFY(!QDir(sessionPath(folder.path(), wholeSession().summary.name)).exists());
    }

    void wrongJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << "no JSON";
        QTest::newRow("text") << QByteArray("hello") << "no JSON";
        QTest::newRow("cut off") << sessionJson(wholeSession()).chopped(40) << "no JSON";
        QTest::newRow("a list") << QByteArray("[]") << "no object";
        QTest::newRow("another format") << QByteArray(R"({"format": "other"})") << "no session";
        QTest::newRow("no format") << QByteArray("{}") << "no session";
        QTest::newRow("newer") << sessionJson(wholeSession()).replace("\"version\": 1", "\"version\": 2") << "newer";
        QTest::newRow("no actions") << jsonWithout("actions", nullptr) << "\"actions\"";
        QTest::newRow("an action without time") << jsonWithout("actions", "time") << "\"time\"";
        QTest::newRow("a note without text") << jsonWithout("notes", "text") << "\"text\"";
        QTest::newRow("a time that is a text") << jsonWith("gaps", "start", QStringLiteral("1")) << "\"start\"";
        QTest::newRow("a time beyond all time") << jsonWith("gaps", "start", 1e300) << "\"start\"";
        QTest::newRow("half a chunk") << jsonWith("actions", "chunk", 0.5) << "\"chunk\"";
        QTest::newRow("an unknown token") << jsonWith("actions", "token", QStringLiteral("<jump>")) << "\"token\"";
        QTest::newRow("an unknown verdict")
            << jsonWith("utterances", "verdict", QStringLiteral("odd")) << "\"verdict\"";
        QTest::newRow("a rewrite without words")
            << jsonWith("utterances", "verdict", QStringLiteral("rewritten")) << "\"rewritten\"";
        const auto framesAt = [](double first, double second) {
            QJsonArray frames;
            for (const double time : {first, second})
                frames << QJsonObject{
                    {QStringLiteral("time"), time}, {QStringLiteral("score"), 0.5}, {QStringLiteral("chosen"), true}};
            return jsonWith("actions", "frames", frames);
        };
        QTest::newRow("frames backwards") << framesAt(1.0, 0.5) << "\"frames\"";
        QTest::newRow("a frame after the decision") << framesAt(1.0, 1.5) << "\"frames\"";
        QTest::newRow("frames that nobody scored")
            << jsonWith("actions", "scoring", QStringLiteral("none")) << "\"frames\"";
        QTest::newRow("an unknown scoring") << jsonWith("actions", "scoring", QStringLiteral("luck")) << "\"scoring\"";
        QTest::newRow("frames without scoring") << jsonWithout("actions", "scoring") << "\"scoring\"";
        QTest::newRow("a score that is no number") << jsonWith("actions", "frames",
            QJsonArray{QJsonObject{{QStringLiteral("time"), 1.0}, {QStringLiteral("score"), QStringLiteral("high")},
                {QStringLiteral("chosen"), true}}}) << "\"score\"";
        QTest::newRow("no date") << sessionJson({}) << "\"began\"";
    }
    void wrongJsonIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString found = complaint(&sessionFromJson, bytes);
        QVERIFY2(found.contains(says), qPrintable(found));
    }

    void wrongCsvIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const QByteArray heading = "kind,start,end,token,confidence,cause,text,verdict,rewritten,coach,range\r\n";
        QTest::newRow("empty") << QByteArray() << "no column";
        QTest::newRow("another table") << QByteArray("a,b\r\n1,2\r\n") << "no column \"kind\"";
        QTest::newRow("a row too short") << heading + "note,1,1\r\n"
                                         << "Line 2";
        QTest::newRow("an unknown kind") << heading + "\"a\nb\",1,1,,,,,,,,\r\nodd,1,1,,,,,,,,\r\n"
                                         << "Line 2";
        QTest::newRow("no time") << heading + "note,1,1,,,,,,,,\r\nnote,x,1,,,,,,,,\r\n"
                                 << "Line 3";
        QTest::newRow("an open quotation") << heading + "note,1,1,,,,\"open,,,,\r\n"
                                           << "quotation";
        QTest::newRow("an unknown verdict") << heading + "utterance,1,1,<feedback>,1,,words,odd,,me,\r\n"
                                            << "Line 2";
        QTest::newRow("no confidence") << heading + "action,1,1,<feedback>,,form,,,,,\r\n"
                                       << "Line 2";
    }
    void wrongCsvIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString found = complaint(&sessionFromCsv, bytes);
        QVERIFY2(found.contains(says), qPrintable(found));
    }

    void labelsTellWhatIsWanted()
    {
        const QList<QByteArray> lines = trainingLabels(wholeSession()).trimmed().split('\n');
        QStringList verdicts;
        QStringList wanted;
        for (const QByteArray &line : lines) {
            const QJsonObject label = QJsonDocument::fromJson(line).object();
            verdicts << label.value(QLatin1String("verdict")).toString();
            wanted << label.value(QLatin1String("wanted")).toString(QStringLiteral("(null)"));
            QCOMPARE(label.value(QLatin1String("film")).toString(), QStringLiteral("2026-03-01_18-30-05/video.mp4"));
        }
        QCOMPARE(verdicts, (QStringList{"accepted", "own", "event", "event", "rejected", "rewritten"}));
        QCOMPARE(QJsonDocument::fromJson(lines[2]).object().value(QLatin1String("event")).toString(),
            QStringLiteral("schaut, „weg“"));
        QCOMPARE(wanted,
            (QStringList{QStringLiteral("Lower, \"please\"\r\nand <slowly> & well"),
                QStringLiteral("Back straight, now"), QStringLiteral("(null)"), QStringLiteral("(null)"),
                QStringLiteral("(null)"), QStringLiteral("Knie nach außen")}));
        QVERIFY(trainingLabels({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionImport)
#include "test_session_import.moc"
