// The Review page: a kept session, gone through like the recording of a match. Its film, timeline and transcript stand
// as on the Coach page; every verdict, note and other word is saved as it is made. GUI thread.
#pragma once

#include "core/config/settings.h"
#include "core/session/session_library.h"
#include "ui/review/film_checker.h"
#include "ui/review/review_bar.h"
#include "ui/review/review_player.h"
#include "ui/tells_keys.h"
#include "ui/timeline/timeline_model.h"
#include "ui/transcript/transcript_model.h"

#include <QWidget>

class QLabel;
class QUndoStack;

namespace spotter {

class Actions;
class Banner;
class FramesStrip;
class PageKeys;
class ReviewSide;
class RunSettings;
class RunsPanel;
class TimelineView;
class TranscriptPanel;
class VideoView;
class VocabularyModel;

class ReviewPage : public QWidget, public TellsKeys {
    Q_OBJECT

public:
    /// All outlive the page.
    /// \p inForce gives the settings of the moment, for another run of a session.
    ReviewPage(
        SessionLibrary &library, const Actions &actions, QUndoStack &undo,
        std::function<Settings()> inForce = [] { return Settings{}; }, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Shows the session of that name, at the moment \p at; the one before is saved already.
    void open(const QString &name, SessionTime at = {});
    /// Of the session shown; empty where there is none.
    const QString &name() const { return m_summary.name; }
    const ReviewRange &range() const { return m_range; }
    ReviewPlayer &player() { return m_player; }
    /// What has the focus when the page is gone to.
    QWidget &timeline() const;

    /// The words for own events, which are the library's.
    const VocabularyModel &vocabulary() const;
    /// To be edited.
    void showVocabulary();
    /// The settings in force are others.
    void followSettings();

    QList<KeyHelp> keyHelp() const override;

Q_SIGNALS:
    /// The session is to be exported, or a clip of its range.
    void exportWanted(const spotter::LibraryEntry &session, const spotter::ReviewRange &range);

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePlayerPart();
    QWidget *makeTimelinePart();
    void connectParts();
    void keepEdits();
    void connectSide(const Actions &actions);
    void connectRuns();
    void chooseRun();
    struct Opened; ///< what is read of a session to show it
    void showSession(const Opened &opened, SessionTime at);
    void showFrames(int decision);
    void showTitle();
    void showPosition(SessionTime position);
    void goTo(SessionTime time);
    void setRange(const ReviewRange &range);
    void goToNextUnreviewed();
    void mark(bool write);
    void refreshUnreviewed();
    std::vector<int> unreviewed() const;

    SessionLibrary &m_library;
    LibraryEntry m_summary;
    TimelineModel m_timelineModel;
    TranscriptModel m_transcriptModel;
    ReviewPlayer m_player;
    FilmChecker m_film;
    ReviewRange m_range;
    int m_framesAsked = 0;  ///< number of the decision whose frames were asked for last
    bool m_filling = false; ///< the models are filled: that is no edit
    QJsonObject m_provenance;
    std::vector<SettingChange> m_changes;
    QLabel *m_title;
    VideoView *m_video;
    Banner *m_banner;
    ReviewBar *m_bar;
    TranscriptPanel *m_transcript;
    RunSettings *m_runSettings;
    ReviewSide *m_side;
    FramesStrip *m_frames;
    TimelineView *m_timeline;
    RunsPanel *m_runs;
    PageKeys *m_keys;
};

} // namespace spotter
