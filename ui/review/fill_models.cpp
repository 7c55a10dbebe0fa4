#include "ui/review/fill_models.h"

#include "ui/timeline/timeline_model.h"
#include "ui/transcript/transcript_model.h"

#include <algorithm>

namespace spotter {

namespace {

/// When something was told. Of the same time, what comes first in fillModels() was told first.
struct Telling {
    SessionTime time{};
    std::function<void()> tell;
};

} // namespace

void fillModels(const KeptSession &session, TimelineModel &timeline, TranscriptModel &transcript)
{
    timeline.clear();
    transcript.clear();
    std::vector<Telling> tellings;
    tellings.reserve(session.actions.size() + 2 * session.utterances.size() + session.repetitions.size()
        + session.gaps.size() + session.degradations.size());
    const auto add = [&](const auto &events, auto timeOf) {
        for (const auto &event : events)
            tellings.push_back({timeOf(event), [&timeline, &event] { timeline.add(event); }});
    };
    const auto itsTime = [](const auto &event) { return event.time; };
    add(session.gaps, [](const Gap &gap) { return gap.to; });
    add(session.repetitions, itsTime);
    add(session.degradations, itsTime);
    add(session.actions, itsTime);
    for (const KeptUtterance &utterance : session.utterances) {
        Feedback begun = utterance.feedback;
        begun.complete = false;
        tellings.push_back({begun.said, [&timeline, begun] { timeline.add(begun); }});
        // The timeline ends an utterance at the latest time told of, so its end waits for that time.
        tellings.push_back({utterance.ended, [&timeline, &utterance] { timeline.add(utterance.feedback); }});
        transcript.add(utterance.feedback);
    }
    std::ranges::stable_sort(tellings, {}, &Telling::time);

    auto sample = session.motion.begin();
    for (const Telling &telling : tellings) {
        for (; sample != session.motion.end() && sample->time <= telling.time; ++sample)
            timeline.add(*sample);
        telling.tell();
    }
    std::for_each(sample, session.motion.end(), [&](const MotionSample &rest) { timeline.add(rest); });
    for (const Review &review : session.reviews)
        transcript.setReview(review);
    for (const OwnEvent &event : session.ownEvents)
        timeline.add(event);
    for (const Note &note : session.notes) {
        timeline.add(note);
        transcript.add(note);
    }
}

} // namespace spotter
