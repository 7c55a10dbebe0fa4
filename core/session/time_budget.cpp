#include "core/session/time_budget.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace spotter {

namespace {

struct Span {
    SessionTime from{};
    SessionTime to{};
};

/// How long at least one of them lasts.
SessionTime covered(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    SessionTime sum{};
    SessionTime until = SessionTime::min();
    for (const Span &span : spans) {
        if (span.to <= until)
            continue;
        sum += span.to - std::max(span.from, until);
        until = span.to;
    }
    return sum;
}

/// One row for all of \p events; none where there is none.
template <typename Event, typename SpanOf>
void addRow(std::vector<BudgetRow> &rows, BudgetRow row, const std::vector<Event> &events, SpanOf spanOf)
{
    std::vector<Span> spans;
    for (const Event &event : events)
        spans.push_back(spanOf(event));
    row.count = int(spans.size());
    row.time = covered(std::move(spans));
    if (row.count > 0)
        rows.push_back(std::move(row));
}

void addTokens(std::vector<BudgetRow> &rows, const std::vector<ActionEvent> &actions)
{
    const std::size_t first = rows.size();
    for (const ActionToken token : {ActionToken::Next, ActionToken::Feedback, ActionToken::Correct})
        rows.push_back({.group = BudgetGroup::Tokens, .name = tokenText(token), .token = token});
    SessionTime before{};
    for (const ActionEvent &action : actions) {
        BudgetRow &row = rows[first + std::size_t(action.token)];
        ++row.count;
        row.time += std::max(SessionTime{}, action.time - before);
        before = std::max(before, action.time);
    }
}

} // namespace

std::vector<BudgetRow> ownEventBudget(const std::vector<OwnEvent> &events)
{
    QHash<QString, std::vector<Span>> spans;
    for (const OwnEvent &event : events)
        spans[event.name].push_back({event.from, event.to});
    std::vector<BudgetRow> rows;
    for (auto named = spans.cbegin(); named != spans.cend(); ++named)
        rows.push_back({.group = BudgetGroup::OwnEvents,
            .name = named.key(),
            .count = int(named->size()),
            .time = covered(*named)});
    std::ranges::sort(rows, [](const BudgetRow &one, const BudgetRow &other) {
        return std::tuple(other.time, other.count, one.name) < std::tuple(one.time, one.count, other.name);
    });
    return rows;
}

std::vector<BudgetRow> timeBudget(const KeptSession &session)
{
    std::vector<BudgetRow> rows;
    addTokens(rows, session.actions);
    addRow(rows, {.group = BudgetGroup::Speech, .name = QStringLiteral("speech")}, session.utterances,
        [](const KeptUtterance &utterance) {
            return Span{utterance.feedback.said, std::max(utterance.feedback.said, utterance.ended)};
        });
    addRow(rows, {.group = BudgetGroup::Movement, .name = session.summary.exercise}, session.repetitions,
        [](const Repetition &repetition) {
            return Span{repetition.from, repetition.time};
        });
    std::ranges::copy(ownEventBudget(session.ownEvents), std::back_inserter(rows));
    for (int reason = 0; reason <= int(GapReason::NotRecorded); ++reason) {
        std::vector<Gap> gaps;
        std::ranges::copy_if(
            session.gaps, std::back_inserter(gaps), [&](const Gap &gap) { return int(gap.reason) == reason; });
        addRow(rows, {.group = BudgetGroup::Gaps, .name = gapKey(GapReason(reason)), .reason = GapReason(reason)}, gaps,
            [](const Gap &gap) {
                return Span{gap.from, gap.to};
            });
    }
    return rows;
}

} // namespace spotter
