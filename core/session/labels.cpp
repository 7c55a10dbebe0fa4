#include "core/session/labels.h"

#include "core/session/captions.h"

#include <QJsonDocument>

#include <algorithm>

namespace spotter {

namespace {

struct Label {
    SessionTime time{};
    QJsonObject object;
};

QJsonObject utteranceLabel(const Feedback &said, const Review &review)
{
    QJsonValue wanted;
    if (review.verdict != Verdict::Rejected)
        wanted = review.verdict == Verdict::Rewritten ? review.text : said.text;
    return {{QStringLiteral("start"), toSeconds(said.from)}, {QStringLiteral("end"), toSeconds(said.to)},
        {QStringLiteral("said"), toSeconds(said.said)}, {QStringLiteral("token"), tokenText(said.token)},
        {QStringLiteral("coach"), said.coach}, {QStringLiteral("text"), said.text},
        {QStringLiteral("verdict"), verdictKey(review.verdict)}, {QStringLiteral("wanted"), wanted}};
}

QJsonObject ownLabel(SessionTime from, SessionTime to, const QString &words)
{
    return {{QStringLiteral("start"), toSeconds(from)}, {QStringLiteral("end"), toSeconds(to)},
        {QStringLiteral("said"), toSeconds(from)}, {QStringLiteral("verdict"), QStringLiteral("own")},
        {QStringLiteral("wanted"), words}};
}

QJsonObject eventLabel(const OwnEvent &event)
{
    return {{QStringLiteral("start"), toSeconds(event.from)}, {QStringLiteral("end"), toSeconds(event.to)},
        {QStringLiteral("said"), toSeconds(event.from)}, {QStringLiteral("verdict"), QStringLiteral("event")},
        {QStringLiteral("event"), event.name}, {QStringLiteral("wanted"), QJsonValue()}};
}

} // namespace

QByteArray trainingLabels(const KeptSession &session)
{
    const QHash<int, Review> reviews = reviewsOf(session);
    std::vector<Label> labels;
    for (const KeptUtterance &utterance : session.utterances) {
        const Feedback &said = utterance.feedback;
        if (reviews.contains(said.id))
            labels.push_back({said.said, utteranceLabel(said, reviews.value(said.id))});
    }
    for (const Note &note : session.notes) {
        if (!note.text.isEmpty())
            labels.push_back({note.time, ownLabel(note.time, note.time, note.text)});
    }
    for (const OwnEvent &event : session.ownEvents)
        labels.push_back({event.from, eventLabel(event)});
    std::ranges::stable_sort(labels, {}, &Label::time);
    QByteArray lines;
    for (Label &label : labels) {
        label.object.insert(QStringLiteral("session"), session.summary.name);
        label.object.insert(QStringLiteral("film"), session.summary.name + QStringLiteral("/video.mp4"));
        lines += QJsonDocument(label.object).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace spotter
