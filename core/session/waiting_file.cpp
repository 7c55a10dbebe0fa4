#include "core/session/waiting_file.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error trouble(const QFileDevice &file)
{
    return Error(Text::tr("What waits for the library's server cannot be kept (%1)").arg(file.errorString()),
        file.fileName(), Text::tr("Leave Spotter running until the server is back"));
}

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

WaitingFile::WaitingFile(QString folder)
    : m_folder(std::move(folder))
    , m_path(QDir(m_folder).filePath(
          QStringLiteral("waiting-%1-%2.jsonl")
              .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz")),
                  QUuid::createUuid().toString(QUuid::Id128))))
{
}

void WaitingFile::hold()
{
    if (m_lock)
        return;
    QDir().mkpath(m_folder);
    m_lock = lockOf(m_path);
    m_lock->tryLock();
}

QByteArrayList WaitingFile::takeOver()
{
    QByteArrayList lines;
    std::vector<std::pair<QString, std::unique_ptr<QLockFile>>> taken;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("waiting-*.jsonl")}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        std::unique_ptr<QLockFile> lock = lockOf(path);
        if (!lock->tryLock())
            continue; // its program runs
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw trouble(file);
        QByteArrayList here = file.readAll().split('\n');
        here.removeLast();
        lines += here;
        taken.emplace_back(path, std::move(lock));
    }
    if (!lines.isEmpty())
        write(lines);
    for (const auto &file : taken)
        QFile::remove(file.first);
    return lines;
}

void WaitingFile::write(const QByteArrayList &lines)
{
    if (lines.isEmpty()) {
        if (m_lock)
            QFile::remove(m_path);
        m_lock.reset();
        return;
    }
    hold();
    QSaveFile file(m_path);
    const QByteArray bytes = lines.join('\n') + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw trouble(file);
}

void WaitingFile::append(const QByteArray &line)
{
    hold();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line + '\n') != line.size() + 1
        || !file.flush())
        throw trouble(file);
}

} // namespace spotter
