#include "core/stream/timeline_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;
using Form = TimelineWriter::Form;
using Extent = TimelineWriter::Extent;

namespace {

/// One of each kind of event, and the summary.
QByteArray told(Form form, Extent extent, const QString &file = {})
{
    QByteArray all;
    TimelineWriter writer([&](const QByteArray &line) { all += line; }, form, extent);
    if (!file.isEmpty())
        writer.beginFile(file);

    ActionEvent action;
    action.time = 4500ms;
    action.token = ActionToken::Feedback;
    action.confidence = 0.85;
    action.cause = Cause::Interval;
    writer.write(action);
    Feedback feedback;
    feedback.from = 1s;
    feedback.to = feedback.said = 4500ms;
    feedback.text = QStringLiteral("Say \"knees\",\nback\\slash – straight");
    writer.write(feedback); // still growing
    feedback.complete = true;
    writer.write(feedback);
    writer.write(Repetition{2s, 4s, 3, 0.9});
    writer.write(Gap{5s, 7s, GapReason::CameraLost});
    writer.write(Degradation{8s, QStringLiteral("no memory"), QStringLiteral("Fewer pictures"), true});

    SessionSummary summary;
    summary.stats.framesIn = 300;
    summary.stats.framesDropped = 2;
    summary.stats.repetitions = 3;
    summary.stats.utterances = 1;
    summary.stats.stages = {{QStringLiteral("motion"), 150, 0.25, 0.2, 0.5}};
    summary.length = 10s;
    summary.taken_s = 0.5;
    writer.write(summary);
    return all;
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines.trimmed().split('\n')) {
        QJsonParseError problem;
        all.push_back(QJsonDocument::fromJson(line, &problem).object());
        if (problem.error != QJsonParseError::NoError)
            qWarning() << problem.errorString() << line;
    }
    return all;
}

} // namespace

class TestTimelineWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneJsonObjectALine()
    {
        const QByteArray text = told(Form::Json, Extent::All);
        const QByteArray first =
            R"({"type":"action","time":4.5,"token":"<feedback>","confidence":0.85,"cause":"interval"})";
        QCOMPARE(text.left(text.indexOf('\n')), first);

        const QList<QJsonObject> lines = objects(text);
        QCOMPARE(lines.size(), 6);
        QStringList types;
        for (const QJsonObject &line : lines)
            types.push_back(line[QLatin1String("type")].toString());
        QCOMPARE(types,
            (QStringList{QStringLiteral("action"), QStringLiteral("feedback"), QStringLiteral("rep"),
                QStringLiteral("gap"), QStringLiteral("degradation"), QStringLiteral("summary")}));
        QCOMPARE(lines[1][QLatin1String("text")].toString(), QStringLiteral("Say \"knees\",\nback\\slash – straight"));
        QCOMPARE(lines[1][QLatin1String("start")].toDouble(), 1.0);
        QCOMPARE(lines[1][QLatin1String("end")].toDouble(), 4.5);
        QCOMPARE(lines[2][QLatin1String("number")].toInt(), 3);
        QCOMPARE(lines[2][QLatin1String("time")].toDouble(), 4.0);
        QCOMPARE(lines[3][QLatin1String("reason")].toString(), QStringLiteral("camera_lost"));
        QCOMPARE(lines[4][QLatin1String("effect")].toString(), QStringLiteral("Fewer pictures"));
        QCOMPARE(lines[4][QLatin1String("cause")].toString(), QStringLiteral("no memory"));
        QVERIFY(lines[4][QLatin1String("active")].toBool());
        QCOMPARE(lines[5][QLatin1String("frames")].toInt(), 300);
        QCOMPARE(lines[5][QLatin1String("dropped")].toInt(), 2);
        QCOMPARE(lines[5][QLatin1String("video_seconds")].toDouble(), 10.0);
        QCOMPARE(lines[5][QLatin1String("stages")][0][QLatin1String("p95_ms")].toDouble(), 0.5);
    }

    void namesTheFileWhereThereAreSeveral()
    {
        for (const QJsonObject &line : objects(told(Form::Json, Extent::All, QStringLiteral("a b.mp4"))))
            QCOMPARE(line[QLatin1String("file")].toString(), QStringLiteral("a b.mp4"));
        QVERIFY(told(Form::Text, Extent::All, QStringLiteral("a b.mp4")).startsWith("a b.mp4\n"));
    }

    void tellsOnlyTheSummaryWhereAsked()
    {
        const QList<QJsonObject> lines = objects(told(Form::Json, Extent::SummaryOnly));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][QLatin1String("type")].toString(), QStringLiteral("summary"));
        QVERIFY(!told(Form::Text, Extent::SummaryOnly).contains("repetition 3"));
    }

    void isReadableAsText()
    {
        const QList<QByteArray> lines = told(Form::Text, Extent::All).split('\n');
        QCOMPARE(lines[0], QByteArray("    0:04.5  <feedback>  Say \"knees\","));
        QVERIFY(lines[2].endsWith("0:04.0  repetition 3"));
        QVERIFY(lines[3].contains("0:05.0  gap of 2.0 s"));
        QVERIFY(lines[4].contains("0:08.0  Fewer pictures (no memory)"));
        QVERIFY(lines[5].contains("Repetitions: 3."));
    }
};

QTEST_APPLESS_MAIN(TestTimelineWriter)
#include "test_timeline_writer.moc"
