#include "ui/timeline/timeline_model.h"

#include "ui/token_look.h"

#include <QCoreApplication>

#include <algorithm>

namespace spotter {

namespace {

constexpr std::array<const char *, laneCount> laneNames{
    QT_TRANSLATE_NOOP("Lane", "Repetitions"),
    QT_TRANSLATE_NOOP("Lane", "Actions"),
    QT_TRANSLATE_NOOP("Lane", "Said"),
    QT_TRANSLATE_NOOP("Lane", "Notes"),
    QT_TRANSLATE_NOOP("Lane", "Gaps"),
};

bool hasToken(const TimelineItem &item)
{
    return item.lane == Lane::Actions || item.lane == Lane::Utterances;
}

QString whatText(const TimelineItem &item)
{
    switch (item.lane) {
    case Lane::Repetitions:
        return QCoreApplication::translate("Lane", "repetition %1").arg(item.number);
    case Lane::Actions:
        return tokenName(item.token);
    case Lane::Utterances:
    case Lane::Notes:
    case Lane::Gaps:
        return item.text;
    }
    return {};
}

QVariant cellText(const TimelineItem &item, int column)
{
    switch (column) {
    case TimelineModel::TimeColumn:
        return clockText(item.from);
    case TimelineModel::EndColumn:
        return clockText(item.to);
    case TimelineModel::LaneColumn:
        return laneName(item.lane);
    case TimelineModel::WhatColumn:
        return whatText(item);
    case TimelineModel::ConfidenceColumn:
        return hasToken(item) ? QCoreApplication::translate("Lane", "%1 %").arg(qRound(item.confidence * 100))
                              : QString();
    case TimelineModel::CauseColumn:
        return item.lane == Lane::Actions ? causeText(item.cause) : QString();
    case TimelineModel::LatencyColumn:
        return item.latency.count() > 0
            ? QCoreApplication::translate("Lane", "%1 ms").arg(toSeconds(item.latency) * 1000, 0, 'f', 0)
            : QString();
    }
    return {};
}

} // namespace

QString laneName(Lane lane)
{
    return QCoreApplication::translate("Lane", laneNames.at(std::size_t(lane)));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineItem &item = m_items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(item, index.column());
    case TimeRole:
        return qint64(item.from.count());
    case EndRole:
        return qint64(item.to.count());
    case LaneRole:
        return int(item.lane);
    case TokenRole:
        return hasToken(item) ? QVariant(int(item.token)) : QVariant();
    case ConfidenceRole:
        return item.confidence;
    case CauseRole:
        return int(item.cause);
    case LatencyRole:
        return qint64(item.latency.count());
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const std::array<QString, ColumnCount> names{
        tr("Time"), tr("End"), tr("Lane"), tr("What"), tr("Confidence"), tr("Cause"), tr("Latency")};
    return names.at(std::size_t(section));
}

std::span<const int> TimelineModel::rows(Lane lane, SessionTime from, SessionTime to) const
{
    const std::vector<int> &sorted = m_lanes[std::size_t(lane)];
    const auto start = [this](int row) { return m_items[std::size_t(row)].from; };
    auto first = std::ranges::lower_bound(sorted, from, {}, start);
    // Spans of one lane do not overlap, so at most the one before reaches in.
    if (first != sorted.begin() && m_items[std::size_t(*std::prev(first))].to >= from)
        --first;
    const auto last = std::ranges::upper_bound(first, sorted.end(), to, {}, start);
    return {first, last};
}

std::span<const MotionPoint> TimelineModel::motion(SessionTime from, SessionTime to) const
{
    auto first = std::ranges::lower_bound(m_motion, from, {}, &MotionPoint::time);
    if (first != m_motion.begin())
        --first;
    auto last = std::ranges::upper_bound(first, m_motion.end(), to, {}, &MotionPoint::time);
    if (last != m_motion.end())
        ++last;
    return {first, last};
}

int TimelineModel::utteranceRow(int id) const
{
    const std::vector<int> &lane = m_lanes[std::size_t(Lane::Utterances)];
    const auto known = std::ranges::find(lane, id, [this](int row) { return m_items[std::size_t(row)].number; });
    return known == lane.end() ? -1 : *known;
}

void TimelineModel::clear()
{
    beginResetModel();
    m_items.clear();
    for (std::vector<int> &lane : m_lanes)
        lane.clear();
    m_motion.clear();
    m_end = {};
    endResetModel();
}

void TimelineModel::append(TimelineItem item)
{
    const int row = int(m_items.size());
    beginInsertRows({}, row, row);
    m_end = std::max({m_end, item.from, item.to});
    std::vector<int> &lane = m_lanes[std::size_t(item.lane)];
    const auto place =
        std::ranges::upper_bound(lane, item.from, {}, [this](int other) { return m_items[std::size_t(other)].from; });
    lane.insert(place, row);
    m_items.push_back(std::move(item));
    endInsertRows();
}

void TimelineModel::add(const ActionEvent &event)
{
    append({.from = event.time,
        .to = event.time,
        .lane = Lane::Actions,
        .token = event.token,
        .confidence = event.confidence,
        .cause = event.cause,
        .latency = event.latency,
        .text = {},
        .number = event.chunk});
}

void TimelineModel::put(TimelineItem item)
{
    const std::vector<int> &lane = m_lanes[std::size_t(item.lane)];
    const auto known = std::find_if(
        lane.rbegin(), lane.rend(), [&](int row) { return m_items[std::size_t(row)].number == item.number; });
    if (known == lane.rend())
        return append(std::move(item));
    m_items[std::size_t(*known)] = std::move(item);
    Q_EMIT dataChanged(index(*known, 0), index(*known, ColumnCount - 1));
}

void TimelineModel::add(const Feedback &feedback)
{
    put({.from = feedback.said,
        .to = std::max(feedback.said, m_end),
        .lane = Lane::Utterances,
        .token = feedback.token,
        .confidence = feedback.confidence,
        .text = feedback.text,
        .number = feedback.id,
        .growing = !feedback.complete});
}

void TimelineModel::add(const Repetition &repetition)
{
    append({.from = repetition.from,
        .to = repetition.time,
        .lane = Lane::Repetitions,
        .text = {},
        .number = repetition.number});
}

void TimelineModel::add(const Gap &gap)
{
    append({.from = gap.from, .to = gap.to, .lane = Lane::Gaps, .text = gapText(gap.reason)});
}

void TimelineModel::add(const Note &note)
{
    put({.from = note.time, .to = note.time, .lane = Lane::Notes, .text = note.text, .number = note.id});
}

void TimelineModel::removeNote(int id)
{
    std::vector<int> &notes = m_lanes[std::size_t(Lane::Notes)];
    const auto note = std::ranges::find(notes, id, [this](int row) { return m_items[std::size_t(row)].number; });
    if (note == notes.end())
        return;
    const int gone = *note;
    beginRemoveRows({}, gone, gone);
    notes.erase(note);
    m_items.erase(m_items.begin() + gone);
    for (std::vector<int> &lane : m_lanes) {
        for (int &row : lane)
            row -= row > gone ? 1 : 0;
    }
    endRemoveRows();
}

void TimelineModel::add(const MotionSample &sample)
{
    m_motion.push_back({sample.time, float(sample.level)});
    m_end = std::max(m_end, sample.time);
    Q_EMIT motionAdded();
}

} // namespace spotter
