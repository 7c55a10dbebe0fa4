// Mobile-VideoGPT for those who do not want to know of tensors: open a checkpoint, show frames, ask, and hear the words
// as they come.
//
//     VideoGpt model("/models/Mobile-VideoGPT-0.5B", {});
//     Answer answer = model.answer(frames, {.text = "How is the form?"}, [](const QString &words) { …; return true; });
//
// One thread at a time, any thread; libtorch's own threads work under it. No torch in this header.
#pragma once

#include "core/media/frame.h"
#include "core/model/action_tokens.h"
#include "core/model/adapter.h"
#include "core/model/checkpoint.h"
#include "core/model/sampler.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace spotter {

struct VideoGptOptions {
    QString device = QStringLiteral("auto"); ///< auto, cpu, cuda
    QString type = QStringLiteral("auto"); ///< auto (bfloat16 on the CPU, float16 on a GPU), float32, bfloat16, float16
    bool exactEncoders = false;            ///< the encoders in float32 whatever the type is, as the reference has them
    CheckpointWishes wishes;
    /// Text of these becomes one token each, as a coach needs it; else only where the checkpoint has such tokens.
    std::optional<ActionTexts> actions = std::nullopt;
};

struct Question {
    QString system; ///< empty: the prompt of the reference's training
    QString text;
    int mostTokens = 256;
    SamplingOptions sampling;
    std::vector<int> endTokens;
    QStringList stops; ///< texts that end the answer; not shown
    QString dumpFile;  ///< where to write every stage as safetensors, under the names of the reference's goldens
};

struct Answer {
    enum class End { EndToken, StopText, Limit, Stopped };
    struct Stage {
        QString name; ///< preprocess, encode, prefill, decode
        std::chrono::nanoseconds time{};
        int tokens = 0; ///< that it read or made; 0 where there are none
    };

    QString text;            ///< without special tokens, trimmed
    std::vector<int> tokens; ///< as chosen, the end token left out
    End end = End::Limit;
    int promptTokens = 0; ///< with the visual ones
    int visualTokens = 0;
    std::vector<Stage> stages;
};

class VideoGpt {
public:
    /// Throws Error: see openCheckpoint() and Tokenizer; a device or type that is not there; a token without a row.
    VideoGpt(const QString &folder, const VideoGptOptions &options);
    ~VideoGpt();

    /// Frames of one question: two chunks of eight.
    static constexpr int framesWanted = 16;

    /// Called with each piece of text; false stops the answer.
    using OnWords = std::function<bool(const QString &words)>;

    /// \p frames: framesWanted of them, in the order of time. Throws Error.
    Answer answer(const std::vector<Frame> &frames, const Question &question, const OnWords &onWords = {});

    /// Merges \p adapter into the weights, until detach() or another one. Throws Error where it does not fit.
    void attach(const Adapter &adapter);
    /// The checkpoint's own weights again.
    void detach();

    /// Where the options asked for them.
    const std::optional<ActionTokens> &actionTokens() const;
    /// As the checkpoint wants its words chosen.
    const GenerationDefaults &defaults() const;
    /// Which encoders and which adapter were taken, and what it computes on: sentences.
    QStringList choices() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// framesWanted frames of the video \p path, as the reference takes them. Throws Error, also where there are too few.
std::vector<Frame> framesForQuestion(const QString &path);

} // namespace spotter
