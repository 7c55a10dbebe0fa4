// The other runs of the session that is reviewed: coaches its film again with the settings chosen for it, shows a run
// under the first one with a mark wherever they differ, and says how near each comes to what the person wants. GUI
// thread.
#pragma once

#include "core/evaluation/run_comparison.h"
#include "ui/review/run_differences.h"
#include "ui/review/run_job.h"
#include "ui/timeline/timeline_model.h"
#include "ui/transcript/transcript_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QToolButton;

namespace spotter {

class TimelineView;

class RunsPanel : public QWidget {
    Q_OBJECT

public:
    /// \p library outlives it. \p chosen gives the settings of the next run; the Error it throws is told by failed().
    RunsPanel(SessionLibrary &library, std::function<Settings()> chosen, QWidget *parent = nullptr);

    /// The timeline of the first run, which the other one moves with.
    void moveWith(TimelineView &first);
    void setSession(const LibraryEntry &session);
    void setPlayhead(SessionTime time);
    /// Verdicts or notes have changed: figures are worked out again, soon.
    void refreshFigures() { m_refresh.start(); }
    /// The run that is shown, empty where there is none.
    QString shownRun() const;
    RunJob &job() { return m_job; }
    /// Begins a run where one can begin.
    void run();
    /// What it would be coached with, in a few words.
    void setSummary(const QString &summary);

Q_SIGNALS:
    /// What the next run has is to be chosen.
    void choiceWanted();
    /// Whether a run can begin now.
    void readyChanged(bool ready);
    void momentChosen(spotter::SessionTime time);
    void failed(const spotter::Error &error);

private:
    struct Shown {
        KeptSession run;
        RunComparison comparison;
    };

    void layOut();
    void connectParts();
    void translate();
    /// \p newest: the newest run is shown.
    void listRuns(bool newest);
    void setRuns(const std::vector<LibraryEntry> &runs, bool newest);
    void showRun();
    void fill(const Shown &shown);
    void tellFigures();
    void tellJob();
    void tellSummary();

    SessionLibrary &m_library;
    std::function<Settings()> m_chosen;
    QString m_summary;
    LibraryEntry m_session;
    RunJob m_job;
    TimelineModel m_timelineModel;
    TranscriptModel m_transcriptModel; ///< filled along with the timeline
    RunDifferences m_differences;
    RunComparison m_comparison;
    QTimer m_refresh;
    QLabel *m_heading;
    QComboBox *m_runs;
    QToolButton *m_again;
    QToolButton *m_choice; ///< of what the next run has
    QProgressBar *m_progress;
    QLabel *m_left;
    QToolButton *m_cancel;
    QWidget *m_shown; ///< all below, hidden where no run is chosen
    TimelineView *m_timeline;
    QLabel *m_figures;
    QListView *m_list;
};

} // namespace spotter
