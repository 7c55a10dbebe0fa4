// All that happened in a session, as one table: a row an event in the order told, whatever its lane. Each lane also
// keeps its rows sorted by time and summed up (LaneRows), so that a view finds what it shows, and one event that stands
// for many, without a look at the others. Adding an event takes as long after ten hours as at the start. GUI thread.
#pragma once

#include "core/values/own_event.h"
#include "ui/timeline/lane_rows.h"
#include "ui/timeline/level_trace.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace spotter {

class TimelineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        EndColumn,
        LaneColumn,
        WhatColumn,
        ConfidenceColumn,
        CauseColumn,
        LatencyColumn,
        ColumnCount
    };
    enum Role { TimeRole = Qt::UserRole, EndRole, LaneRole, TokenRole, ConfidenceRole, CauseRole, LatencyRole };

    explicit TimelineModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const TimelineItem &item(int row) const { return m_items.at(std::size_t(row)); }
    const LaneRows &lane(Lane lane) const { return m_lanes[std::size_t(lane)]; }
    /// Rows of \p lane in time order, from the first that reaches into \p from … \p to to the last that begins in it.
    std::span<const int> rows(Lane lane, SessionTime from, SessionTime to) const;
    /// Amount of movement, 0 … 1.
    const LevelTrace &motion() const { return m_motion; }
    /// Motion score of each decision, 0 … 1: what motion_threshold is compared to.
    const LevelTrace &scores() const { return m_scores; }
    /// The row of the utterance with this id, -1 where there is none.
    int utteranceRow(int id) const { return rowOf(Lane::Utterances, id); }
    /// The latest time told of.
    SessionTime end() const { return m_end; }
    bool isEmpty() const { return m_items.empty() && m_motion.size() == 0; }

    void clear();
    /// In place of all there is comes what \p add adds, told as one reset: hundreds of thousands of events at once.
    void refill(const std::function<void()> &add);
    void add(const ActionEvent &event);
    /// The same id again changes its row; it ends with the latest time told of when its last word comes.
    void add(const Feedback &feedback);
    void add(const Repetition &repetition);
    void add(const Gap &gap);
    /// One that is no longer active ends the one of the same effect.
    void add(const Degradation &degradation);
    /// The same id again changes its row.
    void add(const Note &note);
    /// Its row goes, and the rows behind it move up; nothing happens where there is none.
    void removeNote(int id);
    /// In the lane of notes. The same id again changes its row.
    void add(const OwnEvent &event);
    void removeEvent(int id);
    void add(const MotionSample &sample);

Q_SIGNALS:
    /// A point of motion was added; rows tell of themselves.
    void motionAdded();

private:
    int rowOf(Lane lane, int number) const { return m_numbered[std::size_t(lane)].value(number, -1); }
    int append(TimelineItem item);
    /// Changes a row; it stays in its lane.
    void change(int row, TimelineItem item);
    void remove(int row);
    /// Changes the row of its lane that has its number, or adds one.
    void put(TimelineItem item);
    void tellWordsChanged();
    void forgetAll();

    std::vector<TimelineItem> m_items;
    std::array<LaneRows, laneCount> m_lanes;
    std::array<QHash<int, int>, laneCount> m_numbered; ///< utterances and notes: id to row
    QHash<QString, int> m_lasting;                     ///< effect of a degradation that goes on, to its row
    LevelTrace m_motion;
    LevelTrace m_scores;
    SessionTime m_end{};
    bool m_filling = false; ///< nothing is told
};

} // namespace spotter
