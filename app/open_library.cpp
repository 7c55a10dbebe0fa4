#include "app/open_library.h"

#include "core/session/session_folder.h"

namespace spotter {

SessionStore openLibrary(const Settings &settings)
{
    const QString &folder = settings.library.folder;
    return SessionStore(folder.isEmpty() ? usualLibraryFolder() : folder);
}

} // namespace spotter
