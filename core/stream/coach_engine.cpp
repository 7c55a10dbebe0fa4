#include "core/stream/coach_engine.h"

#include "core/stream/inbox.h"
#include "core/stream/model_coach.h"
#include "core/stream/pipeline.h"

#include <QCoreApplication>

#include <future>
#include <thread>

namespace spotter {

class CoachEngine::Worker {
public:
    Worker(CoachEngine &engine, SettingsSnapshot settings, CoachMaker makeCoach)
        : m_engine(engine)
        , m_settings(std::move(settings))
        , m_makeCoach(std::move(makeCoach))
        , m_thread([this] { run(); })
    {
    }

    ~Worker() { inbox.close(); }

    void start(TimeBase timeBase, Delivery delivery, std::chrono::steady_clock::time_point now)
    {
        if (m_pipeline)
            return;
        m_pipeline = std::make_unique<Pipeline>(m_engine, inbox, m_makeCoach(), m_settings, timeBase, now);
        inbox.setDelivery(delivery);
        m_delivery = delivery;
        setState(EngineState::Running);
    }

    void pause()
    {
        if (inbox.state() != EngineState::Running)
            return;
        setState(EngineState::Paused);
        m_pipeline->pause();
    }

    void resume()
    {
        if (inbox.state() == EngineState::Paused)
            setState(EngineState::Running);
    }

    void reset()
    {
        if (m_pipeline)
            m_pipeline->reset();
    }

    void apply(SettingsSnapshot settings)
    {
        if (!m_pipeline || tookUp(settings))
            m_settings = std::move(settings);
    }

    /// Whether a frame lay in the slot.
    bool takeWaiting()
    {
        const std::optional<Frame> frame = inbox.takeFrame();
        if (frame)
            take(*frame);
        return frame.has_value();
    }

    void finish()
    {
        takeWaiting(); // the last one: none follows
        if (m_pipeline)
            speakToTheEnd();
        stop();
    }

    void stop()
    {
        if (!m_pipeline)
            return;
        m_pipeline->finish();
        m_pipeline.reset();
        setState(EngineState::Idle);
    }

    Inbox inbox;

private:
    void run()
    {
        for (;;) {
            const std::optional<Inbox::Item> item = isSpeaking() ? inbox.poll() : inbox.next();
            if (item && std::holds_alternative<Inbox::Closed>(*item))
                return;
            carryOut(item);
        }
    }

    bool isSpeaking() const { return m_pipeline && m_pipeline->isSpeaking(); }

    /// The one place where what goes wrong in a session is caught: it becomes a signal and the state Failed.
    void carryOut(const std::optional<Inbox::Item> &item)
    {
        try {
            if (!item)
                m_pipeline->speakOn(); // nothing else is to be done
            else if (const auto *order = std::get_if<Inbox::Order>(&*item))
                (*order)();
            else
                take(std::get<Frame>(*item));
        } catch (const Error &error) {
            fail(error);
        } catch (const std::exception &problem) {
            fail(Error(QCoreApplication::translate("CoachEngine", "The coach had to stop: %1")
                           .arg(QString::fromUtf8(problem.what())),
                {}, QCoreApplication::translate("CoachEngine", "Start again")));
        }
    }

    void take(const Frame &frame)
    {
        if (!m_pipeline)
            return;
        m_pipeline->take(frame);
        if (m_delivery == Delivery::Wait)
            speakToTheEnd(); // how fast words come then makes no difference
    }

    void speakToTheEnd()
    {
        const std::stop_token stop = inbox.stopToken();
        while (m_pipeline->isSpeaking() && !stop.stop_requested())
            m_pipeline->speakOn();
        m_pipeline->hush();
    }

    /// Settings that cannot be used leave the session as it is.
    bool tookUp(const SettingsSnapshot &settings)
    {
        try {
            m_pipeline->apply(settings);
            return true;
        } catch (const Error &error) {
            Q_EMIT m_engine.failed(error);
            return false;
        }
    }

    void fail(const Error &error)
    {
        m_pipeline.reset();
        Q_EMIT m_engine.failed(error);
        setState(EngineState::Failed);
    }

    void setState(EngineState state)
    {
        if (inbox.state() == state)
            return;
        inbox.setState(state);
        Q_EMIT m_engine.stateChanged(state);
    }

    CoachEngine &m_engine;
    SettingsSnapshot m_settings;
    CoachMaker m_makeCoach;
    Delivery m_delivery = Delivery::Wait;
    std::unique_ptr<Pipeline> m_pipeline; ///< while Running or Paused
    std::jthread m_thread;                ///< last: it uses all of the above
};

CoachEngine::CoachEngine(SettingsSnapshot settings, QObject *parent)
    : CoachEngine(
        std::move(settings), [shelf = std::make_shared<ModelShelf>()] { return std::make_unique<ModelCoach>(shelf); },
        parent)
{
}

CoachEngine::CoachEngine(SettingsSnapshot settings, CoachMaker makeCoach, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(settings), std::move(makeCoach)))
{
}

CoachEngine::~CoachEngine() = default;

EngineState CoachEngine::state() const
{
    return m_worker->inbox.state();
}

void CoachEngine::start(TimeBase timeBase, Delivery delivery, std::chrono::steady_clock::time_point begun)
{
    m_worker->inbox.post(
        [w = m_worker.get(), timeBase, delivery, begun] { w->start(timeBase, delivery, begun); }, Inbox::Kind::Opening);
}

void CoachEngine::pause()
{
    m_worker->inbox.post([w = m_worker.get()] { w->pause(); });
}

void CoachEngine::resume()
{
    m_worker->inbox.post([w = m_worker.get()] { w->resume(); }, Inbox::Kind::Opening);
}

void CoachEngine::reset()
{
    m_worker->inbox.post([w = m_worker.get()] { w->reset(); }, Inbox::Kind::Interrupting);
}

void CoachEngine::stop()
{
    m_worker->inbox.post([w = m_worker.get()] { w->stop(); }, Inbox::Kind::Interrupting);
}

void CoachEngine::finish()
{
    m_worker->inbox.post([w = m_worker.get()] { w->finish(); });
}

void CoachEngine::apply(SettingsSnapshot settings)
{
    m_worker->inbox.post([w = m_worker.get(), settings = std::move(settings)] { w->apply(settings); });
}

bool CoachEngine::offer(const Frame &frame)
{
    return m_worker->inbox.offer(frame);
}

void CoachEngine::settle()
{
    auto reached = std::make_shared<std::promise<void>>();
    m_worker->inbox.post([w = m_worker.get()] { w->takeWaiting(); }); // orders go before the frame in the slot
    m_worker->inbox.post([reached] { reached->set_value(); });
    reached->get_future().wait();
}

} // namespace spotter
