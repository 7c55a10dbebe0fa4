#include "ui/review/clip_order.h"

#include "core/faces/blur_faces.h"
#include "core/faces/face_cover.h"
#include "core/media/caption_track.h"
#include "core/session/whole_file.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClipOrder)
};

constexpr std::array<const char *, 5> keys{"none", "srt", "vtt", "track", "burnt"};

/// "best.mp4" has its captions in "best.srt".
QString besideClip(const QString &clip, const QString &ending)
{
    const QFileInfo file(clip);
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('.') + ending;
}

/// In the time of a clip whose first frame stands at \p from.
std::vector<TimedText> timedTexts(const KeptSession &session, SessionTime from, SessionTime to)
{
    std::vector<TimedText> texts;
    for (const Caption &caption : captionsOf(session, from, to))
        texts.push_back({caption.from - from, caption.to - from, caption.text});
    return texts;
}

constexpr double lookingShare = 0.9; ///< of the time that a clip with faces blurred takes

/// Looks for the faces, and has \p cut blur them. None where that was broken off.
std::optional<BlurredFaces> blurFaces(ClipWish &cut)
{
    const auto told = cut.progress;
    const auto cover = std::make_shared<const FaceCover>(
        coverFaces(cut.source, cut.from, cut.to, [&](double share) { return !told || told(share * lookingShare); }));
    if (cover->brokenOff)
        return {};
    cut.change = [cover](const Frame &frame) { return blurredFaces(frame, cover->at(frame.pts)); };
    if (told)
        cut.progress = [told](double share) { return told(lookingShare + share * (1.0 - lookingShare)); };
    return BlurredFaces{int(cover->spots.size()), cover->covered()};
}

} // namespace

QString clipCaptionsKey(ClipCaptions captions)
{
    return QLatin1String(keys.at(std::size_t(captions)));
}

std::optional<ClipCaptions> clipCaptionsOf(const QString &key)
{
    const auto found = std::ranges::find(keys, key.toStdString());
    if (found == keys.end())
        return {};
    return ClipCaptions(found - keys.begin());
}

QString blurText(const BlurredFaces &faces)
{
    if (faces.covered == 0)
        return Text::tr("No face found, nothing is blurred: look through the clip before you send it");
    return Text::tr(
        "Face blurred in %1 of %n frame(s): look through the clip before you send it", nullptr, faces.frames)
        .arg(QLocale().toString(faces.covered));
}

ClipResult makeClip(const ClipOrder &order)
{
    const ClipLook look{order.captions == ClipCaptions::Burnt, order.decisions};
    if (!order.session && (order.captions != ClipCaptions::None || !look.isPlain()))
        throw Error(Text::tr("Only a kept session knows what was said"), order.cut.source,
            Text::tr("Name a session as `spotter sessions list` tells it"));
    ClipWish cut = order.cut;
    if (!look.isPlain()) {
        cut.paint = [painter = std::make_shared<ClipPainter>(*order.session, look)](
                        QImage &picture, SessionTime time) { painter->paint(picture, time); };
    }
    ClipResult result;
    if (order.blurFaces) {
        result.faces = blurFaces(cut);
        result.clip.brokenOff = !result.faces;
    }
    if (!result.clip.brokenOff)
        result.clip = cutClip(cut);
    if (result.clip.brokenOff)
        return result;
    result.files << cut.target;
    const SessionTime from = result.clip.from;
    const SessionTime to = result.clip.to;
    switch (order.captions) {
    case ClipCaptions::None:
    case ClipCaptions::Burnt:
        break;
    case ClipCaptions::Track:
        addCaptionTrack(cut.target, timedTexts(*order.session, from, to));
        break;
    case ClipCaptions::Srt:
    case ClipCaptions::WebVtt: {
        const CaptionForm form = order.captions == ClipCaptions::Srt ? CaptionForm::Srt : CaptionForm::WebVtt;
        result.files << besideClip(cut.target, clipCaptionsKey(order.captions));
        writeWholeFile(result.files.back(), captionFile(*order.session, form, from, to));
        break;
    }
    }
    return result;
}

} // namespace spotter
