// What SQLite and PostgreSQL do each in their own way; all other SQL of the library is the same for both. For
// core/session only.
#pragma once

#include "core/session/library_place.h"
#include "core/values/error.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <span>

namespace spotter {

struct DatabaseKind {
    const char *driver; ///< of QtSql
    Error (*driverMissing)(const QString &place);
    /// Before it is opened. Throws Error where \p place makes no sense.
    void (*name)(QSqlDatabase &database, const LibraryPlace &place);
    bool (*isReadOnly)(const LibraryPlace &place); ///< it exists, and may not be written
    std::span<const char *const> onOpen;           ///< statements for every new connection that may write; tried again while busy
    const char *begin;                             ///< a transaction that writes
    bool readsRowByRow; ///< else all rows come at once, and only then can a reading fail half-way

    const char *beforeMigrating;              ///< keeps other programs from migrating meanwhile; empty: begin does
    const char *knowsVersion;                 ///< gives a row where the database holds a version of the schema
    std::span<const char *const> makeVersion; ///< lets it hold one, 0
    const char *readVersion;
    const char *writeVersion; ///< %1: the number

    /// The sentence for people. Its place is \p place where the database is to blame, else it is empty: what was asked
    /// for makes no sense to it.
    Error (*errorOf)(const QSqlError &error, const QString &place);
    /// Another connection may help.
    bool (*isConnectionLost)(const QSqlError &error);
    /// Another program has it at the moment: to be tried again.
    bool (*isBusy)(const QSqlError &error);
    /// Of what is kept: it needs mending.
    bool (*isDamage)(const QSqlError &error);
};

const DatabaseKind &sqliteKind();
const DatabaseKind &postgresKind();

} // namespace spotter
