// How the sessions shown in the library go from week to week: repetitions, tempo, utterances a minute, and the share of
// judged lines that were accepted, a bar a week. A screen reader is told the last week and the mean of each. GUI
// thread.
#pragma once

#include "core/session/week_figures.h"

#include <QWidget>

#include <functional>

namespace spotter {

/// One quantity.
class WeekPlot : public QWidget {
    Q_OBJECT

public:
    using Value = std::function<std::optional<double>(const WeekFigures &)>;

    /// \p title in context "WeekPlots"; \p decimals of its values.
    WeekPlot(const char *title, int decimals, Value value, QWidget *parent = nullptr);

    void showWeeks(const std::vector<WeekFigures> &weeks);
    /// "Repetitions: last week 45, mean 40"
    QString sentence() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString title() const;
    QString number(double value) const;
    QRectF plotRect() const;
    void tell();

    const char *m_title;
    int m_decimals;
    Value m_value;
    std::vector<QDate> m_weeks;
    std::vector<std::optional<double>> m_values;
};

class WeekPlots : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostWeeks = 26;

    explicit WeekPlots(QWidget *parent = nullptr);
    void showSessions(const std::vector<LibraryEntry> &sessions);

private:
    std::vector<WeekPlot *> m_plots;
};

} // namespace spotter
