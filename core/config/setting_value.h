// One setting's value from and to text. Private to core/config: others call parseSetting() and formatSetting().
#pragma once

#include "core/config/setting_table.h"

namespace spotter {

/// \p text is a scalar's value, its quotes and escapes already resolved. \p plain: it stood without quotes, so null
/// means null. Throws Error without a place.
QVariant parseScalar(const Setting &setting, const QString &text, bool plain);

/// "What was found is no such value": the error that names the key and what it allows.
[[noreturn]] void throwWrongValue(const Setting &setting, const QString &found);

/// Whether YAML reads \p text back as the same text when it stands without quotes, in a flow collection too.
bool isPlainSafe(const QString &text);

QString doubleQuoted(const QString &text);

} // namespace spotter
