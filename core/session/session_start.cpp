#include "core/session/session_start.h"

#include "core/session/session_folder.h"
#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace spotter {

void writeStart(const QString &sessionFolder, const SessionStart &start)
{
    const QJsonObject all{
        {QStringLiteral("began"), start.began.toOffsetFromUtc(start.began.offsetFromUtc()).toString(Qt::ISODate)},
        {QStringLiteral("source"), start.source}, {QStringLiteral("live"), start.live},
        {QStringLiteral("provenance"), start.provenance}};
    const QByteArray bytes = QJsonDocument(all).toJson();
    QFile file(startPath(sessionFolder));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw Error(QCoreApplication::translate("Library", "The session's folder cannot be written (%1)")
                        .arg(file.errorString()),
            file.fileName(),
            QCoreApplication::translate("Library", "Choose a folder in which you may write (library.folder)"));
}

std::optional<SessionStart> readStart(const QString &sessionFolder)
{
    QFile file(startPath(sessionFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QDateTime began = QDateTime::fromString(all.value(QLatin1String("began")).toString(), Qt::ISODate);
    if (!began.isValid())
        return {};
    return SessionStart{.name = QDir(sessionFolder).dirName(),
        .began = began,
        .source = all.value(QLatin1String("source")).toString(),
        .live = all.value(QLatin1String("live")).toBool(),
        .provenance = all.value(QLatin1String("provenance")).toObject()};
}

} // namespace spotter
