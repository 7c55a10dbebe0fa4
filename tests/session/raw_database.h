// The database of a library as tests write into it behind the store's back: older versions of it, and damage.
#pragma once

#include "core/session/database_kind.h"
#include "core/session/schema.h"

#include <QSqlQuery>

namespace spotter {

class RawDatabase {
public:
    explicit RawDatabase(const LibraryPlace &place)
        : m_kind(place.isOnServer() ? postgresKind() : sqliteKind())
        , m_database(QSqlDatabase::addDatabase(QLatin1String(m_kind.driver), QStringLiteral("raw")))
    {
        m_kind.name(m_database, place);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
    }
    ~RawDatabase()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }

    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    void run(const char *sql) { run(QString::fromUtf8(sql)); }

    void setVersion(int version) { run(QString::fromLatin1(m_kind.writeVersion).arg(version)); }
    /// An empty library as the version of Spotter with so many steps made it.
    void makeVersion(int version)
    {
        for (const char *sql : m_kind.makeVersion)
            run(sql);
        for (int step = 0; step < version; ++step) {
            for (SchemaStep sql = schemaSteps()[std::size_t(step)]; *sql; ++sql)
                run(*sql);
        }
        setVersion(version);
    }

private:
    const DatabaseKind &m_kind;
    QSqlDatabase m_database;
};

} // namespace spotter
