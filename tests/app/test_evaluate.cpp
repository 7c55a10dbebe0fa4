// `spotter evaluate` and what of `spotter sessions` shows, runs again, exports and imports, as a shell sees them.
#include "core/session/session_folder.h"
#include "core/session/session_store.h"
#include "tests/session/whole_session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace spotter;

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

const QString sample = QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4");

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_session; ///< of the library: the sample, with three lines that are wanted

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString library() const { return path(QStringLiteral("library")); }

    Outcome spotter(QStringList arguments, const QString &folder = {}) const
    {
        arguments << QStringLiteral("--set")
                  << QStringLiteral("library.folder=") + (folder.isEmpty() ? library() : folder);
        QProcess process;
        process.start(QStringLiteral(SPOTTER_PROGRAM), arguments);
        if (!process.waitForFinished(240000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Outcome sessions(const QString &command, const QStringList &arguments, const QString &folder = {}) const
    {
        return spotter(QStringList{QStringLiteral("sessions"), command} + arguments, folder);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        SessionStore store(library());
        m_session = store.import(wholeSession(), sample);
    }

    void measuresALibrary()
    {
        const Outcome outcome = spotter({QStringLiteral("evaluate"), library(), QStringLiteral("--json"),
            QStringLiteral("--html"), path("page.html")});
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(json[QLatin1String("coach_name")].toString(), QStringLiteral("motion"));
        QCOMPARE(json[QLatin1String("clips")].toArray().size(), 1);
        QCOMPARE(json[QLatin1String("coach")][QLatin1String("wanted")].toInt(), 3);
        QVERIFY(json[QLatin1String("coach")][QLatin1String("said")].toInt() >= 4);
        const double length = json[QLatin1String("clips")][0][QLatin1String("length_s")].toDouble();
        QCOMPARE(json[QLatin1String("control")][QLatin1String("said")].toInt(), int(length / 3));
        QVERIFY(bytesAt(path("page.html")).contains("<svg"));

        const Outcome again = spotter({QStringLiteral("evaluate"), library(), QStringLiteral("--json")});
        QCOMPARE(again.out, outcome.out);
    }

    void measuresADataSet()
    {
        QCOMPARE(sessions(QStringLiteral("export"), {m_session, "--format", "qevd", "-o", path("set")}).status, 0);
        const Outcome outcome = spotter(
            {QStringLiteral("evaluate"), path("set"), QStringLiteral("--csv"), QStringLiteral("--max-frames"), "300"});
        QCOMPARE(outcome.status, 0);
        const QList<QByteArray> rows = outcome.out.split('\n');
        QCOMPARE(rows.size(), 1 + 4 + 1);
        QVERIFY(rows[1].startsWith(m_session.toUtf8() + ".mp4,coach,3,"));
        QVERIFY(rows[4].startsWith("all,control,3,"));

        QVERIFY(QFile::remove(path("set/long_range_videos/") + m_session + QStringLiteral(".mp4")));
        const Outcome missing = spotter({QStringLiteral("evaluate"), path("set")});
        QCOMPARE(missing.status, 1);
        QCOMPARE(missing.errors.count("spotter: "), 1);
        QVERIFY(missing.out.contains("left out: "));
    }

    void endsCleanlyOnCtrlC()
    {
        QJsonArray films; // enough for a minute
        for (int i = 0; i < 40; ++i)
            films.append(QJsonObject{{"long_range_video_file", sample}, {"feedbacks", QJsonArray{"a"}},
                {"feedback_timestamps", QJsonArray{5}}});
        const QString list = path("feedbacks_long_range.json");
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(films).toJson());
        file.close();
        QProcess process;
        process.start(QStringLiteral(SPOTTER_PROGRAM), {QStringLiteral("evaluate"), list, QStringLiteral("--json")});
        QVERIFY(process.waitForStarted());
        QTest::qWait(5000); // it listens by then
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY(json[QLatin1String("interrupted")].toBool());
        QVERIFY(json[QLatin1String("clips")].toArray().size() < 40);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        using L = QStringList;
        QTest::newRow("no folder") << L{"evaluate", "/nowhere"} << QByteArray("/nowhere: There is no such folder");
        QTest::newRow("nothing in it") << L{"evaluate", QStringLiteral(SPOTTER_SOURCE "/tests")}
                                       << QByteArray("no clips");
        QTest::newRow("a film") << L{"evaluate", sample} << QByteArray("no JSON");
        QTest::newRow("a page that cannot be written") << L{"evaluate", library(), "--max-frames", "30", "--html",
            "/nowhere/page.html"} << QByteArray("cannot be written");
        QTest::newRow("show nobody") << L{"sessions", "show", "nobody"} << QByteArray("no such session");
        QTest::newRow("run nobody again") << L{"sessions", "rerun", "nobody"} << QByteArray("no such session");
        QTest::newRow("a model that is not there") << L{"sessions", "rerun", m_session, "--set",
            "model.pretrained_path=/nowhere/model"} << QByteArray("/nowhere/model");
        QTest::newRow("import nothing") << L{"sessions", "import", "/nowhere/a.json"} << QByteArray("/nowhere/a.json");
        QTest::newRow("import a film") << L{"sessions", "import", sample} << QByteArray("belongs to none of the session files");
        QTest::newRow("a data set needs a folder")
            << L{"sessions", "export", m_session, "--format", "qevd"} << QByteArray("--output");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Outcome outcome = spotter(arguments);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors.count("spotter: "), 1);
        QVERIFY2(outcome.errors.contains(says), outcome.errors.constData());
    }

    void runsAgainAndTellsTheDifference()
    {
        const Outcome outcome = sessions(QStringLiteral("rerun"),
            {m_session, "--json", "--set", "action_prediction.rules.min_feedback_interval=20"});
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(json[QLatin1String("after")].toString(), nameOfRun(m_session, 2));
        // Of the session's own settings one was kept; --set changes another, and the library's folder.
        QStringList keys;
        for (const QJsonValue &change : json[QLatin1String("settings")].toArray())
            keys << change[QLatin1String("key")].toString();
        QCOMPARE(keys, (QStringList{"action_prediction.rules.min_feedback_interval", "library.folder"}));
        QVERIFY(json[QLatin1String("differences")].toArray().size() > 3);
        QVERIFY(json.contains(QLatin1String("after_against_person")));

        const Outcome shown = sessions(QStringLiteral("show"), {m_session, "--json"});
        QCOMPARE(shown.json()[QLatin1String("runs")].toArray(), QJsonArray{nameOfRun(m_session, 2)});
        const Outcome run = sessions(QStringLiteral("show"), {nameOfRun(m_session, 2)});
        QVERIFY(run.out.contains("action_prediction.rules.min_feedback_interval: 20"));
        QCOMPARE(sessions(QStringLiteral("list"), {}).out.count('\n'), 1);
    }

    void showsASession()
    {
        const Outcome outcome = sessions(QStringLiteral("show"), {m_session});
        QCOMPARE(outcome.status, 0);
        for (const char *words : {"reviewed: 3 of 4", "kappa of coach and person: ", "Knees in → Knie nach außen",
                 "Back straight, now", "0:35.0"})
            QVERIFY2(outcome.out.contains(words), words);
    }

    void exportsComeBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("JSON") << "json";
        QTest::newRow("CSV") << "csv";
    }
    void exportsComeBack()
    {
        QFETCH(QString, format);
        const QString other = path(QStringLiteral("other-") + format);
        const QString file = path(QStringLiteral("out.") + format);
        QCOMPARE(sessions("export", {m_session, "--format", format, "-o", file}).status, 0);
        const Outcome imported = sessions("import", {file, "--film", sample}, other);
        QCOMPARE(imported.status, 0);
        QVERIFY2(imported.out.contains("with its film"), imported.out.constData());
        QCOMPARE(sessions("export", {"last", "--format", format}, other).out, bytesAt(file));
    }

    void aDataSetComesIn()
    {
        const QString set = path("set-in");
        const QString other = path("other-qevd");
        QCOMPARE(sessions("export", {m_session, "--format", "qevd", "-o", set}).status, 0);
        QCOMPARE(sessions("import", {set + "/feedbacks_long_range.json"}, other).status, 0);
        SessionStore store(other);
        const KeptSession session = store.load(store.find(QStringLiteral("last")).name);
        QCOMPARE(session.utterances.size(), 3U);
        QCOMPARE(session.reviews.size(), 3U);
        QVERIFY(QFile::exists(videoPath(session.summary.folder)));
    }

    void labelsAreLines()
    {
        const Outcome outcome = sessions("export", {m_session, "--format", "labels"});
        QCOMPARE(outcome.status, 0);
        QStringList verdicts;
        for (const QByteArray &line : outcome.out.trimmed().split('\n'))
            verdicts << QJsonDocument::fromJson(line).object().value(QLatin1String("verdict")).toString();
        for (const char *verdict : {"accepted", "rejected", "rewritten", "own"})
            QCOMPARE(verdicts.count(QLatin1String(verdict)), 1);
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "test_evaluate.moc"
