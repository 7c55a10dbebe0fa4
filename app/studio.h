// `spotter` without a sub-command: the window, or with --no-display the same session told as lines of text.
#pragma once

#include "app/settings_options.h"

#include <memory>

namespace spotter {

/// What the command line asked for; empty and zero where it did not.
struct StudioOptions {
    SettingsOptions settings;
    std::string video;
    std::string device;
    std::string logLevel;
    bool noDisplay = false;
    bool rightToLeft = false; ///< as languages are that are written so
    bool saveOutput = false;
    std::int64_t maxFrames = 0; ///< 0: no limit

    /// \p file's settings with the command line's words on top. Throws Error.
    Settings over(const Settings &file) const;
};

/// The options are filled when the parser has run.
std::shared_ptr<StudioOptions> addStudioOptions(CLI::App &app);

/// Opens the window and returns when it is closed: the exit status. Needs a QApplication. Throws Error.
int runStudio(const StudioOptions &options);

/// Coaches without a window until the file ends, `maxFrames` are seen, or Ctrl-C. Throws Error.
int runWithoutDisplay(const StudioOptions &options);

} // namespace spotter
