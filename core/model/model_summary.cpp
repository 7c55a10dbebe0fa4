#include "core/model/model_summary.h"

#include <QCoreApplication>

#include <set>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelSummary)
};

QString architectureOf(const LanguageConfig &c)
{
    return Text::tr("Qwen2: %1 layers, %2 wide, %3 heads that share %4 of keys and values, feed-forward %5, "
                    "vocabulary %6")
        .arg(c.layers)
        .arg(c.width)
        .arg(c.heads)
        .arg(c.keyValueHeads)
        .arg(c.feedForward)
        .arg(c.vocabulary);
}

QString architectureOf(const ImageConfig &c)
{
    return Text::tr("CLIP: %1 layers, of which %2 are used, %3 wide, %4 heads, pictures of %5 pixels in patches of %6")
        .arg(c.layers)
        .arg(c.layers - 1)
        .arg(c.width)
        .arg(c.heads)
        .arg(c.image_px)
        .arg(c.patch_px);
}

QString architectureOf(const VideoConfig &c)
{
    const QString sizes = Text::tr("VideoMamba: %1 layers, %2 wide, inner width %3, %4 states, %5 frames")
                              .arg(c.layers)
                              .arg(c.width)
                              .arg(c.innerWidth)
                              .arg(c.states)
                              .arg(c.frames);
    return c.bothDirections ? Text::tr("%1, both directions").arg(sizes) : Text::tr("%1, forwards only").arg(sizes);
}

ModelSummary::Part partOf(const char *key, const QString &name, const QString &architecture, const QString &place,
    std::initializer_list<const StoredTensors *> all)
{
    ModelSummary::Part part{QString::fromLatin1(key), name, architecture, place, 0, {}};
    std::set<QString> types;
    for (const StoredTensors *tensors : all) {
        for (const auto &[tensorName, tensor] : *tensors) {
            part.parameters += tensor.count();
            types.insert(nameOf(tensor.type));
        }
    }
    part.types = QStringList(types.begin(), types.end());
    return part;
}

} // namespace

ModelSummary summarise(const QString &folder)
{
    const Checkpoint checkpoint = openCheckpoint(folder);
    Tokenizer tokenizer(folder);
    ModelSummary summary;
    summary.folder = checkpoint.folder;
    summary.parts = {
        partOf("language_model", Text::tr("language model"), architectureOf(checkpoint.language), checkpoint.folder,
            {&checkpoint.languageTensors}),
        partOf("projectors", Text::tr("projectors"),
            Text::tr("two layers, pooling, a convolution; for images and for video"), checkpoint.folder,
            {&checkpoint.imageProjector, &checkpoint.videoProjector}),
        partOf("image_encoder", Text::tr("image encoder"), architectureOf(checkpoint.image), checkpoint.imageFolder,
            {&checkpoint.imageEncoder}),
        partOf("video_encoder", Text::tr("video encoder"), architectureOf(checkpoint.video),
            checkpoint.videoFile.isEmpty() ? checkpoint.folder : checkpoint.videoFile, {&checkpoint.videoEncoder}),
    };
    summary.rows = checkpoint.language.vocabulary;
    summary.tokens = tokenizer.size();
    checkTokensHaveRows(tokenizer, summary.rows, checkpoint.folder);
    for (int id = 0; id < tokenizer.size(); ++id) {
        if (tokenizer.isSpecial(id))
            summary.special.push_back({QString::fromUtf8(tokenizer.bytes(id)), id});
    }
    const ActionTexts texts;
    const ActionTokens actions = addActionTokens(tokenizer, texts, summary.rows);
    summary.actions = {
        {texts.next, actions.next}, {texts.feedback, actions.feedback}, {texts.correct, actions.correct}};
    summary.actionsAreTrained = actions.trained;
    summary.generation = checkpoint.generation;
    summary.choices = checkpoint.choices;
    return summary;
}

} // namespace spotter
