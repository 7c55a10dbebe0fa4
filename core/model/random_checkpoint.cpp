#include "core/model/random_checkpoint.h"

#include "core/model/byte_alphabet.h"
#include "core/model/stage_dump.h"
#include "core/values/error.h"

#include <ATen/CPUGeneratorImpl.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <optional>

namespace spotter {

namespace {

struct Named {
    const char *name;
    ModelSizes sizes;
};

/// Those of Mobile-VideoGPT-0.5B, and small ones of the same kind.
std::array<Named, 2> namedSizes()
{
    ModelSizes real{{}, {768, 12, 12, 3072, 224, 16, 1e-5}, {576, 32, 1152, 16, 36, 4, 8, 16, 197, true}};
    real.language = {.width = 896,
        .layers = 24,
        .heads = 14,
        .keyValueHeads = 2,
        .headWidth = 64,
        .feedForward = 4864,
        .vocabulary = 151936,
        .longestText = 32768,
        .normEpsilon = 1e-6,
        .ropeTheta = 1e6,
        .tiedHead = true,
        .endTokens = {151645, 151643},
        .imageEncoder = {},
        .videoEncoder = {}};
    ModelSizes tiny{{}, {64, 3, 4, 256, 224, 16, 1e-5}, {48, 3, 96, 16, 3, 4, 8, 16, 197, true}};
    tiny.language = {.width = 64,
        .layers = 2,
        .heads = 4,
        .keyValueHeads = 2,
        .headWidth = 16,
        .feedForward = 160,
        .vocabulary = 512,
        .longestText = 32768,
        .normEpsilon = 1e-6,
        .ropeTheta = 1e6,
        .tiedHead = true,
        .endTokens = {258, 256},
        .imageEncoder = {},
        .videoEncoder = {}};
    return {Named{"0.5b", real}, Named{"tiny", tiny}};
}

/// Values of a kind that leave every stage finite: norms pass on, decays are Mamba's own start, the rest is small.
at::Tensor valuesFor(const ExpectedTensor &tensor, at::Generator &chance)
{
    const auto ends = [&](const char *end) { return tensor.name.ends_with(end); };
    if (ends("_log"))
        return at::arange(1, tensor.shape[1] + 1, at::kFloat).log().expand(tensor.shape);
    if (ends(".D") || ends(".D_b") || (tensor.shape.size() == 1 && ends("norm.weight")) || ends("layernorm.weight")
        || ends("layrnorm.weight") || ends("layer_norm1.weight") || ends("layer_norm2.weight"))
        return at::ones(tensor.shape);
    const at::Tensor small = at::randn(tensor.shape, chance).mul_(0.02);
    return tensor.name.find("dt_proj") != std::string::npos && ends(".bias") ? small.sub_(4.6) : small;
}

void addRandom(StoredTensors &tensors, const std::string &prefix, const TensorLayout &layout, at::Generator &chance)
{
    for (const ExpectedTensor &tensor : layout)
        tensors.emplace(prefix + tensor.name, storedOf(valuesFor(tensor, chance).to(at::kBFloat16)));
}

void write(const QDir &folder, const char *name, const QByteArray &bytes)
{
    QSaveFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(QCoreApplication::translate("Model", "the file cannot be written: %1").arg(file.errorString()),
            file.fileName());
}

void writeJson(const QDir &folder, const char *name, const QJsonObject &object)
{
    write(folder, name, QJsonDocument(object).toJson());
}

QJsonArray arrayOf(const std::vector<int> &ids)
{
    QJsonArray array;
    for (const int id : ids)
        array.append(id);
    return array;
}

void writeConfigs(const QDir &folder, const QDir &clip, const ModelSizes &size)
{
    const LanguageConfig &language = size.language;
    writeJson(folder, "config.json",
        {{"model_type", "MobileVideoGPT_qwen"}, {"hidden_size", language.width}, {"num_hidden_layers", language.layers},
            {"num_attention_heads", language.heads}, {"num_key_value_heads", language.keyValueHeads},
            {"intermediate_size", language.feedForward}, {"vocab_size", language.vocabulary},
            {"max_position_embeddings", language.longestText}, {"rms_norm_eps", language.normEpsilon},
            {"rope_theta", language.ropeTheta}, {"tie_word_embeddings", true},
            {"eos_token_id", language.endTokens.front()}, {"hidden_act", "silu"}, {"mm_projector_type", "etp"},
            {"image_mm_projector_type", "etp"}, {"image_mm_vision_tower", "openai/clip-vit-base-patch16"},
            {"mm_vision_tower", "OpenGVLab/VideoMamba/videomamba_m16_25M_f8_res224.pth"}, {"torch_dtype", "bfloat16"}});
    writeJson(folder, "generation_config.json",
        {{"do_sample", true}, {"temperature", 0.7}, {"top_p", 0.8}, {"top_k", 20}, {"repetition_penalty", 1.1},
            {"eos_token_id", arrayOf(language.endTokens)}});
    const ImageConfig &image = size.image;
    writeJson(clip, "config.json",
        {{"vision_config",
            QJsonObject{{"hidden_size", image.width}, {"num_hidden_layers", image.layers},
                {"num_attention_heads", image.heads}, {"intermediate_size", image.feedForward},
                {"image_size", image.image_px}, {"patch_size", image.patch_px}, {"hidden_act", "quick_gelu"},
                {"layer_norm_eps", image.normEpsilon}}}});
}

/// A token for each byte and none longer, so that there is nothing to merge.
void writeTokenizer(const QDir &folder, const LanguageConfig &language)
{
    QJsonObject vocabulary;
    for (char16_t character = 0; character < 0x200; ++character) {
        const QString written{QChar(character)};
        if (const std::optional<std::string> byte = bytesFromAlphabet(written))
            vocabulary.insert(written, int(std::uint8_t(byte->front())));
    }
    const int endOfText = language.endTokens.back();
    writeJson(folder, "vocab.json", vocabulary);
    write(folder, "merges.txt", "#version: 0.2\n");
    writeJson(folder, "added_tokens.json",
        {{"<|endoftext|>", endOfText}, {"<|im_start|>", endOfText + 1}, {"<|im_end|>", endOfText + 2}});
}

} // namespace

QStringList randomCheckpointSizes()
{
    QStringList names;
    for (const Named &named : namedSizes())
        names << QString::fromLatin1(named.name);
    return names;
}

ModelSizes modelSizes(const QString &size)
{
    const auto all = namedSizes();
    const auto chosen =
        std::ranges::find_if(all, [&](const Named &named) { return size == QLatin1String(named.name); });
    if (chosen == all.end())
        throw Error(QCoreApplication::translate("Model", "there is no size \"%1\"").arg(size), {},
            QCoreApplication::translate("Model", "Choose one of: %1")
                .arg(randomCheckpointSizes().join(QStringLiteral(", "))));
    return chosen->sizes;
}

ParameterTotals parameterTotals(const ModelSizes &sizes)
{
    const int width = sizes.language.width;
    return {parametersOf(languageLayout(sizes.language)),
        parametersOf(projectorLayout(sizes.image.width, width))
            + parametersOf(projectorLayout(sizes.video.width, width)),
        parametersOf(imageLayout(sizes.image)), parametersOf(videoLayout(sizes.video))};
}

ParameterTotals writeRandomCheckpoint(const QString &folder, const QString &size, std::uint64_t seed)
{
    const ModelSizes chosen = modelSizes(size);
    const QDir dir(folder);
    const QDir clip(dir.filePath(QStringLiteral("clip")));
    if (hasTensors(folder))
        throw Error(QCoreApplication::translate("Model", "there is a model already"), folder,
            QCoreApplication::translate("Model", "Choose another folder"));
    if (!clip.mkpath(QStringLiteral(".")))
        throw Error(QCoreApplication::translate("Model", "the folder cannot be made"), folder);

    const int width = chosen.language.width;
    at::Generator chance = at::detail::createCPUGenerator(seed);
    StoredTensors tensors;
    addRandom(tensors, "", languageLayout(chosen.language), chance);
    addRandom(tensors, "model.image_mm_projector.", projectorLayout(chosen.image.width, width), chance);
    addRandom(tensors, "model.mm_projector.", projectorLayout(chosen.video.width, width), chance);
    addRandom(tensors, "model.vision_tower.vision_encoder.", videoLayout(chosen.video), chance);
    writeSafetensors(dir.filePath(QStringLiteral("model.safetensors")), tensors);

    StoredTensors image;
    ImageConfig published = chosen.image;
    ++published.layers; // the last layer is in the file too, though nobody needs it
    addRandom(image, "vision_model.", imageLayout(published), chance);
    writeSafetensors(clip.filePath(QStringLiteral("model.safetensors")), image);
    writeConfigs(dir, clip, chosen);
    writeTokenizer(dir, chosen.language);
    return parameterTotals(chosen);
}

} // namespace spotter
