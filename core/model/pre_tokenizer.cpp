#include "core/model/pre_tokenizer.h"

#include <QChar>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace spotter {

namespace {

enum class Kind : std::uint8_t { Letter, Number, Newline, Space, Other };

Kind kindOf(char32_t character)
{
    if (character == U'\r' || character == U'\n')
        return Kind::Newline;
    if (QChar::isSpace(character))
        return Kind::Space;
    if (QChar::isLetter(character))
        return Kind::Letter;
    return QChar::isNumber(character) ? Kind::Number : Kind::Other;
}

/// Of all characters of the basic multilingual plane, looked up once.
const std::vector<Kind> &planeKinds()
{
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> all(0x10000);
        for (char32_t character = 0; character < all.size(); ++character)
            all[character] = kindOf(character);
        return all;
    }();
    return kinds;
}

struct Character {
    char32_t code = 0;
    Kind kind = Kind::Other;
    std::size_t bytes = 0; ///< 0: behind the end
};

/// Reads characters of valid UTF-8.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
        , m_kinds(planeKinds())
    {
    }

    Character at(std::size_t place) const
    {
        if (place >= m_text.size())
            return {};
        const auto byte = [&](std::size_t i) { return std::uint8_t(m_text[place + i]); };
        const std::uint8_t lead = byte(0);
        if (lead < 0x80)
            return {lead, m_kinds[lead], 1};
        const std::size_t bytes = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t code = lead & (0x7f >> bytes);
        for (std::size_t i = 1; i < bytes; ++i)
            code = code << 6 | (byte(i) & 0x3f);
        return {code, code < m_kinds.size() ? m_kinds[code] : kindOf(code), bytes};
    }

    /// The end of the run of characters from \p place on that are \p wanted.
    template <typename Wanted> std::size_t runEnd(std::size_t place, Wanted wanted) const
    {
        for (Character next = at(place); next.bytes > 0 && wanted(next.kind); next = at(place))
            place += next.bytes;
        return place;
    }

private:
    std::string_view m_text;
    const std::vector<Kind> &m_kinds;
};

bool isLetter(Kind kind)
{
    return kind == Kind::Letter;
}

bool isOther(Kind kind)
{
    return kind == Kind::Other;
}

bool isNewline(Kind kind)
{
    return kind == Kind::Newline;
}

bool isBlank(Kind kind)
{
    return kind == Kind::Space || kind == Kind::Newline;
}

/// Case folding of one letter, as far as contractions need it: the long s is an s.
char32_t folded(char32_t code)
{
    constexpr char32_t longS = 0x17f;
    return code == longS ? U's' : QChar::toLower(code);
}

/// The end of "'s", "'re", … at the start; 0 where there is none.
std::size_t contraction(const Reader &reader)
{
    constexpr std::array<std::u32string_view, 7> endings{U"s", U"t", U"re", U"ve", U"m", U"ll", U"d"};
    for (const std::u32string_view ending : endings) {
        std::size_t place = 1;
        bool fits = true;
        for (const char32_t letter : ending) {
            const Character next = reader.at(place);
            fits = fits && next.bytes > 0 && folded(next.code) == letter;
            place += next.bytes;
        }
        if (fits)
            return place;
    }
    return 0;
}

/// Of a run of blanks at the start: up to its last line end; else all but the last one, which belongs to the word
/// behind; else all.
std::size_t blanks(const Reader &reader)
{
    std::size_t lineEnd = 0;
    std::size_t lastBlank = 0;
    std::size_t end = 0;
    for (Character next = reader.at(0); next.bytes > 0 && isBlank(next.kind); next = reader.at(end)) {
        lastBlank = end;
        end += next.bytes;
        if (next.kind == Kind::Newline)
            lineEnd = end;
    }
    if (lineEnd > 0)
        return lineEnd;
    const bool atEnd = reader.at(end).bytes == 0;
    return atEnd || lastBlank == 0 ? end : lastBlank;
}

} // namespace

QStringView wordPattern()
{
    return u"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
           u"|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
}

std::size_t firstWord(std::string_view text)
{
    const Reader reader(text);
    const Character first = reader.at(0);
    if (first.code == U'\'') {
        if (const std::size_t end = contraction(reader))
            return end;
    }
    if (first.kind == Kind::Letter)
        return reader.runEnd(first.bytes, isLetter);
    if (first.kind == Kind::Number)
        return first.bytes;
    const Character second = reader.at(first.bytes);
    if (first.kind != Kind::Newline && second.bytes > 0 && second.kind == Kind::Letter)
        return reader.runEnd(first.bytes, isLetter);
    const bool leadingSpace = first.code == U' ' && second.bytes > 0 && second.kind == Kind::Other;
    if (first.kind == Kind::Other || leadingSpace)
        return reader.runEnd(reader.runEnd(first.bytes, isOther), isNewline);
    return blanks(reader);
}

} // namespace spotter
