// Shows what a ReplayMemory holds some seconds late, at its own pace: who exercises sees afterwards what was done.
#pragma once

#include "core/media/replay_memory.h"

#include <functional>
#include <thread>

namespace spotter {

class DelayedPicture {
public:
    using Handler = std::function<void(const Frame &)>;

    /// \p handler is called on a thread of its own, from when there is enough to show on. \p delay is at least
    /// ReplayMemory::pieceLength and shorter than what is kept.
    DelayedPicture(std::shared_ptr<const ReplayMemory> memory, std::chrono::nanoseconds delay, Handler handler);
    /// No handler runs any more afterwards.
    ~DelayedPicture() = default;

private:
    void run(const std::stop_token &stop) const;

    std::shared_ptr<const ReplayMemory> m_memory;
    std::chrono::nanoseconds m_delay;
    Handler m_handler;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace spotter
