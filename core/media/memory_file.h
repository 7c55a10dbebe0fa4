// A file that lies in memory and is gone with its last owner: what writes and reads films needs a path, and this has
// one. Any thread.
#pragma once

#include <QString>

namespace spotter {

class MemoryFile {
public:
    /// Throws Error where the system gives none.
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    /// To be opened as often as one likes, in this process only.
    QString path() const;
    std::int64_t bytes() const;

private:
    int m_file;
};

} // namespace spotter
