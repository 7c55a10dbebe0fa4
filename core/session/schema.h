// The tables of the library, as the steps that lead to them: step N brings a database of version N to N + 1. A step
// that has been released is never changed in what it leads to; what comes later is a step of its own.
#pragma once

#include <span>

namespace spotter {

/// Statements of one step, each a complete one, ended by an empty one.
using SchemaStep = const char *const *;

std::span<const SchemaStep> schemaSteps();

} // namespace spotter
