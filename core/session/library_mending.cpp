#include "core/session/library_mending.h"

#include "core/session/database.h"
#include "core/session/session_folder.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <filesystem>

namespace spotter {

namespace {

constexpr qint64 smallDatabase_bytes = 32LL << 20; ///< looked through in a tenth of a second
constexpr std::chrono::minutes patience(1);
constexpr qint64 lastRow = 1LL << 40;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// An SQLite file without the library's ways: nothing is brought up to date.
class PlainFile {
public:
    explicit PlainFile(const QString &path)
        : m_name(connectionName())
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~PlainFile()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    QSqlQuery query() const
    {
        QSqlQuery made(m_database);
        made.setForwardOnly(true);
        return made;
    }
    /// The first column of each row; fewer where reading fails.
    QStringList list(const QString &sql, int column = 0) const
    {
        QSqlQuery row = query();
        QStringList values;
        for (row.exec(sql); row.next();)
            values << row.value(column).toString();
        return values;
    }
    void run(const QString &sql) const { query().exec(sql); }
    QStringList columns(const QString &table) const
    {
        return list(QStringLiteral("PRAGMA table_info(%1)").arg(table), 1);
    }

private:
    static QString connectionName()
    {
        static std::atomic<int> last = 0;
        return QStringLiteral("spotter-mending-%1").arg(++last);
    }

    QString m_name;
    QSqlDatabase m_database;
};

QString markPath(const QString &database)
{
    return database + QStringLiteral("-damaged");
}

bool isDamaged(const QString &path)
{
    enum { Corrupt = 11, NotADatabase = 26 }; // SQLite's result codes
    const PlainFile file(path);
    QSqlQuery row = file.query();
    if (row.exec(QStringLiteral("PRAGMA quick_check(1)")) && row.next())
        return row.value(0).toString() != QLatin1String("ok");
    const int code = row.lastError().nativeErrorCode().toInt() & 0xff;
    return code == Corrupt || code == NotADatabase; // else it cannot be looked at, which is said when it is opened
}

/// Row by row. Behind a row that cannot be read it goes on with one farther on, and farther still.
void salvage(const PlainFile &from, const PlainFile &to, const QString &table)
{
    QStringList columns = from.columns(table);
    const QStringList known = to.columns(table);
    columns.removeIf([&](const QString &column) { return !known.contains(column); });
    if (columns.isEmpty())
        return;
    const QString names = columns.join(QStringLiteral(", "));
    QSqlQuery row = from.query();
    row.prepare(QStringLiteral("SELECT rowid, %1 FROM %2 WHERE rowid > ? ORDER BY rowid").arg(names, table));
    QSqlQuery copy = to.query();
    copy.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                     .arg(table, names, QStringList(columns.size(), QStringLiteral("?")).join(QLatin1Char(','))));
    qint64 last = -1;
    for (qint64 leap = 1; last < lastRow; last += leap, leap *= 2) {
        row.bindValue(0, last);
        row.exec();
        while (row.next()) {
            last = row.value(0).toLongLong();
            leap = 1;
            for (int i = 0; i < columns.size(); ++i)
                copy.bindValue(i, row.value(i + 1));
            copy.exec();
        }
        if (!row.lastError().isValid())
            return;
    }
}

/// Of one session of each name, with all counts as they are now.
void settle(const PlainFile &file)
{
    const QStringList tables = file.list(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    for (const QString &table : tables) {
        if (file.columns(table).contains(QLatin1String("session")))
            file.run(QStringLiteral("DELETE FROM %1 WHERE session NOT IN (SELECT id FROM session)").arg(table));
    }
    file.run(QStringLiteral("UPDATE session SET"
                            " repetitions = (SELECT COUNT(*) FROM repetition WHERE session = session.id),"
                            " moving_ns = (SELECT COALESCE(SUM(time_ns - from_ns), 0) FROM repetition"
                            "  WHERE session = session.id),"
                            " utterances = (SELECT COUNT(*) FROM utterance WHERE session = session.id),"
                            " reviewed = (SELECT COUNT(*) FROM review WHERE session = session.id),"
                            " accepted = (SELECT COUNT(*) FROM review WHERE session = session.id"
                            "  AND verdict = 'accepted'),"
                            " rejected = (SELECT COUNT(*) FROM review WHERE session = session.id"
                            "  AND verdict = 'rejected')"));
    file.run(QStringLiteral("UPDATE session_number SET last_number = (SELECT COALESCE(MAX(id), 0) FROM session)"));
}

/// Makes a library in \p folder of what can be read in \p damaged. Returns how many sessions.
int rebuild(const QString &damaged, const QString &folder)
{
    {
        const Database empty{LibraryPlace(folder)};
    }
    const PlainFile from(damaged);
    const PlainFile to(databasePath(folder));
    to.run(QStringLiteral("BEGIN"));
    const QStringList tables = to.list(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    for (const QString &table : tables) {
        if (table != QLatin1String("session_number"))
            salvage(from, to, table);
    }
    settle(to);
    to.run(QStringLiteral("COMMIT"));
    to.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return to.list(QStringLiteral("SELECT COUNT(*) FROM session")).value(0).toInt();
}

QString copyAside(const QString &folder)
{
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    const QString database = databasePath(folder);
    QString copy = QStringLiteral("%1/library-damaged-%2.db").arg(folder, when);
    for (int number = 2; QFile::exists(copy); ++number)
        copy = QStringLiteral("%1/library-damaged-%2-%3.db").arg(folder, when).arg(number);
    if (const QString log = database + QStringLiteral("-wal"); QFile::exists(log))
        QFile::copy(log, copy + QStringLiteral("-wal"));
    if (!QFile::copy(database, copy))
        throw Error(Text::tr("The library is damaged, and cannot be copied to be mended"), database,
            Text::tr("Make room, or move it elsewhere: a new one is made, and the films stay in their folders"));
    return copy;
}

} // namespace

void markDamaged(const QString &database)
{
    [[maybe_unused]] const bool made = QFile(markPath(database)).open(QIODevice::WriteOnly);
}

bool isMarkedDamaged(const QString &database)
{
    return QFile::exists(markPath(database));
}

std::optional<MendedLibrary> mendWhereDamaged(const QString &folder)
{
    const QString database = databasePath(folder);
    const auto wantsMending = [&] {
        const QFileInfo file(database);
        return isMarkedDamaged(database)
            || (file.exists() && file.size() <= smallDatabase_bytes && isDamaged(database));
    };
    if (!wantsMending())
        return {};
    QLockFile lock(folder + QStringLiteral("/mending.lock")); // another studio on the same library finds it mended
    lock.setStaleLockTime(0);
    if (!lock.tryLock(int(std::chrono::milliseconds(patience).count())) || !wantsMending())
        return {};
    MendedLibrary mended{.copy = copyAside(folder)};
    QDir mending(folder + QStringLiteral("/mending"));
    mending.removeRecursively(); // of a mending that was broken off
    mending.mkpath(QStringLiteral("."));
    // Read from a second copy: what SQLite does to a file that it opens is not done to the one put aside.
    const QString source = mending.filePath(QStringLiteral("damaged.db"));
    QFile::copy(mended.copy, source);
    QFile::copy(mended.copy + QStringLiteral("-wal"), source + QStringLiteral("-wal"));
    mended.sessions = rebuild(source, mending.path());
    for (const char *end : {"-wal", "-shm"})
        QFile::remove(database + QLatin1String(end));
    std::error_code trouble;
    std::filesystem::rename(databasePath(mending.path()).toStdString(), database.toStdString(), trouble);
    if (trouble)
        throw Error(Text::tr("The mended library cannot be put in its place (%1)")
                        .arg(QString::fromLocal8Bit(trouble.message().c_str())),
            database, Text::tr("Look whether you may write into its folder"));
    mending.removeRecursively();
    QFile::remove(markPath(database));
    return mended;
}

} // namespace spotter
