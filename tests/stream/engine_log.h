// All that an engine tells, as lines of text in the order told; and frames to feed it with.
#pragma once

#include "core/stream/coach_engine.h"

#include <QStringList>

#include <cmath>
#include <mutex>

namespace spotter {

/// Made before the engine that it hears, and gone after it.
class EngineLog {
public:
    void hear(CoachEngine &engine)
    {
        QObject::connect(&engine, &CoachEngine::stateChanged,
            [this](EngineState state) { add(QStringLiteral("state %1").arg(int(state))); });
        QObject::connect(&engine, &CoachEngine::actionDecided, [this](const ActionEvent &event) {
            add(QStringLiteral("action %1 %2 %3 %4 %5 %6")
                    .arg(event.time.count())
                    .arg(event.chunk)
                    .arg(tokenText(event.token))
                    .arg(event.confidence)
                    .arg(causeKey(event.cause))
                    .arg(event.motionScore));
        });
        QObject::connect(&engine, &CoachEngine::feedbackGiven, [this](const Feedback &feedback) {
            if (feedback.complete)
                add(QStringLiteral("feedback %1 %2 %3 %4 %5")
                        .arg(feedback.coach)
                        .arg(feedback.id)
                        .arg(feedback.from.count())
                        .arg(feedback.to.count())
                        .arg(feedback.text));
        });
        QObject::connect(&engine, &CoachEngine::repetitionCounted, [this](const Repetition &repetition) {
            add(QStringLiteral("rep %1 %2 %3")
                    .arg(repetition.number)
                    .arg(repetition.time.count())
                    .arg(repetition.range));
        });
        QObject::connect(&engine, &CoachEngine::motionSampled, [this](const MotionSample &sample) {
            add(QStringLiteral("motion %1 %2 %3").arg(sample.time.count()).arg(sample.level).arg(sample.phase));
        });
        QObject::connect(&engine, &CoachEngine::gapSeen, [this](const Gap &gap) {
            add(QStringLiteral("gap %1 %2 %3").arg(gapKey(gap.reason)).arg(gap.from.count()).arg(gap.to.count()));
        });
        QObject::connect(&engine, &CoachEngine::coachChanged, [this](const CoachState &state) {
            add(QStringLiteral("coach %1 %2").arg(state.coach, state.trouble ? state.trouble->key() : QString()));
        });
        QObject::connect(&engine, &CoachEngine::degraded, [this](const Degradation &degradation) {
            add(QStringLiteral("degraded %1 %2").arg(degradation.active).arg(degradation.effect));
        });
        QObject::connect(&engine, &CoachEngine::failed,
            [this](const Error &error) { add(QStringLiteral("failed %1").arg(error.sentence())); });
        QObject::connect(&engine, &CoachEngine::finished,
            [this](std::chrono::nanoseconds end) { add(QStringLiteral("finished %1").arg(end.count())); });
        QObject::connect(&engine, &CoachEngine::statsChanged, [this](const EngineStats &stats) {
            const std::lock_guard lock(m_mutex);
            m_stats = stats;
        });
    }

    QStringList lines(const QString &beginning = {}) const
    {
        const std::lock_guard lock(m_mutex);
        QStringList found;
        for (const QString &line : m_lines) {
            if (line.startsWith(beginning))
                found.push_back(line);
        }
        return found;
    }

    EngineStats stats() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stats;
    }

private:
    void add(const QString &line)
    {
        const std::lock_guard lock(m_mutex);
        m_lines.push_back(line);
    }

    mutable std::mutex m_mutex;
    QStringList m_lines;
    EngineStats m_stats;
};

/// Grey, 96 × 96, 30 a second: a bright block that goes up and down once in 2 s, `number` from 0.
inline Frame bobbingFrame(int number)
{
    constexpr int side = 96;
    auto pixels = std::make_shared<std::vector<std::uint8_t>>(std::size_t(side) * side, std::uint8_t(60));
    const int top = 30 + int(std::lround(15 * std::sin(number / 30.0 * M_PI)));
    for (int y = top; y < top + 40; ++y) {
        for (int x = 34; x < 62; ++x)
            (*pixels)[std::size_t(y) * side + std::size_t(x)] = std::uint8_t(120 + (x * 7 + (y - top) * 13) % 80);
    }
    Frame frame;
    frame.width = side;
    frame.height = side;
    frame.planes[0] = {pixels->data(), side};
    frame.range = YuvRange::Full;
    frame.pts = std::chrono::nanoseconds(number * 1'000'000'000LL / 30);
    frame.arrival = std::chrono::steady_clock::now();
    frame.owner = pixels;
    return frame;
}

} // namespace spotter
