#include "core/stream/coach_phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstring>
#include <iterator>
#include <span>

namespace spotter {

namespace {

/// A source text for lupdate; %n is the number (plural form), %1 the length of one repetition in seconds.
using Wordings = std::span<const char *const>;

constexpr const char *ready[] = {
    QT_TRANSLATE_NOOP("Coach", "I can see you – begin when you are ready."),
};
constexpr const char *count[] = {
    QT_TRANSLATE_N_NOOP("Coach", "That's %n."),
    QT_TRANSLATE_N_NOOP("Coach", "%n – keep going."),
    QT_TRANSLATE_N_NOOP("Coach", "%n done."),
};
constexpr const char *goOn[] = {
    QT_TRANSLATE_N_NOOP("Coach", "%n so far, %1 seconds each – keep going."),
    QT_TRANSLATE_N_NOOP("Coach", "You are at %n. Keep breathing."),
    QT_TRANSLATE_N_NOOP("Coach", "%n now – stay with this rhythm."),
};
constexpr const char *rushed[] = {
    QT_TRANSLATE_NOOP("Coach", "Too fast – take your time with each one."),
    QT_TRANSLATE_NOOP("Coach", "Slow down, and finish every repetition."),
};
constexpr const char *slowerDown[] = {
    QT_TRANSLATE_NOOP("Coach", "Slower on the way down."),
    QT_TRANSLATE_NOOP("Coach", "Control the way down – count to two."),
    QT_TRANSLATE_NOOP("Coach", "Don't drop – lower yourself slowly."),
};
constexpr const char *shallower[] = {
    QT_TRANSLATE_NOOP("Coach", "The last three were shallower – go deeper again."),
    QT_TRANSLATE_NOOP("Coach", "Use the full range, as in your first ones."),
    QT_TRANSLATE_NOOP("Coach", "You are getting shallow – fewer, but all the way."),
};
constexpr const char *gettingFaster[] = {
    QT_TRANSLATE_NOOP("Coach", "You are getting faster – back to the tempo you began with."),
    QT_TRANSLATE_NOOP("Coach", "Easy – keep the tempo of your first ones."),
};
constexpr const char *gettingSlower[] = {
    QT_TRANSLATE_NOOP("Coach", "You are slowing down – stop while the form is still good."),
    QT_TRANSLATE_NOOP("Coach", "The tempo is dropping – push through, or take a rest."),
};
constexpr const char *uneven[] = {
    QT_TRANSLATE_NOOP("Coach", "Left and right are not equal – keep your weight in the middle."),
    QT_TRANSLATE_NOOP("Coach", "One side does more work – even it out."),
};
constexpr const char *steady[] = {
    QT_TRANSLATE_NOOP("Coach", "Steady – keep that."),
    QT_TRANSLATE_NOOP("Coach", "Good – full range and even tempo."),
    QT_TRANSLATE_NOOP("Coach", "Just right – every one like the last."),
    QT_TRANSLATE_NOOP("Coach", "That is the form – stay with it."),
};
constexpr const char *setDone[] = {
    QT_TRANSLATE_N_NOOP("Coach", "Set done: %n repetitions, %1 seconds each, even range."),
    QT_TRANSLATE_N_NOOP("Coach", "Good set: %n repetitions at %1 seconds, all to the same depth."),
};
constexpr const char *setDoneUneven[] = {
    QT_TRANSLATE_N_NOOP(
        "Coach", "Set done: %n repetitions, %1 seconds each. The last ones were shallower than the first."),
    QT_TRANSLATE_N_NOOP("Coach", "%n repetitions at %1 seconds. Next set, keep the range to the end."),
};
constexpr const char *resting[] = {
    QT_TRANSLATE_N_NOOP("Coach", "%n seconds of rest – ready for the next set?"),
    QT_TRANSLATE_N_NOOP("Coach", "You have rested for %n seconds. Start when your breath is calm."),
};
constexpr const char *holding[] = {
    QT_TRANSLATE_N_NOOP("Coach", "Holding – %n seconds, keep the line."),
    QT_TRANSLATE_N_NOOP("Coach", "%n seconds – breathe, and stay tight."),
    QT_TRANSLATE_N_NOOP("Coach", "%n seconds and still steady."),
};
constexpr const char *nobodyThere[] = {
    QT_TRANSLATE_NOOP("Coach", "I can't see anybody."),
    QT_TRANSLATE_NOOP("Coach", "Nobody in the picture – I wait for you."),
};
constexpr const char *tooDark[] = {
    QT_TRANSLATE_NOOP("Coach", "It is too dark to see you – turn on a light."),
    QT_TRANSLATE_NOOP("Coach", "Still too dark – more light would help me."),
};
constexpr const char *tooBright[] = {
    QT_TRANSLATE_NOOP("Coach", "It is too bright to see you – turn away from the window."),
    QT_TRANSLATE_NOOP("Coach", "The picture is too bright – point the camera away from the light."),
};
constexpr const char *shaking[] = {
    QT_TRANSLATE_NOOP("Coach", "The camera is shaking – put it down firmly."),
    QT_TRANSLATE_NOOP("Coach", "The picture shakes – lean the camera against something."),
};
constexpr const char *tooFar[] = {
    QT_TRANSLATE_NOOP("Coach", "Come closer – you are small in the picture."),
    QT_TRANSLATE_NOOP("Coach", "A step closer, please – I can hardly see your movement."),
};
constexpr const char *tooNear[] = {
    QT_TRANSLATE_NOOP("Coach", "Step back so I can see your feet."),
    QT_TRANSLATE_NOOP("Coach", "A little further back – I need to see all of you."),
};

/// In the order of Phrase.
constexpr Wordings wordings[] = {ready, count, goOn, rushed, slowerDown, shallower, gettingFaster, gettingSlower,
    uneven, steady, setDone, setDoneUneven, resting, holding, nobodyThere, tooDark, tooBright, shaking, tooFar,
    tooNear};
static_assert(std::size(wordings) == std::size_t(Phrase::TooNear) + 1);

} // namespace

int wordingCount(Phrase phrase)
{
    return int(wordings[std::size_t(phrase)].size());
}

QString coachPhrase(Phrase phrase, int wording, const PhraseValues &values)
{
    const char *text = wordings[std::size_t(phrase)][std::size_t(wording)];
    // A number given for a sentence without one would ask for a plural form that its translation does not have.
    const int number = std::strstr(text, "%n") ? values.number : -1;
    const QString sentence = QCoreApplication::translate("Coach", text, nullptr, number);
    if (!sentence.contains(QLatin1String("%1")))
        return sentence;
    return sentence.arg(QLocale().toString(values.each_s, 'f', 1));
}

} // namespace spotter
