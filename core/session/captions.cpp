#include "core/session/captions.h"

#include <algorithm>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr SessionTime least = 2s; ///< to read a few words
constexpr SessionTime perLetter = 60ms;

/// 00:01:02,345 or with a point.
QByteArray captionTime(SessionTime time, char mark)
{
    const qint64 ms = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    return QString::asprintf("%02lld:%02lld:%02lld%c%03lld", static_cast<long long>(ms / 3'600'000),
        static_cast<long long>(ms / 60'000 % 60), static_cast<long long>(ms / 1000 % 60), mark,
        static_cast<long long>(ms % 1000))
        .toLatin1();
}

/// WebVTT reads & and < as markup.
QByteArray captionText(QString words, CaptionForm form)
{
    if (form == CaptionForm::WebVtt)
        words.replace(u'&', QLatin1String("&amp;"))
            .replace(u'<', QLatin1String("&lt;"))
            .replace(u'>', QLatin1String("&gt;"));
    return words.toUtf8();
}

} // namespace

QHash<int, Review> reviewsOf(const KeptSession &session)
{
    QHash<int, Review> reviews;
    for (const Review &review : session.reviews)
        reviews.insert(review.utterance, review);
    return reviews;
}

std::vector<Caption> captionsOf(const KeptSession &session, SessionTime from, SessionTime to)
{
    const QHash<int, Review> reviews = reviewsOf(session);
    std::vector<Caption> captions;
    for (std::size_t i = 0; i < session.utterances.size(); ++i) {
        const KeptUtterance &utterance = session.utterances[i];
        const Review review = reviews.value(utterance.feedback.id);
        const QString said =
            (review.verdict == Verdict::Rewritten ? review.text : utterance.feedback.text).simplified();
        const SessionTime begin = utterance.feedback.said;
        if (review.verdict == Verdict::Rejected || begin < from || begin > to || said.isEmpty())
            continue;
        SessionTime end = std::max(utterance.ended, begin + std::max(least, perLetter * int(said.size())));
        if (i + 1 < session.utterances.size())
            end = std::min(end, std::max(session.utterances[i + 1].feedback.said, begin + 1ms));
        end = std::min(end, to);
        if (end > begin)
            captions.push_back({begin, end, utterance.feedback.token, said});
    }
    return captions;
}

QByteArray captionFile(const KeptSession &session, CaptionForm form, SessionTime from, SessionTime to)
{
    const char mark = form == CaptionForm::Srt ? ',' : '.';
    QByteArray text = form == CaptionForm::WebVtt ? "WEBVTT\n\n" : "";
    int cue = 0;
    for (const Caption &caption : captionsOf(session, from, to)) {
        text += QByteArray::number(++cue) + '\n' + captionTime(caption.from - from, mark) + " --> "
            + captionTime(caption.to - from, mark) + '\n' + captionText(caption.text, form) + "\n\n";
    }
    return text;
}

} // namespace spotter
