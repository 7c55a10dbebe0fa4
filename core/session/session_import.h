// A session out of the files that sessionJson() and sessionCsv() wrote: what they hold comes back without loss. Pure;
// any thread. Throws Error, whose place is \p place, where the file is none of these or was damaged: nothing is
// guessed.
#pragma once

#include "core/session/kept_session.h"

#include <QByteArray>

namespace spotter {

/// Of all that sessionJson() wrote. The name stands in `summary.name`; a folder it has none.
KeptSession sessionFromJson(const QByteArray &bytes, const QString &place);

/// Of the rows that sessionCsv() wrote: it lacks motion, <next>, provenance, and when the session began.
/// `summary.began` is not valid.
KeptSession sessionFromCsv(const QByteArray &bytes, const QString &place);

} // namespace spotter
