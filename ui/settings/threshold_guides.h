// What a change of a threshold means, shown while somebody is at it: where it lies on the timeline, and what would have
// been said with it over the last minute. Nothing is shown at other times: a line that always stands there is soon not
// seen any more. GUI thread.
#pragma once

#include "core/config/setting_table.h"
#include "core/stream/rehearsal.h"
#include "ui/timeline/lane_guides.h"

#include <QObject>
#include <QTimer>

namespace spotter {

class CoachEngine;

class ThresholdGuides : public QObject {
    Q_OBJECT

public:
    explicit ThresholdGuides(QObject *parent = nullptr);

    /// Looks at what \p engine decides from now on.
    void watch(const CoachEngine &engine);
    /// Somebody is at \p setting; \p inUse are the settings with it.
    void touch(const Setting &setting, const Settings &inUse);
    /// The settings were changed, perhaps from elsewhere.
    void apply(const Settings &inUse);
    /// Nobody is any more: in a few seconds all of it is gone.
    void leave();

Q_SIGNALS:
    void guidesChanged(const std::optional<spotter::LaneGuides> &guides);
    /// "With this, the last minute would have had …", about \p setting; empty: no more.
    void rehearsed(const spotter::Setting *setting, const QString &sentence);

private:
    void show();
    void hide();
    LaneGuides guides(std::vector<ActionEvent> events) const;

    Rehearsal m_rehearsal;
    Settings m_inUse;
    const Setting *m_setting = nullptr; ///< shown now
    QTimer m_fade;
};

/// Compares what was decided with what would have been: two spans of the same length, up to a minute.
QString rehearsalSentence(
    const std::vector<ActionEvent> &decided, const std::vector<ActionEvent> &rehearsed, SessionTime length);

} // namespace spotter
