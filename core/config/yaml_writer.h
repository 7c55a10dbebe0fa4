// Values as YAML text, in the style of what stands there already. Private to core/config.
#pragma once

#include "core/config/setting_table.h"
#include "core/config/yaml_span.h"

#include <QByteArray>

#include <optional>

namespace spotter {

/// On one line, quoted as \p style is where the value allows it.
QByteArray scalarText(const Setting &setting, const QVariant &value, ScalarStyle style);

/// \p text as a literal block scalar: "|" and the indented lines, without a line end after the last one. None where a
/// block cannot hold it without indicators: leading blanks, control characters, several line ends at its end.
struct BlockText {
    QByteArray header;
    QByteArray lines; ///< begins with a line end
};
std::optional<BlockText> blockText(const QString &text, qsizetype indent, const QByteArray &lineBreak);

} // namespace spotter
