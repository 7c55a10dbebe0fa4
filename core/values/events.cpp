#include "core/values/events.h"

#include "core/values/coach_state.h"
#include "core/values/error.h"
#include "core/values/review.h"
#include "core/values/stats.h"

#include <QCoreApplication>

#include <array>

namespace spotter {

namespace {

struct Words {
    const char* key;
    const char* text;
};

constexpr std::array<Words, 11> causes{{
    {"watching", QT_TRANSLATE_NOOP("Cause", "watching")},
    {"silence", QT_TRANSLATE_NOOP("Cause", "silent after the last utterance")},
    {"interval", QT_TRANSLATE_NOOP("Cause", "regular look at the form")},
    {"motion", QT_TRANSLATE_NOOP("Cause", "much movement")},
    {"form", QT_TRANSLATE_NOOP("Cause", "something to correct")},
    {"steady_movement", QT_TRANSLATE_NOOP("Cause", "steady, full movement")},
    {"milestone", QT_TRANSLATE_NOOP("Cause", "a count worth saying")},
    {"set_finished", QT_TRANSLATE_NOOP("Cause", "set finished")},
    {"nothing_to_say", QT_TRANSLATE_NOOP("Cause", "nothing new to say")},
    {"low_confidence", QT_TRANSLATE_NOOP("Cause", "not sure enough")},
    {"model", QT_TRANSLATE_NOOP("Cause", "the model's own decision")},
}};

constexpr std::array<Words, 8> gaps{{
    {"none", QT_TRANSLATE_NOOP("Gap", "no gap")},
    {"dropped", QT_TRANSLATE_NOOP("Gap", "frames were dropped")},
    {"camera_lost", QT_TRANSLATE_NOOP("Gap", "the camera was gone")},
    {"stalled", QT_TRANSLATE_NOOP("Gap", "the camera gave no picture")},
    {"damaged", QT_TRANSLATE_NOOP("Gap", "the picture was damaged")},
    {"paused", QT_TRANSLATE_NOOP("Gap", "paused")},
    {"sought", QT_TRANSLATE_NOOP("Gap", "jumped to another place")},
    {"not_recorded", QT_TRANSLATE_NOOP("Gap", "seen, but not recorded")},
}};

} // namespace

QString tokenText(ActionToken token)
{
    switch (token) {
    case ActionToken::Next:
        return QStringLiteral("<next>");
    case ActionToken::Feedback:
        return QStringLiteral("<feedback>");
    case ActionToken::Correct:
        return QStringLiteral("<correct>");
    }
    return {};
}

QString scoringKey(FrameScoring scoring)
{
    switch (scoring) {
    case FrameScoring::None:
        return QStringLiteral("none");
    case FrameScoring::Movement:
        return QStringLiteral("movement");
    case FrameScoring::Attention:
        return QStringLiteral("attention");
    }
    return {};
}

QString causeKey(Cause cause)
{
    return QLatin1String(causes.at(std::size_t(cause)).key);
}

QString causeText(Cause cause)
{
    return QCoreApplication::translate("Cause", causes.at(std::size_t(cause)).text);
}

QString gapKey(GapReason reason)
{
    return QLatin1String(gaps.at(std::size_t(reason)).key);
}

QString gapText(GapReason reason)
{
    return QCoreApplication::translate("Gap", gaps.at(std::size_t(reason)).text);
}

void registerValueTypes()
{
    qRegisterMetaType<CoachState>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<ActionEvent>();
    qRegisterMetaType<Feedback>();
    qRegisterMetaType<Repetition>();
    qRegisterMetaType<Gap>();
    qRegisterMetaType<MotionSample>();
    qRegisterMetaType<Note>();
    qRegisterMetaType<Degradation>();
    qRegisterMetaType<Review>();
    qRegisterMetaType<EngineStats>();
}

} // namespace spotter
