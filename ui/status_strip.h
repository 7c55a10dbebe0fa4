// The strip at the foot of the window: source and its state, frames a second, latency, dropped frames, memory, which
// coach, and any degradation in plain words with what brought it on. Where the window is too narrow for all of it, long
// texts are cut with an ellipsis, then the less important fields go, and a last field says how many: its tooltip has
// them.
#pragma once

#include "core/media/frame_source.h"
#include "core/session/session_library.h"
#include "core/stream/coach_engine.h"

#include <QStatusBar>

#include <array>
#include <vector>

class QLabel;

namespace spotter {

/// Translated: "playing", "the camera is gone", …
QString sourceStateText(SourceState state, bool isLive);

class StatusStrip : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showSource(const QString &name, SourceState state, bool isLive);
    void showEngine(EngineState state);
    void showCoach(const CoachState &state);
    void showStats(const EngineStats &stats);
    /// Told again about the same effect when it is over.
    void showDegradation(const Degradation &degradation);
    /// Where the session stands: on the disk, on its way, or nowhere yet.
    void showSaving(Saving saving);
    void setRateShown(bool shown);
    /// Once a second.
    void showSecond(double picturesShown, std::int64_t memory_bytes);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Field { Source, Engine, Rate, Latency, Dropped, Memory, Coach, Kept, Degraded, FieldCount };

    /// Every text anew: a figure or the language is another.
    void tell();
    QString text(Field field) const;
    QString name(Field field) const;
    /// Shares the width out among the fields.
    void arrange();

    std::array<QLabel *, FieldCount> m_fields{};
    QLabel *m_more;
    QString m_sourceName;
    SourceState m_sourceState = SourceState::Stopped;
    bool m_isLive = false;
    EngineState m_engineState = EngineState::Idle;
    CoachState m_coach;
    EngineStats m_stats;
    bool m_rateShown = true;
    Saving m_saving = Saving::Saved;
    bool m_everSaved = false;
    double m_rate = 0.0;
    std::int64_t m_memory_bytes = 0;
    std::vector<Degradation> m_degradations; ///< those that last
};

} // namespace spotter
