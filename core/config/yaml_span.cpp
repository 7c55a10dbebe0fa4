#include "core/config/yaml_span.h"

#include "core/config/text_place.h"

namespace spotter {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Past "!tag" and "&anchor", in whatever order.
qsizetype skipProperties(const QByteArray &text, qsizetype offset)
{
    while (offset < text.size() && (text[offset] == '!' || text[offset] == '&')) {
        while (offset < text.size() && !isSpace(text[offset]))
            ++offset;
        while (offset < text.size() && isSpace(text[offset]))
            ++offset;
    }
    return offset;
}

qsizetype wordEnd(const QByteArray &text, qsizetype offset)
{
    while (offset < text.size() && !isSpace(text[offset]) && text[offset] != ',' && text[offset] != ']'
        && text[offset] != '}')
        ++offset;
    return offset;
}

/// A plain scalar's letters stand in the source as they are; only the space between its words may differ.
qsizetype plainEnd(const QByteArray &text, qsizetype offset, const QByteArray &value)
{
    for (const char c : value) {
        if (isSpace(c))
            continue;
        while (offset < text.size() && isSpace(text[offset]))
            ++offset;
        ++offset;
    }
    return offset;
}

std::optional<qsizetype> quotedEnd(const QByteArray &text, qsizetype offset)
{
    const char quote = text[offset++];
    for (; offset < text.size(); ++offset) {
        if (quote == '"' && text[offset] == '\\')
            ++offset;
        else if (text[offset] == quote && quote == '\'' && text.mid(offset + 1, 1) == "'")
            ++offset;
        else if (text[offset] == quote)
            return offset + 1;
    }
    return std::nullopt;
}

/// Past the last line that is indented deeper than the key.
qsizetype blockEnd(const QByteArray &text, qsizetype offset, qsizetype parentIndent)
{
    qsizetype end = lineEnd(text, offset);
    for (qsizetype line = end + 1; line < text.size(); line = lineEnd(text, line) + 1) {
        const qsizetype close = lineEnd(text, line);
        if (text.mid(line, close - line).trimmed().isEmpty())
            continue;
        if (indentOf(text, line) <= parentIndent)
            break;
        end = close;
    }
    return end > 0 && text[end - 1] == '\r' ? end - 1 : end;
}

} // namespace

std::optional<ScalarSpan> scalarSpan(
    const QByteArray &text, qsizetype offset, const QByteArray &value, qsizetype parentIndent)
{
    const qsizetype begin = skipProperties(text, offset);
    switch (begin < text.size() ? text[begin] : '\n') {
    case '"':
    case '\'':
        if (const auto end = quotedEnd(text, begin)) {
            const auto style = text[begin] == '"' ? ScalarStyle::DoubleQuoted : ScalarStyle::SingleQuoted;
            return ScalarSpan{style, begin, *end};
        }
        return std::nullopt;
    case '|':
    case '>':
        return ScalarSpan{ScalarStyle::Block, begin, blockEnd(text, begin, parentIndent)};
    case '*':
        return ScalarSpan{ScalarStyle::Alias, begin, wordEnd(text, begin)};
    default:
        return ScalarSpan{ScalarStyle::Plain, begin, plainEnd(text, begin, value)};
    }
}

qsizetype skipBlanks(const QByteArray &text, qsizetype offset)
{
    while (offset < text.size() && (text[offset] == ' ' || text[offset] == '\t'))
        ++offset;
    return offset;
}

qsizetype indentOf(const QByteArray &text, qsizetype lineStart)
{
    qsizetype indent = 0;
    while (lineStart + indent < text.size() && text[lineStart + indent] == ' ')
        ++indent;
    return indent;
}

} // namespace spotter
