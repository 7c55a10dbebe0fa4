// How vocabulary files write bytes: each of the 256 as one printable character, so that a token is a word without
// blanks. Source: bytes_to_unicode in GPT-2's encoder.py.
#pragma once

#include <QStringView>

#include <optional>
#include <string>

namespace spotter {

/// The bytes that \p written stands for; none where it holds a character that stands for no byte.
std::optional<std::string> bytesFromAlphabet(QStringView written);

} // namespace spotter
