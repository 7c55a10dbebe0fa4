#include "core/session/disk_room.h"

#include <QStorageInfo>

#include <algorithm>

namespace spotter {

namespace {

constexpr std::int64_t usualRate = 400'000; ///< bytes a second, of a moving person at 720p30
constexpr auto enoughFilm = std::chrono::seconds(20);

} // namespace

DiskRoom diskRoom(const QString &folder, std::int64_t film_bytes, std::chrono::nanoseconds recorded)
{
    DiskRoom room;
    room.free_bytes = QStorageInfo(folder).bytesAvailable();
    const double seconds = std::chrono::duration<double>(recorded).count();
    const double rate = recorded >= enoughFilm && film_bytes > 0 ? double(film_bytes) / seconds : double(usualRate);
    const double usable = double(std::max<std::int64_t>(0, room.free_bytes - DiskRoom::reserve_bytes));
    room.left = std::chrono::minutes(std::int64_t(usable / rate / 60.0));
    return room;
}

} // namespace spotter
