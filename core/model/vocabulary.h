// The tokens of a byte-level tokenizer and the pairs that merge, as they lie in a checkpoint folder: tokenizer.json, or
// where there is none, vocab.json with merges.txt (and added_tokens.json, tokenizer_config.json for the tokens added
// later).
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace spotter {

struct Vocabulary {
    struct Merge {
        int left;
        int right;
        int merged;
    };
    struct AddedToken {
        int id = 0;
        std::string text;
        bool special = true; ///< marks structure; left out where a text is shown
    };

    std::vector<std::string> tokens; ///< the bytes of each id; empty where the id has no token, or an added one
    std::vector<Merge> merges;       ///< in the order learnt
    std::vector<AddedToken> added;
    bool composes = true; ///< text is brought into Unicode's composed form (NFC) first
};

/// Any thread. Throws Error: no such file, bad JSON, a kind of tokenizer other than byte-level BPE with Qwen2's
/// pattern, ids that are doubled or out of range, merges of tokens that do not exist, a byte without a token.
Vocabulary readVocabulary(const QString &folder);

} // namespace spotter
