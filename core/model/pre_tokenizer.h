// Cuts text into the words within which byte-pair encoding merges: the pattern of Qwen2's tokenizer,
//
//   (?i:'s|'t|'re|'ve|'m|'ll|'d) | [^\r\n\p{L}\p{N}]?\p{L}+ | \p{N} |  ?[^\s\p{L}\p{N}]+[\r\n]* | \s*[\r\n]+ |
//   \s+(?!\S) | \s+
//
// as a scanner, which reads each character about once; the first alternative that fits is taken, as in the pattern.
// Source: "pre_tokenizer" in the tokenizer.json of Qwen2 and Qwen2.5.
#pragma once

#include <QStringView>

#include <cstddef>
#include <string_view>

namespace spotter {

/// The pattern above, as it stands in tokenizer.json; a tokenizer with another one is not Qwen2's.
QStringView wordPattern();

/// Length in bytes of the word that \p text begins with; \p text: valid UTF-8, not empty. Any thread.
std::size_t firstWord(std::string_view text);

} // namespace spotter
