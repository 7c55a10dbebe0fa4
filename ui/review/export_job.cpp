#include "ui/review/export_job.h"

#include <QFileInfo>
#include <QSaveFile>

namespace spotter {

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    throw Error(ExportJob::tr("The file cannot be written (%1)").arg(file.errorString()), path,
        ExportJob::tr("Choose a folder in which you may write"));
}

/// "best.mp4" has its captions in "best.srt".
QString besideClip(const QString &clip, CaptionForm form)
{
    const QFileInfo file(clip);
    return file.path() + QLatin1Char('/') + file.completeBaseName()
        + (form == CaptionForm::Srt ? QStringLiteral(".srt") : QStringLiteral(".vtt"));
}

} // namespace

QByteArray sessionFile(const KeptSession &session, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return sessionCsv(session);
    if (ending == QLatin1String("srt"))
        return captions(session, CaptionForm::Srt);
    if (ending == QLatin1String("vtt"))
        return captions(session, CaptionForm::WebVtt);
    return sessionJson(session);
}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::start(const ExportWish &wish)
{
    if (isRunning())
        return;
    m_cancelled = false;
    m_thread = std::jthread([this, wish] {
        QStringList files;
        std::optional<Error> trouble;
        try {
            files = carryOut(wish);
        } catch (const Error &error) {
            trouble = error;
        }
        QMetaObject::invokeMethod(
            this,
            [this, files, trouble] {
                m_thread.join();
                if (trouble)
                    Q_EMIT failed(*trouble);
                Q_EMIT ended(files);
            },
            Qt::QueuedConnection);
    });
}

QStringList ExportJob::carryOut(const ExportWish &wish)
{
    QStringList files;
    if (wish.clip) {
        ClipWish clip = *wish.clip;
        clip.progress = [this, told = -1](double share) mutable {
            if (const int percent = int(share * 100); std::exchange(told, percent) != percent)
                QMetaObject::invokeMethod(
                    this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
            return !m_cancelled;
        };
        const MadeClip made = cutClip(clip);
        if (made.brokenOff)
            return {};
        files << clip.target;
        if (wish.captions) {
            const QString path = besideClip(clip.target, *wish.captions);
            writeFile(path, captions(wish.session, *wish.captions, made.from, made.to));
            files << path;
        }
    }
    if (!wish.file.isEmpty()) {
        writeFile(wish.file, sessionFile(wish.session, wish.file));
        files << wish.file;
    }
    return files;
}

} // namespace spotter
