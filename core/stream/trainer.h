// Watches the evidence of the movement as a trainer does and finds the words: short, specific, not too often, and never
// the same twice within a few utterances. Everything goes by session time, so the same movement gives the same words.
#pragma once

#include "core/stream/trainer_rules.h"

#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace spotter {

/// Something to say.
struct Remark {
    Phrase phrase{};
    ActionToken token = ActionToken::Feedback;
    Cause cause = Cause::Form;
    double confidence = 1.0;
    QString text;
    SessionTime from{}; ///< the span that it is about
    SessionTime to{};
};

class Trainer {
public:
    /// \p repetitions since the last call. Many times a second.
    void watch(
        const MotionEvidence &evidence, const std::vector<Repetition> &repetitions, const Settings::Motion &settings);

    /// The most important thing of the group that is to be said now. None where nothing is new.
    std::optional<Remark> find(RuleGroup group) const;
    /// It was said: not again soon.
    void said(const Remark &remark);
    void reset() { *this = {}; }

private:
    struct Said {
        SessionTime time{};
        int repetitions = 0; ///< counted until then
        int times = 0;
    };

    bool mayRepeat(const TrainerRule &rule) const;
    std::optional<QString> wording(const TrainerRule &rule) const;
    Remark remark(const TrainerRule &rule, QString text) const;
    void watchPresence(const MotionEvidence &evidence);
    void watchSet(const MotionEvidence &evidence, const std::vector<Repetition> &repetitions);

    Situation m_situation;
    MovementSet m_set;
    int m_repetitions = 0;         ///< counted so far
    SessionTime m_presenceSince{}; ///< when somebody came, or went
    SessionTime m_viewSince{};
    std::optional<SessionTime> m_lastRepetition;
    std::optional<SessionTime> m_setEnd;
    SessionTime m_summaryUntil{};
    std::optional<SessionTime> m_lastUtterance;
    std::map<Phrase, Said> m_said;
    std::deque<QString> m_lastTexts;
};

} // namespace spotter
