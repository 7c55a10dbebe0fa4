#include "ui/timeline/rehearsal_marks.h"

#include <QCoreApplication>

#include <map>

namespace spotter {

namespace {

constexpr std::array<const char *, 4> texts{
    QT_TRANSLATE_NOOP("Lane", "also with these settings"),
    QT_TRANSLATE_NOOP("Lane", "only with these settings"),
    QT_TRANSLATE_NOOP("Lane", "not with these settings"),
    QT_TRANSLATE_NOOP("Lane", "of this kind only with these settings"),
};

ActionEvent eventOf(const TimelineItem &item)
{
    return {.time = item.from,
        .chunk = item.number,
        .token = item.token,
        .confidence = item.confidence,
        .cause = item.cause,
        .latency = item.latency};
}

/// Nothing where both keep watching.
std::optional<Difference> differenceOf(ActionToken decided, ActionToken rehearsed)
{
    if (decided == rehearsed)
        return decided == ActionToken::Next ? std::nullopt : std::optional(Difference::Same);
    if (decided == ActionToken::Next)
        return Difference::Added;
    return rehearsed == ActionToken::Next ? Difference::Gone : Difference::Changed;
}

} // namespace

std::vector<RehearsedMark> rehearsedMarks(const TimelineModel &model, const LaneGuides &guides)
{
    struct Pair {
        ActionEvent decided;
        ActionEvent rehearsed;
    };
    std::map<SessionTime, Pair> pairs;
    if (guides.rehearsedTo <= guides.rehearsedFrom)
        return {};
    for (const int row : model.rows(Lane::Actions, guides.rehearsedFrom, guides.rehearsedTo))
        pairs[model.item(row).from].decided = eventOf(model.item(row));
    for (const ActionEvent &event : guides.rehearsed)
        pairs[event.time].rehearsed = event;

    std::vector<RehearsedMark> marks;
    for (const auto &[time, pair] : pairs) {
        const auto difference = differenceOf(pair.decided.token, pair.rehearsed.token);
        if (difference)
            marks.push_back({*difference == Difference::Gone ? pair.decided : pair.rehearsed, *difference});
    }
    return marks;
}

QString differenceText(Difference difference)
{
    return QCoreApplication::translate("Lane", texts.at(std::size_t(difference)));
}

} // namespace spotter
