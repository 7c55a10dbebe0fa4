// The words and bytes that values are kept as, and back: what stands in the database, and in exported files. For
// core/session.
#pragma once

#include "core/session/kept_session.h"

#include <optional>

namespace spotter {

/// A word that is not known, as a newer Spotter may have written it, gives the first one.
ActionToken tokenOf(const QString &word);
Cause causeOf(const QString &word);
GapReason gapOf(const QString &word);
Verdict verdictOf(const QString &word);
SessionState sessionStateOf(const QString &word);

/// Points of the motion curve as bytes, 22 each, and back.
QByteArray packMotion(const std::vector<MotionSample> &samples);
/// Adds them to \p samples; bytes that are no whole point are left out.
void unpackMotion(const QByteArray &bytes, std::vector<MotionSample> &samples);

/// The frames of a decision made at \p decided, none of them later: for eight about 46 bytes, as there are two
/// decisions a second. The scores are kept to a 65,535th. No bytes where there are no scores.
QByteArray packFrames(const ScoredFrames &frames, SessionTime decided);
/// None where the bytes are not whole, or of a scoring that is not known.
ScoredFrames unpackFrames(const QByteArray &bytes, SessionTime decided);

} // namespace spotter
