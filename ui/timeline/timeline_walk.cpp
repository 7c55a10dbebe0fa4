#include "ui/timeline/timeline_walk.h"

namespace spotter {

namespace {

/// Events in the order of the walk: of two, the one with the lesser key comes first.
struct Key {
    SessionTime time{};
    int lane = 0;
    int place = 0;
    auto operator<=>(const Key &) const = default;
};

Key keyOf(const TimelineModel &model, int row, SessionTime time, WalkDirection direction)
{
    if (row < 0)
        return {time, direction == WalkDirection::Forward ? -1 : int(laneCount), 0};
    const TimelineItem &item = model.item(row);
    return {item.from, int(item.lane), int(model.lane(item.lane).placeOf(row, item.from))};
}

/// The place in \p lane that comes next from \p here, its size() where there is none.
std::size_t nextPlace(const LaneRows &rows, Lane lane, const Key &here, WalkDirection direction, bool all)
{
    const auto counts = [all, lane](const LaneSummary &event) {
        return all || lane != Lane::Actions || event.has(ActionToken::Feedback) || event.has(ActionToken::Correct);
    };
    const bool forward = direction == WalkDirection::Forward;
    if (int(lane) == here.lane) {
        const auto place = std::size_t(here.place);
        return forward ? rows.summaries().findFrom(place + 1, counts) : rows.summaries().findBefore(place, counts);
    }
    const bool laterLane = int(lane) > here.lane;
    const std::size_t edge = laterLane ? rows.firstFrom(here.time) : rows.firstBehind(here.time);
    return forward ? rows.summaries().findFrom(edge, counts) : rows.summaries().findBefore(edge, counts);
}

} // namespace

int nextRow(const TimelineModel &model, std::optional<Lane> only, int row, SessionTime time, WalkDirection direction)
{
    const Key here = keyOf(model, row, time, direction);
    std::optional<Key> best;
    int found = -1;
    for (int number = 0; number < int(laneCount); ++number) {
        const auto lane = Lane(number);
        if (only && *only != lane)
            continue;
        const LaneRows &rows = model.lane(lane);
        const std::size_t place = nextPlace(rows, lane, here, direction, only.has_value());
        if (place >= rows.size())
            continue;
        const Key key{rows.time(place), number, int(place)};
        if (best && (direction == WalkDirection::Forward ? *best < key : key < *best))
            continue;
        best = key;
        found = rows.row(place);
    }
    return found;
}

int nearestRow(const TimelineModel &model, Lane lane, SessionTime time)
{
    const LaneRows &rows = model.lane(lane);
    if (rows.size() == 0)
        return -1;
    const std::size_t behind = rows.firstFrom(time);
    if (behind == rows.size())
        return rows.row(behind - 1);
    if (behind == 0 || rows.time(behind) - time <= time - rows.time(behind - 1))
        return rows.row(behind);
    return rows.row(behind - 1);
}

} // namespace spotter
