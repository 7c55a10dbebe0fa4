// From a YAML tree to settings. Private to core/config: others call parseSettings().
#pragma once

#include "core/config/settings_file.h"
#include "core/config/yaml_tree.h"

#include <QHash>

namespace spotter {

/// Longer texts are refused unread: the longest settings file with comments has some 10 kB.
constexpr qsizetype largestSettingsFile_bytes = 1 << 20;

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf", 3);

struct SettingsReading {
    Settings settings;
    std::vector<SettingsNote> notes;
    QHash<QString, qsizetype> offsets; ///< of the values that the text gives, by key
};

/// Each key by itself; the rules between keys are not looked at. Throws Error with the place in \p text.
SettingsReading readTree(const YamlTree &tree, const QByteArray &text, const QString &fileName);

} // namespace spotter
