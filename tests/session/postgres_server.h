// A PostgreSQL server for tests: in a folder of its own, behind a socket in it, gone with the object. Never as root,
// which it refuses: then as nobody.
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace spotter {

class PostgresServer {
public:
    ~PostgresServer();

    /// False where there is none to start: \p trouble says why.
    bool start(QString &trouble);
    /// Empty, under a new name: its address.
    QString freshDatabase();
    /// As when its machine is switched off.
    void stop();
    void startAgain();
    /// Of \p database for \p user; "locked" is one who needs the password "geheim".
    QString address(const QString &database, const QString &user = QStringLiteral("spotter")) const;

private:
    bool run(const QString &program, const QStringList &arguments);
    bool startServer();
    QString data() const { return m_folder->filePath(QStringLiteral("data")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_programs;
    QString m_said;
    int m_databases = 0;
};

} // namespace spotter
