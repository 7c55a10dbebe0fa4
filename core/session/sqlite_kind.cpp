#include "core/session/database_kind.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr int busyPatience_ms = 5000; ///< another studio on the same library writes

constexpr const char *onOpen[]{"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"};

Error driverMissing(const QString &place)
{
    return Error(
        Text::tr("There is no SQLite driver for Qt"), place, Text::tr("Install the package libqt6sql6-sqlite"));
}

bool isReadOnly(const LibraryPlace &place)
{
    const QFileInfo file(place.database());
    return file.exists() && !(file.isWritable() && QFileInfo(place.folder).isWritable());
}

void name(QSqlDatabase &database, const LibraryPlace &place)
{
    if (isReadOnly(place)) { // where SQLite cannot make its log, it reads only what is sure not to change
        QUrl file = QUrl::fromLocalFile(QFileInfo(place.database()).absoluteFilePath());
        file.setQuery(QStringLiteral("immutable=1"));
        database.setDatabaseName(file.toString(QUrl::FullyEncoded));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        return;
    }
    database.setDatabaseName(place.database());
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyPatience_ms));
}

enum ResultCode { Busy = 5, ReadOnly = 8, Corrupt = 11, Full = 13, Constraint = 19, NotADatabase = 26 }; // SQLite's

int resultCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isDamage(const QSqlError &error)
{
    return resultCode(error) == Corrupt || resultCode(error) == NotADatabase;
}

Error errorOf(const QSqlError &error, const QString &place)
{
    switch (resultCode(error)) {
    case ReadOnly:
        return Error(Text::tr("The library can only be read"), place,
            Text::tr("What you do is kept in memory until you may write into its folder"));
    case Full:
        return Error(
            Text::tr("The disk is full"), place, Text::tr("Make room; what happens meanwhile is kept in memory"));
    case Corrupt:
    case NotADatabase:
        return Error(Text::tr("The library is damaged"), place,
            Text::tr("It is mended when it is opened next; a copy is put aside, and the films stay as they are"));
    case Constraint: // would fail as often as it were tried: no matter of the file
        return Error(Text::tr("This does not go into the library (%1)").arg(error.databaseText()));
    }
    return Error(Text::tr("The library cannot be used (%1)").arg(error.databaseText()), place,
        Text::tr("Look whether you may write into its folder"));
}

} // namespace

const DatabaseKind &sqliteKind()
{
    static const DatabaseKind kind{
        .driver = "QSQLITE",
        .driverMissing = driverMissing,
        .name = name,
        .isReadOnly = isReadOnly,
        .onOpen = onOpen,
        .begin = "BEGIN IMMEDIATE",
        .readsRowByRow = true,
        .beforeMigrating = "",
        .knowsVersion = "SELECT 1",
        .makeVersion = {},
        .readVersion = "PRAGMA user_version",
        .writeVersion = "PRAGMA user_version = %1",
        .errorOf = errorOf,
        .isConnectionLost = [](const QSqlError &) { return false; },
        .isBusy = [](const QSqlError &error) { return resultCode(error) == Busy; },
        .isDamage = isDamage,
    };
    return kind;
}

} // namespace spotter
