#include "core/model/json_file.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

/// "FILE:LINE:COLUMN", both from 1.
QString placeOf(const QString &file, const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return QStringLiteral("%1:%2:%3").arg(file).arg(before.count('\n') + 1).arg(column);
}

} // namespace

QJsonObject parseJsonObject(const QByteArray &json, const QString &place)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        throw Error(Text::tr("this is not JSON: %1").arg(problem.errorString()), placeOf(place, json, problem.offset),
            Text::tr("Fetch the file again"));
    if (!document.isObject())
        throw Error(Text::tr("a JSON object, { … }, is expected"), place, Text::tr("Fetch the file again"));
    return document.object();
}

QJsonObject readJsonObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Text::tr("the file cannot be read: %1").arg(file.errorString()), path);
    return parseJsonObject(file.readAll(), path);
}

} // namespace spotter
