// All that happened in a session, as one table: a row an event in the order told, whatever its lane. Each lane also
// keeps its rows sorted by time, so that a view finds the visible ones by binary search. GUI thread.
#pragma once

#include "core/values/events.h"

#include <QAbstractTableModel>

#include <array>
#include <span>
#include <vector>

namespace spotter {

enum class Lane { Repetitions, Actions, Utterances, Notes, Gaps };
constexpr std::size_t laneCount = 5;

struct TimelineItem {
    SessionTime from{};
    SessionTime to{}; ///< same as `from` for a moment
    Lane lane = Lane::Actions;
    ActionToken token = ActionToken::Next;
    double confidence = 1.0;
    Cause cause = Cause::Watching;
    std::chrono::nanoseconds latency{};
    QString text;         ///< words of an utterance or note, the reason of a gap
    int number = 0;       ///< of a repetition or chunk; id of an utterance or note
    bool growing = false; ///< an utterance whose last word has not come
};

struct MotionPoint {
    SessionTime time{};
    float level = 0.0F; ///< 0 … 1
};

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

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const TimelineItem &item(int row) const { return m_items.at(std::size_t(row)); }
    /// Rows of \p lane in time order that touch \p from … \p to.
    std::span<const int> rows(Lane lane, SessionTime from, SessionTime to) const;
    /// The motion lane: points in time order within \p from … \p to and one more at each side.
    std::span<const MotionPoint> motion(SessionTime from, SessionTime to) const;
    /// The row of the utterance with this id, -1 where there is none.
    int utteranceRow(int id) const;
    /// The latest time told of.
    SessionTime end() const { return m_end; }

    void clear();
    void add(const ActionEvent &event);
    /// The same id again changes its row.
    void add(const Feedback &feedback);
    void add(const Repetition &repetition);
    void add(const Gap &gap);
    /// The same id again changes its row.
    void add(const Note &note);
    /// Its row goes, and the rows behind it move up; nothing happens where there is none.
    void removeNote(int id);
    void add(const MotionSample &sample);

Q_SIGNALS:
    /// A point of motion was added; rows tell of themselves.
    void motionAdded();

private:
    void append(TimelineItem item);
    /// Changes the row of its lane that has its number, or adds one.
    void put(TimelineItem item);

    std::vector<TimelineItem> m_items;
    std::array<std::vector<int>, laneCount> m_lanes;
    std::vector<MotionPoint> m_motion;
    SessionTime m_end{};
};

QString laneName(Lane lane);

} // namespace spotter
