// What the engine's worker waits for: orders, carried out in their turn, and one slot for a frame. The only place where
// the engine's threads meet. Every member may be called from any thread, except next(), which is the worker's.
#pragma once

#include "core/media/frame.h"
#include "core/stream/coach_engine.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <variant>

namespace spotter {

class Inbox {
public:
    using Order = std::function<void()>;

    /// After close(): lets whoever is in offer() leave it first.
    ~Inbox();

    enum class Kind {
        Plain,
        Opening,     ///< frames may be wanted after it: offer() waits until it has been carried out
        Interrupting ///< the work in hand is asked to stop
    };

    struct Closed { };
    /// What the worker does next.
    using Item = std::variant<Closed, Order, Frame>;

    void post(Order order, Kind kind = Kind::Plain);

    /// Puts \p frame into the slot and wakes the worker if it was empty. A frame that still lies there is replaced and
    /// counted (NewestWins; what went wrong before it is kept), or waited for (Wait). Returns false where no more
    /// frames are wanted: no session, or closed.
    bool offer(const Frame &frame);

    /// Whether frames are taken, passed over (Paused), or wanted no more. A waiting frame is forgotten unless Running.
    void setState(EngineState state);
    EngineState state() const;
    void setDelivery(Delivery delivery);

    /// Waits for the next order, else the frame, until close(). Orders go first.
    Item next();
    /// The next order, else the frame, if there is one; never waits.
    std::optional<Item> poll();
    /// The frame in the slot, if any.
    std::optional<Frame> takeFrame();
    /// Of the work in hand: stops when an interrupting order comes, or close().
    std::stop_token stopToken() const;
    void close();

    struct Counts {
        std::int64_t offered = 0;
        std::int64_t replaced = 0;
    };
    Counts counts() const;
    void resetCounts();

private:
    struct Entry {
        Order order;
        Kind kind;
    };

    bool put(const Frame &frame, std::unique_lock<std::mutex> &lock);
    bool has(Kind kind) const;

    mutable std::mutex m_mutex;
    std::condition_variable m_work; ///< the worker waits here
    std::condition_variable m_room; ///< offer() waits here
    std::condition_variable m_left; ///< the destructor waits here
    int m_offering = 0;             ///< threads in offer()
    std::deque<Entry> m_orders;
    std::optional<Frame> m_slot;
    bool m_opening = false; ///< an opening order is being carried out
    EngineState m_state = EngineState::Idle;
    Delivery m_delivery = Delivery::NewestWins;
    bool m_closed = false;
    Counts m_counts;
    std::stop_source m_stop;
};

} // namespace spotter
