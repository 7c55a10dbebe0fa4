// Tells a session as lines of text: for people, or one JSON object a line. The same events give the same bytes; only
// the summary tells how long the work took.
#pragma once

#include "core/values/events.h"
#include "core/values/stats.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace spotter {

/// What is told at the end.
struct SessionSummary {
    EngineStats stats;
    SessionTime length{}; ///< of the video that was watched
    double taken_s = 0.0;
    bool interrupted = false;
};

class TimelineWriter {
public:
    /// Takes a line with its line end.
    using Sink = std::function<void(const QByteArray &)>;

    enum class Form { Text, Json };
    enum class Extent { All, SummaryOnly };

    TimelineWriter(Sink sink, Form form, Extent extent);

    /// What follows is about \p file: a heading, or a "file" in every object. Without it no file is told.
    void beginFile(const QString &file);

    void write(const ActionEvent &event);
    /// Only when complete.
    void write(const Feedback &feedback);
    void write(const Repetition &repetition);
    void write(const Gap &gap);
    void write(const Degradation &degradation);
    void write(const SessionSummary &summary);

private:
    void text(SessionTime time, const QString &what);
    void summaryText(const SessionSummary &summary);

    Sink m_sink;
    Form m_form;
    Extent m_extent;
    QString m_file;
};

} // namespace spotter
