// spotter model random DIR: a checkpoint with random weights, to measure with.
#include "app/commands/model.h"

#include "core/model/random_checkpoint.h"

#include <cstdio>
#include <memory>

namespace spotter {

void addModelRandomCommand(CLI::App &model, Run &run)
{
    struct Wish {
        std::string folder;
        std::string size = "0.5b";
        std::uint64_t seed = 0;
    };
    const auto wish = std::make_shared<Wish>();
    CLI::App *command = model.add_subcommand("random", "Write a model with random weights, to measure with");
    command->add_option("folder", wish->folder, "Where to write it")->required();
    command->add_option("--size", wish->size, "0.5b, as published, or tiny")->capture_default_str();
    command->add_option("--seed", wish->seed, "Another seed, other weights");
    command->callback([wish, &run] {
        run = [wish] {
            const ParameterTotals totals = writeRandomCheckpoint(
                QString::fromStdString(wish->folder), QString::fromStdString(wish->size), wish->seed);
            const std::pair<const char *, std::int64_t> rows[] = {{"language model", totals.language},
                {"projectors", totals.projectors}, {"image encoder", totals.imageEncoder},
                {"video encoder", totals.videoEncoder}};
            for (const auto &[name, count] : rows)
                std::printf("%-16s %8.1f million parameters\n", name, double(count) * 1e-6);
            return 0;
        };
    });
}

} // namespace spotter
