// A kept session as files that other programs read: JSON with everything (schema: resources/session.schema.json), CSV
// with a row an event, and captions as SRT or WebVTT. Times are seconds of the session, which are those of its film.
// Pure; any thread.
#pragma once

#include "core/session/kept_session.h"

#include <QByteArray>

namespace spotter {

/// All of it but the film, to be read again by a program.
QByteArray sessionJson(const KeptSession &session);

/// RFC 4180, in UTF-8: a heading, then a row for every action that is no <next>, utterance, repetition, note and gap,
/// by time.
QByteArray sessionCsv(const KeptSession &session);

enum class CaptionForm { Srt, WebVtt };

/// What was said, as it was rewritten where it was; what was rejected is left out. Of \p from … \p to, counted from
/// \p from, as a clip needs them.
QByteArray captions(
    const KeptSession &session, CaptionForm form, SessionTime from = {}, SessionTime to = SessionTime::max());

} // namespace spotter
