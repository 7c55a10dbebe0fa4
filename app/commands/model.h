// The sub-commands of `spotter model`. Each file adds some to \p model and, when one was asked for, sets what main()
// then runs.
#pragma once

#include "app/commands/commands.h"

namespace spotter {

void addModelConvertCommand(CLI::App &model, Run &run);
void addModelFetchCommands(CLI::App &model, Run &run);
void addModelLookCommands(CLI::App &model, Run &run);
void addModelRandomCommand(CLI::App &model, Run &run);

} // namespace spotter
