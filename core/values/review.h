// What a person makes of an utterance: right, wrong, or better said otherwise. It stands beside the coach's own words,
// never in their place, and is data to train on later.
#pragma once

#include <QMetaType>
#include <QString>

namespace spotter {

enum class Verdict { None, Accepted, Rejected, Rewritten };

struct Review {
    int utterance = 0; ///< Feedback::id
    Verdict verdict = Verdict::None;
    QString text; ///< what should have been said; only with Verdict::Rewritten

    bool operator==(const Review &) const = default;
};

/// "none", "accepted", "rejected", "rewritten": the word used in files; stable between versions.
QString verdictKey(Verdict verdict);
/// Translated for people; empty for Verdict::None.
QString verdictText(Verdict verdict);

} // namespace spotter

Q_DECLARE_METATYPE(spotter::Review)
