#include "core/session/week_figures.h"

#include <algorithm>

namespace spotter {

namespace {

QDate mondayOf(const LibraryEntry &session)
{
    const QDate day = session.began.toLocalTime().date();
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

std::optional<double> WeekFigures::tempo() const
{
    return repetitions > 0 ? std::optional(toSeconds(moving) / repetitions) : std::nullopt;
}

std::optional<double> WeekFigures::utterancesPerMinute() const
{
    return length > SessionTime{} ? std::optional(60.0 * utterances / toSeconds(length)) : std::nullopt;
}

std::optional<double> WeekFigures::acceptedShare() const
{
    return reviewed > 0 ? std::optional(double(accepted) / reviewed) : std::nullopt;
}

std::vector<WeekFigures> weekFigures(const std::vector<LibraryEntry> &sessions, int most)
{
    QDate first;
    QDate last;
    for (const LibraryEntry &session : sessions) {
        const QDate monday = mondayOf(session);
        if (!monday.isValid())
            continue;
        first = first.isValid() ? std::min(first, monday) : monday;
        last = last.isValid() ? std::max(last, monday) : monday;
    }
    if (!last.isValid())
        return {};
    first = std::max(first, last.addDays(-7 * (most - 1)));
    std::vector<WeekFigures> weeks(std::size_t(first.daysTo(last) / 7 + 1));
    for (std::size_t i = 0; i < weeks.size(); ++i)
        weeks[i].monday = first.addDays(7 * qint64(i));
    for (const LibraryEntry &session : sessions) {
        const QDate monday = mondayOf(session);
        if (!monday.isValid() || monday < first)
            continue;
        WeekFigures &week = weeks[std::size_t(first.daysTo(monday) / 7)];
        ++week.sessions;
        week.repetitions += session.repetitions;
        week.length += session.length;
        week.moving += session.moving;
        week.utterances += session.utterances;
        week.reviewed += session.reviewed;
        week.accepted += session.accepted;
    }
    return weeks;
}

} // namespace spotter
