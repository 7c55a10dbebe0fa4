// All that a person may change in a transcript, each as a step that can be undone: verdicts, other words, marks, notes.
// A step about the same lines as the one before is joined to it. Steps about a session that is gone take themselves off
// the stack. GUI thread.
#pragma once

#include "core/values/events.h"
#include "core/values/review.h"

#include <QObject>

#include <vector>

class QUndoStack;

namespace spotter {

class TranscriptModel;

class TranscriptEdits : public QObject {
    Q_OBJECT

public:
    /// Both outlive this.
    TranscriptEdits(TranscriptModel &model, QUndoStack &undo, QObject *parent = nullptr);

    /// Gives \p utterances a \p verdict, None takes it back. For Rewritten see rewrite().
    void judge(const std::vector<int> &utterances, Verdict verdict);
    /// No words change nothing; the coach's own take a rewriting back.
    void rewrite(int utterance, const QString &text);
    /// Puts \p with for every \p words, whatever their case, in what these utterances and notes say. A line that would
    /// lose all its words stays as it is. Returns how many lines changed.
    int replace(
        const std::vector<int> &utterances, const std::vector<int> &notes, const QString &words, const QString &with);
    /// A note without words at \p time. Returns its id.
    int mark(SessionTime time);
    void write(int note, const QString &text);
    void remove(const std::vector<int> &notes);

private:
    TranscriptModel &m_model;
    QUndoStack &m_undo;
    int m_lastNote = 0; ///< ids are not used again, whatever was removed
};

} // namespace spotter
