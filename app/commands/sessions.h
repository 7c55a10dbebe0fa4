// More sub-commands of `spotter sessions`, each in a file of its own; see commands.h.
#pragma once

#include "app/commands/commands.h"

namespace spotter {

void addSessionsImport(CLI::App &sessions, Run &run);
void addSessionsRerun(CLI::App &sessions, Run &run);
void addSessionsShow(CLI::App &sessions, Run &run);

} // namespace spotter
