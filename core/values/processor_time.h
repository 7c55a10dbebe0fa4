// What has been computed so far: for figures that another program on the same machine does not change. Any thread.
#pragma once

#include <chrono>
#include <ctime>

namespace spotter {

/// Whose time it is.
enum class ProcessorTime { Program = CLOCK_PROCESS_CPUTIME_ID, Thread = CLOCK_THREAD_CPUTIME_ID };

/// Of all threads of this program, or of the thread that asks.
inline std::chrono::nanoseconds processorTime(ProcessorTime of)
{
    timespec used{};
    clock_gettime(clockid_t(of), &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

inline double processorTime_ms(ProcessorTime of)
{
    return std::chrono::duration<double, std::milli>(processorTime(of)).count();
}

} // namespace spotter
