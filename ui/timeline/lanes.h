// The kinds of lane that the timeline has. A new one is a class here, a file of its own, and a line in lanesFromTop().
#pragma once

#include "ui/timeline/lane_delegate.h"

#include <memory>

namespace spotter {

/// The amount of movement as a curve; with LaneGuides::motionThreshold also that line and the scores compared to it.
class MotionLane : public LaneDelegate {
public:
    std::optional<Lane> lane() const override { return std::nullopt; }
    QString name() const override;
    double height() const override { return 2.2; }
    void paint(QPainter &painter, const LaneView &view) const override;
    int rowAt(const LaneView &, double) const override { return -1; }
    QString tellOf(const LaneView &view, QPointF position) const override;
};

/// A box for each repetition, numbered where there is room.
class RepetitionLane : public LaneDelegate {
public:
    std::optional<Lane> lane() const override { return Lane::Repetitions; }
    double height() const override { return 1.3; }
    void paint(QPainter &painter, const LaneView &view) const override;
};

/// A mark for each decision: a colour and a shape for each token, the surer the more opaque. Where they crowd, what the
/// coach did stands above that it kept watching. A rehearsal (LaneGuides::rehearsed) stands in a strip below.
class ActionLane : public LaneDelegate {
public:
    std::optional<Lane> lane() const override { return Lane::Actions; }
    double height() const override { return 1.7; }
    void paint(QPainter &painter, const LaneView &view) const override;
    QRectF markOf(const LaneView &view, int row) const override;
    QString tellOf(const LaneView &view, QPointF position) const override;
};

/// A bar from the first word to the last, and the words as far as there is room before the next utterance.
class UtteranceLane : public LaneDelegate {
public:
    std::optional<Lane> lane() const override { return Lane::Utterances; }
    double height() const override { return 1.4; }
    void paint(QPainter &painter, const LaneView &view) const override;
};

/// A flag and its words; that of an own event is pointed, and a bar shows how long it lasts.
class NoteLane : public LaneDelegate {
public:
    std::optional<Lane> lane() const override { return Lane::Notes; }
    double height() const override { return 1.2; }
    void paint(QPainter &painter, const LaneView &view) const override;
};

/// Hatched spans that nobody saw.
class GapLane : public LaneDelegate {
public:
    std::optional<Lane> lane() const override { return Lane::Gaps; }
    double height() const override { return 1.0; }
    void paint(QPainter &painter, const LaneView &view) const override;
};

/// Spans in which something was done with less than was asked for; one that goes on has no end.
class DegradationLane : public LaneDelegate {
public:
    std::optional<Lane> lane() const override { return Lane::Degradations; }
    double height() const override { return 1.0; }
    void paint(QPainter &painter, const LaneView &view) const override;
};

const std::vector<std::unique_ptr<LaneDelegate>> &lanesFromTop();

/// Ticks and clock times.
void paintTimeAxis(QPainter &painter, const LaneView &view);

} // namespace spotter
