#include "core/session/library_place.h"

#include "core/config/settings.h"
#include "core/session/session_folder.h"

namespace spotter {

LibraryPlace::LibraryPlace(QString itsFolder, const QString &url)
    : folder(std::move(itsFolder))
    , server(url.trimmed())
    , m_isOnServer(!url.trimmed().isEmpty())
{
}

QString LibraryPlace::database() const
{
    if (!isOnServer())
        return databasePath(folder);
    // One that cannot be read may have its password anywhere.
    return server.isValid() ? server.toDisplayString() : QStringLiteral("library.url");
}

LibraryPlace libraryPlace(const Settings &settings)
{
    const Settings::Library &library = settings.library;
    return {library.folder.isEmpty() ? usualLibraryFolder() : library.folder, library.url};
}

QString withoutPassword(const QString &url)
{
    const QUrl parsed(url);
    return parsed.isValid() ? parsed.toDisplayString() : QString();
}

} // namespace spotter
