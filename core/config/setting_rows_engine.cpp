#include "core/config/setting_rows.h"

namespace spotter {

namespace {

using S = Settings;
using enum SettingType;

const Setting rows[] = {
    at<&S::model, &S::Model::pretrainedPath>({
        .key = "model.pretrained_path",
        .type = Path,
        .label = QT_TRANSLATE_NOOP("Setting", "Model"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "A folder with a Mobile-VideoGPT checkpoint, or the hub name of one that lies in the local model cache."),
    }),
    at<&S::model, &S::Model::device>({
        .key = "model.device",
        .type = Choice,
        .choices = "cuda|cpu|auto",
        .label = QT_TRANSLATE_NOOP("Setting", "Computes on"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "The processor the model runs on: cuda is an NVIDIA graphics card, auto takes one where there is one and "
            "the "
            "CPU otherwise."),
    }),
    at<&S::model, &S::Model::dtype>({
        .key = "model.dtype",
        .type = Choice,
        .choices = "float16|bfloat16|float32",
        .label = QT_TRANSLATE_NOOP("Setting", "Number format"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "How the model's weights are kept: 16 bits are smaller and faster, float32 is the most exact."),
    }),
    at<&S::model, &S::Model::useCache>({
        .key = "model.use_cache",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Key-value cache"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "Keeps keys and values of the language model between steps: far faster, for some more memory."),
    }),
    at<&S::model, &S::Model::rebuildAfter>({
        .key = "model.rebuild_after",
        .type = Int,
        .least = 0,
        .most = 100000,
        .unit = QT_TRANSLATE_NOOP("Setting", "slides"),
        .label = QT_TRANSLATE_NOOP("Setting", "Read anew every"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Kept keys and values remember a little of frames that left the window; every so many slides the window is "
            "read anew. 0: never, 1: at every slide."),
    }),
    at<&S::model, &S::Model::adapterPath>({
        .key = "model.adapter_path",
        .type = Path,
        .nullable = true,
        .label = QT_TRANSLATE_NOOP("Setting", "Adapter"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "The folder of a LoRA adapter that was trained for this model; it is merged into the weights. Null: the "
            "model as it is."),
    }),
    at<&S::model, &S::Model::adapterProjectors>({
        .key = "model.adapter_projectors",
        .type = Bool,
        .label = QT_TRANSLATE_NOOP("Setting", "Adapter's projectors"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "The adapter's folder has to hold the projectors too (non_lora_trainables). Off: none were trained with "
            "it."),
    }),
    at<&S::video, &S::Video::chunkSize>({
        .key = "video.chunk_size",
        .type = Int,
        .least = 1,
        .most = 256,
        .unit = QT_TRANSLATE_NOOP("Setting", "frames"),
        .label = QT_TRANSLATE_NOOP("Setting", "Chunk"),
        .help =
            QT_TRANSLATE_NOOP("Setting", "Frames that are looked at together; the coach decides once for each chunk."),
    }),
    at<&S::video, &S::Video::overlap>({
        .key = "video.overlap",
        .type = Int,
        .least = 0,
        .most = 255,
        .unit = QT_TRANSLATE_NOOP("Setting", "frames"),
        .label = QT_TRANSLATE_NOOP("Setting", "Overlap"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Frames that a chunk shares with the chunk before. Less than a chunk; the more, the more often the coach "
            "decides."),
    }),
    at<&S::video, &S::Video::captureFps>({
        .key = "video.capture_fps",
        .type = Real,
        .least = 1,
        .most = 240,
        .unit = QT_TRANSLATE_NOOP("Setting", "frames/s"),
        .takesEffect = TakesEffect::NextStart,
        .label = QT_TRANSLATE_NOOP("Setting", "Camera rate"),
        .help = QT_TRANSLATE_NOOP("Setting", "The frame rate asked of the camera; it gives the nearest that it has."),
    }),
    at<&S::video, &S::Video::processFps>({
        .key = "video.process_fps",
        .type = Real,
        .least = 0.1,
        .most = 240,
        .unit = QT_TRANSLATE_NOOP("Setting", "frames/s"),
        .nullable = true,
        .label = QT_TRANSLATE_NOOP("Setting", "Coach's rate"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "Frames a second that are shown to the coach, chosen by their time stamps. Null: performance.frame_skip "
            "thins the "
            "camera's frames instead."),
    }),
    at<&S::video, &S::Video::frameWidth>({
        .key = "video.frame_width",
        .type = Int,
        .least = 32,
        .most = 1024,
        .unit = QT_TRANSLATE_NOOP("Setting", "pixels"),
        .label = QT_TRANSLATE_NOOP("Setting", "Width for the coach"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "Width to which frames are scaled for the coach. The published model wants 224."),
    }),
    at<&S::video, &S::Video::frameHeight>({
        .key = "video.frame_height",
        .type = Int,
        .least = 32,
        .most = 1024,
        .unit = QT_TRANSLATE_NOOP("Setting", "pixels"),
        .label = QT_TRANSLATE_NOOP("Setting", "Height for the coach"),
        .help = QT_TRANSLATE_NOOP(
            "Setting", "Height to which frames are scaled for the coach. The published model wants 224."),
    }),
    at<&S::video, &S::Video::numContextImages>({
        .key = "video.num_context_images",
        .type = Int,
        .least = 1,
        .most = 64,
        .unit = QT_TRANSLATE_NOOP("Setting", "frames"),
        .label = QT_TRANSLATE_NOOP("Setting", "Context images"),
        .help = QT_TRANSLATE_NOOP("Setting", "Frames that the model's image encoder sees, newest and before."),
    }),
    at<&S::temporal, &S::Temporal::maxHistory>({
        .key = "temporal.max_history",
        .type = Int,
        .least = 1,
        .most = 64,
        .unit = QT_TRANSLATE_NOOP("Setting", "chunks"),
        .label = QT_TRANSLATE_NOOP("Setting", "History"),
        .help = QT_TRANSLATE_NOOP("Setting", "Chunks that the coach remembers, the present one included."),
    }),
    at<&S::temporal, &S::Temporal::contextAggregation>({
        .key = "temporal.context_aggregation",
        .type = Choice,
        .choices = "concatenate|average|attention",
        .label = QT_TRANSLATE_NOOP("Setting", "History is"),
        .help = QT_TRANSLATE_NOOP("Setting",
            "How remembered chunks become one: joined in time order, averaged, or weighted towards the newest."),
    }),
};

} // namespace

std::span<const Setting> engineRows()
{
    return rows;
}

} // namespace spotter
