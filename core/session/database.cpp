#include "core/session/database.h"

#include "core/session/database_kind.h"
#include "core/session/library_mending.h"
#include "core/session/schema.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <atomic>
#include <thread>
#include <utility>

namespace spotter {

namespace {

using namespace std::chrono_literals;

constexpr auto turnPatience = 5s; ///< as long as SQLite waits elsewhere

QString connectionName()
{
    static std::atomic<int> last = 0;
    return QStringLiteral("spotter-library-%1").arg(++last);
}

/// An empty text is one; only an invalid value is NULL. PostgreSQL keeps no text with U+0000 in it.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    if (text.isNull())
        return QStringLiteral("");
    return text.contains(QChar::Null) ? QString(text).replace(QChar::Null, QChar::ReplacementCharacter) : value;
}

} // namespace

Database::Database(const LibraryPlace &place)
    : m_kind(place.isOnServer() ? postgresKind() : sqliteKind())
    , m_place(place.database())
    , m_connection(connectionName())
    , m_database(QSqlDatabase::addDatabase(QLatin1String(m_kind.driver), m_connection))
{
    try {
        if (!m_database.isValid())
            throw m_kind.driverMissing(m_place);
        m_isReadOnly = m_kind.isReadOnly(place);
        m_kind.name(m_database, place);
        open();
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::open()
{
    if (!m_database.open())
        fail(m_database.lastError());
    m_lost = false;
    if (!m_isReadOnly) {
        for (const char *statement : m_kind.onOpen)
            commandInTurn(QLatin1String(statement));
        return migrate();
    }
    if (version() < schemaSteps().size())
        throw Error(
            QCoreApplication::translate("Library", "This library was made by an older Spotter and can only be read"),
            m_place, QCoreApplication::translate("Library", "Let it be brought up to date where it can be written"));
}

void Database::reconnect()
{
    if (!m_lost || m_inTransaction)
        return;
    m_prepared.clear();
    m_database.close();
    try {
        open();
    } catch (...) {
        m_lost = true; // whatever it was: the next call begins at the beginning
        throw;
    }
}

void Database::fail(const QSqlError &error)
{
    m_lost = m_lost || m_kind.isConnectionLost(error);
    if (m_kind.isDamage(error) && !std::exchange(m_isDamaged, true))
        markDamaged(m_place);
    throw m_kind.errorOf(error, m_place);
}

void Database::begin()
{
    reconnect();
    command(QLatin1String(m_kind.begin));
    m_inTransaction = true;
}

void Database::commit()
{
    command(QStringLiteral("COMMIT"));
    m_inTransaction = false;
}

void Database::rollBack()
{
    m_inTransaction = false;
    if (!m_lost)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

void Database::command(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError());
}

/// Waits for other programs itself: SQLite does not where it changes a new library's log, as two who wait for each other
/// there would never end.
void Database::commandInTurn(const QString &sql)
{
    QSqlQuery query(m_database);
    const QDeadlineTimer patience(turnPatience);
    while (!query.exec(sql)) {
        if (!m_kind.isBusy(query.lastError()) || patience.hasExpired())
            fail(query.lastError());
        std::this_thread::sleep_for(5ms);
    }
}

QSqlQuery &Database::select(const char *sql, Values values)
{
    reconnect();
    auto known = m_prepared.find(sql);
    if (known == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(m_kind.readsRowByRow);
        if (!query.prepare(QString::fromUtf8(sql)))
            fail(query.lastError());
        known = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, bindable(value));
    if (!query.exec())
        fail(query.lastError());
    return query;
}

bool Database::next(QSqlQuery &row)
{
    if (row.next())
        return true;
    if (row.lastError().isValid())
        fail(row.lastError());
    return false;
}

void Database::run(const char *sql, Values values)
{
    select(sql, values).finish();
}

/// Of the schema. Throws Error where it is a newer one than this Spotter knows.
std::size_t Database::version()
{
    QSqlQuery &row = select(m_kind.readVersion);
    if (!next(row))
        throw Error(QCoreApplication::translate("Library", "The library is damaged"), m_place);
    const auto version = std::size_t(row.value(0).toInt());
    row.finish();
    if (version > schemaSteps().size())
        throw Error(QCoreApplication::translate("Library", "This library was made by a newer Spotter"), m_place,
            QCoreApplication::translate("Library", "Update Spotter"));
    return version;
}

void Database::migrate()
{
    const std::span<const SchemaStep> steps = schemaSteps();
    transaction([&] {
        if (*m_kind.beforeMigrating)
            command(QLatin1String(m_kind.beforeMigrating));
        QSqlQuery &known = select(m_kind.knowsVersion);
        const bool knowsVersion = next(known);
        known.finish();
        if (!knowsVersion) {
            for (const char *statement : m_kind.makeVersion)
                command(QLatin1String(statement));
        }
        const std::size_t present = version();
        for (std::size_t step = present; step < steps.size(); ++step) {
            for (SchemaStep statement = steps[step]; *statement; ++statement)
                command(QLatin1String(*statement));
        }
        if (present < steps.size())
            command(QString::fromLatin1(m_kind.writeVersion).arg(steps.size()));
    });
}

} // namespace spotter
