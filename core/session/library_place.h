// Where a library is: the folder of its sessions, and the database that knows of them, a file in that folder or a
// PostgreSQL server that several machines share. Pure; any thread.
#pragma once

#include <QString>
#include <QUrl>

namespace spotter {

struct Settings;

struct LibraryPlace {
    /// \p url "postgresql://user@host/database"; empty: SQLite in the folder. A password is better kept in ~/.pgpass.
    LibraryPlace(QString itsFolder, const QString &url = {});

    QString folder; ///< absolute or relative; films lie in it
    QUrl server;    ///< only where isOnServer(), and not valid where it could not be read

    bool isOnServer() const { return m_isOnServer; }
    /// Of the database, for people: the file, or the server without its password.
    QString database() const;

private:
    bool m_isOnServer;
};

/// As `library.folder` and `library.url` name it.
LibraryPlace libraryPlace(const Settings &settings);

/// \p url as it may be shown and kept: nobody's password in it.
QString withoutPassword(const QString &url);

} // namespace spotter
