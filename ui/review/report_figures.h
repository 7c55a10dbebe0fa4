// The figures of a session that its report tells, as lines of words. Pure; any thread.
#pragma once

#include "core/session/kept_session.h"

#include <vector>

namespace spotter {

struct ReportFigure {
    QString name;
    QString value;
};

/// What there is nothing to tell of is left out.
std::vector<ReportFigure> reportFigures(const KeptSession &session);

} // namespace spotter
