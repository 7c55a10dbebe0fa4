// Which parts of a kept session become clips: a time around each event of a kind, and the names of their files. Pure;
// any thread.
#pragma once

#include "core/session/kept_session.h"

#include <span>

namespace spotter {

enum class ClipEvents { Corrections, Praise, Accepted, Rejected, Notes, Repetitions };

/// "corrections", "praise", …: the word on the command line and in file names.
QString clipEventsKey(ClipEvents events);
/// All of them, in the order of the enum.
std::span<const ClipEvents> allClipEvents();
/// For people, translated: "every correction".
QString clipEventsText(ClipEvents events);

struct ClipSpan {
    SessionTime from{};
    SessionTime to{};
    QString what; ///< of its first event: what was said, the note's text, the repetition's number

    bool operator==(const ClipSpan &) const = default;
};

/// \p before and \p after each event, within the session: what was said counts from its first word to its last. Spans
/// that touch become one. By time.
std::vector<ClipSpan> clipSpans(const KeptSession &session, ClipEvents events, SessionTime before, SessionTime after);

/// \p pattern with its words in braces replaced: {session} its name, {title} what people call it, {number} 1, 2, …,
/// {time} where the clip begins, "1-05.2", {what} the first words. Only its last part, behind the last slash, is
/// filled in, with letters that every file system takes; where \p clips are several and nothing in it tells them apart
/// the number is added.
QString clipPath(
    const QString &pattern, const LibraryEntry &session, const ClipSpan &span, std::size_t place, std::size_t clips);

} // namespace spotter
