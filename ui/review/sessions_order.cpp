#include "ui/review/sessions_order.h"

#include "core/session/qevd_export.h"
#include "core/session/session_store.h"
#include "core/values/error.h"
#include "ui/review/export_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace spotter {

namespace {

QString endingOf(SessionsOrder::Kind kind)
{
    switch (kind) {
    case SessionsOrder::Kind::Csv:
        return sessionFormEnding(SessionForm::Csv);
    case SessionsOrder::Kind::Labels:
        return sessionFormEnding(SessionForm::Labels);
    case SessionsOrder::Kind::Report:
        return QStringLiteral("pdf");
    default:
        return sessionFormEnding(SessionForm::Json);
    }
}

} // namespace

QStringList writeSessions(const SessionsOrder &order, const std::function<bool(double share)> &goesOn)
{
    SessionStore store(order.place);
    const bool isDataSet = order.kind == SessionsOrder::Kind::Qevd;
    if (!QDir().mkpath(order.folder))
        throw Error(QCoreApplication::translate("SessionsOrder", "the folder cannot be made"), order.folder,
            QCoreApplication::translate("SessionsOrder", "Choose another one"));
    std::vector<KeptSession> set;
    QStringList files;
    for (qsizetype i = 0; i < order.names.size(); ++i) {
        if (!goesOn(double(i) / double(order.names.size()))) {
            for (const QString &file : std::as_const(files))
                QFile::remove(file);
            return {};
        }
        KeptSession session = store.load(order.names[i]);
        if (isDataSet) {
            set.push_back(std::move(session));
            continue;
        }
        const QString file = QDir(order.folder).filePath(order.names[i] + QLatin1Char('.') + endingOf(order.kind));
        writeSessionFile(session, file);
        files << file;
    }
    if (!isDataSet)
        return files;
    exportQevd(set, order.folder);
    return {order.folder};
}

} // namespace spotter
