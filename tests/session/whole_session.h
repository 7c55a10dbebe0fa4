// A session with something of every kind, and with times and texts that are easily lost.
#pragma once

#include "core/session/kept_session.h"

namespace spotter {

inline KeptSession wholeSession()
{
    using namespace std::chrono_literals;
    KeptSession kept;
    kept.summary.name = QStringLiteral("2026-03-01_18-30-05");
    kept.summary.title = QStringLiteral("Kniebeugen, „tief“\n空 👍");
    kept.summary.began = QDateTime(QDate(2026, 3, 1), QTime(18, 30, 5), Qt::OffsetFromUTC, 3600);
    kept.summary.source = QStringLiteral("Kamera \"Ä\", links");
    kept.summary.live = true;
    kept.summary.coach = QStringLiteral("motion");
    kept.summary.length = 75'033'333'333ns;
    kept.summary.state = SessionState::Repaired;
    kept.provenance = {
        {QStringLiteral("settings"), QJsonObject{{QStringLiteral("video.overlap"), QStringLiteral("2")}}}};
    kept.actions = {{1'033'333'333ns, 0, ActionToken::Next, 0.1, Cause::Watching, 1.0 / 3, 0ns,
                        {FrameScoring::Attention,
                            {{866'666'667ns, 0.2F, true}, {900ms, 0.6F, false}, {1'033'333'333ns, 0.2F, true}}}},
        {2'000'000'001ns, 1, ActionToken::Feedback, 0.9, Cause::Form, 0.2, 12'345'678ns}};
    const auto say = [&](int id, SessionTime said, ActionToken token, const QString &text) {
        kept.utterances.push_back({{.id = id,
                                       .from = said - 1s,
                                       .to = said - 33'333'333ns,
                                       .said = said,
                                       .token = token,
                                       .text = text,
                                       .confidence = 0.1 + 0.2,
                                       .coach = QStringLiteral("motion"),
                                       .complete = id != 2},
            said + 512'345'678ns});
    };
    say(0, 2'000'000'001ns, ActionToken::Feedback, QStringLiteral("Lower, \"please\"\r\nand <slowly> & well"));
    say(1, 35'033'333'333ns, ActionToken::Correct, QStringLiteral("wrong"));
    say(2, 65'100'000'000ns, ActionToken::Feedback, QStringLiteral("Knees in"));
    say(3, 70s, ActionToken::Feedback, QStringLiteral("Open"));
    kept.reviews = {{0, Verdict::Accepted, {}}, {1, Verdict::Rejected, {}},
        {2, Verdict::Rewritten, QStringLiteral("Knie nach außen")}};
    kept.repetitions = {{1'000'000'007ns, 2'900'000'003ns, 1, 2.0 / 3}};
    kept.motion = {{33'333'333ns, 0.5, -1, true, 0}, {66'666'666ns, 0.25, 0.75, false, 1}};
    kept.gaps = {{6s, 7'000'000'009ns, GapReason::Paused}};
    kept.degradations = {{1s, QStringLiteral("hot"), QStringLiteral("slow"), true}};
    kept.notes = {{1, 5'000'000'011ns, QStringLiteral("Back straight, now")}, {2, 9s, {}}};
    kept.ownEvents = {{1, QStringLiteral("schaut, „weg“"), 8s, 8s}, {4, QStringLiteral("Pause"), 9'000'000'003ns, 12s}};
    kept.summary.person = QStringLiteral("Zoë");
    kept.summary.exercise = QStringLiteral("Kniebeuge");
    kept.changes = {{1s, QStringLiteral("video.overlap"), QStringLiteral("4"), QStringLiteral("2")}};
    return kept;
}

} // namespace spotter
