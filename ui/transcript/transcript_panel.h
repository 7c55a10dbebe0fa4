// The transcript with all that belongs to it: heading and buttons, find bar, filter, list. Drives the actions of the
// transcript while it is seen. GUI thread.
#pragma once

#include "ui/transcript/transcript_edits.h"
#include "ui/transcript/transcript_filter.h"
#include "ui/transcript/transcript_model.h"

#include <QWidget>

class QToolButton;

namespace spotter {

class Actions;
class FilterRow;
class FindBar;
class LiveRegion;
class TranscriptView;

class TranscriptPanel : public QWidget {
    Q_OBJECT

public:
    /// All outlive the panel.
    TranscriptPanel(TranscriptModel &model, const Actions &actions, QUndoStack &undo, QWidget *parent = nullptr);

    TranscriptView &view() { return *m_view; }
    /// A note without words at \p time; \p write opens it for writing.
    void mark(SessionTime time, bool write);
    /// Chooses the line, and lifts the filter where it hides it.
    void showUtterance(int id);
    /// Tells a screen reader what was said, once it is said whole.
    void announce(const Feedback &feedback);
    void openFind();
    /// Find and replace.
    void openReplace();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectActions(const Actions &actions);
    void refreshActions(const Actions &actions) const;
    void showLine(TranscriptModel::Kind kind, int id);

    TranscriptFilter m_filter;
    TranscriptEdits m_edits;
    TranscriptView *m_view;
    FindBar *m_find;
    FilterRow *m_filterRow;
    QToolButton *m_filterButton;
    LiveRegion *m_region;
    const Actions *m_actions = nullptr;
};

} // namespace spotter
