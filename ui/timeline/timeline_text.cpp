#include "ui/timeline/timeline_text.h"

#include "ui/token_look.h"

#include <QCoreApplication>

namespace spotter {

namespace {

constexpr std::array<const char *, laneCount> laneNames{
    QT_TRANSLATE_NOOP("Lane", "Repetitions"),
    QT_TRANSLATE_NOOP("Lane", "Actions"),
    QT_TRANSLATE_NOOP("Lane", "Said"),
    QT_TRANSLATE_NOOP("Lane", "Notes"),
    QT_TRANSLATE_NOOP("Lane", "Gaps"),
    QT_TRANSLATE_NOOP("Lane", "Limits"),
};

constexpr std::array<const char *, TimelineModel::ColumnCount> columnNames{
    QT_TRANSLATE_NOOP("Lane", "Time"),
    QT_TRANSLATE_NOOP("Lane", "End"),
    QT_TRANSLATE_NOOP("Lane", "Lane"),
    QT_TRANSLATE_NOOP("Lane", "What"),
    QT_TRANSLATE_NOOP("Lane", "Confidence"),
    QT_TRANSLATE_NOOP("Lane", "Cause"),
    QT_TRANSLATE_NOOP("Lane", "Latency"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Lane", text);
}

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
    case Lane::Gaps:
        return gapText(item.gap);
    case Lane::Utterances:
    case Lane::Notes:
    case Lane::Degradations:
        return item.text;
    }
    return {};
}

} // namespace

QString laneName(Lane lane)
{
    return translated(laneNames.at(std::size_t(lane)));
}

QString columnName(int column)
{
    return translated(columnNames.at(std::size_t(column)));
}

QString cellText(const TimelineItem &item, int column)
{
    switch (column) {
    case TimelineModel::TimeColumn:
        return clockText(item.from);
    case TimelineModel::EndColumn:
        return item.to == TimelineItem::open ? QCoreApplication::translate("Lane", "not over yet") : clockText(item.to);
    case TimelineModel::LaneColumn:
        return laneName(item.lane);
    case TimelineModel::WhatColumn:
        return whatText(item);
    case TimelineModel::ConfidenceColumn:
        return hasToken(item) ? confidenceText(item.confidence) : QString();
    case TimelineModel::CauseColumn:
        return item.lane == Lane::Actions ? causeText(item.cause) : item.reason;
    case TimelineModel::LatencyColumn:
        return item.latency.count() > 0
            ? QCoreApplication::translate("Lane", "%1 ms").arg(toSeconds(item.latency) * 1000, 0, 'f', 0)
            : QString();
    }
    return {};
}

QString describe(const TimelineItem &item, const QString &separator)
{
    QStringList parts;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        const QString text = cellText(item, column);
        if (text.isEmpty() || (column == TimelineModel::EndColumn && item.to == item.from))
            continue;
        const bool plain = column < TimelineModel::ConfidenceColumn && column != TimelineModel::EndColumn;
        parts << (plain ? text : QCoreApplication::translate("Lane", "%1: %2").arg(columnName(column), text));
    }
    return parts.join(separator);
}

} // namespace spotter
