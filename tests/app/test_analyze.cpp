// `spotter analyze`, as a shell sees it: what it prints, and its exit status.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray errors;
};

Outcome spotter(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SPOTTER_PROGRAM), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QList<QByteArray> complaints(const Outcome &outcome)
{
    QList<QByteArray> found;
    for (const QByteArray &line : outcome.errors.split('\n')) {
        if (line.startsWith("spotter: "))
            found.push_back(line);
    }
    return found;
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines.trimmed().split('\n'))
        all.push_back(QJsonDocument::fromJson(line).object());
    return all;
}

const QString sample = QStringLiteral(SPOTTER_SOURCE "/resources/sample.mp4");

} // namespace

class TestAnalyze : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }

    void tellsTheSampleAsJson()
    {
        const Outcome outcome = spotter({QStringLiteral("analyze"), QStringLiteral("--json"), sample});
        QCOMPARE(outcome.status, 0);
        const QList<QJsonObject> lines = objects(outcome.out);
        QStringList types;
        for (const QJsonObject &line : lines) {
            QVERIFY2(!line.isEmpty(), "a line that is no JSON object");
            types.push_back(line[QLatin1String("type")].toString());
        }
        QCOMPARE(types.count(QStringLiteral("rep")), 14);
        QVERIFY(types.count(QStringLiteral("feedback")) >= 4);
        QCOMPARE(types.count(QStringLiteral("summary")), 1);
        const QJsonObject &summary = lines.back();
        QCOMPARE(summary[QLatin1String("repetitions")].toInt(), 14);
        QCOMPARE(summary[QLatin1String("utterances")].toInt(), int(types.count(QStringLiteral("feedback"))));
        QCOMPARE(summary[QLatin1String("interrupted")].toBool(true), false);
        QVERIFY(summary[QLatin1String("frames")].toInt() > 1000);
    }

    void tellsTheSameTwice()
    {
        const auto events = [] {
            const QByteArray out = spotter({QStringLiteral("analyze"), QStringLiteral("--json"), sample}).out;
            return out.left(out.indexOf("{\"type\":\"summary\""));
        };
        const QByteArray first = events();
        QVERIFY(first.size() > 1000);
        QCOMPARE(events(), first);
    }

    void isQuietWhereAsked()
    {
        const Outcome outcome = spotter({QStringLiteral("analyze"), QStringLiteral("--quiet"), QStringLiteral("--json"),
            QStringLiteral("--max-frames"), QStringLiteral("60"), sample});
        QCOMPARE(outcome.status, 0);
        const QList<QJsonObject> lines = objects(outcome.out);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.front()[QLatin1String("frames")].toInt(), 60);
    }

    void oneBadFileDoesNotStopTheOthers()
    {
        const QString missing = m_folder.filePath(QStringLiteral("missing.mp4"));
        const Outcome outcome = spotter({QStringLiteral("analyze"), QStringLiteral("--json"),
            QStringLiteral("--max-frames"), QStringLiteral("60"), missing, sample});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(complaints(outcome).size(), 1);
        QVERIFY(complaints(outcome).front().contains("missing.mp4"));
        QCOMPARE(objects(outcome.out).back()[QLatin1String("file")].toString(), sample);
        QCOMPARE(objects(outcome.out).back()[QLatin1String("type")].toString(), QStringLiteral("summary"));
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("words");
        const auto written = [this](const char *name, const QByteArray &content) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write %s", name);
            return file.fileName();
        };
        const QString fifo = m_folder.filePath(QStringLiteral("fifo.mp4"));
        ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
        QByteArray sound(44 + 16384, '\x80'); // one channel, 8 kHz, 8 bits
        sound.replace(0, 44,
            QByteArray(
                "RIFF\x24\x40\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x8\0data\0\x40\0\0", 44));
        QFile whole(sample);
        if (!whole.open(QIODevice::ReadOnly))
            qFatal("no sample");
        // Up to the first "moof" box lies what the film is, after it the pictures.
        const QByteArray head = whole.readAll();
        const QByteArray noFrames = head.left(head.indexOf("moof") - 4);

        const auto row = [](const char *name, const QString &file, const char *words) {
            QTest::newRow(name) << file << QByteArray(words);
        };
        row("missing", m_folder.filePath(QStringLiteral("missing.mp4")), "no such file");
        row("a name that could be a camera's", QStringLiteral("webcam"), "no such file");
        row("a folder", m_folder.path(), "a folder");
        row("a device", QStringLiteral("/dev/zero"), "a device");
        row("a camera", QStringLiteral("/dev/video7"), "no such file");
        row("a pipe", fifo, "a device");
        row("empty", written("empty.mp4", {}), "empty");
        row("text", written("text.mp4", "This is no film at all.\n"), "not a video");
        row("nothing but noughts", written("noughts.mp4", QByteArray(100'000, '\0')), "not a video");
        row("sound only", written("sound.mp4", sound), "no picture");
        row("no frames", written("none.mp4", noFrames), "No picture");
        row("cut in its head", written("cut.mp4", head.left(100)), "no picture");
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, words);
        const Outcome outcome = spotter({QStringLiteral("analyze"), file});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(complaints(outcome).size(), 1);
        QVERIFY2(complaints(outcome).front().contains(words), complaints(outcome).front());
        QVERIFY(outcome.out.isEmpty());
    }

    void tellsWrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--loud"), sample};
        QTest::newRow("unknown setting") << QStringList{
            QStringLiteral("--set"), QStringLiteral("video.size=8"), sample};
        QTest::newRow("out of range") << QStringList{
            QStringLiteral("--set"), QStringLiteral("video.chunk_size=0"), sample};
        QTest::newRow("no frames") << QStringList{QStringLiteral("--max-frames"), QStringLiteral("0"), sample};
    }

    void tellsWrongUse()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = spotter(QStringList{QStringLiteral("analyze")} + arguments);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(complaints(outcome).size(), 1);
        QVERIFY(outcome.out.isEmpty());
    }

    void heedsSettings()
    {
        const Outcome outcome = spotter(
            {QStringLiteral("analyze"), QStringLiteral("--json"), QStringLiteral("--quiet"), QStringLiteral("--set"),
                QStringLiteral("video.overlap=0"), QStringLiteral("--max-frames"), QStringLiteral("600"), sample});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(objects(outcome.out).front()[QLatin1String("chunks")].toInt(), 20);
    }

    void refusesATrainedModelInWords()
    {
        const Outcome outcome = spotter({QStringLiteral("analyze"), QStringLiteral("--set"),
            QStringLiteral("action_prediction.strategy=model_based"), sample});
        QCOMPARE(outcome.status, 1);
        QVERIFY(complaints(outcome).value(0).contains("rule_based"));
    }

    void finishesCleanlyOnCtrlC()
    {
        QProcess process;
        process.start(QStringLiteral(SPOTTER_PROGRAM),
            {QStringLiteral("analyze"), QStringLiteral("--json"), sample, sample, sample, sample, sample, sample});
        QVERIFY(process.waitForReadyRead(60000));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QJsonObject last = objects(process.readAllStandardOutput()).back();
        QCOMPARE(last[QLatin1String("type")].toString(), QStringLiteral("summary"));
        QCOMPARE(last[QLatin1String("interrupted")].toBool(), true);
    }

    void isQuietWhenNobodyReadsOn()
    {
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("\"$0\" analyze --json \"$1\" | head -n 1"),
                QStringLiteral(SPOTTER_PROGRAM), sample});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.readAllStandardOutput().count('\n'), 1);
        QVERIFY(!process.readAllStandardError().contains("spotter: "));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAnalyze)
#include "test_analyze.moc"
