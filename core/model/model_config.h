// The sizes of a Mobile-VideoGPT that its files state: config.json and generation_config.json of the checkpoint,
// config.json of the image encoder. The video encoder has no such file; its sizes come from its tensors
// (core/model/model_layout.h). Names as in Qwen2's and CLIP's configuration files. Any thread.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace spotter {

/// The language model, Qwen2's shape.
struct LanguageConfig {
    int width = 0;
    int layers = 0;
    int heads = 0;
    int keyValueHeads = 0; ///< each serves heads / keyValueHeads query heads
    int headWidth = 0;
    int feedForward = 0;
    int vocabulary = 0;  ///< embedding rows, which may be more than there are tokens
    int longestText = 0; ///< positions
    double normEpsilon = 0;
    double ropeTheta = 0;
    bool tiedHead = false;      ///< the head is the embedding
    std::vector<int> endTokens; ///< of config.json; GenerationDefaults has the last word
    QString imageEncoder;       ///< the hub's name of the image encoder, `image_mm_vision_tower`
    QString videoEncoder;       ///< `mm_vision_tower`
};

/// The image encoder, CLIP's vision half.
struct ImageConfig {
    int width = 0;
    int layers = 0; ///< all of them; the last is not needed
    int heads = 0;
    int feedForward = 0;
    int image_px = 0;
    int patch_px = 0;
    double normEpsilon = 0;

    int patchesASide() const { return image_px / patch_px; }
};

/// How the checkpoint wants words to be chosen; what it does not state is the library's default.
struct GenerationDefaults {
    bool sample = false;
    double temperature = 1.0;
    double topP = 1.0;
    int topK = 0; ///< 0: all
    double repetitionPenalty = 1.0;
    std::vector<int> endTokens;
};

/// Of \p folder/config.json. Throws Error: no such file, a key missing or of a wrong kind, sizes that do not go
/// together, an activation or a kind of position encoding that is not Qwen2's.
LanguageConfig readLanguageConfig(const QString &folder);
/// Of \p folder/config.json, with or without `vision_config` around it. Throws Error likewise.
ImageConfig readImageConfig(const QString &folder);
/// Of \p folder/generation_config.json; \p endTokens where it is not there or names none. Throws Error likewise.
GenerationDefaults readGenerationDefaults(const QString &folder, const std::vector<int> &endTokens);

} // namespace spotter
