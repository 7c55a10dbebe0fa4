// Where a scalar ends in its source: yaml-cpp tells only where it begins.
#pragma once

#include <QByteArray>

#include <optional>

namespace spotter {

enum class ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Block, Alias };

struct ScalarSpan {
    ScalarStyle style;
    qsizetype begin; ///< after tag and anchor
    qsizetype end;   ///< past the last byte; of a block scalar, past its last line's text
};

/// The scalar that begins at \p offset (at its tag or anchor where it has one). \p value is what YAML makes of it,
/// \p parentIndent the column, from 0, of the key that a block scalar belongs to. None where a closing quote is
/// missing.
std::optional<ScalarSpan> scalarSpan(
    const QByteArray &text, qsizetype offset, const QByteArray &value, qsizetype parentIndent);

/// Past blanks on the same line.
qsizetype skipBlanks(const QByteArray &text, qsizetype offset);

/// Blanks that the line begins with.
qsizetype indentOf(const QByteArray &text, qsizetype lineStart);

} // namespace spotter
