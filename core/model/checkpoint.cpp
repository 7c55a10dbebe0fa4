#include "core/model/checkpoint.h"

#include "core/hub/hub_cache.h"
#include "core/model/tensor_check.h"
#include "core/model/torch_file.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <string_view>

namespace spotter {

namespace {

constexpr std::string_view imageProjectorPrefix = "model.image_mm_projector.";
constexpr std::string_view videoProjectorPrefix = "model.mm_projector.";
constexpr std::string_view videoEncoderPrefix = "model.vision_tower.vision_encoder.";
constexpr std::string_view imageCopyPrefix = "model.image_vision_tower.";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checkpoint)
};

/// Moves every tensor whose name begins with \p prefix out of \p from, and takes the prefix off.
StoredTensors takePart(StoredTensors &from, std::string_view prefix)
{
    StoredTensors part;
    for (auto it = from.lower_bound(std::string(prefix)); it != from.end() && it->first.starts_with(prefix);) {
        part.emplace(it->first.substr(prefix.size()), std::move(it->second));
        it = from.erase(it);
    }
    return part;
}

void dropPrefixed(StoredTensors &tensors, std::string_view prefix)
{
    std::erase_if(tensors, [prefix](const auto &entry) { return entry.first.starts_with(prefix); });
}

QString imageEncoderFolder(const Checkpoint &checkpoint, const QString &wished)
{
    if (!wished.isEmpty())
        return wished;
    const QDir folder(checkpoint.folder);
    const auto cached = findCachedModel(hubCacheFolder(), checkpoint.language.imageEncoder);
    const QString hub = cached ? cached->folder : QString();
    const std::array places{folder.filePath(QStringLiteral("clip")), folder.filePath(QStringLiteral("../clip")), hub};
    for (const QString &place : places) {
        if (!place.isEmpty() && hasTensors(place))
            return QDir::cleanPath(place);
    }
    throw Error(Text::tr("the image encoder %1 is not there; looked for in clip/, ../clip/ and the hub's cache")
                    .arg(checkpoint.language.imageEncoder),
        checkpoint.folder,
        Text::tr("Run \"spotter model fetch %1\", or put its folder there as clip/")
            .arg(checkpoint.language.imageEncoder));
}

void readImageEncoder(Checkpoint &checkpoint, const QString &wished)
{
    const QString folder = imageEncoderFolder(checkpoint, wished);
    checkpoint.imageFolder = folder;
    checkpoint.image = readImageConfig(folder);
    StoredTensors tensors = readTensorFolder(folder);
    checkpoint.imageEncoder = takePart(tensors, "vision_model.");
    // Parts of CLIP that give no features: the text half, what follows the last layer but one, an old buffer.
    dropPrefixed(checkpoint.imageEncoder, "encoder.layers." + std::to_string(checkpoint.image.layers - 1) + '.');
    dropPrefixed(checkpoint.imageEncoder, "post_layernorm.");
    dropPrefixed(checkpoint.imageEncoder, "embeddings.position_ids");
    checkpoint.choices << Text::tr("image encoder from %1").arg(folder);
}

/// Takes the prefixes off that VideoMamba's own files have.
StoredTensors readVideoFile(const QString &path)
{
    StoredTensors tensors = readTensorFile(path);
    for (const std::string_view prefix : {"model.", "module.", "vision_encoder."}) {
        if (StoredTensors inner = takePart(tensors, prefix); !inner.empty())
            tensors = std::move(inner);
    }
    return tensors;
}

QString videoEncoderFile(const Checkpoint &checkpoint)
{
    const QFileInfo named(checkpoint.language.videoEncoder);
    const QDir folder(checkpoint.folder);
    for (const QString &file : {named.completeBaseName() + QStringLiteral(".safetensors"), named.fileName()}) {
        for (const QString &place :
            {file, QStringLiteral("videomamba/") + file, QStringLiteral("../videomamba/") + file}) {
            if (!file.isEmpty() && QFileInfo(folder.filePath(place)).isFile())
                return QDir::cleanPath(folder.filePath(place));
        }
    }
    throw Error(Text::tr("the video encoder is neither in the checkpoint nor beside it (%1)").arg(named.fileName()),
        checkpoint.folder, Text::tr("Put the encoder's own file there"));
}

void readVideoEncoder(Checkpoint &checkpoint, StoredTensors copy, const QString &wished)
{
    const bool fromCheckpoint = wished.isEmpty() && !copy.empty();
    const QString file = fromCheckpoint || !wished.isEmpty() ? wished : videoEncoderFile(checkpoint);
    checkpoint.videoFile = file;
    checkpoint.videoEncoder = fromCheckpoint ? std::move(copy) : readVideoFile(file);
    dropPrefixed(checkpoint.videoEncoder, "clip_decoder."); // of training only
    checkpoint.video = videoConfigOf(checkpoint.videoEncoder);
    checkpoint.choices << (fromCheckpoint ? Text::tr("video encoder from the checkpoint itself")
                                          : Text::tr("video encoder from %1").arg(file));
    checkpoint.choices << (checkpoint.video.bothDirections
            ? Text::tr("the video encoder reads in both directions")
            : Text::tr("the video encoder reads forwards only: it has no weights for the other direction"));
}

void check(const Checkpoint &checkpoint)
{
    TensorCheck check;
    const int width = checkpoint.language.width;
    check.compare("", languageLayout(checkpoint.language), checkpoint.languageTensors);
    check.compare(imageProjectorPrefix, projectorLayout(checkpoint.image.width, width), checkpoint.imageProjector);
    check.compare(videoProjectorPrefix, projectorLayout(checkpoint.video.width, width), checkpoint.videoProjector);
    check.compare("vision_model.", imageLayout(checkpoint.image), checkpoint.imageEncoder);
    check.compare(videoEncoderPrefix, videoLayout(checkpoint.video), checkpoint.videoEncoder);
    check.throwIfWrong(checkpoint.folder);
}

} // namespace

Checkpoint openCheckpoint(const QString &folder, const CheckpointWishes &wishes)
{
    Checkpoint checkpoint;
    checkpoint.folder = QDir::cleanPath(folder);
    checkpoint.language = readLanguageConfig(folder);
    checkpoint.generation = readGenerationDefaults(folder, checkpoint.language.endTokens);
    StoredTensors tensors = readTensorFolder(folder);
    checkpoint.imageProjector = takePart(tensors, imageProjectorPrefix);
    checkpoint.videoProjector = takePart(tensors, videoProjectorPrefix);
    StoredTensors videoCopy = takePart(tensors, videoEncoderPrefix);
    if (const StoredTensors unused = takePart(tensors, imageCopyPrefix); !unused.empty())
        checkpoint.choices << Text::tr("the checkpoint's own copy of the image encoder is not used");
    if (checkpoint.language.tiedHead)
        tensors.erase("lm_head.weight"); // the same values again
    checkpoint.languageTensors = std::move(tensors);
    readImageEncoder(checkpoint, wishes.imageEncoder);
    readVideoEncoder(checkpoint, std::move(videoCopy), wishes.videoEncoder);
    check(checkpoint);
    return checkpoint;
}

StoredTensor *findTensor(Checkpoint &checkpoint, const std::string &name)
{
    constexpr std::pair<std::string_view, StoredTensors Checkpoint::*> parts[] = {
        {imageProjectorPrefix, &Checkpoint::imageProjector},
        {videoProjectorPrefix, &Checkpoint::videoProjector},
        {videoEncoderPrefix, &Checkpoint::videoEncoder},
        {"", &Checkpoint::languageTensors},
    };
    for (const auto &[prefix, part] : parts) {
        StoredTensors &tensors = checkpoint.*part;
        if (const auto found = name.starts_with(prefix) ? tensors.find(name.substr(prefix.size())) : tensors.end();
            found != tensors.end())
            return &found->second;
    }
    return nullptr;
}

const StoredTensor *findTensor(const Checkpoint &checkpoint, const std::string &name)
{
    return findTensor(const_cast<Checkpoint &>(checkpoint), name);
}

} // namespace spotter
