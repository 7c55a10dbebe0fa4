// An evaluation as people and programs read it. Pure; any thread.
#pragma once

#include "core/evaluation/evaluation.h"

#include <QJsonObject>

namespace spotter {

/// One figure of a score, the same in every report.
struct Figure {
    const char *key;  ///< in JSON and CSV; stable between versions
    const char *name; ///< to be translated in the context "Evaluation"
    int decimals;
    std::optional<double> (*of)(const CoachingScore &score);
};

std::span<const Figure> figures();
/// Translated.
QString figureName(const Figure &figure);
/// As people read it: "0.42"; "–" where there is none.
QString figureText(const Figure &figure, const CoachingScore &score);

/// A table with a line for each clip, one for all, and one for the control.
QString evaluationText(const Evaluation &evaluation);
QByteArray evaluationJson(const Evaluation &evaluation);
/// RFC 4180: two rows for each clip and two for all, by coach and control. Clips without figures have empty cells.
QByteArray evaluationCsv(const Evaluation &evaluation);

/// Every figure by its key; null where there is none.
QJsonObject scoreObject(const CoachingScore &score);

} // namespace spotter
