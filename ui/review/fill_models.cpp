#include "ui/review/fill_models.h"

#include "ui/timeline/timeline_model.h"
#include "ui/transcript/transcript_model.h"

#include <algorithm>
#include <cstdint>
#include <functional>

namespace spotter {

namespace {

enum class Told { Gap, Repetition, Degradation, Action, Words, LastWord };

/// When something was told: the event of its kind at \p place. Of the same time, what comes first in orderTold() was
/// told first.
struct Telling {
    SessionTime time{};
    Told what = Told::Gap;
    std::uint32_t place = 0;
};

std::vector<Telling> orderTold(const KeptSession &session)
{
    std::vector<Telling> tellings;
    tellings.reserve(session.actions.size() + 2 * session.utterances.size() + session.repetitions.size()
        + session.gaps.size() + session.degradations.size());
    const auto add = [&](Told what, const auto &events, auto time) {
        for (std::uint32_t place = 0; place < events.size(); ++place)
            tellings.push_back({std::invoke(time, events[place]), what, place});
    };
    add(Told::Gap, session.gaps, &Gap::to);
    add(Told::Repetition, session.repetitions, &Repetition::time);
    add(Told::Degradation, session.degradations, &Degradation::time);
    add(Told::Action, session.actions, &ActionEvent::time);
    for (std::uint32_t place = 0; place < session.utterances.size(); ++place) {
        const KeptUtterance &utterance = session.utterances[place];
        tellings.push_back({utterance.feedback.said, Told::Words, place});
        // The timeline ends an utterance at the latest time told of, so its end waits for that time.
        tellings.push_back({utterance.ended, Told::LastWord, place});
    }
    std::ranges::stable_sort(tellings, {}, &Telling::time);
    return tellings;
}

void tell(TimelineModel &timeline, const KeptSession &session, const Telling &telling)
{
    switch (telling.what) {
    case Told::Gap:
        return timeline.add(session.gaps[telling.place]);
    case Told::Repetition:
        return timeline.add(session.repetitions[telling.place]);
    case Told::Degradation:
        return timeline.add(session.degradations[telling.place]);
    case Told::Action:
        return timeline.add(session.actions[telling.place]);
    case Told::LastWord:
        return timeline.add(session.utterances[telling.place].feedback);
    case Told::Words:
        Feedback begun = session.utterances[telling.place].feedback;
        begun.complete = false;
        return timeline.add(begun);
    }
}

} // namespace

void fillModels(const KeptSession &session, TimelineModel &timeline, TranscriptModel &transcript)
{
    timeline.refill([&] {
        auto sample = session.motion.begin();
        for (const Telling &telling : orderTold(session)) {
            for (; sample != session.motion.end() && sample->time <= telling.time; ++sample)
                timeline.add(*sample);
            tell(timeline, session, telling);
        }
        std::for_each(sample, session.motion.end(), [&](const MotionSample &rest) { timeline.add(rest); });
        for (const OwnEvent &event : session.ownEvents)
            timeline.add(event);
        for (const Note &note : session.notes)
            timeline.add(note);
    });
    std::vector<Feedback> said;
    for (const KeptUtterance &utterance : session.utterances)
        said.push_back(utterance.feedback);
    transcript.refill(said, session.reviews, session.notes);
}

} // namespace spotter
