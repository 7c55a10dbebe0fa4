// A library of its own for every test function, in SQLite or in a PostgreSQL that the tests start: the same is asked of
// both, by programs that are compiled once for each.
#pragma once

#include "core/session/session_start.h"
#include "core/session/session_store.h"
#include "tests/session/postgres_server.h"

#include <QTemporaryDir>

namespace spotter {

inline constexpr bool onPostgres = SPOTTER_ON_POSTGRES;

class TestedLibrary {
public:
    /// False where there can be no server, and why in \p trouble.
    bool start(QString &trouble) { return !onPostgres || m_server.start(trouble); }
    /// What was in it is gone.
    void renew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        if (onPostgres)
            m_url = m_server.freshDatabase();
    }

    QString folder() const { return m_folder->filePath(QStringLiteral("Bücher 📚")); }
    LibraryPlace place() const { return {folder(), m_url}; }
    PostgresServer &server() { return m_server; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url; ///< empty: SQLite
    PostgresServer m_server;
};

inline SessionStart startOf(const QString &name)
{
    return {.name = name,
        .began = QDateTime(QDate(2026, 3, 1), QTime(18, 30, 5), Qt::OffsetFromUTC, 3600),
        .source = QStringLiteral("Kamera „Ä“ 空"),
        .live = true,
        .provenance = {{QStringLiteral("a"), 1}}};
}

} // namespace spotter
