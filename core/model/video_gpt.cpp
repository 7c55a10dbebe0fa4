#include "core/model/video_gpt.h"

#include "core/media/decoder.h"
#include "core/model/frame_sampling.h"
#include "core/model/mapped_file.h"
#include "core/model/mobile_video_gpt.h"
#include "core/model/model_device.h"
#include "core/model/preprocess.h"
#include "core/model/prompt.h"
#include "core/model/stage_dump.h"
#include "core/model/text_stream.h"
#include "core/values/error.h"

#include <QCoreApplication>

#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace spotter {

namespace {

constexpr std::string_view trainedSystem =
    "You are a physiotherapy assistant. Given the following exercise image or video, identify any form mistakes and "
    "suggest corrective feedback to improve the technique.";
constexpr int imageMark = -200; // stands for a frame in the reference's prompt

/// Times one stage after the other.
class Stopwatch {
public:
    explicit Stopwatch(std::vector<Answer::Stage> &stages)
        : m_stages(stages)
    {
    }
    void stage(const char *name, int tokens)
    {
        const auto now = std::chrono::steady_clock::now();
        m_stages.push_back({QString::fromLatin1(name), now - m_since, tokens});
        m_since = now;
    }

private:
    std::vector<Answer::Stage> &m_stages;
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

at::Tensor idsAsTensor(const std::vector<int> &ids)
{
    return at::tensor(at::ArrayRef<int>(ids), at::kInt).to(at::kLong);
}

/// What lies between the frames and the encoders' input, whose values videoPixels() and imagePixels() keep to
/// themselves.
void tapPictures(const std::vector<RgbPicture> &pictures, int side_px, const StageTap &tap)
{
    std::vector<at::Tensor> image;
    std::vector<at::Tensor> video;
    for (const RgbPicture &picture : pictures) {
        image.push_back(bytesOf(squareBicubic(picture, side_px)));
        video.push_back(bytesOf(resizedLinear(picture, {side_px, side_px})));
    }
    tap("frame_00_u8", bytesOf(pictures.front()));
    tap("frame_15_u8", bytesOf(pictures.back()));
    tap("clip_resized_u8", at::stack(image));
    tap("vm_resized_u8", at::stack(video));
    tap("clip_pixel_values_00", imagePixels(pictures.front(), side_px));
    tap("vm_pixel_values_00", videoPixels(pictures.front(), side_px));
}

} // namespace

class VideoGpt::Private {
public:
    Private(const QString &folder, const VideoGptOptions &options)
        : checkpoint(openCheckpoint(folder, options.wishes))
        , tokenizer(folder)
        , model(checkpoint, modelPlace(options.device, options.type, options.exactEncoders))
    {
        checkTokensHaveRows(tokenizer, checkpoint.language.vocabulary, folder);
        if (options.actions)
            actions = addActionTokens(tokenizer, *options.actions, checkpoint.language.vocabulary);
    }

    struct Pixels {
        at::Tensor image;
        at::Tensor video;
    };
    Pixels pixelsOf(const std::vector<Frame> &frames, const StageTap &tap) const;
    Prompt promptOf(const Question &question, const StageTap &tap) const;
    at::Tensor splice(const Prompt &prompt, const at::Tensor &visual, const StageTap &tap) const;
    void speak(const Question &question, const OnWords &onWords, at::Tensor hidden, KeyValueCache &cache,
        Answer &answer, const StageTap &tap) const;

    Checkpoint checkpoint;
    Tokenizer tokenizer;
    MobileVideoGpt model;
    std::optional<ActionTokens> actions;
    QString adapter; ///< a sentence about the one that is attached
};

VideoGpt::Private::Pixels VideoGpt::Private::pixelsOf(const std::vector<Frame> &frames, const StageTap &tap) const
{
    const int side = checkpoint.image.image_px;
    std::vector<RgbPicture> pictures;
    std::vector<at::Tensor> image;
    std::vector<at::Tensor> video;
    for (const Frame &frame : frames) {
        RgbPicture picture = rgbOf(frame);
        image.push_back(imagePixels(picture, side));
        video.push_back(videoPixels(picture, side));
        if (tap)
            pictures.push_back(std::move(picture));
    }
    if (tap)
        tapPictures(pictures, side, tap);
    return {at::stack(image), at::stack(video)};
}

Prompt VideoGpt::Private::promptOf(const Question &question, const StageTap &tap) const
{
    const std::string system = question.system.isEmpty() ? std::string(trainedSystem) : question.system.toStdString();
    Prompt prompt = makePrompt(tokenizer, promptText(system, question.text.toStdString(), framesWanted));
    if (tap) {
        std::vector<int> ids = prompt.before;
        ids.insert(ids.end(), framesWanted, imageMark);
        ids.insert(ids.end(), prompt.after.begin(), prompt.after.end());
        tap("prompt_ids", idsAsTensor(ids));
    }
    return prompt;
}

at::Tensor VideoGpt::Private::splice(const Prompt &prompt, const at::Tensor &visual, const StageTap &tap) const
{
    at::Tensor rows = at::cat({model.language().embed(prompt.before), visual, model.language().embed(prompt.after)});
    if (tap) {
        tap("visual_start", at::tensor({std::int64_t(prompt.before.size()), visual.size(0), rows.size(0)}, at::kLong));
        tap("inputs_embeds", rows.unsqueeze(0));
    }
    return rows;
}

void VideoGpt::Private::speak(const Question &question, const OnWords &onWords, at::Tensor hidden, KeyValueCache &cache,
    Answer &answer, const StageTap &tap) const
{
    std::vector<std::string> stops;
    for (const QString &stop : question.stops)
        stops.push_back(stop.toStdString());
    TextStream stream(std::move(stops));
    StreamingDecoder decoder(tokenizer);
    Sampler sampler(question.sampling);
    std::string text;
    const auto show = [&](const std::string &piece) {
        text += piece;
        return piece.empty() || !onWords || onWords(QString::fromStdString(piece));
    };
    answer.end = Answer::End::Limit;
    for (int i = 0; i < question.mostTokens; ++i) {
        const at::Tensor logits = model.language().logits(hidden.slice(0, -1)).flatten().cpu().contiguous();
        if (tap && i == 0)
            tap("last_logits", logits);
        const int token = sampler.next({logits.const_data_ptr<float>(), std::size_t(logits.numel())});
        if (std::ranges::find(question.endTokens, token) != question.endTokens.end()) {
            answer.end = Answer::End::EndToken;
            break;
        }
        answer.tokens.push_back(token);
        const bool goesOn = show(stream.push(decoder.push(token)));
        if (!goesOn || stream.isStopped()) {
            answer.end = goesOn ? Answer::End::StopText : Answer::End::Stopped;
            break;
        }
        if (i + 1 < question.mostTokens)
            hidden = model.language().read(model.language().embed(std::span(&token, 1)), cache);
    }
    if (answer.end != Answer::End::Stopped)
        show(stream.push(decoder.finish()) + stream.finish());
    answer.text = QString::fromStdString(text).trimmed();
}

VideoGpt::VideoGpt(const QString &folder, const VideoGptOptions &options)
{
    const c10::InferenceMode inference;
    d = std::make_unique<Private>(folder, options);
}

VideoGpt::~VideoGpt() = default;

Answer VideoGpt::answer(const std::vector<Frame> &frames, const Question &question, const OnWords &onWords)
{
    if (frames.size() != framesWanted)
        throw Error(QCoreApplication::translate("Model", "the model looks at %1 frames at once, not at %2")
                        .arg(framesWanted)
                        .arg(frames.size()));
    const c10::InferenceMode inference;
    StageDump dump;
    const StageTap tap = question.dumpFile.isEmpty() ? StageTap() : dump.tap();
    Answer answer;
    Stopwatch watch(answer.stages);
    const Private::Pixels pixels = d->pixelsOf(frames, tap);
    watch.stage("preprocess", 0);
    const at::Tensor visual = d->model.visualTokens(pixels.image, pixels.video, tap);
    d->model.restEncoders();
    watch.stage("encode", int(visual.size(0)));
    const at::Tensor rows = d->splice(d->promptOf(question, tap), visual, tap);
    answer.visualTokens = int(visual.size(0));
    answer.promptTokens = int(rows.size(0));
    KeyValueCache cache = d->model.language().makeCache(rows.size(0) + question.mostTokens);
    const at::Tensor hidden = d->model.language().read(rows, cache, 1, tap);
    watch.stage("prefill", answer.promptTokens);
    d->speak(question, onWords, hidden, cache, answer, tap);
    checkMappedFiles();
    watch.stage("decode", int(answer.tokens.size()));
    if (tap) {
        tap("tokens", idsAsTensor(answer.tokens));
        writeSafetensors(question.dumpFile, dump.tensors());
    }
    return answer;
}

void VideoGpt::attach(const Adapter &adapter)
{
    d->model.attach(adapter);
    d->adapter = adapter.sentence();
}

void VideoGpt::detach()
{
    d->model.detach();
    d->adapter.clear();
}

const std::optional<ActionTokens> &VideoGpt::actionTokens() const
{
    return d->actions;
}

const GenerationDefaults &VideoGpt::defaults() const
{
    return d->checkpoint.generation;
}

QStringList VideoGpt::choices() const
{
    QStringList all = d->checkpoint.choices;
    if (!d->adapter.isEmpty())
        all << d->adapter;
    return all << placeSentence(d->model.place());
}

std::vector<Frame> framesForQuestion(const QString &path)
{
    std::int64_t count = 0;
    double rate = 0;
    {
        Decoder counter(path);
        rate = counter.framesPerSecond();
        while (counter.next())
            ++count;
    }
    if (count < VideoGpt::framesWanted)
        throw Error(
            QCoreApplication::translate("Model", "there are only %n pictures in this video", nullptr, int(count)), path,
            QCoreApplication::translate("Model", "Choose one with at least %1").arg(VideoGpt::framesWanted));
    std::vector<Frame> frames;
    Decoder decoder(path, {}, YuvMatrix::Bt601); // what libswscale takes, and with it the loaders of the reference
    std::int64_t at = 0;
    for (const std::int64_t position : sampledFrames(count, rate, VideoGpt::framesWanted)) {
        std::optional<Frame> frame;
        for (; at <= position; ++at)
            frame = decoder.next();
        if (frame)
            frames.push_back(std::move(*frame));
    }
    return frames;
}

} // namespace spotter
