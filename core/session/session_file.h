// A kept session as a file for other programs, in each form that is text. Pure; any thread.
#pragma once

#include "core/session/kept_session.h"

#include <QByteArray>

#include <optional>

namespace spotter {

enum class SessionForm { Json, Csv, Labels, Srt, WebVtt };

QByteArray sessionFile(const KeptSession &session, SessionForm form);

/// "json", "csv", "labels", "srt", "vtt": on the command line.
QString sessionFormKey(SessionForm form);
std::optional<SessionForm> sessionForm(const QString &key);

/// Of a file's name, without the dot: the key, but "jsonl" for labels.
QString sessionFormEnding(SessionForm form);
/// Of a file of that ending, whatever its case; JSON where it is none of them.
SessionForm sessionFormOf(const QString &ending);

} // namespace spotter
