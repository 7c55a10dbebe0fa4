// The command line's say in the settings: --config and --set, as the window, analyze and others take them.
#pragma once

#include "core/config/settings_file.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace spotter {

struct SettingsOptions {
    std::string config;                   ///< empty: the user's own file
    std::vector<std::string> assignments; ///< "key=value", checked by the parser

    /// Adds --config and --set; this object stays until the parser has run.
    void addTo(CLI::App &app);
    /// Adds --set alone, for what starts from the defaults. Gives it back.
    CLI::Option *addSetTo(CLI::App &app);

    QString path() const;
    /// \p file's settings with the assignments on top. Throws Error where they do not go together.
    Settings over(const Settings &file) const;
    /// Reads the file, which must be there when it was named, and puts the assignments on top. Throws Error.
    Settings load() const;
};

} // namespace spotter
