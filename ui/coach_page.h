// The Coach page: the live picture, the transcript beside it, the timeline below. Holds the models of the session.
#pragma once

#include "core/stream/coach_engine.h"

#include "ui/review/own_events_model.h"
#include "ui/timeline/lane_guides.h"
#include "ui/timeline/timeline_model.h"
#include "ui/transcript/transcript_model.h"

#include <QWidget>

class QSplitter;
class QUndoStack;

namespace spotter {

class Actions;
class LivePage;
class PassingNotice;
class TimelineView;
class TranscriptPanel;

class CoachPage : public QWidget {
    Q_OBJECT

public:
    /// What is edited on the page can be undone in \p undo, which outlives it.
    CoachPage(const Actions &actions, QUndoStack &undo, QWidget *parent = nullptr);

    LivePage &live() { return *m_live; }
    TranscriptModel &lines() { return m_transcriptModel; }
    OwnEventsModel &ownEvents() { return m_ownEvents; }
    /// Shows what \p engine tells from now on. It outlives the page.
    void watch(const CoachEngine &engine);
    /// A session begins: what was before is gone.
    void beginSession();
    /// The count starts anew; what was said stays.
    void resetCount();
    /// A note at \p time, told over the picture; \p write opens it for writing.
    void mark(SessionTime time, bool write);
    /// The own event at \p time, or its end where it has begun, told over the picture.
    void mark(const EventKind &kind, SessionTime time);
    /// What settings mean, over the timeline; none: nothing.
    void setGuides(const std::optional<LaneGuides> &guides);
    /// Nothing but picture, words and count.
    void setPictureOnly(bool only);

    TimelineView &timeline() { return *m_timeline; }

    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

private:
    QWidget *makeTimeline();
    void tellGap(const Gap &gap);
    void tellDegradation(const Degradation &degradation);

    TimelineModel m_timelineModel;
    TranscriptModel m_transcriptModel;
    OwnEventsModel m_ownEvents;
    QUndoStack &m_undo;
    LivePage *m_live;
    PassingNotice *m_notice;
    TranscriptPanel *m_transcript;
    TimelineView *m_timeline;
    QSplitter *m_columns;
    QWidget *m_timelinePart;
};

} // namespace spotter
