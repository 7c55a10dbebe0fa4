#include "core/model/prompt.h"

namespace spotter {

namespace {

constexpr std::string_view mark = "<image>";

} // namespace

std::string promptText(std::string_view system, std::string_view question, int frames)
{
    std::string text = "<|im_start|>system\n";
    text.append(system).append("<|im_end|>\n<|im_start|>user\n");
    for (int i = 0; i < frames; ++i)
        text.append(mark);
    return text.append("\n").append(question).append("<|im_end|>\n<|im_start|>assistant\n");
}

std::string nextTurnText(std::string_view question)
{
    return std::string("<|im_end|>\n<|im_start|>user\n").append(question).append("<|im_end|>\n<|im_start|>assistant\n");
}

Prompt makePrompt(const Tokenizer &tokenizer, std::string_view text)
{
    const std::size_t first = text.find(mark);
    if (first == std::string_view::npos)
        return {{}, tokenizer.encode(text)};
    const std::size_t last = text.rfind(mark) + mark.size();
    return {tokenizer.encode(text.substr(0, first)), tokenizer.encode(text.substr(last))};
}

} // namespace spotter
