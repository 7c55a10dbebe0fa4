#include "app/logging.h"

#include "core/values/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace spotter {

namespace {

constexpr std::size_t largestFile_bytes = 5 << 20;
constexpr std::size_t filesKept = 2;

void passOnQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr spdlog::level::level_enum levels[] = {
        spdlog::level::debug, spdlog::level::warn, spdlog::level::err, spdlog::level::critical, spdlog::level::info};
    spdlog::log(levels[type], "{}: {}", context.category ? context.category : "qt", message.toUtf8().constData());
}

/// The predecessor wrote levels as Python does: DEBUG, INFO, WARNING, ERROR, CRITICAL.
spdlog::level::level_enum levelFromName(const QString &name)
{
    const std::string lower = name.toLower().toStdString();
    if (lower == "warning")
        return spdlog::level::warn;
    if (lower == "error")
        return spdlog::level::err;
    return spdlog::level::from_str(lower);
}

QString absoluteLogFile(const QString &path)
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.absoluteFilePath(path);
}

void install(std::vector<spdlog::sink_ptr> sinks, const QString &level)
{
    auto logger = std::make_shared<spdlog::logger>("spotter", sinks.begin(), sinks.end());
    logger->set_level(levelFromName(level));
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(passOnQtMessage);
}

} // namespace

void setUpLogging(const Settings::Logging &logging, const QString &levelOverride)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (logging.console)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    if (!logging.logFile.isEmpty()) {
        const QString path = absoluteLogFile(logging.logFile);
        QDir().mkpath(QFileInfo(path).path());
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                path.toStdString(), largestFile_bytes, filesKept));
        } catch (const spdlog::spdlog_ex &problem) {
            throw Error(QCoreApplication::translate("Logging", "the log cannot be written (%1)")
                            .arg(QString::fromUtf8(problem.what())),
                path,
                QCoreApplication::translate("Logging", "Set logging.log_file to a file that can be, or to nothing"));
        }
    }
    install(std::move(sinks), levelOverride.isEmpty() ? logging.level : levelOverride);
}

void setUpTerminalLogging(const QString &levelOverride)
{
    install({std::make_shared<spdlog::sinks::stderr_color_sink_mt>()},
        levelOverride.isEmpty() ? QStringLiteral("error") : levelOverride);
}

} // namespace spotter
