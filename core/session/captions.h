// What was said in a kept session as captions of its film. Pure; any thread.
#pragma once

#include "core/session/kept_session.h"

#include <QByteArray>
#include <QHash>

namespace spotter {

struct Caption {
    SessionTime from{};
    SessionTime to{}; ///< long enough to be read, but not into the next one
    ActionToken token = ActionToken::Feedback;
    QString text; ///< without line breaks
};

/// What was said, as it was rewritten where it was; what was rejected is left out. Those that begin in \p from … \p to,
/// in the session's time, none longer than \p to.
std::vector<Caption> captionsOf(const KeptSession &session, SessionTime from = {}, SessionTime to = SessionTime::max());

enum class CaptionForm { Srt, WebVtt };

/// The same as a file, its times counted from \p from, as a clip needs them.
QByteArray captionFile(
    const KeptSession &session, CaptionForm form, SessionTime from = {}, SessionTime to = SessionTime::max());

/// What a person made of each utterance, by Feedback::id.
QHash<int, Review> reviewsOf(const KeptSession &session);

} // namespace spotter
