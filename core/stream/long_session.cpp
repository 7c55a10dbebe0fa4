#include "core/stream/long_session.h"

#include "core/stream/coach_engine.h"
#include "core/stream/timeline_writer.h"
#include "core/values/process_memory.h"
#include "core/values/processor_time.h"

#include <QCryptographicHash>

#include <algorithm>

namespace spotter {

namespace {

constexpr int framesAMinute = 30 * 60;

/// Hears all that an engine tells, on its worker; asked once the engine has settled. Outlives the engine.
class Ear {
public:
    void hear(const CoachEngine &engine)
    {
        const auto write = [this](const auto &event) { m_writer.write(event); };
        QObject::connect(&engine, &CoachEngine::repetitionCounted, write);
        QObject::connect(&engine, &CoachEngine::gapSeen, write);
        QObject::connect(&engine, &CoachEngine::degraded, write);
        QObject::connect(&engine, &CoachEngine::actionDecided, [this](const ActionEvent &event) {
            ++session.decisions;
            m_writer.write(event);
        });
        QObject::connect(&engine, &CoachEngine::feedbackGiven, [this](const Feedback &feedback) {
            m_writer.write(feedback);
            if (!feedback.complete)
                return;
            ++session.utterances;
            session.byModel += feedback.coach == CoachState().coach ? 0 : 1;
        });
        QObject::connect(&engine, &CoachEngine::failed, [this](const Error &error) { m_trouble = error; });
        QObject::connect(&engine, &CoachEngine::coachChanged, [this](const CoachState &state) {
            if (state.trouble)
                m_trouble = state.trouble;
        });
    }

    void check() const
    {
        if (m_trouble)
            throw Error(*m_trouble);
    }
    QByteArray told() const { return m_told.result(); }

    LongSession session;

private:
    QCryptographicHash m_told{QCryptographicHash::Sha256};
    TimelineWriter m_writer{[this](const QByteArray &line) { m_told.addData(line); }, TimelineWriter::Form::Json,
        TimelineWriter::Extent::All};
    std::optional<Error> m_trouble;
};

} // namespace

LongSession coachLong(SettingsSnapshot settings, int minutes, const std::function<Frame(int number)> &frameAt)
{
    Ear ear;
    CoachEngine engine(std::move(settings));
    ear.hear(engine);
    engine.start(TimeBase::Media, Delivery::Wait);
    engine.settle();
    for (int minute = 0; minute < minutes; ++minute) {
        ear.check();
        const std::int64_t before = ear.session.decisions;
        const double processorBefore_ms = processorTime_ms(ProcessorTime::Program);
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < framesAMinute; ++i)
            engine.offer(frameAt(minute * framesAMinute + i));
        engine.settle();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        const double processor_ms = processorTime_ms(ProcessorTime::Program) - processorBefore_ms;
        const auto steps = double(std::max<std::int64_t>(ear.session.decisions - before, 1));
        ear.session.minutes.push_back({took.count() / steps, processor_ms / steps, double(residentBytes()) / 1e6});
    }
    engine.finish();
    engine.settle();
    ear.check();
    ear.session.told = ear.told();
    return ear.session;
}

} // namespace spotter
