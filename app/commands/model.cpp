// spotter model: what is done with models before they coach.
#include "app/commands/model.h"

namespace spotter {

void addModelCommand(CLI::App &app, Run &run)
{
    CLI::App *model = app.add_subcommand("model", "Fetch models and look at them")->require_subcommand(1);
    addModelConvertCommand(*model, run);
    addModelFetchCommands(*model, run);
    addModelLookCommands(*model, run);
    addModelRandomCommand(*model, run);
}

} // namespace spotter
