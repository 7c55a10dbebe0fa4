// What goes wrong within a model, in words for people. Libtorch, oneDNN and the standard library throw types of their
// own; they leave as Error. Includes no torch; any thread.
#pragma once

#include "core/model/mapped_file.h"

#include <QString>

namespace spotter {

/// To be called where an exception is being handled. Throws it on as OutOfMemory where memory did not suffice, else as
/// Error: its key is model.device where the GPU failed, that which it has, or \p key.
[[noreturn]] void throwModelFault(const QString &key);

/// Does \p work; what it throws leaves as of throwModelFault(), and so does that a file which it may have read lost bytes.
template <typename Work> void withModelFaults(const QString &key, Work work)
{
    try {
        work();
        checkMappedFiles();
    } catch (...) {
        throwModelFault(key);
    }
}

} // namespace spotter
