// Who coaches, for people to see.
#pragma once

#include "core/values/error.h"

#include <optional>

namespace spotter {

struct CoachState {
    QString coach = QStringLiteral("motion"); ///< or the model's name
    QString detail;                           ///< what the model computes on: a sentence
    std::optional<Error> trouble;             ///< why the model that is set does not coach

    bool operator==(const CoachState &other) const
    {
        return coach == other.coach && detail == other.detail && trouble.has_value() == other.trouble.has_value()
            && (!trouble || trouble->sentence() == other.trouble->sentence());
    }
};

} // namespace spotter

Q_DECLARE_METATYPE(spotter::CoachState)
