// What the film of the reviewed session is coached with the next time: the settings in force, those it was recorded
// with or a preset; their coach, the motion coach or another model; and single settings changed for this run alone.
// What is chosen is remembered, single changes until the program ends; they can be undone. GUI thread.
#pragma once

#include "core/evaluation/run_choice.h"
#include "ui/settings/settings_draft.h"

#include <QFileSystemWatcher>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace spotter {

class SettingsList;

class RunSettings : public QWidget {
    Q_OBJECT

public:
    /// \p inForce gives the settings of the moment. \p undo outlives it.
    RunSettings(std::function<Settings()> inForce, QUndoStack &undo, QWidget *parent = nullptr);
    ~RunSettings() override;

    /// Of the session that is reviewed from now on.
    void showSession(const QJsonObject &provenance);
    /// The settings in force, or the presets, may be others.
    void refresh();
    /// Whether a run could begin.
    void setReady(bool ready);
    /// What the next run has; what is being typed is finished first. Throws Error where it cannot be.
    Settings settings();
    /// "as recorded, motion coach, 1 change"
    QString summary() const;

Q_SIGNALS:
    void summaryChanged();
    void runWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void makeList();
    void connectParts();
    void retranslate();
    void listPresets();
    void recall();
    void choose(const RunChoice &choice);
    void browse();
    void tellState();
    void tellDifferences();
    int changedForRun() const;

    std::function<Settings()> m_inForce;
    PresetFolder m_presets;
    QFileSystemWatcher m_watcher;
    QJsonObject m_provenance;
    RunChoice m_choice;
    SettingsDraft m_draft; ///< its file is what m_choice stands for
    QString m_problem;     ///< why the choice cannot be used
    QString m_note;        ///< what became of a change that goes with it no longer
    bool m_isReady = false;
    QLabel *m_fromLabel;
    QComboBox *m_from;
    QLabel *m_coachLabel;
    QComboBox *m_coach;
    QWidget *m_modelRow;
    QLineEdit *m_model;
    QToolButton *m_browse;
    QLineEdit *m_search;
    QToolButton *m_revert;
    QVBoxLayout *m_listPlace;
    SettingsList *m_list = nullptr; ///< made when it is first seen
    QLabel *m_message;
    QLabel *m_differences;
    QPushButton *m_run;
};

} // namespace spotter
