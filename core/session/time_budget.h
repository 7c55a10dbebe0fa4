// What a session's time went to: how often and for how long each action token stood, somebody exercised, something was
// said, each own event happened. Pure; any thread.
#pragma once

#include "core/session/kept_session.h"

namespace spotter {

enum class BudgetGroup { Tokens, Speech, Movement, OwnEvents, Gaps };

struct BudgetRow {
    BudgetGroup group = BudgetGroup::Tokens;
    QString name{}; ///< the token, "speech", the exercise (may be empty), the own event's word, the gap's reason
    ActionToken token = ActionToken::Next; ///< of Tokens
    GapReason reason = GapReason::None;    ///< of Gaps
    int count = 0;
    SessionTime time{}; ///< overlapping events count once

    bool operator==(const BudgetRow &) const = default;
};

/// In the order of BudgetGroup. A decision stands from the one before it, which is what it was about; the first one
/// from the beginning. What did not happen has no row, except the tokens.
std::vector<BudgetRow> timeBudget(const KeptSession &session);

/// The rows of OwnEvents alone, by time, the longest first.
std::vector<BudgetRow> ownEventBudget(const std::vector<OwnEvent> &events);

} // namespace spotter
