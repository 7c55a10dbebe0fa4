// What the language model reads around the pictures: Qwen2's chat form, and the places of the pictures in it.
#pragma once

#include "core/model/tokenizer.h"

#include <string>
#include <string_view>
#include <vector>

namespace spotter {

/// Text before and after the visual tokens, which stand together where the `<image>` marks stood.
struct Prompt {
    std::vector<int> before;
    std::vector<int> after;
};

/// The whole text of one question, with one `<image>` for each of \p frames.
std::string promptText(std::string_view system, std::string_view question, int frames);

/// What follows an answer that ended without its end token, up to the next answer.
std::string nextTurnText(std::string_view question);

/// Cut at the marks and tokenised piece by piece, nothing added at the borders. What stands between two marks is left
/// out: all visual tokens take the place of all marks together. Without a mark everything stands after.
Prompt makePrompt(const Tokenizer &tokenizer, std::string_view text);

} // namespace spotter
