// Did the coach say what somebody should have said? Two measures of how like a sentence is to one that was wanted, both
// 0 … 1. Pure; any thread.
#pragma once

#include <QString>

namespace spotter {

/// METEOR (Banerjee and Lavie, 2005; weights of Lavie and Agarwal, 2007: α 0.9, β 3, γ 0.5), paired as NLTK's
/// `meteor_score` does, from the end of both sentences on: the same words first, then the same English stems. NLTK's
/// third step, synonyms from WordNet, is left out.
double meteor(const QString &wanted, const QString &said);

/// ROUGE-L (Lin, 2004): F1 of the longest common row of words, without stems, as `rouge_score` of Google Research gives
/// it; letters beyond a to z are letters here and gaps there.
double rougeL(const QString &wanted, const QString &said);

} // namespace spotter
