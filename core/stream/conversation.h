// What the language model is told in words: who it is, what was seen of the movement, what was said before, and the
// question; and whether an utterance is news. Prompts are English, as the model's training was. A value; one thread.
#pragma once

#include "core/config/settings.h"
#include "core/motion/motion_analyser.h"
#include "core/values/events.h"

#include <QString>

#include <deque>
#include <string>

namespace spotter {

class Conversation {
public:
    static constexpr std::size_t remembered = 5; ///< utterances that none may resemble
    static constexpr int leadWords = 8;          ///< by which utterances are compared

    /// All before the pictures: the system's text and the beginning of the user's, with prompts.observation_context.
    static std::string opening(const Settings::Prompts &prompts);
    /// All behind them: evidence, what was said before, the question of \p token, and the beginning of the answer.
    std::string question(const Settings::Prompts &prompts, const MotionEvidence &seen, ActionToken token) const;

    static int wordsIn(const QString &text);
    /// Whether \p text begins like one of the last utterances: of its first words, at least four in five are the same.
    /// A text without words is no news either.
    bool repeats(const QString &text) const;
    void said(const QString &text);
    void reset() { m_said.clear(); }

private:
    std::deque<QString> m_said; ///< oldest first
};

/// "Seen in the movement: 12 repetitions, 6 of them in this set. …", or that nobody is in the picture.
QString evidenceText(const MotionEvidence &seen);

} // namespace spotter
