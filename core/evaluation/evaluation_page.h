// An evaluation as one web page with plots: HTML and SVG in one file, without scripts and without anything from
// elsewhere. Shapes tell what colours tell. Pure; any thread.
#pragma once

#include "core/evaluation/evaluation.h"

namespace spotter {

QByteArray evaluationPage(const Evaluation &evaluation);

} // namespace spotter
