// The long-range films of QEVD, the Qualcomm Exercise Video Dataset (Panchal et al., NeurIPS 2024, arXiv 2407.08101): a
// file `feedbacks_long_range.json` with a list of films, each with what a trainer said. As the authors' code reads it
// (Stream-VLM, src/fitness_datasets/fit_coach.py), a record has
//
//   long_range_video_file  the film's path from the file's folder
//   video_timestamps       of a NumPy file with the time of every frame, in seconds of a clock of its own
//   feedbacks              a text for every frame, empty where nothing was being said
//   feedback_timestamps    when each began, on the same clock
//   is_transition          whether it announces the next exercise
//
// Pure but for reading the files; any thread.
#pragma once

#include "core/session/kept_session.h"
#include "core/values/error.h"

#include <optional>

namespace spotter {

struct QevdLine {
    SessionTime time{}; ///< from the film's first frame on
    QString words;
    bool isTransition = false;

    bool operator==(const QevdLine &) const = default;
};

struct QevdFilm {
    QString path; ///< absolute
    std::vector<QevdLine> lines;
    std::optional<Error> trouble; ///< this film's record or its times cannot be used; the others can
};

/// The file in the folder \p folder: the newest of those named feedbacks_long_range*.json. Empty: there is none.
QString qevdFileIn(const QString &folder);

/// Throws Error where \p path is no such file.
std::vector<QevdFilm> readQevd(const QString &path);

/// A film's record as a session: its lines are utterances of the coach "QEVD" that were accepted, announcements of the
/// next exercise are utterances without a verdict. \p began and \p length are those of the film.
KeptSession sessionFromQevd(const QevdFilm &film, const QDateTime &began, SessionTime length);

/// What a session says should be said: what was accepted or rewritten, the notes that have words, and announcements of
/// exercises as sessionFromQevd() brought them; where nobody has gone through it, all that was said. By time.
std::vector<QevdLine> qevdLines(const KeptSession &session);

/// A film to be written, with the times of its frames from its first one on.
struct QevdEntry {
    QString name; ///< of the film, without folder and ending
    std::vector<SessionTime> frames;
    std::vector<QevdLine> lines; ///< by time
};

/// feedbacks_long_range.json of \p entries, whose films lie in long_range_videos/NAME.mp4 and whose times in
/// long_range_videos/NAME_timestamps.npy, see npyOf(). A line lasts until the next one begins, five seconds at most.
QByteArray qevdJson(const std::vector<QevdEntry> &entries);

} // namespace spotter
