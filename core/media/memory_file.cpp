#include "core/media/memory_file.h"

#include "core/values/error.h"

#include <QCoreApplication>

#include <cerrno>

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spotter {

MemoryFile::MemoryFile()
    : m_file(::memfd_create("spotter", MFD_CLOEXEC))
{
    if (m_file < 0)
        throw Error(
            QCoreApplication::translate("MemoryFile", "There is no memory for a film (%1)").arg(qt_error_string(errno)),
            {}, QCoreApplication::translate("MemoryFile", "Close other programs"));
}

MemoryFile::~MemoryFile()
{
    ::close(m_file);
}

QString MemoryFile::path() const
{
    return QStringLiteral("/proc/self/fd/%1").arg(m_file);
}

std::int64_t MemoryFile::bytes() const
{
    struct stat found { };
    return ::fstat(m_file, &found) == 0 ? std::int64_t(found.st_size) : 0;
}

} // namespace spotter
