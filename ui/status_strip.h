// The strip at the foot of the window: source and its state, frames a second, latency, dropped frames, memory, which
// coach, and any degradation in plain words.
#pragma once

#include "core/media/frame_source.h"
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

    void showSource(const QString &name, const QString &state);
    void showEngine(EngineState state);
    void showStats(const EngineStats &stats);
    /// Told again about the same cause when it is over.
    void showDegradation(const Degradation &degradation);
    void setRateShown(bool shown);
    /// Once a second, with the count of different pictures painted so far.
    void tick(std::int64_t picturesPainted);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field { Source, Engine, Rate, Latency, Dropped, Memory, Coach, FieldCount };

    void colourDegradation();
    void set(Field field, const QString &text);

    std::array<QLabel *, FieldCount> m_fields{};
    QLabel *m_degradation;
    std::vector<Degradation> m_degradations; ///< those that last
    std::int64_t m_paintedBefore = 0;
};

} // namespace spotter
