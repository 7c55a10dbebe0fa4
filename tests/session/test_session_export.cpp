// What is exported is read back as other programs would read it.
#include "core/session/captions.h"
#include "core/session/clip_spans.h"
#include "core/session/session_export.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spotter;
using namespace std::chrono_literals;

namespace {

KeptSession session()
{
    KeptSession kept;
    kept.summary.name = QStringLiteral("2026-03-01_18-30-05");
    kept.summary.title = QStringLiteral("Kniebeugen „tief“");
    kept.summary.began = QDateTime(QDate(2026, 3, 1), QTime(18, 30, 5), Qt::OffsetFromUTC, 3600);
    kept.summary.length = 75s;
    kept.actions = {{1s, 0, ActionToken::Next, 0.5, Cause::Watching, 0.1, 0ms},
        {2s, 1, ActionToken::Feedback, 0.9, Cause::Form, 0.2, 12ms}};
    const auto say = [&](int id, SessionTime said, const QString &text) {
        kept.utterances.push_back({{.id = id,
                                       .from = said - 1s,
                                       .to = said,
                                       .said = said,
                                       .token = ActionToken::Feedback,
                                       .text = text,
                                       .confidence = 0.9,
                                       .coach = QStringLiteral("motion"),
                                       .complete = true},
            said + 500ms});
    };
    say(0, 2s, QStringLiteral("Lower, \"please\"\nand <slowly> & well"));
    say(1, 3500ms, QStringLiteral("wrong"));
    say(2, 65s, QStringLiteral("Knees in"));
    kept.reviews = {{1, Verdict::Rejected, {}}, {2, Verdict::Rewritten, QStringLiteral("Knees out")}};
    kept.repetitions = {{1s, 2s, 1, 0.9}};
    kept.notes = {{1, 5s, QStringLiteral("a, note")}};
    kept.gaps = {{6s, 7s, GapReason::Paused}};
    kept.ownEvents = {{4, QStringLiteral("looks away"), 8s, 9s}};
    kept.summary.person = QStringLiteral("Zoë");
    kept.motion = {{33ms, 0.5, -1, true, 0}};
    kept.degradations = {{1s, QStringLiteral("hot"), QStringLiteral("slow"), true}};
    kept.changes = {{1s, QStringLiteral("video.overlap"), QStringLiteral("4"), QStringLiteral("2")}};
    return kept;
}

/// The part of JSON Schema that ours uses. Empty where \p value is as \p schema says, else what is wrong.
QString problem(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    const QString type = schema.value(QLatin1String("type")).toString();
    const bool isRight = type.isEmpty() || (type == QLatin1String("object") && value.isObject())
        || (type == QLatin1String("array") && value.isArray()) || (type == QLatin1String("string") && value.isString())
        || (type == QLatin1String("boolean") && value.isBool()) || (type == QLatin1String("number") && value.isDouble())
        || (type == QLatin1String("integer") && value.isDouble() && value.toDouble() == value.toInt());
    if (!isRight)
        return place + QStringLiteral(": no ") + type;
    if (schema.contains(QLatin1String("const")) && schema.value(QLatin1String("const")) != value)
        return place + QStringLiteral(": another constant");
    if (schema.contains(QLatin1String("enum")) && !schema.value(QLatin1String("enum")).toArray().contains(value))
        return place + QStringLiteral(": not one of those allowed");
    for (const QJsonValue &key : schema.value(QLatin1String("required")).toArray()) {
        if (!value.toObject().contains(key.toString()))
            return place + QStringLiteral(" lacks ") + key.toString();
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!properties.isEmpty() && !properties.contains(member.key()))
            return place + QStringLiteral(" has an unknown ") + member.key();
        const QString inner =
            problem(member.value(), properties.value(member.key()).toObject(), place + u'/' + member.key());
        if (!inner.isEmpty())
            return inner;
    }
    for (const QJsonValue &item : value.toArray()) {
        const QString inner =
            problem(item, schema.value(QLatin1String("items")).toObject(), place + QStringLiteral("[]"));
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

/// A reader of RFC 4180.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted && letter == u'"' && text.mid(i + 1, 1) == u"\"") {
            cell += letter;
            ++i;
        } else if (letter == u'"') {
            quoted = !quoted;
        } else if (!quoted && (letter == u',' || letter == u'\n')) {
            rows.back() << std::exchange(cell, {});
            if (letter == u'\n' && i + 1 < text.size())
                rows.push_back({});
        } else if (quoted || letter != u'\r') {
            cell += letter;
        }
    }
    return rows;
}

} // namespace

class TestSessionExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonIsAsTheSchemaSays()
    {
        QFile file(QStringLiteral(SPOTTER_SOURCE "/resources/session.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!schema.isEmpty());
        for (const KeptSession &kept : {session(), KeptSession{}}) {
            const QJsonDocument json = QJsonDocument::fromJson(sessionJson(kept));
            QCOMPARE(problem(json.object(), schema, {}), QString());
        }
    }

    void jsonHoldsVerdictsBesideTheWords()
    {
        const QJsonArray utterances =
            QJsonDocument::fromJson(sessionJson(session())).object().value(QLatin1String("utterances")).toArray();
        QCOMPARE(utterances.size(), 3);
        QCOMPARE(utterances[2][QLatin1String("text")].toString(), QStringLiteral("Knees in"));
        QCOMPARE(utterances[2][QLatin1String("rewritten")].toString(), QStringLiteral("Knees out"));
        QCOMPARE(utterances[1][QLatin1String("verdict")].toString(), QStringLiteral("rejected"));
        QCOMPARE(utterances[0][QLatin1String("said")].toDouble(), 2.0);
    }

    void csvIsReadBack()
    {
        const QList<QStringList> rows = csvRows(QString::fromUtf8(sessionCsv(session())));
        QCOMPARE(rows.size(), 1 + 1 + 3 + 1 + 1 + 1 + 1);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows[0].size());
        const auto column = [&](const char *name) { return rows[0].indexOf(QLatin1String(name)); };
        QStringList kinds;
        for (const QStringList &row : rows.mid(1))
            kinds << row[0];
        QCOMPARE(kinds,
            (QStringList{"repetition", "action", "utterance", "utterance", "note", "gap", "event", "utterance"}));
        QCOMPARE(rows[3][column("text")], QStringLiteral("Lower, \"please\"\nand <slowly> & well"));
        QCOMPARE(rows[8][column("rewritten")], QStringLiteral("Knees out"));
        QCOMPARE(rows[7][column("text")], QStringLiteral("looks away"));
        QCOMPARE(rows[7][column("end")], QStringLiteral("9"));
        QCOMPARE(rows[6][column("cause")], QStringLiteral("paused"));
        QCOMPARE(rows[1][column("range")], QStringLiteral("0.9"));
    }

    void captionsAreWhatShouldBeRead_data()
    {
        QTest::addColumn<bool>("web");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("SRT") << false << 0.0 << 1000.0
                             << "1\n00:00:02,000 --> 00:00:03,500\nLower, \"please\" and <slowly> & well\n\n"
                                "2\n00:01:05,000 --> 00:01:07,000\nKnees out\n\n";
        QTest::newRow("WebVTT")
            << true << 0.0 << 1000.0
            << "WEBVTT\n\n"
               "1\n00:00:02.000 --> 00:00:03.500\nLower, \"please\" and &lt;slowly&gt; &amp; well\n\n"
               "2\n00:01:05.000 --> 00:01:07.000\nKnees out\n\n";
        QTest::newRow("of a clip") << false << 64.0 << 66.0 << "1\n00:00:01,000 --> 00:00:02,000\nKnees out\n\n";
        QTest::newRow("of a silent clip") << true << 10.0 << 20.0 << "WEBVTT\n\n";
    }
    void captionsAreWhatShouldBeRead()
    {
        QFETCH(bool, web);
        QFETCH(double, from);
        QFETCH(double, to);
        const CaptionForm form = web ? CaptionForm::WebVtt : CaptionForm::Srt;
        QTEST(QString::fromUtf8(captionFile(session(), form, fromSeconds(from), fromSeconds(to))), "text");
    }

    void clipsStandAroundEvents_data()
    {
        QTest::addColumn<int>("events");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::addColumn<QString>("spans");
        QTest::newRow("corrections") << int(ClipEvents::Corrections) << 0.5 << 0.0 << "1.5-2.5 3.0-4.0 64.5-65.5";
        QTest::newRow("that touch") << int(ClipEvents::Corrections) << 1.0 << 0.0 << "1.0-4.0 64.0-65.5";
        QTest::newRow("to the ends") << int(ClipEvents::Corrections) << 40.0 << 40.0 << "0.0-75.0";
        QTest::newRow("praise") << int(ClipEvents::Praise) << 1.0 << 1.0 << "";
        QTest::newRow("accepted") << int(ClipEvents::Accepted) << 1.0 << 1.0 << "64.0-66.5";
        QTest::newRow("rejected") << int(ClipEvents::Rejected) << 0.0 << 1.0 << "3.5-5.0";
        QTest::newRow("notes") << int(ClipEvents::Notes) << 1.0 << 2.0 << "4.0-7.0";
        QTest::newRow("repetitions") << int(ClipEvents::Repetitions) << 0.0 << 0.0 << "1.0-2.0";
    }
    void clipsStandAroundEvents()
    {
        QFETCH(int, events);
        QFETCH(double, before);
        QFETCH(double, after);
        QStringList found;
        for (const ClipSpan &span : clipSpans(session(), ClipEvents(events), fromSeconds(before), fromSeconds(after)))
            found << QStringLiteral("%1-%2").arg(toSeconds(span.from), 0, 'f', 1).arg(toSeconds(span.to), 0, 'f', 1);
        QTEST(found.join(QLatin1Char(' ')), "spans");
    }

    void clipsHaveNames_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("clips");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << "/tmp/best.mp4" << 1 << "/tmp/best.mp4";
        QTest::newRow("without a folder") << "best.mp4" << 1 << "best.mp4";
        QTest::newRow("without an ending") << "/tmp/best" << 1 << "/tmp/best.mp4";
        QTest::newRow("several") << "/tmp/best.mp4" << 3 << "/tmp/best-2.mp4";
        QTest::newRow("several, told apart") << "/tmp/{time}.mp4" << 3 << "/tmp/1-05.2.mp4";
        QTest::newRow("words") << "/tmp/{number} {what}.mp4" << 3 << "/tmp/2 Knees_out_ins_Tal.mp4";
        QTest::newRow("title") << "/tmp/{title}/{title}.mp4" << 1 << "/tmp/{title}/Kniebeugen_tief.mp4";
        QTest::newRow("session") << "{session}.mp4" << 1 << "2026-03-01_18-30-05.mp4";
    }
    void clipsHaveNames()
    {
        QFETCH(QString, pattern);
        QFETCH(int, clips);
        const ClipSpan span{65200ms, 70s, QStringLiteral("Knees/out: \"ins\" Tal!")};
        QTEST(clipPath(pattern, session().summary, span, 1, std::size_t(clips)), "path");
    }
};

QTEST_GUILESS_MAIN(TestSessionExport)
#include "test_session_export.moc"
