// The table of settings as the help page shows it.
#pragma once

#include <QString>

namespace spotter {

/// Markdown in the running program's language: a heading and a table for each section.
QString settingsPage();

} // namespace spotter
