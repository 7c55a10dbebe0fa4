#include "app/commands/bench_timeline.h"

#include "core/values/processor_time.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace spotter {

namespace {

constexpr int length_s = 36'000;
constexpr int events = 100'000;
constexpr int repaints = 300;

ActionEvent action(double time_s, int i)
{
    constexpr std::array tokens{ActionToken::Next, ActionToken::Next, ActionToken::Feedback, ActionToken::Correct};
    return {.time = fromSeconds(time_s),
        .chunk = i,
        .token = tokens[std::size_t(i * 7919 % 4)],
        .confidence = 0.4 + 0.6 * (i * 31 % 100) / 100.0,
        .cause = Cause::Form,
        .motionScore = i % 100 / 100.0};
}

/// Of a hundred events, 85 are decisions, eight repetitions, five utterances; a note, and a gap or a degradation.
void addEvent(TimelineModel &model, int i)
{
    const double time_s = double(i) * length_s / events;
    const SessionTime time = fromSeconds(time_s);
    switch (const int kind = i % 100; kind) {
    case 99:
        return model.add(Note{.id = i, .time = time, .text = QStringLiteral("left knee")});
    case 98:
        if (i / 100 % 2 == 0)
            return model.add(Gap{time, time + std::chrono::seconds(2), GapReason::Dropped});
        return model.add(Degradation{time, QStringLiteral("The processor is busy"),
            QStringLiteral("Fewer frames are looked at %1").arg(i / 400), i / 200 % 2 == 0});
    default:
        if (kind < 85)
            return model.add(action(time_s, i));
        if (kind < 93)
            return model.add(Repetition{.from = time - std::chrono::seconds(1), .time = time, .number = i % 20 + 1});
        return model.add(Feedback{.id = i,
            .from = time,
            .to = time,
            .said = time,
            .token = i % 2 == 0 ? ActionToken::Feedback : ActionToken::Correct,
            .text = QStringLiteral("Go a little deeper, and hold it there"),
            .coach = QStringLiteral("motion"),
            .complete = true});
    }
}

void addMotion(TimelineModel &model, int i)
{
    model.add(MotionSample{.time = fromSeconds(i / 10.0), .level = 0.5 + 0.45 * std::sin(i / 7.0)});
}

void fill(TimelineModel &model)
{
    for (int i = 0; i < length_s * 10; ++i)
        addMotion(model, i);
    for (int i = 0; i < events; ++i)
        addEvent(model, i);
}

void turnWheel(TimelineView &view, int steps, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle = QRectF(view.rect()).center();
    QWheelEvent turn(middle, view.mapToGlobal(middle), {}, QPoint(0, 120 * steps), Qt::NoButton, modifiers,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &turn);
}

/// Times of `repaints` repaints, each after step(i), which is timed too.
template <typename Step> PaintFigures timed(const char *what, TimelineView &view, Step step)
{
    QImage picture(view.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times_ms;
    double worstOwn_ms = 0.0;
    QElapsedTimer timer;
    for (int i = 0; i < repaints; ++i) {
        timer.start();
        const double before_ms = processorTime_ms(ProcessorTime::Thread);
        step(i);
        view.render(&picture);
        times_ms.push_back(double(timer.nsecsElapsed()) / 1e6);
        worstOwn_ms = std::max(worstOwn_ms, processorTime_ms(ProcessorTime::Thread) - before_ms);
    }
    std::ranges::sort(times_ms);
    return {what, view.width(), times_ms[repaints / 2], times_ms[repaints * 95 / 100], times_ms.back(), worstOwn_ms};
}

void measureAt(int width_px, std::vector<PaintFigures> &figures)
{
    TimelineModel model;
    fill(model);
    TimelineView view(model);
    view.resize(width_px, view.sizeHint().height());
    view.showMoment(fromSeconds(length_s / 2));
    figures.push_back(timed("pan, seconds in sight", view, [&](int) { turnWheel(view, -1, Qt::ShiftModifier); }));
    view.fitAll();
    figures.push_back(timed("pan, all in sight", view, [&](int i) {
        if (i % 2 == 0)
            turnWheel(view, -1, Qt::ShiftModifier);
        else
            turnWheel(view, 1, Qt::ShiftModifier);
    }));
    view.fitAll();
    figures.push_back(timed("zoom, from all to a second and back", view,
        [&](int i) { turnWheel(view, i % 80 < 40 ? 1 : -1, Qt::NoModifier); }));
    LaneGuides guides;
    guides.motionThreshold = 0.7;
    guides.silence = std::chrono::seconds(3);
    guides.confidenceThreshold = 0.75;
    view.setGuides(guides);
    view.fitAll();
    figures.push_back(
        timed("zoom with guides", view, [&](int i) { turnWheel(view, i % 80 < 40 ? 1 : -1, Qt::NoModifier); }));
    view.setGuides(std::nullopt);
    view.fitAll();
    figures.push_back(timed("all in sight, events arriving", view, [&](int i) {
        addEvent(model, events + i);
        addMotion(model, length_s * 10 + i);
    }));
}

} // namespace

std::vector<PaintFigures> measureTimeline()
{
    std::vector<PaintFigures> figures;
    for (const int width_px : {1366, 3840})
        measureAt(width_px, figures);
    return figures;
}

} // namespace spotter
