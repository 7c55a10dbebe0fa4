#include "tests/session/slow_disk.h"

#include <chrono>
#include <thread>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

int after(long call, int file)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(spotter::syncTakes_ms));
    return int(syscall(call, file));
}

} // namespace

// In the place of the system's.
extern "C" int fdatasync(int file)
{
    return after(SYS_fdatasync, file);
}

extern "C" int fsync(int file)
{
    return after(SYS_fsync, file);
}
