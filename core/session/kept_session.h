// What is kept of a session, as values: its line in the library, and all of it as it is loaded. A session is known by
// its name, which is also the name of its folder and tells when it began: "2026-03-01_18-30-05".
#pragma once

#include "core/values/events.h"
#include "core/values/own_event.h"
#include "core/values/review.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <vector>

namespace spotter {

enum class SessionState {
    Running, ///< being recorded, or its program died
    Finished,
    Repaired ///< its program died; what was kept until then is there
};

/// What is known when a session begins.
struct SessionStart {
    QString name;             ///< as SessionFolder::make() gave it
    QDateTime began;          ///< by the wall clock, to tell sessions apart; nothing is measured by it
    QString source;           ///< for people: a camera's description, a file's name
    bool live = false;        ///< a camera
    QJsonObject provenance{}; ///< settings in force, versions, fingerprints, camera and format: see Provenance
};

/// One line of the library.
struct LibraryEntry {
    QString name;
    QString folder; ///< absolute
    QString title;  ///< what people call it; empty until somebody does
    QDateTime began;
    QString person; ///< who exercises, and what: empty until somebody says so
    QString exercise;
    QString source;
    bool live = false;
    QString coach; ///< who spoke: "motion", or a model's name; empty where nobody did
    SessionTime length{};
    int repetitions = 0;
    SessionTime moving{}; ///< spent in repetitions
    int utterances = 0;
    int reviewed = 0; ///< utterances with a verdict
    int accepted = 0;
    int rejected = 0;
    SessionState state = SessionState::Finished;
    bool trashed = false;

    bool isReviewed() const { return utterances > 0 && reviewed == utterances; }
    bool operator==(const LibraryEntry &) const = default;
};

struct KeptUtterance {
    Feedback feedback;
    SessionTime ended{}; ///< when its last word came
};

/// A setting that was changed while the session ran. Values as in a YAML file.
struct SettingChange {
    SessionTime time{};
    QString key;
    QString before;
    QString after;
};

/// All of a session but its film. Events of a kind stand in the order of time.
struct KeptSession {
    LibraryEntry summary;
    QJsonObject provenance;
    std::vector<ActionEvent> actions;
    std::vector<KeptUtterance> utterances;
    std::vector<Repetition> repetitions;
    std::vector<MotionSample> motion;
    std::vector<Gap> gaps;
    std::vector<Degradation> degradations; ///< as they were told: one that begins, one that is over
    std::vector<Note> notes;
    std::vector<Review> reviews;
    std::vector<OwnEvent> ownEvents;
    std::vector<SettingChange> changes;
};

/// "running", "finished", "repaired": the word in files, stable between versions.
QString sessionStateKey(SessionState state);

} // namespace spotter

Q_DECLARE_METATYPE(spotter::LibraryEntry)
