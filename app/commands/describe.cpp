// spotter describe VIDEO --model DIR: shows sixteen frames of a video to Mobile-VideoGPT, asks, and writes the words as
// they come; then how long each stage took.
#include "app/commands/commands.h"
#include "app/output.h"

#include "core/model/model_folder.h"
#include "core/model/video_gpt.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <memory>
#include <optional>

namespace spotter {

namespace {

struct DescribeOptions {
    std::string video;
    std::string model;
    std::string adapter;
    bool withoutProjectors = false;
    std::string prompt =
        "Please evaluate the exercise form shown. What mistakes, if any, are present, and what corrections "
        "would you recommend?";
    std::string device = "auto";
    std::string type = "auto";
    bool exactEncoders = false;
    bool greedy = false;
    std::uint64_t seed = 0;
    int mostTokens = 256;
    bool json = false;
    std::string dump;
};

const char *wordFor(Answer::End end)
{
    switch (end) {
    case Answer::End::EndToken:
        return "end";
    case Answer::End::StopText:
        return "stop text";
    case Answer::End::Limit:
        return "limit";
    case Answer::End::Stopped:
        return "stopped";
    }
    return "";
}

double milliseconds(std::chrono::nanoseconds time)
{
    return double(time.count()) * 1e-6;
}

QByteArray asJson(const Answer &answer)
{
    QJsonArray stages;
    for (const Answer::Stage &stage : answer.stages)
        stages.append(QJsonObject{{QStringLiteral("name"), stage.name},
            {QStringLiteral("ms"), milliseconds(stage.time)}, {QStringLiteral("tokens"), stage.tokens}});
    QJsonArray tokens;
    for (const int token : answer.tokens)
        tokens.append(token);
    return QJsonDocument(
               QJsonObject{{QStringLiteral("text"), answer.text}, {QStringLiteral("tokens"), tokens},
                   {QStringLiteral("end"), QString::fromLatin1(wordFor(answer.end))},
                   {QStringLiteral("prompt_tokens"), answer.promptTokens},
                   {QStringLiteral("visual_tokens"), answer.visualTokens}, {QStringLiteral("stages"), stages}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

void printTimings(const VideoGpt &model, const Answer &answer)
{
    for (const QString &choice : model.choices())
        std::fprintf(stderr, "%s\n", qUtf8Printable(choice));
    for (const Answer::Stage &stage : answer.stages) {
        std::fprintf(stderr, "%-12s %9.1f ms", qUtf8Printable(stage.name), milliseconds(stage.time));
        if (stage.tokens > 0)
            std::fprintf(
                stderr, "  %5d tokens  %8.1f tokens/s", stage.tokens, stage.tokens / milliseconds(stage.time) * 1e3);
        std::fputc('\n', stderr);
    }
}

int describe(const DescribeOptions &options)
{
    const std::vector<Frame> frames = framesForQuestion(QString::fromStdString(options.video));
    QElapsedTimer loading;
    loading.start();
    VideoGpt model(modelFolder(QString::fromStdString(options.model)),
        {QString::fromStdString(options.device), QString::fromStdString(options.type), options.exactEncoders, {}});
    if (!options.adapter.empty())
        model.attach(Adapter::read(QString::fromStdString(options.adapter),
            options.withoutProjectors ? AdapterParts::WithoutProjectors : AdapterParts::All));
    const qint64 load_ms = loading.elapsed();

    const GenerationDefaults &defaults = model.defaults();
    Question question;
    question.text = QString::fromStdString(options.prompt);
    question.mostTokens = options.mostTokens;
    question.sampling = {defaults.sample && !options.greedy, defaults.temperature, defaults.topP, defaults.topK,
        defaults.repetitionPenalty, options.seed};
    question.endTokens = defaults.endTokens;
    question.dumpFile = QString::fromStdString(options.dump);

    Output output;
    const Answer answer = model.answer(frames, question, [&](const QString &words) {
        if (!options.json)
            output.write(words.toUtf8());
        return !output.isBroken();
    });
    output.write(options.json ? asJson(answer) : QByteArray("\n"));
    if (!options.json) {
        std::fprintf(stderr, "load         %9lld ms\n", static_cast<long long>(load_ms));
        printTimings(model, answer);
    }
    return output.isBroken() && !output.isClosed() ? 1 : 0;
}

} // namespace

void addDescribeCommand(CLI::App &app, Run &run)
{
    const auto options = std::make_shared<DescribeOptions>();
    CLI::App *command = app.add_subcommand("describe", "Show a video to Mobile-VideoGPT and ask about it");
    command->add_option("video", options->video, "Video file")->required();
    command->add_option("--model", options->model, "The checkpoint's folder, or its name in the cache")->required();
    CLI::Option *adapter =
        command->add_option("--adapter", options->adapter, "The folder of a LoRA adapter, merged into the weights");
    command->add_flag("--without-projectors", options->withoutProjectors, "The adapter has none, and is to have none")
        ->needs(adapter);
    command->add_option("--prompt", options->prompt, "The question");
    command->add_option("--device", options->device, "auto, cpu or cuda")->capture_default_str();
    command->add_option("--dtype", options->type, "auto, float32, bfloat16 or float16")->capture_default_str();
    command->add_flag("--exact-encoders", options->exactEncoders, "The encoders in float32 whatever --dtype says");
    command->add_flag("--greedy", options->greedy, "Always the best word, no chance");
    command->add_option("--seed", options->seed, "Of chance");
    command->add_option("--max-new-tokens", options->mostTokens, "The longest answer")->check(CLI::Range(1, 100'000));
    command->add_flag("--json", options->json, "One JSON document");
    command->add_option("--dump", options->dump, "Write every stage to this safetensors file");
    command->callback([options, &run] { run = [options] { return describe(*options); }; });
}

} // namespace spotter
