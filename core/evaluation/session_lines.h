// What was said in a session, and what a person who went through it says should have been. Pure; any thread.
#pragma once

#include "core/measures/agreement.h"
#include "core/measures/temporal_f_score.h"
#include "core/session/kept_session.h"

namespace spotter {

/// Every utterance at the moment at which its first word was said, by time.
std::vector<TimedWords> saidLines(const KeptSession &session);

/// By time: what was accepted, as it was said; what was rewritten, as it was rewritten; and the notes that have words,
/// lines that the coach should have said on its own. What was rejected, or has no verdict, is not wanted. Empty where
/// nobody went through the session.
std::vector<TimedWords> wantedLines(const KeptSession &session);

/// Whether somebody has judged an utterance or written a line of their own.
bool isJudged(const KeptSession &session);

/// Of each utterance, in seconds: from the last picture that it is about to its first word. In a film that is analysed
/// the decision itself takes no time of the session; in a live session its own latency is in it.
std::vector<double> utteranceLatencies(const KeptSession &session);

/// When utterances were said that have no verdict yet.
std::vector<SessionTime> openMoments(const KeptSession &session);

/// The film is cut into windows as long as the temporal F-score reaches, 3 s, the last one perhaps shorter. In each the
/// coach has spoken or not, and somebody wanted it or not, the person or another coach: those are the two judges. A
/// window with one of \p open is left out unless something in it is wanted; other silence of the person counts as no.
Agreement agreementOf(std::span<const TimedWords> said, std::span<const TimedWords> wanted, SessionTime length,
    std::span<const SessionTime> open = {});

} // namespace spotter
