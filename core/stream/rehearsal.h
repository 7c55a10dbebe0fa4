// What would have been said over the last minute with other settings: the decisions made since are made once more, by
// the very rules of ActionPredictor, over what the coach had seen. With the settings that were in force it gives
// exactly what was decided.
//
// Followed are action_prediction.confidence_threshold and all of action_prediction.rules. What cannot be known:
//   * chunks are those that were cut: other frame rates, chunk sizes and overlaps, and the motion coach's own settings,
//     would have shown the coach something else;
//   * a remark that was made in fact and would not have been made is not kept for later: whether it would still have
//     fitted then, nobody has looked at;
//   * a remark that would have been made earlier than in fact is not made a second time until the coach has another
//     one; when it would have come back by itself is not known;
//   * what no rule decided, but a trained predictor or the model itself, stays as it was;
//   * where the coach was not asked in fact, it is taken to say what it proposed.
#pragma once

#include "core/stream/judged_chunk.h"

#include <deque>
#include <vector>

namespace spotter {

/// A value; any one thread.
class Rehearsal {
public:
    static constexpr SessionTime length = std::chrono::minutes(1);

    /// In the order decided. A first chunk forgets those before it.
    void add(const JudgedChunk &chunk);
    void clear() { *this = {}; }

    bool isEmpty() const { return m_chunks.empty(); }
    /// Time of the oldest and the newest chunk kept; they are at most `length` apart.
    SessionTime from() const { return isEmpty() ? SessionTime{} : m_chunks.front().decided.time; }
    SessionTime to() const { return isEmpty() ? SessionTime{} : m_chunks.back().decided.time; }

    /// As it was.
    std::vector<ActionEvent> decided() const;
    /// As it would have been with \p settings from the oldest chunk on: an event for each of decided(), with its time,
    /// chunk, motion score and latency.
    std::vector<ActionEvent> with(const Settings &settings) const;
    /// As it would have been with each chunk's own settings: the same as decided().
    std::vector<ActionEvent> again() const;

    /// Whether the setting is one whose change with() follows.
    static bool follows(QStringView key);

private:
    class Replay;

    std::deque<JudgedChunk> m_chunks;
    ActionPredictor m_before; ///< as it was when the oldest of them came
};

} // namespace spotter
