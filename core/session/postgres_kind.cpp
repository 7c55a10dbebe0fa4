#include "core/session/database_kind.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

// A server that is gone without a word is noticed within ten seconds; PostgreSQL's own patience is hours.
constexpr auto patience = "connect_timeout=5;keepalives_idle=5;keepalives_interval=2;keepalives_count=2;"
                          "tcp_user_timeout=10000;application_name=spotter";

constexpr const char *onOpen[]{
    "SET client_min_messages = warning",
    // A machine that falls asleep half-way keeps nobody else waiting.
    "SET idle_in_transaction_session_timeout = '30s'",
    "SET lock_timeout = '5s'",
};

// Any number, the same for all of them: while one program brings the schema up to date the others wait.
constexpr auto beforeMigrating = "SELECT pg_advisory_xact_lock(5702887)";

constexpr const char *makeVersion[]{
    "CREATE TABLE schema_version (version INTEGER NOT NULL)",
    "INSERT INTO schema_version VALUES (0)",
};

Error driverMissing(const QString &place)
{
    return Error(
        Text::tr("There is no PostgreSQL driver for Qt"), place, Text::tr("Install the package libqt6sql6-psql"));
}

/// As libpq reads it: in quotes, with those inside marked.
QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

/// What stands behind the "?" of the address goes to libpq: sslmode, host (a folder with the server's socket), …
QString connectOptions(const QUrlQuery &query, const QString &place)
{
    QString options = QString::fromLatin1(patience);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        const bool isWord = !key.isEmpty()
            && std::ranges::all_of(key, [](QChar letter) { return letter.isLower() || letter == QLatin1Char('_'); });
        if (!isWord || value.contains(QLatin1Char(';')))
            throw Error(Text::tr("The library's address cannot be read behind the question mark"), place,
                Text::tr("Write it as postgresql://user@host/database?sslmode=require"), QStringLiteral("library.url"));
        options += QStringLiteral(";%1=%2").arg(key, quoted(value));
    }
    return options;
}

void name(QSqlDatabase &database, const LibraryPlace &place)
{
    const QUrl &url = place.server;
    if (!url.isValid() || (url.scheme() != QLatin1String("postgresql") && url.scheme() != QLatin1String("postgres")))
        throw Error(Text::tr("The library's address cannot be read"), place.database(),
            Text::tr("Write it as postgresql://user@host/database"), QStringLiteral("library.url"));
    database.setHostName(url.host());
    database.setPort(url.port());
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password(QUrl::FullyDecoded));
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    database.setConnectOptions(connectOptions(QUrlQuery(url), place.database()));
}

bool isConnectionLost(const QSqlError &error)
{
    const QString state = error.nativeErrorCode(); // the server gives a reason for all but its own absence
    return state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P"))
        || state == QLatin1String("25P03"); // idle for too long in a transaction: it has hung up
}

struct Reason {
    const char *states; ///< SQLSTATE begins so
    const char *message;
    const char *remedy;
};

constexpr Reason reasons[]{
    {"28", QT_TRANSLATE_NOOP("Library", "The library's server does not let you in (%1)"),
        QT_TRANSLATE_NOOP("Library", "Look at the name in library.url and the password in ~/.pgpass")},
    {"3D", QT_TRANSLATE_NOOP("Library", "The library's server has no such database (%1)"),
        QT_TRANSLATE_NOOP("Library", "Make it there with createdb, or correct library.url")},
    {"42501", QT_TRANSLATE_NOOP("Library", "You may not use the library on its server (%1)"),
        QT_TRANSLATE_NOOP("Library", "Ask whoever runs the server for the rights to its tables")},
    {"53", QT_TRANSLATE_NOOP("Library", "The library's server has no room or no connection left (%1)"),
        QT_TRANSLATE_NOOP("Library", "What happens meanwhile is kept in the library's folder and tried again")},
};

Error errorOf(const QSqlError &error, const QString &place)
{
    const QString state = error.nativeErrorCode();
    const QString text = error.databaseText().simplified();
    if (state.startsWith(QLatin1String("22")) || state.startsWith(QLatin1String("23"))) // as often as it were tried
        return Error(Text::tr("This does not go into the library (%1)").arg(text));
    for (const Reason &reason : reasons) {
        if (state.startsWith(QLatin1String(reason.states)))
            return Error(Text::tr(reason.message).arg(text), place, Text::tr(reason.remedy));
    }
    if (isConnectionLost(error))
        return Error(Text::tr("The library's server cannot be reached (%1)").arg(text), place,
            Text::tr("What happens meanwhile is kept in the library's folder and tried again"));
    return Error(
        Text::tr("The library cannot be used (%1)").arg(text), place, Text::tr("Look at the messages of its server"));
}

} // namespace

const DatabaseKind &postgresKind()
{
    static const DatabaseKind kind{
        .driver = "QPSQL",
        .driverMissing = driverMissing,
        .name = name,
        .isReadOnly = [](const LibraryPlace &) { return false; }, // the server says so, if it is
        .onOpen = onOpen,
        .begin = "BEGIN",
        .readsRowByRow = false,
        .beforeMigrating = beforeMigrating,
        .knowsVersion = "SELECT 1 FROM pg_tables WHERE tablename = 'schema_version' AND schemaname = current_schema()",
        .makeVersion = makeVersion,
        .readVersion = "SELECT version FROM schema_version",
        .writeVersion = "UPDATE schema_version SET version = %1",
        .errorOf = errorOf,
        .isConnectionLost = isConnectionLost,
        .isBusy = [](const QSqlError &) { return false; }, // it waits by itself
        .isDamage = [](const QSqlError &) { return false; }, // a matter of whoever runs the server
    };
    return kind;
}

} // namespace spotter
