// A kept session as files that other programs read: JSON with everything (schema: resources/session.schema.json) and
// CSV with a row an event. Times are seconds of the session, which are those of its film. Pure; any thread.
#pragma once

#include "core/session/kept_session.h"

#include <QByteArray>

namespace spotter {

/// All of it but the film, to be read again by a program.
QByteArray sessionJson(const KeptSession &session);

/// RFC 4180, in UTF-8: a heading, then a row for every action that is no <next>, utterance, repetition, note, own event
/// and gap, by time.
QByteArray sessionCsv(const KeptSession &session);

} // namespace spotter
