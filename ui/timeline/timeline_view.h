// The timeline: lanes over time. It follows the end of a live session until the user looks back; End follows again.
// Wheel zooms at the pointer, drag pans, double-click fits, left and right walk the events, plus and minus zoom.
#pragma once

#include "ui/timeline/lane_guides.h"
#include "ui/timeline/lanes.h"

#include <QTimer>
#include <QWidget>

namespace spotter {

class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(const TimelineModel &model, QWidget *parent = nullptr);

    /// Moves so that \p time stands in the middle, and marks it.
    void showMoment(SessionTime time);
    /// Selects the utterance with this id and brings it into sight; nothing where there is none.
    void showUtterance(int id);
    /// Draws what settings mean over the lanes; none: nothing.
    void setGuides(std::optional<LaneGuides> guides);
    /// Back to the live end.
    void follow();
    bool isFollowing() const { return m_following; }
    void fitAll();
    const TimeScale &scale() const { return m_scale; }
    /// The row under the mark, -1 where there is none.
    int currentRow() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followingChanged(bool following);
    /// The user went to an utterance, by pointer or key.
    void utteranceActivated(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct LaneArea {
        const LaneLook *look;
        QRectF rect; ///< right of the names
    };

    std::vector<LaneArea> areas() const;
    double namesWidth() const;
    double lanesWidth() const { return width() - namesWidth(); }
    double axisHeight() const;
    LaneCanvas canvas(QPainter &painter, const QRectF &rect) const
    {
        return {painter, rect, m_model, m_scale, palette(), m_guides};
    }
    void paintLane(QPainter &painter, const LaneArea &area) const;
    void paintMark(QPainter &painter) const;

    void lookBack();
    void keepEndInSight();
    void zoom(double x, double factor);
    void walk(int direction);
    void setCurrent(int row);
    void activate(int row);
    int rowAt(QPointF position) const;
    QString describe(int row) const;

    const TimelineModel &m_model;
    TimeScale m_scale;
    std::optional<LaneGuides> m_guides;
    bool m_following = true;
    int m_current = -1;
    std::optional<SessionTime> m_marked;
    std::optional<double> m_dragX;
    QTimer m_repaint; ///< gathers what arrives, so that a burst of events is painted once
};

} // namespace spotter
