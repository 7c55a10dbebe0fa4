// QEVD's layout: read as the authors' code reads it, written so that it reads it back, and refused where it is damaged.
#include "core/session/npy.h"
#include "core/session/qevd.h"
#include "core/session/qevd_export.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "tests/session/whole_session.h"

#include "core/media/frame_times.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

const QString sample = QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4");

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList told(const QevdFilm &film)
{
    QStringList lines;
    for (const QevdLine &line : film.lines)
        lines << QStringLiteral("%1 %2%3").arg(toSeconds(line.time)).arg(line.words, line.isTransition ? "!" : "");
    return lines;
}

/// A set of one film of eight frames, a second each, whose clock begins at 100 s.
QByteArray record(const char *feedbacks, const char *times, const char *transitions = "[true, false, true]")
{
    return QByteArray("[{\"long_range_video_file\": \"./long_range_videos/0001.mp4\","
                      "\"video_timestamps\": \"./long_range_videos/0001_timestamps.npy\",\"feedbacks\": ")
        + feedbacks + ", \"feedback_timestamps\": " + times + ", \"is_transition\": " + transitions + "}]";
}

constexpr const char *eightFrames = R"(["First up are squats!", "First up are squats!", "", "Lower!", "Lower!", "",
    "Moving on to lunges!", ""])";

} // namespace

class TestSessionQevd : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString list() const { return path("feedbacks_long_range.json"); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(path("long_range_videos/0001_timestamps.npy"), npyOf({100, 101, 102, 103, 104, 105, 106, 107}));
    }

    void filmsAreRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("a text a frame") << record(eightFrames, "[100.2, 103.0, 106.5]")
                                        << QStringList{
                                               "0.2 First up are squats!!", "3 Lower!", "6.5 Moving on to lunges!!"};
        QTest::newRow("a text a time") << record(R"(["a", "b"])", "[101, 102]", "[]") << QStringList{"1 a", "2 b"};
        QTest::newRow("a last one that never ends is none") << record(R"(["a", "", "", "b", "", "", "", "c"])",
            "[100, 103]", "[false, false]") << QStringList{"0 a", "3 b"};
        QTest::newRow("nothing said") << record(R"(["", ""])", "[]", "[]") << QStringList{};
        QTest::newRow("by time") << record(R"(["b", "a"])", "[105, 101]", "[true, false]")
                                 << QStringList{"1 a", "5 b!"};
    }
    void filmsAreRead()
    {
        QFETCH(QByteArray, json);
        write(list(), json);
        QCOMPARE(qevdFileIn(m_folder->path()), list());
        const std::vector<QevdFilm> films = readQevd(list());
        QCOMPARE(films.size(), 1U);
        QVERIFY2(!films[0].trouble, films[0].trouble ? qPrintable(films[0].trouble->sentence()) : "");
        QCOMPARE(films[0].path, path("long_range_videos/0001.mp4"));
        QTEST(told(films[0]), "lines");
    }

    void oneDamagedFilmLeavesTheOthers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("times");
        QTest::addColumn<QString>("says");
        const QByteArray good = npyOf({100, 101});
        QTest::newRow("more times than texts") << record(R"(["a", ""])", "[100, 101, 102]") << good << "times for 3";
        QTest::newRow("a time that is a text") << record(R"(["a"])", R"(["100"])") << good << "feedback_timestamps";
        QTest::newRow("a text that is none") << record("[1]", "[100]") << good << "feedbacks";
        QTest::newRow("no times of frames") << record(R"(["a"])", "[100]") << QByteArray() << "NumPy";
        QTest::newRow("not a frame") << record(R"(["a"])", "[100]") << npyOf({}) << "frame";
    }
    void oneDamagedFilmLeavesTheOthers()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, times);
        QFETCH(QString, says);
        write(path("long_range_videos/0001_timestamps.npy"), times);
        const QByteArray other =
            R"({"long_range_video_file": "b.mp4", "feedbacks": ["b"], "feedback_timestamps": [3]})";
        write(list(), json.chopped(1) + "," + other + "]");
        const std::vector<QevdFilm> films = readQevd(list());
        QCOMPARE(films.size(), 2U);
        QVERIFY(films[0].trouble.has_value());
        QVERIFY2(films[0].trouble->sentence().contains(says), qPrintable(films[0].trouble->sentence()));
        QVERIFY(!films[1].trouble);
        QCOMPARE(told(films[1]), QStringList{"3 b"});
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("an object") << QByteArray("{}");
        QTest::newRow("a list of other things") << QByteArray("[1, 2]");
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        write(list(), bytes);
        QVERIFY_THROWS_EXCEPTION(Error, readQevd(list()));
        QVERIFY_THROWS_EXCEPTION(Error, readQevd(path("not there.json")));
    }

    void numbersComeBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<double>>("numbers");
        const QByteArray floats("\x93NUMPY\x02\x00\x3a\x00\x00\x00{'descr': '<f4', 'fortran_order': False, 'shape': "
                                "(2,), }\n\x00\x00\x80\x3f\x00\x00\x20\xc0",
            12 + 58 + 8);
        QTest::newRow("32 bits, version 2") << floats << QList<double>{1, -2.5};
        QTest::newRow("64 bits") << npyOf({0.1, 1e9}) << QList<double>{0.1, 1e9};
        QTest::newRow("none") << npyOf({}) << QList<double>{};
    }
    void numbersComeBack()
    {
        QFETCH(QByteArray, bytes);
        const std::vector<double> read = numbersFromNpy(bytes, {});
        const QList<double> numbers(read.begin(), read.end());
        QTEST(numbers, "numbers");
        QCOMPARE(npyOf({1, 2, 3}).size() % 64, 24); // numbers begin where NumPy wants them
    }

    void damagedNumbersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = npyOf({1, 2, 3});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("only a header") << good.left(40);
        QTest::newRow("whole numbers") << QByteArray(good).replace("<f8", "<i8");
        QTest::newRow("big-endian") << QByteArray(good).replace("<f8", ">f8");
        QTest::newRow("two dimensions") << QByteArray(good).replace("(3,), ", "(3,1), ");
        QTest::newRow("more than there are") << QByteArray(good).replace("(3,)", "(9,)");
        QTest::newRow("a header longer than the file") << QByteArray(good).replace(8, 2, "\xff\xff");
    }
    void damagedNumbersAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY_THROWS_EXCEPTION(Error, numbersFromNpy(bytes, {}));
    }

    void linesAreWrittenSoThatTheyAreFoundAgain_data()
    {
        QTest::addColumn<QList<double>>("times");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("apart") << QList<double>{1, 20} << QStringList{"a", "b"};
        QTest::newRow("the same words again") << QList<double>{1, 3, 5} << QStringList{"a", "a", "a"};
        QTest::newRow("at once") << QList<double>{2, 2, 2} << QStringList{"a", "a", "b"};
        QTest::newRow("on the last frame") << QList<double>{10, 29.9} << QStringList{"a", "b"};
        QTest::newRow("all behind the end") << QList<double>{40, 41, 42} << QStringList{"a", "a", "b"};
        QTest::newRow("none") << QList<double>{} << QStringList{};
    }
    void linesAreWrittenSoThatTheyAreFoundAgain()
    {
        QFETCH(QList<double>, times);
        QFETCH(QStringList, words);
        QevdEntry entry;
        entry.name = QStringLiteral("0001");
        std::vector<double> seconds;
        for (int frame = 0; frame < 300; ++frame) {
            entry.frames.push_back(frame * 100ms);
            seconds.push_back(frame * 0.1);
        }
        for (qsizetype i = 0; i < times.size(); ++i)
            entry.lines.push_back({fromSeconds(times[i]), words[i], i == 1});
        write(list(), qevdJson({entry}));
        write(path("long_range_videos/0001_timestamps.npy"), npyOf(seconds));
        const std::vector<QevdFilm> films = readQevd(list());
        QCOMPARE(films.size(), 1U);
        QVERIFY2(!films[0].trouble, films[0].trouble ? qPrintable(films[0].trouble->sentence()) : "");
        QCOMPARE(films[0].lines, entry.lines);
        // Rows of frames end: the authors' code counts those that do.
        const QJsonArray texts = QJsonDocument::fromJson(bytesAt(list()))[0][QLatin1String("feedbacks")].toArray();
        QCOMPARE(texts.size(), 300);
        QVERIFY(texts.last().toString().isEmpty());
    }

    void tooFewFramesAreTold()
    {
        QVERIFY_THROWS_EXCEPTION(Error, qevdJson({{QStringLiteral("a"), {0ms}, {{0ms, QStringLiteral("a"), false}}}}));
    }

    void aLibraryGoesOutAndComesIn()
    {
        SessionStore store(path("library"));
        const KeptSession session = store.load(store.import(wholeSession(), sample));
        exportQevd({session}, path("set"));
        QVERIFY_THROWS_EXCEPTION(Error, exportQevd({session}, path("set"))); // nothing is mixed
        const std::vector<QevdFilm> films = readQevd(path("set/feedbacks_long_range.json"));
        QCOMPARE(films.size(), 1U);
        QCOMPARE(films[0].lines, qevdLines(session));
        QCOMPARE(films[0].lines.size(), 3U); // accepted, rewritten and own; not rejected, not open
        QCOMPARE(bytesAt(films[0].path), bytesAt(sample));

        QevdFilm film = films[0];
        film.lines[1].isTransition = true;
        const KeptSession back = sessionFromQevd(film, session.summary.began, 60s);
        QCOMPARE(qevdLines(store.load(store.import(back))), film.lines);
        QCOMPARE(back.reviews.size(), 2U);
    }

    void withoutVerdictsAllThatWasSaidGoesOut()
    {
        KeptSession session = wholeSession();
        session.reviews.clear();
        session.notes.clear();
        QCOMPARE(qevdLines(session).size(), 4U);
    }

    void framesAreTimedWithoutDecoding()
    {
        const std::vector<std::chrono::nanoseconds> times = frameTimes(sample);
        QVERIFY(times.size() > 1000);
        QCOMPARE(times.front(), 0ns);
        QVERIFY(std::ranges::is_sorted(times));
        QVERIFY_THROWS_EXCEPTION(Error, frameTimes(path("not there.mp4")));
    }
};

QTEST_GUILESS_MAIN(TestSessionQevd)
#include "test_session_qevd.moc"
