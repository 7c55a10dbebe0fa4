#include "core/model/byte_alphabet.h"

#include <array>

namespace spotter {

namespace {

constexpr char16_t firstSubstitute = 256;
constexpr int noByte = -1;

/// These stand for themselves; the others take the characters from 256 on, in order.
constexpr bool isPrintable(int byte)
{
    return (byte >= '!' && byte <= '~') || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
}

constexpr auto bytes = [] {
    std::array<int, 512> all{};
    all.fill(noByte);
    std::size_t substitute = firstSubstitute;
    for (int byte = 0; byte < 256; ++byte)
        all[isPrintable(byte) ? std::size_t(byte) : substitute++] = byte;
    return all;
}();

} // namespace

std::optional<std::string> bytesFromAlphabet(QStringView written)
{
    std::string found;
    found.reserve(std::size_t(written.size()));
    for (const QChar character : written) {
        const char16_t code = character.unicode();
        if (code >= bytes.size() || bytes[code] == noByte)
            return std::nullopt;
        found.push_back(char(bytes[code]));
    }
    return found;
}

} // namespace spotter
