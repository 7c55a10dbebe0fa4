#include "core/model/mapped_file.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <csignal>
#include <mutex>

#include <sys/mman.h>
#include <unistd.h>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MappedFile)
};

/// Of addresses; empty where begin and end are the same. Lock-free, as a signal's handler may touch nothing else.
struct Region {
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::uintptr_t> end = 0;
    std::atomic<bool> lost = false;
};

constexpr std::size_t mostFiles = 1024;
std::array<Region, mostFiles> regions;
struct sigaction handledBefore; // as it was before the first file was mapped
std::uintptr_t page_bytes = 0;

/// Zeros from the page that could not be read to the end of its file; what was reading goes on.
void onLostBytes(int number, siginfo_t *info, void *)
{
    const auto address = std::bit_cast<std::uintptr_t>(info->si_addr);
    for (Region &region : regions) {
        if (address < region.begin || address >= region.end)
            continue;
        const std::uintptr_t from = address / page_bytes * page_bytes;
        void *const zeros = mmap(
            std::bit_cast<void *>(from), region.end - from, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
        if (zeros == MAP_FAILED)
            break;
        region.lost = true;
        return;
    }
    sigaction(number, &handledBefore, nullptr); // it is not about a file of ours: comes again, to whom it belongs
}

void handleLostBytes()
{
    static std::once_flag once;
    std::call_once(once, [] {
        page_bytes = std::uintptr_t(sysconf(_SC_PAGESIZE));
        struct sigaction action { };
        action.sa_sigaction = onLostBytes;
        action.sa_flags = SA_SIGINFO;
        sigemptyset(&action.sa_mask);
        sigaction(SIGBUS, &action, &handledBefore);
    });
}

std::mutex filesMutex;
std::array<const QFile *, mostFiles> files{}; ///< of the regions; none: the region is free

/// A free region, which \p file then has.
std::size_t takeRegion(const QFile &file)
{
    const std::lock_guard lock(filesMutex);
    const auto place = std::ranges::find(files, nullptr);
    if (place == files.end())
        throw Error(Text::tr("too many files are mapped"), file.fileName(), Text::tr("Start Spotter again"));
    *place = &file;
    return std::size_t(place - files.begin());
}

} // namespace

MappedFile::MappedFile(const QString &path)
    : m_file(path)
{
    if (!QFileInfo(path).isFile() || !m_file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("the file cannot be read"), path, Text::tr("Check the name and its permissions"));
    const auto size = std::size_t(m_file.size());
    const uchar *start = size > 0 ? m_file.map(0, m_file.size()) : nullptr;
    if (!start && size > 0)
        throw Error(Text::tr("the file cannot be mapped: %1").arg(m_file.errorString()), path);
    handleLostBytes();
    m_region = takeRegion(m_file);
    m_bytes = {reinterpret_cast<const std::byte *>(start), size};
    Region &region = regions[m_region];
    region.begin = std::bit_cast<std::uintptr_t>(start);
    region.end = region.begin + size;
}

MappedFile::~MappedFile()
{
    const std::lock_guard lock(filesMutex);
    Region &region = regions[m_region];
    region.end = 0; // first: it is empty from now on
    region.begin = 0;
    region.lost = false;
    files[m_region] = nullptr;
}

void checkMappedFiles()
{
    const std::lock_guard lock(filesMutex);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i] && regions[i].lost)
            throw Error(Text::tr("the file became shorter while it was in use, or its disk is gone"),
                files[i]->fileName(), Text::tr("Fetch the file again"));
    }
}

} // namespace spotter
