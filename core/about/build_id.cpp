#include "core/about/build_id.h"

#include <QByteArray>

#include <cstring>

#include <elf.h>
#include <link.h>

namespace spotter {

namespace {

constexpr std::size_t padded(std::size_t bytes)
{
    return (bytes + 3) & ~std::size_t(3);
}

/// The note NT_GNU_BUILD_ID among those of \p segment: elf(5), "Notes".
QByteArray findBuildId(const char *segment, std::size_t size)
{
    for (std::size_t at = 0; at + sizeof(ElfW(Nhdr)) <= size;) {
        ElfW(Nhdr) note;
        std::memcpy(&note, segment + at, sizeof note);
        const std::size_t content = at + sizeof note + padded(note.n_namesz);
        const std::size_t next = content + padded(note.n_descsz);
        if (next > size)
            return {};
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4)
            return {segment + content, qsizetype(note.n_descsz)};
        at = next;
    }
    return {};
}

int lookAtProgram(dl_phdr_info *program, std::size_t, void *found)
{
    for (int i = 0; i < program->dlpi_phnum; ++i) {
        const ElfW(Phdr) &segment = program->dlpi_phdr[i];
        if (segment.p_type != PT_NOTE)
            continue;
        const QByteArray id =
            findBuildId(reinterpret_cast<const char *>(program->dlpi_addr + segment.p_vaddr), segment.p_memsz);
        if (!id.isEmpty()) {
            *static_cast<QByteArray *>(found) = id;
            break;
        }
    }
    return 1; // the program itself comes first; its libraries are of no interest
}

} // namespace

QString buildId()
{
    QByteArray id;
    dl_iterate_phdr(&lookAtProgram, &id);
    return QString::fromLatin1(id.toHex());
}

} // namespace spotter
