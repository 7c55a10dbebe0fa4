// Sessions coached by the small checkpoint of random weights, and copies of it that a test may spoil.
#pragma once

#include "engine_log.h"
#include "squat_frames.h"

#include <QDir>
#include <QFile>

namespace spotter {

inline const QString smallCheckpoint = QStringLiteral(SPOTTER_FIXTURES "/model/checkpoint");

inline Settings settingsFor(const QString &path)
{
    Settings settings;
    settings.model.pretrainedPath = path;
    settings.model.device = QStringLiteral("cpu");
    settings.model.dtype = QStringLiteral("float32");
    settings.generation.doSample = false;
    settings.generation.maxNewTokens = 12;
    return settings;
}

/// With half as many pictures a second as usual, so that a session takes half the time.
inline Settings sparseSettings(const QString &path)
{
    Settings settings = settingsFor(path);
    settings.video.processFps = 4;
    return settings;
}

inline SettingsSnapshot snapshot(const Settings &settings)
{
    return std::make_shared<const Settings>(settings);
}

/// The small checkpoint as FOLDER/checkpoint, all but files that end with \p without. Gives back its path.
inline QString copyCheckpoint(const QString &folder, const QString &without = {})
{
    const QString path = folder + QStringLiteral("/checkpoint");
    QDir().mkpath(path);
    for (const QFileInfo &file : QDir(smallCheckpoint).entryInfoList(QDir::Files)) {
        if (!without.isEmpty() && file.fileName().endsWith(without))
            continue;
        QFile::copy(file.filePath(), path + u'/' + file.fileName());
        QFile::setPermissions(path + u'/' + file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    }
    QFile::link(QStringLiteral(SPOTTER_FIXTURES "/model/clip"), folder + QStringLiteral("/clip"));
    return path;
}

inline QStringList starting(const QStringList &lines, const char *with)
{
    QStringList found;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String(with)))
            found += line;
    }
    return found;
}

/// A session of a film, which goes on for as long as is wanted.
class FilmSession {
public:
    explicit FilmSession(const Settings &settings)
        : engine(snapshot(settings))
    {
        log.hear(engine);
        engine.start(TimeBase::Media, Delivery::Wait);
        engine.settle();
    }

    void apply(const Settings &settings)
    {
        engine.apply(snapshot(settings));
        engine.settle();
    }
    /// The next \p frames, 30 a second.
    void goOn(int frames, Frame (*draw)(int) = squatFrame)
    {
        for (const int end = m_frame + frames; m_frame < end; ++m_frame)
            engine.offer(draw(m_frame));
        engine.settle();
    }
    QStringList end()
    {
        engine.finish();
        engine.settle();
        return log.lines();
    }

    EngineLog log;
    CoachEngine engine;

private:
    int m_frame = 0;
};

/// What an engine tells of \p frames, 30 a second.
inline QStringList told(const Settings &settings, int frames, Frame (*draw)(int) = squatFrame)
{
    FilmSession session(settings);
    session.goOn(frames, draw);
    return session.end();
}

} // namespace spotter
