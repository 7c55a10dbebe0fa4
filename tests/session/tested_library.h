// A library of its own for every test function, in SQLite or in a PostgreSQL that the tests start: the same is asked of
// both, by programs that are compiled once for each.
#pragma once

#include "core/session/session_start.h"
#include "core/session/session_store.h"
#include "tests/session/postgres_server.h"

#include <QTemporaryDir>
#include <QTest>

namespace spotter {

inline constexpr bool onPostgres = SPOTTER_ON_POSTGRES;

class LibraryTest : public QObject {
protected:
    /// For initTestCase(): skips all where there can be no server.
    void start()
    {
        if (QString trouble; onPostgres && !m_server.start(trouble))
            QSKIP(qPrintable(trouble));
    }
    /// For init().
    void renew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        if (onPostgres)
            m_url = m_server.freshDatabase();
    }

    QString library() const { return m_folder->filePath(QStringLiteral("Bücher 📚")); }
    LibraryPlace place() const { return {library(), m_url}; }

    const QString m_name = QStringLiteral("2026-03-01_18-30-05");
    PostgresServer m_server;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url; ///< empty: SQLite
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
