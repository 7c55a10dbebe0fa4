#include "virtual_webcam.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <optional>

std::optional<int> runWithVirtualWebcam(const QStringList &formats, const QString &picture, QString &trouble)
{
    if (qEnvironmentVariableIsSet("VIRTUAL_V4L2_CONTROL"))
        return std::nullopt;
    QStringList arguments{picture};
    for (const QString &format : formats)
        arguments << QStringLiteral("--format") << format;
    arguments << QStringLiteral("--") << QCoreApplication::applicationFilePath()
              << QCoreApplication::arguments().mid(1);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    process.start(QStringLiteral(SPOTTER_SOURCE "/tests/tools/virtual-v4l2"), arguments);
    if (!process.waitForFinished(-1)) {
        trouble = process.errorString();
        return std::nullopt;
    }
    const QByteArray words = process.readAllStandardError().trimmed();
    std::fprintf(stderr, "%s\n", words.constData());
    constexpr int cannotBeMade = 77;
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == cannotBeMade) {
        trouble = QString::fromLocal8Bit(words);
        return std::nullopt;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

void setWebcam(const QByteArray &word)
{
    const QString path = qEnvironmentVariable("VIRTUAL_V4L2_CONTROL");
    {
        QFile control(path);
        if (!control.open(QIODevice::WriteOnly) || control.write(word) != word.size())
            return qWarning("not written: %s", qPrintable(path));
    }
    const QDeadlineTimer patience(5000);
    while (!patience.hasExpired()) {
        QFile followed(path + QStringLiteral(".followed"));
        if (followed.open(QIODevice::ReadOnly) && followed.readAll().trimmed() == word)
            return;
        QThread::msleep(5);
    }
    qWarning("not followed: %s", word.constData());
}
