// The database of a library through QtSql: opened, brought to the newest schema, and spoken to in plain SQL that SQLite
// and PostgreSQL both know. What is committed outlives the program when transaction() returns; with SQLite, a loss of
// power takes what the system has not written yet (see LogSync). A server that was gone is
// connected to again by the next call. One object, one thread. For core/session only.
#pragma once

#include "core/session/library_place.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <unordered_map>

namespace spotter {

struct DatabaseKind;

class Database {
public:
    /// Opens it, or makes the file. Throws Error where it cannot be opened, is no database, or was made by a newer
    /// Spotter.
    explicit Database(const LibraryPlace &place);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Errors that are the database's own fault have it as their place.
    const QString &place() const { return m_place; }
    /// Every change throws.
    bool isReadOnly() const { return m_isReadOnly; }
    /// Damage was met: see library_mending.h.
    bool isDamaged() const { return m_isDamaged; }

    using Values = std::initializer_list<QVariant>;

    /// \p sql is a literal: it is prepared once. Throws Error.
    void run(const char *sql, Values values = {});
    /// Ask next() for the rows. The query is used again by the next select() of the same \p sql. Throws Error.
    QSqlQuery &select(const char *sql, Values values = {});
    /// False behind the last row. Throws Error where the next one cannot be read.
    bool next(QSqlQuery &row);
    /// All of \p work or nothing of it. Within another one it belongs to that. Throws what \p work throws, and Error
    /// where it cannot be committed.
    template <typename Work> void transaction(Work work)
    {
        if (m_inTransaction)
            return work();
        begin();
        try {
            work();
            commit();
        } catch (...) {
            rollBack();
            throw;
        }
    }

private:
    void open();
    void close();
    void reconnect();
    void begin();
    void commit();
    void rollBack();
    void command(const QString &sql);
    void commandInTurn(const QString &sql);
    void migrate();
    std::size_t version();
    [[noreturn]] void fail(const QSqlError &error);

    const DatabaseKind &m_kind;
    QString m_place;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_prepared;
    bool m_isReadOnly = false;
    bool m_isDamaged = false;
    bool m_inTransaction = false;
    bool m_lost = false; ///< the connection
};

} // namespace spotter
