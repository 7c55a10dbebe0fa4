// The sub-commands of `spotter`. Each file adds one to the parser and, when it was asked for, sets what main() then
// runs.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace spotter {

/// Returns the exit status: 0 fine, 1 failed, 2 wrong use. May throw Error, which main() prints.
using Run = std::function<int()>;

void addAnalyzeCommand(CLI::App &app, Run &run);
void addBenchCommand(CLI::App &app, Run &run);
void addClipCommand(CLI::App &app, Run &run);
void addConfigCommand(CLI::App &app, Run &run);
void addDescribeCommand(CLI::App &app, Run &run);
void addDevicesCommand(CLI::App &app, Run &run);
void addEvaluateCommand(CLI::App &app, Run &run);
void addModelCommand(CLI::App &app, Run &run);
void addRenderCommand(CLI::App &app, Run &run);
void addSessionsCommand(CLI::App &app, Run &run);

} // namespace spotter
