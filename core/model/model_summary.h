// What a model is made of, for people: the sizes and types of its parts, and its tokens.
#pragma once

#include "core/model/action_tokens.h"
#include "core/model/checkpoint.h"

#include <vector>

namespace spotter {

struct ModelSummary {
    struct Part {
        QString key;                 ///< "language_model", in any language
        QString name;                ///< "language model"
        QString architecture;        ///< "Qwen2: 24 layers, 896 wide, …"
        QString place;               ///< the folder or file it comes from
        std::int64_t parameters = 0; ///< those that are used
        QStringList types;           ///< "BF16"
    };
    struct Token {
        QString text;
        int id = 0;
    };

    QString folder;
    std::vector<Part> parts;
    int tokens = 0; ///< in use
    int rows = 0;   ///< that the embedding has for them
    std::vector<Token> special;
    std::vector<Token> actions;     ///< of next, feedback, correct
    bool actionsAreTrained = false; ///< else they are added when the model is loaded to coach
    GenerationDefaults generation;
    QStringList choices; ///< sentences: which encoders are used, and why
};

/// \p folder: a checkpoint's. Any thread. Throws Error as openCheckpoint() and Tokenizer do.
ModelSummary summarise(const QString &folder);

} // namespace spotter
