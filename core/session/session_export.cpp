#include "core/session/session_export.h"

#include "core/session/captions.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace spotter {

namespace {

/// To the nanosecond, so that an import brings back the very same time: see timeOfSeconds().
double seconds(SessionTime time)
{
    return toSeconds(time);
}

template <typename Event> QJsonArray listOf(const std::vector<Event> &events, QJsonObject (*objectOf)(const Event &))
{
    QJsonArray list;
    for (const Event &event : events)
        list.append(objectOf(event));
    return list;
}

QJsonObject frameObject(const ScoredFrame &frame)
{
    return {{QStringLiteral("time"), seconds(frame.time)}, {QStringLiteral("score"), double(frame.score)},
        {QStringLiteral("chosen"), frame.chosen}};
}

QJsonObject actionObject(const ActionEvent &action)
{
    QJsonObject object{{QStringLiteral("time"), seconds(action.time)}, {QStringLiteral("chunk"), action.chunk},
        {QStringLiteral("token"), tokenText(action.token)}, {QStringLiteral("confidence"), action.confidence},
        {QStringLiteral("cause"), causeKey(action.cause)}, {QStringLiteral("motion_score"), action.motionScore},
        {QStringLiteral("latency"), seconds(action.latency)}};
    if (action.frames.scoring != FrameScoring::None) {
        object.insert(QStringLiteral("scoring"), scoringKey(action.frames.scoring));
        object.insert(QStringLiteral("frames"), listOf(action.frames.frames, frameObject));
    }
    return object;
}

QJsonObject repetitionObject(const Repetition &repetition)
{
    return {{QStringLiteral("start"), seconds(repetition.from)}, {QStringLiteral("end"), seconds(repetition.time)},
        {QStringLiteral("number"), repetition.number}, {QStringLiteral("range"), repetition.range}};
}

QJsonObject motionObject(const MotionSample &sample)
{
    return {{QStringLiteral("time"), seconds(sample.time)}, {QStringLiteral("level"), sample.level},
        {QStringLiteral("phase"), sample.phase}, {QStringLiteral("present"), sample.present},
        {QStringLiteral("repetitions"), sample.repetitions}};
}

QJsonObject gapObject(const Gap &gap)
{
    return {{QStringLiteral("start"), seconds(gap.from)}, {QStringLiteral("end"), seconds(gap.to)},
        {QStringLiteral("reason"), gapKey(gap.reason)}};
}

QJsonObject degradationObject(const Degradation &degradation)
{
    return {{QStringLiteral("time"), seconds(degradation.time)}, {QStringLiteral("cause"), degradation.cause},
        {QStringLiteral("effect"), degradation.effect}, {QStringLiteral("active"), degradation.active}};
}

QJsonObject noteObject(const Note &note)
{
    return {{QStringLiteral("id"), note.id}, {QStringLiteral("time"), seconds(note.time)},
        {QStringLiteral("text"), note.text}};
}

QJsonObject ownEventObject(const OwnEvent &event)
{
    return {{QStringLiteral("id"), event.id}, {QStringLiteral("name"), event.name},
        {QStringLiteral("start"), seconds(event.from)}, {QStringLiteral("end"), seconds(event.to)}};
}

QJsonObject changeObject(const SettingChange &change)
{
    return {{QStringLiteral("time"), seconds(change.time)}, {QStringLiteral("key"), change.key},
        {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}};
}

QJsonObject utteranceObject(const KeptUtterance &utterance, const Review &review)
{
    const Feedback &said = utterance.feedback;
    QJsonObject object{{QStringLiteral("id"), said.id}, {QStringLiteral("start"), seconds(said.from)},
        {QStringLiteral("end"), seconds(said.to)}, {QStringLiteral("said"), seconds(said.said)},
        {QStringLiteral("ended"), seconds(utterance.ended)}, {QStringLiteral("token"), tokenText(said.token)},
        {QStringLiteral("text"), said.text}, {QStringLiteral("confidence"), said.confidence},
        {QStringLiteral("coach"), said.coach}, {QStringLiteral("complete"), said.complete},
        {QStringLiteral("verdict"), verdictKey(review.verdict)}};
    if (review.verdict == Verdict::Rewritten)
        object.insert(QStringLiteral("rewritten"), review.text);
    return object;
}

QByteArray cell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

struct Row {
    SessionTime time{};
    QStringList cells;
};

} // namespace

QByteArray sessionJson(const KeptSession &session)
{
    const LibraryEntry &summary = session.summary;
    const QHash<int, Review> reviews = reviewsOf(session);
    QJsonArray utterances;
    for (const KeptUtterance &utterance : session.utterances)
        utterances.append(utteranceObject(utterance, reviews.value(utterance.feedback.id)));
    const QJsonObject about{{QStringLiteral("name"), summary.name}, {QStringLiteral("title"), summary.title},
        {QStringLiteral("person"), summary.person}, {QStringLiteral("exercise"), summary.exercise},
        {QStringLiteral("began"), summary.began.toString(Qt::ISODate)}, {QStringLiteral("source"), summary.source},
        {QStringLiteral("live"), summary.live}, {QStringLiteral("coach"), summary.coach},
        {QStringLiteral("length"), seconds(summary.length)}, {QStringLiteral("state"), sessionStateKey(summary.state)}};
    const QJsonObject all{{QStringLiteral("format"), QStringLiteral("spotter-session")}, {QStringLiteral("version"), 1},
        {QStringLiteral("session"), about}, {QStringLiteral("provenance"), session.provenance},
        {QStringLiteral("actions"), listOf(session.actions, actionObject)}, {QStringLiteral("utterances"), utterances},
        {QStringLiteral("repetitions"), listOf(session.repetitions, repetitionObject)},
        {QStringLiteral("motion"), listOf(session.motion, motionObject)},
        {QStringLiteral("gaps"), listOf(session.gaps, gapObject)},
        {QStringLiteral("degradations"), listOf(session.degradations, degradationObject)},
        {QStringLiteral("notes"), listOf(session.notes, noteObject)},
        {QStringLiteral("own_events"), listOf(session.ownEvents, ownEventObject)},
        {QStringLiteral("setting_changes"), listOf(session.changes, changeObject)}};
    return QJsonDocument(all).toJson();
}

QByteArray sessionCsv(const KeptSession &session)
{
    std::vector<Row> rows;
    const auto add = [&](const char *kind, SessionTime from, SessionTime to, QStringList rest) {
        rest.prepend(number(seconds(to)));
        rest.prepend(number(seconds(from)));
        rest.prepend(QString::fromLatin1(kind));
        rows.push_back({from, std::move(rest)});
    };
    const QHash<int, Review> reviews = reviewsOf(session);
    for (const ActionEvent &action : session.actions) {
        if (action.token != ActionToken::Next)
            add("action", action.time, action.time,
                {tokenText(action.token), number(action.confidence), causeKey(action.cause)});
    }
    for (const KeptUtterance &utterance : session.utterances) {
        const Feedback &said = utterance.feedback;
        const Review review = reviews.value(said.id);
        add("utterance", said.said, utterance.ended,
            {tokenText(said.token), number(said.confidence), {}, said.text, verdictKey(review.verdict), review.text,
                said.coach});
    }
    for (const Repetition &repetition : session.repetitions)
        add("repetition", repetition.from, repetition.time,
            {{}, {}, {}, QString::number(repetition.number), {}, {}, {}, number(repetition.range)});
    for (const Note &note : session.notes)
        add("note", note.time, note.time, {{}, {}, {}, note.text});
    for (const OwnEvent &event : session.ownEvents)
        add("event", event.from, event.to, {{}, {}, {}, event.name});
    for (const Gap &gap : session.gaps)
        add("gap", gap.from, gap.to, {{}, {}, gapKey(gap.reason)});
    std::ranges::stable_sort(rows, {}, &Row::time);

    constexpr qsizetype columns = 11;
    QByteArray csv = "kind,start,end,token,confidence,cause,text,verdict,rewritten,coach,range\r\n";
    for (Row &row : rows) {
        row.cells.resize(columns);
        QByteArrayList cells;
        for (const QString &text : row.cells)
            cells << cell(text);
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace spotter
