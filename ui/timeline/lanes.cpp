#include "ui/timeline/lanes.h"

#include "ui/timeline/words.h"

#include <QPainter>

namespace spotter {

namespace {

constexpr double tickDistance_px = 70.0;

std::vector<std::unique_ptr<LaneDelegate>> makeLanes()
{
    std::vector<std::unique_ptr<LaneDelegate>> lanes;
    lanes.push_back(std::make_unique<MotionLane>());
    lanes.push_back(std::make_unique<RepetitionLane>());
    lanes.push_back(std::make_unique<ActionLane>());
    lanes.push_back(std::make_unique<UtteranceLane>());
    lanes.push_back(std::make_unique<NoteLane>());
    lanes.push_back(std::make_unique<GapLane>());
    lanes.push_back(std::make_unique<DegradationLane>());
    return lanes;
}

} // namespace

const std::vector<std::unique_ptr<LaneDelegate>> &lanesFromTop()
{
    static const std::vector<std::unique_ptr<LaneDelegate>> lanes = makeLanes();
    return lanes;
}

void paintTimeAxis(QPainter &painter, const LaneView &view)
{
    const SessionTime step = view.scale.tickStep(tickDistance_px);
    const bool wholeSeconds = step >= std::chrono::seconds(1);
    const QColor ink = onBase(view.palette.color(QPalette::Text), view.palette, 0.75);
    painter.setPen(ink);
    for (SessionTime time = view.from() / step * step; time <= view.to(); time += step) {
        const double x = view.snap(view.x(time));
        painter.fillRect(QRectF(x, view.rect.top(), view.hairline(), 4), ink);
        QString text = clockText(time);
        if (wholeSeconds)
            text.chop(2);
        paintWords(painter, QRectF(x + 3, view.rect.top(), tickDistance_px, view.rect.height()), text);
    }
}

} // namespace spotter
