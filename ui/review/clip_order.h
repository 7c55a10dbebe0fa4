// A clip that is to be made of a kept session: which part, with which captions, where to. The window and `spotter clip`
// carry out the same. Any thread; takes its time.
#pragma once

#include "core/media/clip_cutter.h"
#include "ui/review/clip_painter.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace spotter {

enum class ClipCaptions { None, Srt, WebVtt, Track, Burnt };

/// "none", "srt", "vtt", "track", "burnt": the word on the command line.
QString clipCaptionsKey(ClipCaptions captions);
std::optional<ClipCaptions> clipCaptionsOf(const QString &key);

struct ClipOrder {
    std::shared_ptr<const KeptSession> session; ///< null: a film that is no session has neither captions nor decisions
    ClipWish cut;
    ClipCaptions captions = ClipCaptions::None;
    bool decisions = false; ///< over the picture, with the count
    bool blurFaces = false; ///< every frame is then encoded again
};

struct BlurredFaces {
    int frames = 0;
    int covered = 0; ///< of these, that have a face blurred

    bool operator==(const BlurredFaces &) const = default;
};

/// What to tell of it: in how many frames, or that no face was found, and that somebody has to look.
QString blurText(const BlurredFaces &faces);

struct ClipResult {
    MadeClip clip;
    QStringList files; ///< what was written; none where it was broken off
    std::optional<BlurredFaces> faces{};
};

/// Throws Error as cutClip(), and where captions are asked for and there is no session.
ClipResult makeClip(const ClipOrder &order);

} // namespace spotter
