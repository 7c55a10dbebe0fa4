// The three tokens with which the coach's model says what it does: keep watching, correct, praise
// (core/values/events.h). A checkpoint that was not trained for it lacks them: they are then added behind its last
// token, where the embedding has rows to spare.
#pragma once

#include "core/model/tokenizer.h"

#include <QString>

namespace spotter {

struct ActionTexts {
    QString next = QStringLiteral("<next>");
    QString feedback = QStringLiteral("<feedback>");
    QString correct = QStringLiteral("<correct>");
};

struct ActionTokens {
    int next = 0;
    int feedback = 0;
    int correct = 0;
    bool trained = false; ///< the checkpoint knows all three; else the model has not learnt what they mean
};

/// \p rows: of the model's embedding. Throws Error where two texts are the same, one is empty, or no row is left.
ActionTokens addActionTokens(Tokenizer &tokenizer, const ActionTexts &texts, int rows);

/// Throws Error where \p tokenizer has a token without one of \p rows. \p folder: for the message.
void checkTokensHaveRows(const Tokenizer &tokenizer, int rows, const QString &folder);

} // namespace spotter
