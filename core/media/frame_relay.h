// Hands frames from the thread that makes them to the one this lives on: the newest only, and one announcement in the
// event loop at a time, however many came meanwhile.
#pragma once

#include "core/media/frame.h"

#include <QObject>

#include <mutex>

namespace spotter {

class FrameRelay : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Any thread.
    void offer(const Frame &frame);
    /// Null where there was none since clear(). Any thread.
    Frame latest() const;
    /// What was offered before is not announced any more.
    void clear();

Q_SIGNALS:
    void frameReady(const spotter::Frame &frame);

private:
    void announce();

    mutable std::mutex m_mutex; ///< guards the next two
    Frame m_latest;
    bool m_announced = false;
};

} // namespace spotter
