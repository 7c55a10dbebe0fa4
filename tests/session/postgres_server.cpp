#include "tests/session/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace spotter {

namespace {

/// The folder of the newest server's programs, which Debian keeps out of the PATH; empty where there is none.
QString programs()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names, std::ranges::greater(), [](const QString &name) { return name.toDouble(); });
    for (const QString &name : names) {
        if (const QString folder = versions.filePath(name + QStringLiteral("/bin"));
            QFile::exists(folder + QStringLiteral("/postgres")))
            return folder;
    }
    const QString control = QStandardPaths::findExecutable(QStringLiteral("pg_ctl"));
    return control.isEmpty() ? QString() : QFileInfo(control).path();
}

} // namespace

PostgresServer::~PostgresServer()
{
    if (m_folder)
        stop();
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QStringList all{m_programs + QLatin1Char('/') + program};
    all += arguments;
    if (::geteuid() == 0)
        all = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=nobody"),
                  QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups"), QStringLiteral("--")}
            + all;
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    // Its output goes to a file: the server inherits it, and reading to its end would be waiting for the server's.
    const QString output = m_folder->filePath(QStringLiteral("output"));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(output);
    process.start(all.takeFirst(), all);
    const bool done = process.waitForStarted() && process.waitForFinished(120'000) && process.exitCode() == 0;
    QFile said(output);
    m_said = said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()).trimmed() : process.errorString();
    return done;
}

bool PostgresServer::start(QString &trouble)
{
    m_programs = programs();
    if (m_programs.isEmpty()) {
        trouble = QStringLiteral("There is no PostgreSQL server here (package postgresql)");
        return false;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (const passwd *nobody = ::getpwnam("nobody"); ::geteuid() == 0
        && (!nobody || ::chown(QFile::encodeName(m_folder->path()).constData(), nobody->pw_uid, nobody->pw_gid) != 0)) {
        trouble = QStringLiteral("PostgreSQL does not run as root, and there is no user nobody here");
        m_folder.reset();
        return false;
    }
    const bool made = run(QStringLiteral("initdb"),
        {QStringLiteral("--auth=trust"), QStringLiteral("--username=spotter"), QStringLiteral("--encoding=UTF8"),
            QStringLiteral("--no-locale"), QStringLiteral("--no-sync"), QStringLiteral("--pgdata"), data()});
    QFile entries(data() + QStringLiteral("/pg_hba.conf"));
    if (made && entries.open(QIODevice::WriteOnly | QIODevice::Truncate))
        entries.write("local all locked scram-sha-256\nlocal all all trust\n");
    entries.close();
    if (made && startServer()
        && run(QStringLiteral("psql"),
            {QStringLiteral("--dbname"), address(QStringLiteral("postgres")), QStringLiteral("--command"),
                QStringLiteral("CREATE ROLE locked LOGIN PASSWORD 'geheim'")}))
        return true;
    trouble = QStringLiteral("The PostgreSQL server does not start: ") + m_said;
    m_folder.reset();
    return false;
}

bool PostgresServer::startServer()
{
    return run(QStringLiteral("pg_ctl"),
        {QStringLiteral("start"), QStringLiteral("--wait"), QStringLiteral("--silent"), QStringLiteral("--pgdata"),
            data(), QStringLiteral("--log"), m_folder->filePath(QStringLiteral("log")), QStringLiteral("--options"),
            QStringLiteral("-k '%1' -c listen_addresses='' -c fsync=off -c shared_buffers=16MB -c max_connections=20")
                .arg(m_folder->path())});
}

void PostgresServer::stop()
{
    run(QStringLiteral("pg_ctl"),
        {QStringLiteral("stop"), QStringLiteral("--mode=immediate"), QStringLiteral("--pgdata"), data()});
}

void PostgresServer::startAgain()
{
    startServer();
}

QString PostgresServer::freshDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    run(QStringLiteral("createdb"),
        {QStringLiteral("--host"), m_folder->path(), QStringLiteral("--username=spotter"), name});
    return address(name);
}

QString PostgresServer::address(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(user, database, m_folder->path());
}

} // namespace spotter
