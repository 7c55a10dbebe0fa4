// A file's bytes, mapped: read from the disk when they are first used. Where a file is cut short, or its disk goes,
// while it is mapped, the system has no bytes to give and would end the program with SIGBUS. Here zeros take their
// place, and checkMappedFiles() tells of it: to be asked once something has been made of the bytes, before it is used.
// Linux (a page mapped over the lost one within the signal's handler). Any thread.
#pragma once

#include <QFile>

#include <cstddef>
#include <span>

namespace spotter {

class MappedFile {
public:
    /// Throws Error where it is no file, cannot be read, or cannot be mapped.
    explicit MappedFile(const QString &path);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    /// None where the file is empty.
    std::span<const std::byte> bytes() const { return m_bytes; }

private:
    QFile m_file;
    std::span<const std::byte> m_bytes;
    std::size_t m_region = 0; ///< in the table that the signal's handler looks into
};

/// Throws Error, its place the file, where one that is mapped now has lost bytes.
void checkMappedFiles();

} // namespace spotter
