#include "core/session/database.h"

#include "core/session/schema.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QSqlError>

#include <atomic>

namespace spotter {

namespace {

constexpr int busyPatience_ms = 5000; ///< another studio on the same library writes

QString words(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

QString connectionName()
{
    static std::atomic<int> last = 0;
    return QStringLiteral("spotter-library-%1").arg(++last);
}

} // namespace

Database::Database(const QString &path)
    : m_path(path)
    , m_connection(connectionName())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    try {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyPatience_ms));
        if (!m_database.isValid())
            throw Error(
                words("There is no SQLite driver for Qt"), path, words("Install the package libqt6sql6-sqlite"));
        if (!m_database.open())
            fail(m_database.lastError());
        command("PRAGMA journal_mode = WAL");
        command("PRAGMA synchronous = NORMAL");
        migrate();
    } catch (...) {
        m_prepared.clear();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::fail(const QSqlError &error) const
{
    enum { Corrupt = 11, Full = 13, Constraint = 19, NotADatabase = 26 }; // SQLite's result codes
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        throw Error(words("The disk is full"), m_path, words("Make room; what happens meanwhile is kept in memory"));
    case Corrupt:
    case NotADatabase:
        throw Error(words("The library is damaged"), m_path,
            words("Move it elsewhere: a new one is made, and the films stay in their folders"));
    case Constraint: // would fail as often as it were tried: no matter of the file
        throw Error(words("This does not go into the library (%1)").arg(error.databaseText()));
    }
    throw Error(words("The library cannot be used (%1)").arg(error.databaseText()), m_path,
        words("Look whether you may write into its folder"));
}

void Database::command(const char *sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(QString::fromUtf8(sql)))
        fail(query.lastError());
}

QSqlQuery &Database::select(const char *sql, Values values)
{
    auto known = m_prepared.find(sql);
    if (known == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(sql)))
            fail(query.lastError());
        known = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    int place = 0;
    for (const QVariant &value : values) {
        // An empty text is one; only an invalid value is NULL.
        const bool isEmptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(place++, isEmptyText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec())
        fail(query.lastError());
    return query;
}

void Database::run(const char *sql, Values values)
{
    select(sql, values).finish();
}

void Database::migrate()
{
    const std::span<const SchemaStep> steps = schemaSteps();
    transaction([&] {
        QSqlQuery query(m_database);
        if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
            fail(query.lastError());
        const auto version = std::size_t(query.value(0).toInt());
        query.finish();
        if (version > steps.size())
            throw Error(words("This library was made by a newer Spotter"), m_path, words("Update Spotter"));
        for (std::size_t step = version; step < steps.size(); ++step) {
            for (SchemaStep statement = steps[step]; *statement; ++statement)
                command(*statement);
        }
        if (version < steps.size())
            command(qPrintable(QStringLiteral("PRAGMA user_version = %1").arg(steps.size())));
    });
}

} // namespace spotter
