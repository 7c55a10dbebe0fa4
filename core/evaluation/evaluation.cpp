#include "core/evaluation/evaluation.h"

#include "core/evaluation/session_lines.h"
#include "core/session/qevd.h"
#include "core/session/session_folder.h"
#include "core/session/session_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace spotter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

ClipSet clipsOfQevd(const QString &file, bool transitions)
{
    ClipSet set;
    for (const QevdFilm &film : readQevd(file)) {
        ClipWithTruth clip{QFileInfo(film.path).fileName(), film.path, {}, {}, film.trouble};
        for (const QevdLine &line : film.lines) {
            if (transitions || !line.isTransition)
                clip.wanted.push_back({line.time, line.words});
        }
        set.clips.push_back(std::move(clip));
    }
    return set;
}

void addSession(ClipSet &set, SessionStore &store, const LibraryEntry &entry)
{
    const KeptSession session = store.load(entry.name, SessionStore::Detail::Shown);
    if (isJudged(session))
        set.clips.push_back({entry.name, videoPath(entry.folder), wantedLines(session), openMoments(session), {}});
    else
        ++set.unjudged;
}

ClipSet clipsOfLibrary(const QString &folder, const QString &name)
{
    SessionStore store(folder);
    ClipSet set;
    for (const LibraryEntry &entry : store.list()) {
        const bool isAsked = name.isEmpty() ? !entry.trashed : entry.name == name;
        if (isAsked)
            addSession(set, store, entry);
    }
    std::ranges::sort(set.clips, {}, &ClipWithTruth::name);
    return set;
}

bool isLibrary(const QString &folder)
{
    return QFileInfo(databasePath(folder)).isFile();
}

template <auto score> CoachingScore total(const std::vector<EvaluatedClip> &clips)
{
    CoachingScore all;
    for (const EvaluatedClip &clip : clips)
        all += clip.*score;
    return all;
}

} // namespace

ClipSet findClips(const QString &path, bool transitions)
{
    const QFileInfo place(path);
    if (place.isFile())
        return clipsOfQevd(path, transitions);
    if (!place.isDir())
        throw Error(Text::tr("There is no such folder"), path);
    if (const QString file = qevdFileIn(path); !file.isEmpty())
        return clipsOfQevd(file, transitions);
    const QString folder = QDir(path).absolutePath();
    if (isLibrary(folder))
        return clipsOfLibrary(folder, {});
    if (isLibrary(QFileInfo(folder).path()))
        return clipsOfLibrary(QFileInfo(folder).path(), QFileInfo(folder).fileName());
    throw Error(Text::tr("There are no clips of which is known what should have been said"), path,
        Text::tr("Name a folder with feedbacks_long_range.json, or a library of sessions"));
}

EvaluatedClip evaluateClip(const ClipWithTruth &clip, const KeptSession &watched)
{
    const SessionTime length = watched.summary.length;
    EvaluatedClip evaluated{clip.name, clip.wanted, saidLines(watched), {}, {}, {}};
    evaluated.coach = coachingScore(evaluated.wanted, evaluated.said, length, clip.open);
    evaluated.coach.latencies_s = utteranceLatencies(watched);
    evaluated.control = coachingScore(evaluated.wanted, everyThreeSeconds(length), length, clip.open);
    return evaluated;
}

CoachingScore Evaluation::coachTotal() const
{
    return total<&EvaluatedClip::coach>(clips);
}

CoachingScore Evaluation::controlTotal() const
{
    return total<&EvaluatedClip::control>(clips);
}

} // namespace spotter
