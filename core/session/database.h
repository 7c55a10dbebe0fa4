// An SQLite database through QtSql: opened with a write-ahead log, brought to the newest schema, and spoken to in plain
// SQL. What is committed outlives the program when transaction() returns; a loss of power takes what the system has not
// written yet (see LogSync). One object, one thread. For core/session only.
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <unordered_map>

namespace spotter {

class Database {
public:
    /// Opens or makes the file. Throws Error where it cannot be opened, is no database, or was made by a newer Spotter.
    explicit Database(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    using Values = std::initializer_list<QVariant>;

    /// \p sql is a literal: it is prepared once. Throws Error.
    void run(const char *sql, Values values = {});
    /// Ask next() for the rows. The query is used again by the next select() of the same \p sql. Throws Error.
    QSqlQuery &select(const char *sql, Values values = {});
    /// All of \p work or nothing of it. Throws what \p work throws, and Error where it cannot be committed.
    template <typename Work> void transaction(Work work)
    {
        command("BEGIN IMMEDIATE");
        try {
            work();
            command("COMMIT");
        } catch (...) {
            QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
            throw;
        }
    }

private:
    void command(const char *sql);
    void migrate();
    [[noreturn]] void fail(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_prepared;
};

} // namespace spotter
